package org.openilp.core.person;

/** Why an event does not count as a service given. */
public enum EventStatus {
    /** It was recorded by mistake. */
    ENTERED_IN_ERROR,
    /** It was offered and refused. */
    REFUSED
}
