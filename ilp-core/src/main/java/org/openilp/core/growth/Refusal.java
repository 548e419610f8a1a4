package org.openilp.core.growth;

import java.util.OptionalDouble;

/**
 * Why there is no z-score.
 *
 * @param indicator what was asked for
 * @param reason the kind of obstacle
 * @param value what stood in the way: the age in months, the measure, or NaN where nothing was given
 */
public record Refusal(Indicator indicator, Reason reason, double value) implements GrowthResult {

    /** The kinds of obstacles. */
    public enum Reason {
        /** The measure was not taken. */
        NOT_MEASURED("is not known; expected a measure"),
        /** The measure is zero, negative or no number. */
        MEASURE_NOT_POSITIVE("is the measure; expected a positive number. Maybe a wrong unit?"),
        /** The age is not known, and the indicator needs it. */
        AGE_UNKNOWN("is not known; expected an age"),
        /** The child is younger than the standard: not yet born, or below 91 days for the arm. */
        AGE_BELOW_STANDARD("months; expected an age from birth, of the arm from 91 days. Maybe the dates are swapped?"),
        /** The child is older than the standard. */
        AGE_ABOVE_STANDARD("months; expected below 60, of weight to 120, of height and body mass index to 228"),
        /** After correction the length is outside 45 to 110 cm, or the height outside 65 to 120 cm. */
        STATURE_OUTSIDE_TABLE("cm; expected a length of 45 to 110 below 731 days, a height of 65 to 120 from then"),
        /** Oedema: the water is weighed too. WHO counts the child among those below -3 SD. */
        OEDEMA("kg with oedema; expected none. The child counts as severely malnourished");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public OptionalDouble z() {
        return OptionalDouble.empty();
    }

    /** One line for people: what was asked for, what stood in the way, what was expected. */
    public String message() {
        return indicator + ": " + (Double.isNaN(value) ? "it" : value) + " " + reason.sentence;
    }
}
