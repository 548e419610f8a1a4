package org.openilp.core.fact;

/** How long a recorded fact holds beside its own dates. */
public enum Validity {
    /** On its day only. */
    DAY,
    /** For the school year of its date; a class then rises by one each 1 July. */
    SCHOOL_YEAR,
    /** Until a newer value or its end. */
    LASTING
}
