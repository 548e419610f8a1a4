package org.openilp.core.immunization;

import com.google.common.collect.ImmutableSet;

/** The day from which an interval counts. */
public sealed interface Reference {

    /** The dose given before in the same series. */
    record Previous() implements Reference {
        @Override
        public String toString() {
            return "previous";
        }
    }

    /**
     * The valid dose of a series.
     *
     * @param vaccine the series, which may be another one
     * @param dose the label
     */
    record DoseOf(String vaccine, String dose) implements Reference {
        @Override
        public String toString() {
            return vaccine + " " + dose;
        }
    }

    /**
     * The last of these that was given, whatever its verdict.
     *
     * @param products what was given
     */
    record LastOf(ImmutableSet<String> products) implements Reference {
        @Override
        public String toString() {
            return "last " + String.join(", ", products);
        }
    }

    /**
     * The day that a fact of the person holds, known to the rules alone.
     *
     * @param fact its code
     */
    record FactDay(String fact) implements Reference {
        @Override
        public String toString() {
            return "fact " + fact;
        }
    }
}
