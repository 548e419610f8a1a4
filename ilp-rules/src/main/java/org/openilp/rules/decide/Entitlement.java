package org.openilp.rules.decide;

import org.openilp.rules.client.Client;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.Rule;

/**
 * That a rule speaks to a client.
 *
 * @param rule the rule
 * @param person the client today, with what was concluded
 * @param client as its left side saw them: today, or on the last day of a stage that was left
 * @param stage the stage in which it speaks
 * @param certain whether its left side holds; else it would if open questions were answered favourably
 */
public record Entitlement(Rule rule, Client person, Client client, Stretch stage, boolean certain) {

    /** Of a rule whose left side holds. */
    public static Entitlement of(Rule rule, Client person, Client client, Stretch stage) {
        return new Entitlement(rule, person, client, stage, true);
    }

    /** Of a rule whose left side would hold today if open questions were answered favourably. */
    public static Entitlement possible(Rule rule, Client person, Stretch stage) {
        return new Entitlement(rule, person, person, stage, false);
    }
}
