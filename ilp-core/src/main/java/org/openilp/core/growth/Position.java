package org.openilp.core.growth;

/** How a child was measured. */
public enum Position {
    /** Recumbent length. */
    LYING,
    /** Standing height. */
    STANDING,
    /** Not recorded: taken as the standard of the age wants it, lying below 731 days, standing from then. */
    UNKNOWN
}
