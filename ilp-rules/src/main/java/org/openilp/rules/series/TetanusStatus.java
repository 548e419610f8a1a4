package org.openilp.rules.series;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.Interval;
import org.openilp.core.immunization.Regimen;
import org.openilp.core.immunization.SeriesDose;
import org.openilp.core.immunization.VaccineSeries;

/**
 * The tetanus status T0 to T5. Doses are not simply counted: the first three valid doses of infancy count as T1 and T2
 * together, and every later dose raises the status by one if it comes long enough after the dose that gave the present one.
 * Sources: Permenkes 12/2017 for the doses of infancy, the handbook for women of 2023 for the intervals and how long each
 * status protects.
 *
 * @param status 0 to 5
 * @param lastDose the dose that gave it; null for none
 * @param protectedUntil the first day without protection; null where there is none
 * @param doses every dose that holds tetanus, the first first, labelled with the status it gave
 */
public record TetanusStatus(
        int status, @Nullable LocalDate lastDose, @Nullable LocalDate protectedUntil, ImmutableList<JudgedDose> doses) {

    /** T5: protected for 25 years and more. */
    public static final int HIGHEST = 5;

    private static final String TD = "IMM_TD";
    private static final String REGIMEN = "tetanus-status";
    private static final String OF_INFANCY = "IMM_DPT_HB_HIB";
    private static final int DOSES_OF_INFANCY = 3;
    private static final int STATUS_OF_INFANCY = 2;

    /** The status of a person; T0 where the catalogue has no regimen {@code tetanus-status} of Td. */
    static TetanusStatus of(Immunizations person, @Nullable VaccineSeries td) {
        Regimen regimen = td == null ? null : td.regimen(REGIMEN);
        if (td == null || regimen == null) {
            return new TetanusStatus(0, null, null, ImmutableList.of());
        }
        Map<GivenDose, JudgedDose> pentavalent = new HashMap<>();
        person.byLongest(OF_INFANCY).forEach(dose -> pentavalent.putIfAbsent(dose.dose(), dose));
        List<JudgedDose> judged = new ArrayList<>();
        int ofInfancy = 0;
        int status = 0;
        LocalDate last = null;
        for (GivenDose dose : person.givenOf(td)) {
            LocalDate date = dose.date();
            JudgedDose inSeries = pentavalent.get(dose);
            if (date == null) {
                judged.add(JudgedDose.invalid(dose, Fault.UNDATED));
            } else if (inSeries != null && inSeries.fault() != null) {
                judged.add(JudgedDose.invalid(dose, inSeries.fault()));
            } else if (inSeries != null && ofInfancy < DOSES_OF_INFANCY) {
                ofInfancy++;
                status = Math.max(status, Math.min(STATUS_OF_INFANCY, status + 1));
                last = date;
                judged.add(JudgedDose.valid(dose, "T" + status, false));
            } else if (date.equals(last)) {
                judged.add(JudgedDose.invalid(dose, Fault.DUPLICATE));
            } else if (status == regimen.doses().size()) {
                judged.add(JudgedDose.surplus(dose));
            } else if (!isLateEnough(regimen.doses().get(status), td, last, date)) {
                judged.add(JudgedDose.invalid(dose, Fault.TOO_SOON));
            } else {
                status++;
                last = date;
                judged.add(JudgedDose.valid(dose, "T" + status, false));
            }
        }
        Period protects = status == 0 ? null : regimen.doses().get(status - 1).protects();
        return new TetanusStatus(
                status,
                last,
                protects == null || last == null ? null : td.conventions().after(last, protects),
                ImmutableList.copyOf(judged));
    }

    private static boolean isLateEnough(SeriesDose next, VaccineSeries td, @Nullable LocalDate last, LocalDate date) {
        if (last == null) {
            return true;
        }
        for (Interval interval : next.intervals()) {
            if (date.isBefore(td.conventions().after(last, interval.valid()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it protects on a day. */
    public boolean protectsOn(LocalDate day) {
        return protectedUntil != null && day.isBefore(protectedUntil);
    }
}
