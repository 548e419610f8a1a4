package org.openilp.rules.author;

import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Decision;

/**
 * The decisions a scenario speaks of, written {@code CODE}, {@code CODE occurrence}, {@code CODE occurrence@cycle} or
 * {@code CODE@cycle}. What is not written may be anything.
 *
 * @param service the code of the service
 * @param occurrence the label; empty for decisions without one; null for any
 * @param cycle what tells repeats apart; null for any
 */
public record DecisionRef(
        String service,
        @Nullable String occurrence,
        @Nullable String cycle) {

    /** Reads one of the four forms. */
    public static DecisionRef parse(String text) {
        int at = text.indexOf('@');
        String name = (at < 0 ? text : text.substring(0, at)).strip();
        int space = name.indexOf(' ');
        return new DecisionRef(
                space < 0 ? name : name.substring(0, space),
                space < 0 ? null : name.substring(space).strip(),
                at < 0 ? null : text.substring(at + 1).strip());
    }

    /** Whether it speaks of a decision. */
    public boolean matches(Decision decision) {
        return service.equals(decision.service())
                && (occurrence == null || occurrence.equals(decision.occurrence()))
                && (cycle == null || cycle.equals(decision.cycle()));
    }

    /** The form that {@link #parse} reads; a label written as empty is shown as {@code ""}. */
    @Override
    public String toString() {
        String label = occurrence == null ? "" : occurrence.isEmpty() ? " \"\"" : " " + occurrence;
        return service + label + (cycle == null ? "" : "@" + cycle);
    }
}
