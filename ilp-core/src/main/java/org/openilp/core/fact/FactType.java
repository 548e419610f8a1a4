package org.openilp.core.fact;

/** The type of the values of a fact. */
public enum FactType {
    /** Yes or no. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A number. */
    DECIMAL,
    /** One of the allowed words. */
    ENUM,
    /** A day. */
    DATE,
    /** A day and time, of which the day is kept. */
    DATETIME,
    /** A time of day. */
    TIME,
    /** Free text. */
    STRING,
    /** A set of the allowed words. */
    SET
}
