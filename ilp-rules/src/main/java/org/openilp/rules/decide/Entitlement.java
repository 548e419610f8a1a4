package org.openilp.rules.decide;

import org.openilp.rules.client.Client;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.Rule;

/**
 * That a rule speaks to a client.
 *
 * @param rule the rule
 * @param client as its left side saw them: today, or on the last day of a stage that was left
 * @param stage the stage in which it speaks
 * @param certain whether its left side holds; else it would if open questions were answered favourably
 */
public record Entitlement(Rule rule, Client client, Stretch stage, boolean certain) {

    public static Entitlement of(Rule rule, Client client, Stretch stage) {
        return new Entitlement(rule, client, stage, true);
    }

    public static Entitlement possible(Rule rule, Client client, Stretch stage) {
        return new Entitlement(rule, client, stage, false);
    }
}
