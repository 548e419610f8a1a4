package org.openilp.rules.decide;

import java.time.LocalDate;
import java.util.Objects;
import org.openilp.core.fact.Truth;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.FindingRule;

/**
 * One interpreting rule and one client: on which day it is to be judged, and whether what it says may stand.
 *
 * @param rule the rule
 * @param client the person today
 * @param day the day of the newest value that the rule reads
 */
public record Interpretation(FindingRule rule, Client client, LocalDate day) {

    public static Interpretation of(FindingRule rule, Client client) {
        return new Interpretation(rule, client, rule.dateFor(client));
    }

    /** Whether the rule is in force and its episode not over, so that its word counts. */
    public boolean stands() {
        return isInForce() && !isOfPastPregnancy();
    }

    private boolean isInForce() {
        return rule.inForce().contains(day) || rule.inForce().contains(client.today());
    }

    /** A finding of a pregnancy ends with it, unless it applies to the next one too. */
    private boolean isOfPastPregnancy() {
        boolean ofPregnancy = rule.appliesTo()
                .terms()
                .anyMatch(term -> term.meaning().positive() && term.facts().contains("PREGNANT"));
        if (!ofPregnancy) {
            return false;
        }
        LocalDate then = client.history().pregnancyStartOn(day);
        LocalDate now = client.history().pregnancyStartOn(client.today());
        return then != null && !Objects.equals(then, now) && rule.appliesTo().truth(client) != Truth.YES;
    }

    /** Whether the finding is concluded; unknown while it cannot be judged, and no where its rule is not in force. */
    public Truth truth() {
        if (!isInForce()) {
            return Truth.NO;
        }
        Truth truth = rule.truth(client.measuredOn(day));
        return truth == Truth.YES && !stands() ? Truth.NO : truth;
    }
}
