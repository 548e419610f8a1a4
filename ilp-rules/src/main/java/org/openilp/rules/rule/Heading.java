package org.openilp.rules.rule;

import java.util.function.Supplier;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.rules.client.Folder;

/**
 * What is known of a rule before it is read: most rules of the country say nothing to most people, so what a rule says is
 * read when somebody first asks for it. Immutable.
 *
 * @param id the public name of the rule
 * @param kind whether it is written in DRL or follows a finding
 * @param folder for whom it speaks
 * @param service what it makes due
 * @param inForce when it speaks
 * @param source where it is written
 * @param rest reads the rule, once
 */
public record Heading(
        String id,
        Rule.Kind kind,
        Folder folder,
        String service,
        EffectivePeriod inForce,
        Source source,
        Supplier<Rule> rest) {

    /** Of a rule that is read already. */
    public static Heading of(Rule rule) {
        return new Heading(
                rule.id(), rule.kind(), rule.folder(), rule.service(), rule.inForce(), rule.source(), () -> rule);
    }

    /**
     * The whole rule.
     *
     * @throws RuleException where something in it cannot be read
     */
    public Rule rule() {
        return rest.get();
    }
}
