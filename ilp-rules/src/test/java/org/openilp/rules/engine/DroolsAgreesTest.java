package org.openilp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.Truth;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.RandomRecords;
import org.openilp.rules.RandomRecords.Case;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Term;

/** The left side of a rule as this library reads it says exactly what Drools makes of it. */
class DroolsAgreesTest {

    private static final Dictionary NATIONAL = Dictionary.national();
    private static final CompiledRules COMPILED = CompiledRules.fromClassPath(DroolsAgreesTest.class.getClassLoader());
    private static final Map<String, KieBase> BASES = new HashMap<>();
    private static final Map<String, ConditionTree<String>> TREES = new HashMap<>();
    private static final RuleEngine ENGINE = RuleEngine.fromClassPath(NATIONAL, SeriesCatalogue.national());
    private static final RuleBook BOOK = ENGINE.book();

    @Provide
    Arbitrary<Case> cases() {
        return RandomRecords.cases();
    }

    private static Client informed(Case each) {
        Client today = each.somebody().on(each.day(), BOOK);
        return today.with(ENGINE.interpret(List.of(today)).get(0));
    }

    private static ConditionTree<String> tree(String packageName) {
        return TREES.computeIfAbsent(packageName, each -> ConditionTree.of(COMPILED.all(each), name -> name));
    }

    private static Set<String> speaking(ConditionTree<String> tree, Client client) {
        Set<String> speaking = new HashSet<>();
        tree.ask(List.of(client), (rule, of) -> {
            assertThat(of).isSameAs(client);
            assertThat(speaking.add(rule)).as("%s speaks once", rule).isTrue();
        });
        return speaking;
    }

    /** The rules that fire in an ordinary session. */
    private static Set<String> fired(String packageName, Client client) {
        KieBase base =
                BASES.computeIfAbsent(packageName, each -> KieBaseBuilder.createKieBaseFromModel(COMPILED.all(each)));
        Set<String> fired = new HashSet<>();
        KieSession session = base.newKieSession();
        try {
            session.insert(client);
            session.fireAllRules(match -> !fired.add(match.getRule().getName()));
        } finally {
            session.dispose();
        }
        return fired;
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aDecidingRuleSpeaksExactlyWhereItsLeftSideIsTrue(@ForAll("cases") Case each) {
        Client client = informed(each);
        Client earlier = client.agedOn(client.birthDate().plusMonths(12));
        for (Client view : List.of(client, earlier, client.hopeful())) {
            for (Folder folder : BOOK.folders()) {
                Set<String> expected = new HashSet<>();
                for (Rule rule : BOOK.rules()) {
                    if (rule.kind() == Rule.Kind.DECISION && rule.folder() == folder && holds(rule.who(), view)) {
                        expected.add(rule.id());
                    }
                }
                assertThat(speaking(tree(folder.folderName()), view))
                        .as("%s", folder)
                        .isEqualTo(expected);
            }
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void anInterpretingRuleSpeaksExactlyWhereItsLeftSideIsTrue(@ForAll("cases") Case each) {
        Client client = informed(each).measuredOn(each.day());
        Set<String> expected = new HashSet<>();
        for (FindingRule rule : BOOK.findingRules()) {
            if (rule.truth(client) == Truth.YES) {
                expected.add(rule.id());
            }
        }
        Set<String> speaking = speaking(tree("findings"), client);
        speaking.addAll(speaking(tree("findings.summary"), client));

        assertThat(speaking).isEqualTo(expected);
    }

    /** For a hopeful view a term also holds where it is unknown and could be asked; the rest is "and" and "or". */
    private static boolean holds(Condition condition, Client view) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> holds(part, view));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> holds(part, view));
        }
        Term term = (Term) condition;
        Truth truth = term.truth(view);
        boolean agesCompared = term.word().startsWith("age");
        return truth == Truth.YES
                || truth == Truth.UNKNOWN
                        && view.isHopeful()
                        && !agesCompared
                        && term.facts().stream()
                                .anyMatch(fact -> NATIONAL.facts().get(fact).askable());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aRuleSpeaksExactlyWhereItFiresInASession(@ForAll("cases") Case each) {
        Client client = informed(each);
        for (Client view : List.of(client.hopeful(), client.measuredOn(each.day()))) {
            for (String packageName : COMPILED.packages()) {
                assertThat(speaking(tree(packageName), view)).as(packageName).isEqualTo(fired(packageName, view));
            }
        }
    }

    @Test
    void someRulesSpeakAsTheyDoAmongAll() {
        Client client = informed(RandomRecords.oneCase(new Random(3)));
        Set<String> some = new HashSet<>(speaking(tree("adult_and_elderly"), client));
        assertThat(some).hasSizeGreaterThan(1);
        some.remove(some.iterator().next());

        ConditionTree<String> chosen = COMPILED.tree("adult_and_elderly", Maps.asMap(some, name -> name));

        assertThat(speaking(chosen, client)).isEqualTo(some);
    }

    @Test
    void manyClientsTogetherGetTheAnswersOfEachAlone() {
        Random random = new Random(5);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            clients.add(informed(RandomRecords.oneCase(random)));
        }
        SetMultimap<Client, String> together = HashMultimap.create();
        tree("adult_and_elderly").ask(clients, (rule, client) -> together.put(client, rule));

        assertThat(together.keySet()).hasSizeGreaterThan(10);
        for (Client client : clients) {
            assertThat(together.get(client)).isEqualTo(speaking(tree("adult_and_elderly"), client));
        }
    }

    @Test
    void noRulesSayNothing() {
        Client client = informed(RandomRecords.oneCase(new Random(3)));

        assertThat(speaking(COMPILED.tree("adult_and_elderly", Map.of()), client))
                .isEmpty();
    }
}
