package org.openilp.core.growth;

/**
 * A length or height as it was measured, with the position. Lying, a child is 0.7 cm longer than standing; the standards
 * want length below 731 days and height from then, so that a measure of the other kind is corrected first (WHO 2006).
 *
 * @param cm centimetres as measured
 * @param position lying, standing, or unknown
 */
public record Stature(double cm, Position position) {

    /** How much longer a child is lying than standing, in cm. */
    public static final double LYING_EXCEEDS_STANDING = 0.7;

    /** The first day of age on which standing height is the standard. */
    public static final int STANDING_FROM_DAY = 731;

    private static final double STANDS_FROM_MONTH = 9;

    /** A recumbent length in cm. */
    public static Stature lying(double cm) {
        return new Stature(cm, Position.LYING);
    }

    /** A standing height in cm. */
    public static Stature standing(double cm) {
        return new Stature(cm, Position.STANDING);
    }

    /** A length or height in cm of which the position was not recorded. */
    public static Stature of(double cm) {
        return new Stature(cm, Position.UNKNOWN);
    }

    /**
     * Centimetres as the standard of the age wants them: standing below 731 days plus 0.7, lying from then minus 0.7. A
     * position that is unknown or {@linkplain #isPositionImplausible implausible} corrects nothing.
     */
    public double correctedFor(GrowthAge age) {
        boolean lengthWanted = age.days() < STANDING_FROM_DAY;
        if (lengthWanted && position == Position.STANDING && !isPositionImplausible(age)) {
            return cm + LYING_EXCEEDS_STANDING;
        }
        return !lengthWanted && position == Position.LYING ? cm - LYING_EXCEEDS_STANDING : cm;
    }

    /** Whether the child is too young to have been measured standing: below 9 months. */
    public boolean isPositionImplausible(GrowthAge age) {
        return position == Position.STANDING && age.months() < STANDS_FROM_MONTH;
    }
}
