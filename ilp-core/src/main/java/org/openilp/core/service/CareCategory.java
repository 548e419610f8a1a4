package org.openilp.core.service;

/** The purpose of an act, in the five words of Indonesian health law. */
public enum CareCategory {
    /** Promotes health. */
    PROMOTIVE,
    /** Prevents or detects disease. */
    PREVENTIVE,
    /** Treats disease. */
    CURATIVE,
    /** Restores function. */
    REHABILITATIVE,
    /** Relieves suffering. */
    PALLIATIVE
}
