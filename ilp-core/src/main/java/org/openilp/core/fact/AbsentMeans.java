package org.openilp.core.fact;

/** What it means that a record does not hold a fact. */
public enum AbsentMeans {
    /** It does not hold. */
    NO,
    /** It is not known. */
    UNKNOWN,
    /** It is computed from other facts. */
    DERIVED
}
