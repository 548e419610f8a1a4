package org.openilp.core.service;

/** How far a level of the network offers a service. */
public enum OfferKind {
    /** The whole act. */
    FULL,
    /** The act within a stated scope. */
    LIMITED,
    /** Only sends someone on for it. */
    REFER,
    /** Not offered. */
    NONE
}
