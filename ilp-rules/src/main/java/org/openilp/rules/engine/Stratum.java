package org.openilp.rules.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openilp.core.fact.AbsentMeans;
import org.openilp.core.fact.FactDictionary;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/**
 * One stratum of interpreting rules: which of them are worth asking about a client, because a value that dates them is
 * known, and which of them are asked together, because they read the same values. Immutable.
 */
final class Stratum {

    private final ImmutableListMultimap<String, FindingRule> byFact;
    /** What is worked out from measured values, by these. */
    private final ImmutableListMultimap<String, String> measures;
    /** What is worked out from anything else. */
    private final ImmutableList<String> derived;

    private final ImmutableListMultimap<String, FindingRule> byFinding;
    private final ImmutableList<FindingRule> undated;
    private final Map<FindingRule, Supplier<ConditionTree<FindingRule>>> trees;

    private Stratum(
            ImmutableList<FindingRule> rules,
            Function<Map<String, FindingRule>, ConditionTree<FindingRule>> trees,
            FactDictionary facts) {
        ImmutableListMultimap.Builder<String, FindingRule> ofFact = ImmutableListMultimap.builder();
        Set<String> calculated = new LinkedHashSet<>();
        ImmutableListMultimap.Builder<String, FindingRule> ofFinding = ImmutableListMultimap.builder();
        ImmutableList.Builder<FindingRule> ofNothing = ImmutableList.builder();
        for (FindingRule rule : rules) {
            for (String fact : datingFacts(rule)) {
                ofFact.put(fact, rule);
                if (Client.isDerived(fact)) {
                    calculated.add(fact);
                }
            }
            for (Term term : rule.dating()) {
                if (term.meaning() instanceof Meaning.Found found) {
                    ofFinding.put(found.code(), rule);
                }
            }
            if (rule.dating().isEmpty() || !needsAny(rule, facts)) {
                ofNothing.add(rule);
            }
        }
        this.byFact = ofFact.build();
        ImmutableListMultimap.Builder<String, String> measured = ImmutableListMultimap.builder();
        calculated.forEach(fact -> Client.inputsOf(fact).forEach(input -> measured.put(input, fact)));
        calculated.removeIf(fact -> !Client.inputsOf(fact).isEmpty());
        this.measures = measured.build();
        this.derived = ImmutableList.copyOf(calculated);
        this.byFinding = ofFinding.build();
        this.undated = ofNothing.build();
        this.trees = trees(rules, trees);
    }

    /** The rules that read measurements and answers. */
    static Stratum first(RuleBook book, Supplier<CompiledRules> compiled, FactDictionary facts) {
        return of(book, false, rules -> compiled.get().tree("findings", rules), facts);
    }

    /** The rules that sum up what others found. */
    static Stratum summary(RuleBook book, Supplier<CompiledRules> compiled, FactDictionary facts) {
        return of(book, true, rules -> compiled.get().tree("findings.summary", rules), facts);
    }

    private static Stratum of(
            RuleBook book,
            boolean summary,
            Function<Map<String, FindingRule>, ConditionTree<FindingRule>> trees,
            FactDictionary facts) {
        return new Stratum(
                book.findingRules().stream()
                        .filter(rule -> rule.summary() == summary)
                        .collect(ImmutableList.toImmutableList()),
                trees,
                facts);
    }

    private static ImmutableSet<String> datingFacts(FindingRule rule) {
        return rule.dating().stream().flatMap(term -> term.facts().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** For each rule those that are asked with it: linked by the values that date them, directly or over others. */
    private static Map<FindingRule, Supplier<ConditionTree<FindingRule>>> trees(
            List<FindingRule> rules, Function<Map<String, FindingRule>, ConditionTree<FindingRule>> join) {
        MutableGraph<String> links = GraphBuilder.undirected().build();
        for (FindingRule rule : rules) {
            links.addNode(rule.id());
            datingFacts(rule).forEach(fact -> links.putEdge(rule.id(), fact));
        }
        ImmutableMap<String, FindingRule> byId = Maps.uniqueIndex(rules, FindingRule::id);
        Map<FindingRule, Supplier<ConditionTree<FindingRule>>> trees = new IdentityHashMap<>();
        for (FindingRule rule : rules) {
            if (!trees.containsKey(rule)) {
                Set<String> group = Graphs.reachableNodes(links, rule.id());
                Map<String, FindingRule> together = Maps.filterKeys(byId, group::contains);
                Supplier<ConditionTree<FindingRule>> tree = Suppliers.memoize(() -> join.apply(together));
                together.values().forEach(member -> trees.put(member, tree));
            }
        }
        return trees;
    }

    /** Whether one part of what a rule wants to see cannot hold while nothing that dates it is known. */
    private static boolean needsAny(FindingRule rule, FactDictionary facts) {
        ImmutableList<Condition> parts =
                rule.shows() instanceof Condition.AllOf all ? all.parts() : ImmutableList.of(rule.shows());
        Set<Term> dating = Sets.newIdentityHashSet();
        dating.addAll(rule.dating());
        return !parts.stream().allMatch(part -> mayHoldWithout(dating, part, facts));
    }

    private static boolean mayHoldWithout(Set<Term> dating, Condition condition, FactDictionary facts) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> mayHoldWithout(dating, part, facts));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> mayHoldWithout(dating, part, facts));
        }
        Term term = (Term) condition;
        String fact = term.meaning().fact();
        boolean positive =
                term.meaning().positive() && !(term.meaning() instanceof Meaning.Found found && found.negated());
        boolean absenceSaysNo = fact == null || facts.get(fact).absentMeans() == AbsentMeans.NO;
        return !dating.contains(term) || !positive && absenceSaysNo;
    }

    /**
     * The rules that may conclude something about a client, each once.
     *
     * @param found what the stratum before concluded
     */
    Set<FindingRule> worthAsking(Client client, Set<String> found) {
        Set<FindingRule> rules = Sets.newIdentityHashSet();
        for (String fact : client.history().facts()) {
            addIfKnown(fact, client, rules);
            for (String measure : measures.get(fact)) {
                addIfKnown(measure, client, rules);
            }
        }
        for (String fact : derived) {
            addIfKnown(fact, client, rules);
        }
        for (String finding : found) {
            rules.addAll(byFinding.get(finding));
        }
        rules.addAll(undated);
        return rules;
    }

    private void addIfKnown(String fact, Client client, Set<FindingRule> rules) {
        ImmutableList<FindingRule> dated = byFact.get(fact);
        if (!dated.isEmpty() && client.answer(fact).isKnown()) {
            rules.addAll(dated);
        }
    }

    /** The rules that are asked together with this one, itself among them. */
    ConditionTree<FindingRule> treeOf(FindingRule rule) {
        return Objects.requireNonNull(trees.get(rule)).get();
    }
}
