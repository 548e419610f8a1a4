package org.openilp.core.finding;

/** How grave a finding is, from nothing to be done to danger. */
public enum Severity {
    /** As it should be. */
    NORMAL,
    /** Makes a disease more likely. */
    RISK,
    /** Not yet a disease. */
    PRE_DISEASE,
    /** A disease is suspected and has to be confirmed. */
    SUSPECT,
    /** A disease. */
    DISEASE,
    /** Life is in danger; the same day counts. */
    DANGER_SIGN
}
