package org.openilp.core.fact;

/** What a fact is about and how it is come by. */
public enum FactKind {
    /** Measured or seen. */
    OBSERVATION,
    /** Belongs to the person, pregnancy or household. */
    ATTRIBUTE,
    /** A disease or state that someone has. */
    CONDITION,
    /** Given to a question. */
    ANSWER,
    /** Summed or computed from answers or values. */
    SCORE,
    /** Holds for the village or district. */
    AREA,
    /** Happened in the past. */
    HISTORY,
    /** Contact, family or surroundings. */
    EXPOSURE,
    /** Makes a disease more likely. */
    RISK_FACTOR,
    /** Holds for the facility. */
    FACILITY
}
