package org.openilp.rules.series;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.Conventions;
import org.openilp.core.immunization.Reference;
import org.openilp.core.immunization.Regimen;
import org.openilp.core.immunization.SeriesDose;
import org.openilp.core.immunization.SeriesDose.Skip;
import org.openilp.core.immunization.Situation;
import org.openilp.core.immunization.Situation.DoseCount;
import org.openilp.core.immunization.VaccineSeries;

/**
 * The doses of one series, judged one after the other by one regimen. Each is tried against the first dose of the regimen
 * that is still open; one that does not fit leaves it open.
 */
final class Judgement {

    private final Immunizations person;
    private final VaccineSeries series;
    private final Regimen regimen;
    private final Conventions conventions;
    private final List<JudgedDose> judged = new ArrayList<>();
    private int open;
    private int valid;
    private boolean mistaken;
    private @Nullable LocalDate firstValid;
    private @Nullable LocalDate lastValid;
    private @Nullable LocalDate lastCounted;
    private @Nullable LocalDate lastGiven;

    Judgement(Immunizations person, VaccineSeries series, Regimen regimen) {
        this.person = person;
        this.series = series;
        this.regimen = regimen;
        this.conventions = series.conventions();
        for (GivenDose dose : person.givenOf(series)) {
            mistaken = false;
            JudgedDose result = judge(dose);
            judged.add(result);
            LocalDate date = dose.date();
            if (date != null && result.verdict() != JudgedDose.Verdict.NOT_COUNTED) {
                boolean born = result.fault() != Fault.BEFORE_BIRTH;
                lastGiven = born ? date : lastGiven;
                lastCounted = born && !mistaken ? date : lastCounted;
                firstValid = firstValid == null && result.isValid() ? date : firstValid;
                lastValid = result.isValid() ? date : lastValid;
            }
        }
    }

    private JudgedDose judge(GivenDose dose) {
        LocalDate date = dose.date();
        if (date == null) {
            return JudgedDose.invalid(dose, Fault.UNDATED);
        }
        if (date.isBefore(person.recipient().birth())) {
            return JudgedDose.invalid(dose, Fault.BEFORE_BIRTH);
        }
        if (!series.counts().contains(dose.product())) {
            return JudgedDose.notCounted(dose, Fault.CAMPAIGN);
        }
        if (date.equals(lastGiven)) {
            return JudgedDose.invalid(dose, Fault.DUPLICATE);
        }
        skipOn(date, true);
        if (isFinished()) {
            return JudgedDose.surplus(dose);
        }
        SeriesDose target = target();
        mistaken = target.mistaken().contains(dose.product());
        DoseCheck check = new DoseCheck(this, target, date);
        Fault fault = mistaken ? Fault.WRONG_PRODUCT : check.fault(dose.product());
        if (fault != null) {
            return JudgedDose.invalid(dose, fault);
        }
        valid++;
        if (!target.repeats()) {
            open++;
        }
        return JudgedDose.valid(dose, target.label(), check.isEarly());
    }

    /** The day from which an interval counts, before a day; null where there is none. */
    @Nullable
    LocalDate reference(Reference after, LocalDate before) {
        if (after instanceof Reference.Previous) {
            return conventions.countsFromAnyDose() ? lastCounted : lastValid;
        }
        if (after instanceof Reference.DoseOf dose) {
            return dose.vaccine().equals(series.vaccine())
                    ? dayOf(dose.dose())
                    : person.dayOf(dose.vaccine(), dose.dose());
        }
        if (after instanceof Reference.LastOf last) {
            return person.lastOf(last.products(), before);
        }
        return null;
    }

    /** The last day on which this dose of the regimen was given; null where it was not. */
    private @Nullable LocalDate dayOf(String label) {
        LocalDate day = null;
        for (JudgedDose dose : judged) {
            day = label.equals(dose.label()) ? dose.dose().date() : day;
        }
        return day;
    }

    /** Passes over the doses that are not needed on a day. */
    void skipOn(LocalDate day, boolean judging) {
        while (!isFinished() && isSkipped(regimen.doses().get(open), day, judging)) {
            open++;
        }
    }

    private boolean isSkipped(SeriesDose target, LocalDate day, boolean judging) {
        for (Skip skip : target.skips()) {
            if ((judging ? skip.judging() : skip.forecasting()) && holds(skip.when(), day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a situation holds on a day, after the doses judged so far. */
    boolean holds(Situation situation, LocalDate day) {
        Period from = situation.ageFrom();
        Period until = situation.ageUntil();
        if (from != null && day.isBefore(atAge(from)) || until != null && !day.isBefore(atAge(until))) {
            return false;
        }
        for (DoseCount count : situation.counts()) {
            if (!count.allows(count(count))) {
                return false;
            }
        }
        Period since = situation.sincePrevious();
        LocalDate previous = lastGiven;
        if (since != null && (previous == null || day.isBefore(conventions.after(previous, since)))) {
            return false;
        }
        return situation.products().isEmpty() || hasAny(situation.products());
    }

    private int count(DoseCount asked) {
        int count = 0;
        for (JudgedDose dose : judged) {
            LocalDate date = dose.dose().date();
            if (date != null
                    && (dose.isValid() || asked.invalidToo())
                    && (asked.products().isEmpty()
                            || asked.products().contains(dose.dose().product()))
                    && (asked.from() == null || !date.isBefore(atAge(asked.from())))
                    && (asked.until() == null || date.isBefore(atAge(asked.until())))) {
                count++;
            }
        }
        return count;
    }

    private boolean hasAny(ImmutableSet<String> products) {
        for (JudgedDose dose : judged) {
            if (products.contains(dose.dose().product())) {
                return true;
            }
        }
        return false;
    }

    LocalDate atAge(Period age) {
        return conventions.after(person.recipient().birth(), age);
    }

    /** Whether the regimen is for those who began as they did; also where they have not. */
    boolean isBegunInTime() {
        LocalDate first = firstValid;
        return first == null
                || (regimen.startFrom() == null || !first.isBefore(atAge(regimen.startFrom())))
                        && (regimen.startUntil() == null || first.isBefore(atAge(regimen.startUntil())));
    }

    boolean isFinished() {
        return open >= regimen.doses().size();
    }

    /** The first dose that is still open. */
    SeriesDose target() {
        return regimen.doses().get(open);
    }

    VaccineSeries series() {
        return series;
    }

    Regimen regimen() {
        return regimen;
    }

    Immunizations person() {
        return person;
    }

    List<JudgedDose> judged() {
        return judged;
    }

    int valid() {
        return valid;
    }

    int left() {
        return regimen.doses().size() - open;
    }

    @Nullable
    LocalDate lastValid() {
        return lastValid;
    }

    @Nullable
    LocalDate lastGiven() {
        return lastGiven;
    }
}
