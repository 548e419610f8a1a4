package org.openilp.rules.series;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.Regimen;
import org.openilp.core.immunization.VaccineSeries;

/**
 * How far someone is in a series.
 *
 * @param series the series
 * @param regimen the regimen by which it was judged
 * @param doses the given doses, the first first; those without a day at the end
 * @param forecast the next dose
 */
public record SeriesStatus(VaccineSeries series, Regimen regimen, ImmutableList<JudgedDose> doses, Forecast forecast) {

    /** The same by the tetanus status: its doses, complete at T5 and otherwise for the rules to say. */
    public SeriesStatus of(TetanusStatus tetanus) {
        Forecast.Why why = tetanus.status() < TetanusStatus.HIGHEST ? Forecast.Why.BY_RULE : Forecast.Why.COMPLETE;
        return new SeriesStatus(series, regimen, tetanus.doses(), new Forecast.None(why));
    }

    /** The days of the doses that count, the first first. */
    public ImmutableList<LocalDate> validDays() {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (JudgedDose dose : doses) {
            LocalDate date = dose.dose().date();
            if (dose.isValid() && date != null) {
                days.add(date);
            }
        }
        return days.build();
    }

    /** The day of the dose that is this one of the regimen; null where none is. */
    public @Nullable LocalDate dayOf(String label) {
        for (JudgedDose dose : doses) {
            if (label.equals(dose.label())) {
                return dose.dose().date();
            }
        }
        return null;
    }

    /** The number of the next dose: how many valid ones there will be with it. Doses left out are not counted. */
    public int nextNumber() {
        return validDays().size() + 1;
    }

    /** Whether every dose of the regimen was given. */
    public boolean isComplete() {
        return forecast instanceof Forecast.None none && none.why() == Forecast.Why.COMPLETE;
    }
}
