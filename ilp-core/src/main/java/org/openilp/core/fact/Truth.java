package org.openilp.core.fact;

/**
 * The answer to a question about a record: yes, no, or not known (Kleene's strong three-valued logic). An unknown never
 * turns into a no.
 */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** The record does not say. */
    UNKNOWN;

    /** {@link #YES} for true, {@link #NO} for false. */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** No if either is no, yes if both are yes, otherwise unknown. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Yes if either is yes, no if both are no, otherwise unknown. */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /** Yes for no, no for yes; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether it is known to hold. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether it is known not to hold. */
    public boolean isNo() {
        return this == NO;
    }

    /** Whether the record does not say. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
