package org.openilp.core.lifecycle;

/**
 * A third of a pregnancy, by completed days since the last menstrual period: the first before day 85, the second before
 * day 169, the third from then on (facts dictionary, TRIMESTER).
 */
public enum Trimester {
    /** Days 0 to 84. */
    FIRST,
    /** Days 85 to 168. */
    SECOND,
    /** From day 169. */
    THIRD;

    private static final int SECOND_FROM_DAY = 85;
    private static final int THIRD_FROM_DAY = 169;

    /**
     * The trimester of a gestational age.
     *
     * @param days completed days of gestation, not negative
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public static Trimester ofGestationDays(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("gestational age is " + days + " days; expected 0 or more");
        }
        return days < SECOND_FROM_DAY ? FIRST : days < THIRD_FROM_DAY ? SECOND : THIRD;
    }

    /** 1, 2 or 3. */
    public int number() {
        return ordinal() + 1;
    }
}
