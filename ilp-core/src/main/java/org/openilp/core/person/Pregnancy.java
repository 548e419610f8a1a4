package org.openilp.core.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.GestationalAge;

/**
 * One pregnancy, running or ended; half-open {@code [lmp, endedOn)}.
 *
 * @param lmp the first day of the last menstrual period, given or counted back from the dating
 * @param endedOn the day of delivery, or the day on which it ended otherwise; null while it runs. Not before the first
 *     day of the last menstrual period
 * @param outcome how it ended; null if not known or not ended
 * @param dating how it was dated
 * @param delivered whether it ended with a delivery
 */
public record Pregnancy(
        LocalDate lmp,
        @Nullable LocalDate endedOn,
        @Nullable PregnancyOutcome outcome,
        Dating dating,
        boolean delivered) {

    /** The most days that a pregnancy is believed to last (facts dictionary, GA_AT_BIRTH_DAYS). */
    public static final int LONGEST_DAYS = 315;

    /** Checks that the parts fit together; a birth is a delivery. */
    public Pregnancy {
        if (!lmp.equals(dating.lmp())) {
            throw new IllegalArgumentException("pregnancy has the last menstrual period " + lmp
                    + "; expected that of its dating, " + dating.lmp());
        }
        if (endedOn != null && endedOn.isBefore(lmp)) {
            throw new IllegalArgumentException(
                    "pregnancy ends on " + endedOn + "; expected a day on or after the last menstrual period, " + lmp);
        }
        if (endedOn == null && (outcome != null || delivered)) {
            throw new IllegalArgumentException("pregnancy has an outcome but no end; expected the day it ended");
        }
        if (outcome != null && !outcome.isDelivery() && delivered) {
            throw new IllegalArgumentException(
                    "pregnancy was delivered with the outcome " + outcome + "; expected LIVE_BIRTH or STILLBIRTH");
        }
        delivered = delivered || outcome != null && outcome.isDelivery();
    }

    /** A running pregnancy, dated by the first day of the last menstrual period. */
    public static Pregnancy of(LocalDate lmp) {
        return of(new Dating.ByLmp(lmp));
    }

    /** A running pregnancy. */
    public static Pregnancy of(Dating dating) {
        return new Pregnancy(dating.lmp(), null, null, dating, false);
    }

    /** This pregnancy, ended by a delivery. */
    public Pregnancy deliveredOn(LocalDate day) {
        return new Pregnancy(lmp, day, outcome, dating, true);
    }

    /** This pregnancy, ended with a known outcome. */
    public Pregnancy endedOn(LocalDate day, PregnancyOutcome how) {
        return new Pregnancy(lmp, day, how, dating, how.isDelivery());
    }

    /** The estimated day of delivery. */
    public LocalDate edd() {
        return dating instanceof Dating.ByDueDate byDueDate
                ? byDueDate.edd()
                : lmp.plusDays(GestationalAge.DAYS_TO_DUE_DATE);
    }

    /** The dates alone; how it ended is left out, because what is shown may reach a log. */
    @Override
    public String toString() {
        return "Pregnancy since " + lmp + (endedOn == null ? "" : " until " + endedOn);
    }
}
