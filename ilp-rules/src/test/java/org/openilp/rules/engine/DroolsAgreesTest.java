package org.openilp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
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
import org.junit.jupiter.api.Test;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.fact.Truth;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;
import org.openilp.rules.RandomRecords;
import org.openilp.rules.RandomRecords.Case;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.History;
import org.openilp.rules.client.RoutineDoses;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Term;

/** The left side of a rule as this library reads it says exactly what Drools makes of it. */
class DroolsAgreesTest {

    private static final Dictionary NATIONAL = Dictionary.national();
    private static final CompiledRules COMPILED = CompiledRules.fromClassPath(DroolsAgreesTest.class.getClassLoader());
    private static final RuleBase BASE = new RuleBase(() -> COMPILED);
    private static final Map<Set<String>, Sessions> SESSIONS = new HashMap<>();
    private static final RuleEngine ENGINE = RuleEngine.fromClassPath(NATIONAL, SeriesCatalogue.national());
    private static final RuleBook BOOK = ENGINE.book();

    @Provide
    Arbitrary<Case> cases() {
        return RandomRecords.cases();
    }

    private static Client informed(Case each) {
        Client today = each.somebody().on(each.day(), BOOK);
        Conclusions conclusions = ENGINE.interpret(today);
        return today.with(conclusions);
    }

    private static Sessions sessions(Set<String> packages) {
        return SESSIONS.computeIfAbsent(packages, each -> {
            ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
            Sets.intersection(each, COMPILED.packages())
                    .forEach(name -> COMPILED.all(name).getRules().forEach(rule -> names.put(name, rule.getName())));
            return BASE.some(names.build());
        });
    }

    private static Set<String> fired(String packageName, Client client) {
        Set<String> fired = new HashSet<>();
        for (Firing firing : sessions(ImmutableSet.of(packageName)).fire(List.of(client))) {
            assertThat(firing.client()).isSameAs(client);
            assertThat(fired.add(firing.rule()))
                    .as("%s fires once", firing.rule())
                    .isTrue();
        }
        return fired;
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aDecidingRuleFiresExactlyWhereItsLeftSideIsTrue(@ForAll("cases") Case each) {
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
                assertThat(fired(folder.folderName(), view)).as("%s", folder).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void anInterpretingRuleFiresExactlyWhereItsLeftSideIsTrue(@ForAll("cases") Case each) {
        Client client = informed(each).measuredOn(each.day());
        Set<String> expected = new HashSet<>();
        for (FindingRule rule : BOOK.findingRules()) {
            if (rule.truth(client) == Truth.YES) {
                expected.add(rule.id());
            }
        }
        Set<String> fired = fired("findings", client);
        fired.addAll(fired("findings.summary", client));

        assertThat(fired).isEqualTo(expected);
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

    @Test
    void manyClientsInOneSessionGetTheAnswersOfEachAlone() {
        Random random = new Random(5);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            clients.add(informed(RandomRecords.oneCase(random)));
        }
        ImmutableSet<String> packages = ImmutableSet.of("everyone", "adult_and_elderly", "community");
        List<Firing> together = sessions(packages).fire(clients);

        for (Client client : clients) {
            assertThat(together.stream()
                            .filter(firing -> firing.client() == client)
                            .map(Firing::rule))
                    .containsExactlyInAnyOrderElementsOf(sessions(packages).fire(List.of(client)).stream()
                            .map(Firing::rule)
                            .toList());
        }
    }

    @Test
    void someoneWhoCannotBeJudgedLeavesNothingBehindForTheNext() {
        ImmutableSet<String> packages = ImmutableSet.of("adult_and_elderly");
        Client good = informed(RandomRecords.oneCase(new Random(3)));
        HealthRecord empty = HealthRecord.builder(
                        Person.builder("p", good.today().minusYears(40), Sex.MALE)
                                .build())
                .build();
        FactDictionary nothingKnown = FactDictionary.of(List.of());
        Client broken = Client.today(
                new History(empty, List.of(), good.today(), nothingKnown, SeriesCatalogue.national()),
                BOOK,
                RoutineDoses.UNASKED,
                null);
        List<Firing> before = sessions(packages).fire(List.of(good));

        assertThat(before).isNotEmpty();
        assertThatThrownBy(() -> sessions(packages).fire(List.of(broken, good))).isInstanceOf(RuntimeException.class);
        assertThat(sessions(packages).fire(List.of(good))).isEqualTo(before);
    }

    @Test
    void aFolderWithoutRulesFiresNothing() {
        Client client = informed(RandomRecords.oneCase(new Random(3)));

        assertThat(sessions(ImmutableSet.of("nowhere")).fire(List.of(client))).isEmpty();
        assertThat(sessions(ImmutableSet.of()).fire(List.of(client))).isEmpty();
    }
}
