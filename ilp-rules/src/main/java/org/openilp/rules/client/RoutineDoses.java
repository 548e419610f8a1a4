package org.openilp.rules.client;

/** Whether somebody had every routine vaccine dose that was due by their age. */
@FunctionalInterface
public interface RoutineDoses {

    /** For whom the question is never asked: every dose was given. */
    RoutineDoses UNASKED = client -> true;

    /**
     * Whether none is due, late or missed.
     *
     * @param today the person today, about whom nothing need be concluded
     */
    boolean areGiven(Client today);
}
