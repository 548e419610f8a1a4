package org.openilp.rules.series;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.AgeLimits;
import org.openilp.core.immunization.Conventions;
import org.openilp.core.immunization.Interval;
import org.openilp.core.immunization.Liveness;
import org.openilp.core.immunization.Reference;
import org.openilp.core.immunization.SeriesDose;
import org.openilp.rules.series.Forecast.Next;
import org.openilp.rules.series.Forecast.None;
import org.openilp.rules.series.Forecast.Why;

/** The next dose after those that were judged, as of one day. */
final class Forecasting {

    private final Judgement judgement;
    private final Conventions conventions;
    private final LocalDate day;

    Forecasting(Judgement judgement, LocalDate day) {
        this.judgement = judgement;
        this.conventions = judgement.series().conventions();
        this.day = day;
    }

    Forecast forecast() {
        String vaccine = judgement.series().vaccine();
        LocalDate immune = judgement.series().immuneBornUntil();
        Recipient recipient = judgement.person().recipient();
        judgement.skipOn(day, false);
        while (!judgement.isFinished()) {
            if (recipient.immuneTo().contains(vaccine)
                    || immune != null && recipient.birth().isBefore(immune)) {
                return new None(Why.IMMUNE);
            }
            if (recipient.contraindicated().contains(vaccine)) {
                return new None(Why.CONTRAINDICATED);
            }
            SeriesDose target = judgement.target();
            Forecast next = next(target);
            if (!(next instanceof Next dose)) {
                return next;
            }
            judgement.skipOn(dose.earliest(), false);
            if (!judgement.isFinished() && judgement.target() == target) {
                return next;
            }
        }
        return new None(judgement.valid() == 0 ? Why.NOT_NEEDED : Why.COMPLETE);
    }

    private Forecast next(SeriesDose target) {
        AgeLimits age = target.age();
        LocalDate latest = age == null || age.latest() == null ? null : judgement.atAge(age.latest());
        if (latest != null && !day.isBefore(latest)) {
            return new None(Why.AGED_OUT);
        }
        if (target.school() != null) {
            return new None(Why.BY_RULE);
        }
        LocalDate byAge = age == null ? null : judgement.atAge(age.minimum());
        LocalDate earliest = byAge;
        LocalDate recommendedByInterval = null;
        LocalDate overdueByInterval = null;
        for (Interval interval : target.intervals()) {
            if (!interval.holdsOn(day)) {
                continue;
            }
            LocalDate from = judgement.reference(interval.after(), LocalDate.MAX);
            if (from == null) {
                if (interval.after() instanceof Reference.FactDay) {
                    return new None(Why.BY_RULE);
                }
                if (isOfAnotherSeries(interval.after())) {
                    return new None(Why.WAITING);
                }
                continue;
            }
            earliest = later(earliest, conventions.after(from, interval.minimum()));
            recommendedByInterval = later(recommendedByInterval, from, interval.recommended());
            overdueByInterval = later(overdueByInterval, from, interval.overdue());
        }
        LocalDate first = notBeforeOthers(earliest == null ? day : earliest);
        if (latest != null && !first.isBefore(latest)) {
            return new None(Why.AGED_OUT);
        }
        LocalDate asked =
                age != null && age.recommended() != null ? judgement.atAge(age.recommended()) : recommendedByInterval;
        LocalDate recommended = asked == null ? first : latest(first, asked);
        LocalDate overdue =
                age == null || age.overdue() == null ? overdueByInterval : overdue(age, age.overdue(), recommended);
        return new Next(target.label(), first, recommended, within(overdue, first, recommended, latest), latest);
    }

    private LocalDate overdue(AgeLimits age, Period overdue, LocalDate recommended) {
        return conventions.overdueMoves() && recommended.isAfter(judgement.atAge(age.due()))
                ? conventions.after(recommended, between(age.due(), overdue))
                : judgement.atAge(overdue);
    }

    private @Nullable LocalDate within(
            @Nullable LocalDate overdue, LocalDate first, LocalDate recommended, @Nullable LocalDate latest) {
        if (overdue == null) {
            return null;
        }
        if (!conventions.overdueMoves()) {
            return latest(overdue, first.plusDays(1));
        }
        LocalDate late = latest(overdue, recommended);
        return latest != null && late.isAfter(latest) ? latest : late;
    }

    /** How much longer one stretch is than another. */
    private static Period between(Period less, Period more) {
        return Period.of(0, (int) (more.toTotalMonths() - less.toTotalMonths()), more.getDays() - less.getDays());
    }

    private boolean isOfAnotherSeries(Reference after) {
        return after instanceof Reference.DoseOf dose
                && !dose.vaccine().equals(judgement.series().vaccine());
    }

    /** Not before the last dose, and not too soon after a live injected one. */
    private LocalDate notBeforeOthers(LocalDate earliest) {
        LocalDate last = judgement.lastGiven();
        LocalDate first = later(last, earliest);
        if (judgement.series().liveness() == Liveness.LIVE_INJECTED) {
            List<GivenDose> given = judgement.person().live();
            LocalDate live =
                    given.isEmpty() ? null : given.get(given.size() - 1).date();
            if (live != null && (!conventions.liveOnOneDay() || isHeldUpBy(live, first))) {
                first = latest(first, live.plusDays(conventions.liveSpacingDays()));
            }
        }
        return first;
    }

    /** On its own day a live dose holds up nothing that may be given by then, and nothing once its distance has passed. */
    private boolean isHeldUpBy(LocalDate live, LocalDate first) {
        boolean sameVisit = day.equals(live) && !first.isAfter(day);
        return !sameVisit && day.isBefore(live.plusDays(conventions.liveSpacingDays()));
    }

    private @Nullable LocalDate later(@Nullable LocalDate one, LocalDate from, @Nullable Period period) {
        return period == null ? one : later(one, conventions.after(from, period));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
