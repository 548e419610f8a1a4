package org.openilp.core.growth;

/** What a z-score judges: one measure against age, or weight against length or height. */
public enum Indicator {
    /** Weight-for-age, BB/U: to 120 months. Rises and falls with length and with wasting alike. */
    WEIGHT_FOR_AGE("BB/U", -6, 5, true),
    /** Length-for-age below 731 days, height-for-age from then, PB/U and TB/U: to 228 months. Low: stunting. */
    LENGTH_HEIGHT_FOR_AGE("PB/U, TB/U", -6, 6, false),
    /** Weight-for-length below 731 days, weight-for-height from then, BB/PB and BB/TB: below 60 months. Low: wasting. */
    WEIGHT_FOR_LENGTH_HEIGHT("BB/PB, BB/TB", -5, 5, true),
    /** Body mass index-for-age, IMT/U: to 228 months. */
    BMI_FOR_AGE("IMT/U", -5, 5, true),
    /** Head circumference-for-age, LK/U: below 60 months. */
    HEAD_CIRCUMFERENCE_FOR_AGE("LK/U", -5, 5, false),
    /** Mid-upper arm circumference-for-age, LiLA/U: from 91 days to below 60 months. */
    ARM_CIRCUMFERENCE_FOR_AGE("LiLA/U", -5, 5, true);

    private final String shortName;
    private final double lowestPlausible;
    private final double highestPlausible;
    private final boolean restricted;

    Indicator(String shortName, double lowestPlausible, double highestPlausible, boolean restricted) {
        this.shortName = shortName;
        this.lowestPlausible = lowestPlausible;
        this.highestPlausible = highestPlausible;
        this.restricted = restricted;
    }

    /** The Indonesian abbreviation. */
    public String shortName() {
        return shortName;
    }

    /** The lowest z-score that is not flagged, itself not flagged (WHO: survey data quality limits of 2006). */
    public double lowestPlausible() {
        return lowestPlausible;
    }

    /** The highest z-score that is not flagged, itself not flagged. */
    public double highestPlausible() {
        return highestPlausible;
    }

    /** Whether beyond 3 SD the distance between 2 and 3 SD counts, as WHO does for measures that weight skews. */
    boolean isRestricted() {
        return restricted;
    }
}
