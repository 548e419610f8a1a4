package org.openilp.rules.engine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import com.google.common.collect.ImmutableList;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.RuleException;

class ConditionTreeTest {

    private static void join(Rule rule) {
        ConditionTree.of(new SomeRules("org.openilp.rules.adult", ImmutableList.of(rule)), name -> name);
    }

    @Test
    void aRuleAboutTwoClientsIsRefused() {
        Variable<Client> one = declarationOf(Client.class);
        Variable<Client> other = declarationOf(Client.class);

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> join(rule("adult/pair/two")
                        .build(
                                pattern(one).expr("a", Client::isFemale),
                                pattern(other).expr("b", Client::isMale),
                                on(one, other).execute((a, b) -> {}))))
                .withMessageContaining("says more than Client( … )")
                .withMessageContaining("Maybe write all its conditions into one pattern.");
    }

    @Test
    void aRuleAboutSomethingElseIsRefused() {
        Variable<String> text = declarationOf(String.class);

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> join(rule("adult/text/any").build(pattern(text), on(text).execute(any -> {}))))
                .withMessageContaining("of 1 rules only 0 speak of a client")
                .withMessageContaining("Maybe begin the left side of each with Client( … ).");
    }
}
