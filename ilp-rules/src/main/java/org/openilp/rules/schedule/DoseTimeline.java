package org.openilp.rules.schedule;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.AgeLimits;
import org.openilp.core.immunization.Interval;
import org.openilp.core.immunization.Reference;
import org.openilp.core.immunization.Regimen;
import org.openilp.core.immunization.SeriesDose;
import org.openilp.core.immunization.SeriesDose.AtSchool;
import org.openilp.core.immunization.VaccineSeries;
import org.openilp.rules.vocabulary.Occasion;

/**
 * When a dose is due, as its series says: at an age and not too soon after the dose before, in a month of the school year, or
 * so long after an earlier dose. It fills in the days of a sentence that begins with {@code plan.dose(…)}.
 *
 * @param anchor the day from which it counts
 * @param earliest from here it may be given
 * @param due from here it should be given
 * @param overdue from here it is late; null: never
 * @param closes from here it is no longer given; null: never
 * @param notBefore the dose that must come before it, and how long before; null: none
 */
public record DoseTimeline(
        Anchor anchor,
        Offset earliest,
        Offset due,
        @Nullable Offset overdue,
        @Nullable Offset closes,
        @Nullable Wait notBefore) {

    /**
     * The timeline of a dose.
     *
     * @param regimen the name of the regimen; null where all that have the dose agree on it
     * @throws IllegalArgumentException where the series has no such regimen or dose, or several that disagree
     */
    public static DoseTimeline of(VaccineSeries series, @Nullable String regimen, String label) {
        if (regimen != null) {
            Regimen named = series.regimen(regimen);
            if (named == null) {
                throw new IllegalArgumentException(
                        series.vaccine() + " has no regimen \"" + regimen + "\"; expected one of " + names(series)
                                + "\nMaybe the rule needs it: a series that takes the place of another keeps its regimens' names.");
            }
            DoseTimeline timeline = in(series, named, label);
            if (timeline == null) {
                throw new IllegalArgumentException(
                        "the regimen " + regimen + " of " + series.vaccine() + " has no dose " + label);
            }
            return timeline;
        }
        DoseTimeline found = null;
        for (Regimen each : series.regimens()) {
            DoseTimeline timeline = in(series, each, label);
            if (found != null && timeline != null && !found.equals(timeline)) {
                throw new IllegalArgumentException("several regimens of " + series.vaccine() + " have a dose " + label
                        + ", on other days\nMaybe name one: .of(\"" + each.name() + "\")");
            }
            found = found == null ? timeline : found;
        }
        if (found == null) {
            throw new IllegalArgumentException(series.vaccine() + " has no dose " + label);
        }
        return found;
    }

    private static String names(VaccineSeries series) {
        return String.join(", ", series.regimens().stream().map(Regimen::name).toList());
    }

    private static @Nullable DoseTimeline in(VaccineSeries series, Regimen regimen, String label) {
        SeriesDose before = null;
        for (SeriesDose dose : regimen.doses()) {
            if (dose.label().equals(label)) {
                return of(series, dose, before);
            }
            before = dose;
        }
        return null;
    }

    private static DoseTimeline of(VaccineSeries series, SeriesDose dose, @Nullable SeriesDose before) {
        Interval interval = present(dose);
        AtSchool school = dose.school();
        if (school != null) {
            return new DoseTimeline(
                    new Anchor.MonthOfYear(school.month()),
                    Offset.of(Period.ZERO),
                    Offset.of(Period.ZERO),
                    offset(school.overdue()),
                    offset(school.latest()),
                    wait(series, interval, before));
        }
        AgeLimits age = dose.age();
        if (age == null || interval != null && interval.overdue() != null) {
            if (interval == null) {
                throw new IllegalArgumentException("dose " + dose.label() + " says no day");
            }
            Period latest = age == null ? null : age.latest();
            return new DoseTimeline(
                    anchor(series, interval, before),
                    Offset.of(interval.minimum()),
                    Offset.of(interval.recommended() == null ? interval.minimum() : interval.recommended()),
                    offset(interval.overdue()),
                    latest == null ? null : new Offset(new Anchor.Birth(), latest),
                    null);
        }
        return new DoseTimeline(
                new Anchor.Birth(),
                Offset.of(age.minimum()),
                Offset.of(age.due()),
                offset(age.overdue()),
                offset(age.latest()),
                wait(series, interval, before));
    }

    /** The interval that still holds: of those with dates, the one without an end. */
    private static @Nullable Interval present(SeriesDose dose) {
        for (Interval interval : dose.intervals()) {
            if (interval.until() == null) {
                return interval;
            }
        }
        return null;
    }

    /** What was given last, whatever it was, does not keep a dose waiting: it only decides whether one that was given counts. */
    private static @Nullable Wait wait(VaccineSeries series, @Nullable Interval interval, @Nullable SeriesDose before) {
        return interval == null || interval.after() instanceof Reference.LastOf
                ? null
                : new Wait(occasion(series, interval, before), interval.minimum());
    }

    private static Anchor anchor(VaccineSeries series, Interval interval, @Nullable SeriesDose before) {
        return interval.after() instanceof Reference.FactDay day
                ? new Anchor.FactDay(day.fact())
                : new Anchor.EventDay(occasion(series, interval, before));
    }

    private static Occasion occasion(VaccineSeries series, Interval interval, @Nullable SeriesDose before) {
        if (interval.after() instanceof Reference.DoseOf other) {
            return new Occasion(other.vaccine(), other.dose());
        }
        if (interval.after() instanceof Reference.Previous && before != null) {
            return new Occasion(series.vaccine(), before.label());
        }
        throw new IllegalArgumentException(
                series.vaccine() + ": no rule can count from " + interval.after() + "; expected a dose");
    }

    private static @Nullable Offset offset(@Nullable Period period) {
        return period == null ? null : Offset.of(period);
    }
}
