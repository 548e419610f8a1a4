package org.openilp.rules.series;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.AgeLimits;
import org.openilp.core.immunization.Conventions;
import org.openilp.core.immunization.Conventions.LivePair;
import org.openilp.core.immunization.Interval;
import org.openilp.core.immunization.Liveness;
import org.openilp.core.immunization.SeriesDose;

/** Whether something given on a day can be a dose of a regimen, after the doses judged so far. */
final class DoseCheck {

    private final Judgement judgement;
    private final Conventions conventions;
    private final SeriesDose target;
    private final LocalDate date;

    DoseCheck(Judgement judgement, SeriesDose target, LocalDate date) {
        this.judgement = judgement;
        this.conventions = judgement.series().conventions();
        this.target = target;
        this.date = date;
    }

    /** Why a dose of a product does not count; null where it does. */
    @Nullable
    Fault fault(String product) {
        AgeLimits age = target.age();
        if (age != null && date.isBefore(judgement.atAge(age.valid()))) {
            return Fault.TOO_YOUNG;
        }
        Period end = age == null ? null : age.validUntil();
        if (end != null && !date.isBefore(judgement.atAge(end))) {
            return Fault.TOO_OLD;
        }
        if (!keepsIntervals()) {
            return Fault.TOO_SOON;
        }
        if (judgement.series().liveness() == Liveness.LIVE_INJECTED && isTooSoonAfterLive(product)) {
            return Fault.TOO_SOON_AFTER_LIVE;
        }
        return target.takes(product) ? null : Fault.WRONG_PRODUCT;
    }

    private boolean isTooSoonAfterLive(String product) {
        for (GivenDose live : judgement.person().live()) {
            LocalDate earlier = live.date();
            if (earlier != null
                    && earlier.isBefore(date)
                    && date.isBefore(earlier.plusDays(validDays(live, product)))) {
                return true;
            }
        }
        return false;
    }

    /** A dose of a product counts so many days after a live injected one. */
    private int validDays(GivenDose earlier, String product) {
        for (LivePair pair : conventions.livePairs()) {
            if (pair.first().contains(earlier.product()) && pair.second().contains(product)) {
                return isInvalid(earlier) ? conventions.liveSpacingDays() : pair.validDays();
            }
        }
        return judgement.series().liveValidDays();
    }

    private boolean isInvalid(GivenDose earlier) {
        for (JudgedDose dose : judgement.judged()) {
            if (dose.dose().equals(earlier)) {
                return dose.verdict() == JudgedDose.Verdict.INVALID;
            }
        }
        return false;
    }

    private boolean keepsIntervals() {
        for (Interval interval : target.intervals()) {
            LocalDate from = interval.holdsOn(date) ? judgement.reference(interval.after(), date) : null;
            if (from != null && date.isBefore(conventions.after(from, interval.valid()))) {
                Interval otherwise = target.otherwise();
                LocalDate otherFrom = otherwise == null ? null : judgement.reference(otherwise.after(), date);
                return otherwise != null
                        && (otherFrom == null || !date.isBefore(conventions.after(otherFrom, otherwise.valid())));
            }
        }
        return true;
    }

    /** Whether it is before the minimum age or interval. */
    boolean isEarly() {
        AgeLimits age = target.age();
        if (age != null && date.isBefore(judgement.atAge(age.minimum()))) {
            return true;
        }
        for (Interval interval : target.intervals()) {
            LocalDate from = interval.holdsOn(date) ? judgement.reference(interval.after(), date) : null;
            if (from != null && date.isBefore(conventions.after(from, interval.minimum()))) {
                return true;
            }
        }
        return false;
    }
}
