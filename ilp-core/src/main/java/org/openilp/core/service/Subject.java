package org.openilp.core.service;

/** What an act is done to. */
public enum Subject {
    /** A person. */
    PERSON,
    /** A household. */
    HOUSEHOLD,
    /** A village or the area of a Puskesmas. */
    AREA,
    /** A school. */
    SCHOOL
}
