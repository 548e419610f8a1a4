package org.openilp.examples.commandline.sample.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;
import org.openilp.examples.commandline.sample.chance.Spread;

/**
 * What happens to few, and must not be missing among two thousand people: pregnancies at all weeks, twins (twice as many as
 * in life), lost pregnancies.
 */
final class Rare {

    private static final int FIRST_NOTICED_DAY = 30;
    private static final int LONGEST_DAYS = 292;

    private final Quota twins;
    private final Quota stillbirths;
    private final Quota losses;
    private final Quota pregnancies;
    private final Quota carriesTwins;
    private final Spread weeks;

    Rare(Dice dice) {
        this.twins = new Quota(dice);
        this.stillbirths = new Quota(dice);
        this.losses = new Quota(dice);
        this.pregnancies = new Quota(dice);
        this.carriesTwins = new Quota(dice);
        this.weeks = new Spread(dice);
    }

    boolean twins() {
        return twins.next(0.022);
    }

    boolean stillbirth() {
        return stillbirths.next(0.008);
    }

    /** Whether a woman of childbearing age lost a pregnancy in the last year. */
    boolean loss() {
        return losses.next(0.02);
    }

    /** How many a pregnant woman carries. */
    int carried() {
        return carriesTwins.next(0.03) ? 2 : 1;
    }

    /**
     * The first day of the last menstrual period of a married woman who is pregnant on a day, by the fertility of her age;
     * null if she is not.
     */
    @Nullable
    LocalDate lmp(int years, LocalDate day) {
        double probability = years < 17 || years > 45
                ? 0
                : years < 20 ? 0.12 : years < 30 ? 0.1 : years < 35 ? 0.08 : years < 40 ? 0.045 : 0.012;
        return pregnancies.next(probability)
                ? day.minusDays(FIRST_NOTICED_DAY + (long) (weeks.next() * (LONGEST_DAYS - FIRST_NOTICED_DAY)))
                : null;
    }
}
