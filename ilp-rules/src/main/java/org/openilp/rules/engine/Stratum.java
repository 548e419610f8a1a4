package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.AbsentMeans;
import org.openilp.core.fact.FactDictionary;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/**
 * What one stratum of interpreting rules needs to be worth asking: values that date a finding, or findings of the
 * stratum before. Immutable.
 *
 * @param recorded the recorded facts whose day dates a finding
 * @param derived the derived ones
 * @param rules its rules
 * @param always whether some rule may conclude something of a person of whom none of these is known
 */
record Stratum(
        ImmutableSet<String> recorded,
        ImmutableList<String> derived,
        ImmutableList<FindingRule> rules,
        boolean always) {

    static Stratum of(RuleBook book, boolean summary, FactDictionary facts) {
        ImmutableSet.Builder<String> recorded = ImmutableSet.builder();
        ImmutableSet.Builder<String> derived = ImmutableSet.builder();
        ImmutableList.Builder<FindingRule> rules = ImmutableList.builder();
        boolean always = false;
        for (FindingRule rule : book.findingRules()) {
            if (rule.summary() != summary) {
                continue;
            }
            rules.add(rule);
            for (Term term : rule.dating()) {
                for (String fact : term.facts()) {
                    (Client.isDerived(fact) ? derived : recorded).add(fact);
                }
            }
            always |= rule.dating().isEmpty() || !needsAny(rule, facts);
        }
        return new Stratum(recorded.build(), derived.build().asList(), rules.build(), always);
    }

    /** Whether one part of what a rule wants to see cannot hold while nothing that dates it is known. */
    private static boolean needsAny(FindingRule rule, FactDictionary facts) {
        ImmutableList<Condition> parts =
                rule.shows() instanceof Condition.AllOf all ? all.parts() : ImmutableList.of(rule.shows());
        return !parts.stream().allMatch(part -> mayHoldWithout(rule.dating(), part, facts));
    }

    private static boolean mayHoldWithout(List<Term> dating, Condition condition, FactDictionary facts) {
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

    /** Adds the days on which something was seen that dates a finding; the day asked for where no day is known. */
    void addDays(Client client, Set<LocalDate> days) {
        for (String fact : client.history().facts()) {
            if (recorded.contains(fact)) {
                addDay(fact, client, days);
            }
        }
        for (String fact : derived) {
            addDay(fact, client, days);
        }
        if (always) {
            days.add(client.today());
        }
    }

    private static void addDay(String fact, Client client, Set<LocalDate> days) {
        if (client.answer(fact).isKnown()) {
            @Nullable LocalDate day = client.answer(fact).since();
            days.add(day == null ? client.today() : day);
        }
    }

    /**
     * The days on which those of its rules are judged that something known dates: few rules, each with its own day.
     *
     * @param found what the stratum before concluded
     */
    Set<LocalDate> judgedDays(Client informed, Set<String> found) {
        Set<LocalDate> days = new TreeSet<>();
        for (FindingRule rule : rules) {
            if (always || isDated(rule, informed, found)) {
                days.add(rule.dateFor(informed));
            }
        }
        return days;
    }

    private static boolean isDated(FindingRule rule, Client informed, Set<String> found) {
        for (Term term : rule.dating()) {
            String fact = term.meaning().fact();
            boolean known = term.meaning() instanceof Meaning.Found finding
                    ? found.contains(finding.code())
                    : fact != null && informed.answer(fact).isKnown();
            if (known) {
                return true;
            }
        }
        return false;
    }
}
