package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openilp.rules.client.Client;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.FindingInputs;
import org.openilp.rules.decide.Interpretation;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.vocabulary.Term;

/**
 * Runs the interpreting rules: those that read measurements and answers, then those that sum up what the first found.
 * Each rule is judged on the day of the newest value that it reads, so the client is shown to the rules once for each
 * such day.
 */
final class Interpreter {

    private static final ImmutableSet<String> FIRST = ImmutableSet.of("findings");
    private static final ImmutableSet<String> SUMMARY = ImmutableSet.of("findings.summary");

    private final RuleBook book;
    private final RuleBase base;
    private final FindingInputs inputs;
    private final ImmutableSet<String> datingFacts;

    Interpreter(RuleBook book, RuleBase base, FindingInputs inputs) {
        this.book = book;
        this.base = base;
        this.inputs = inputs;
        this.datingFacts = book.findingRules().stream()
                .flatMap(rule -> rule.dating().stream())
                .map(Term::facts)
                .flatMap(List::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What is concluded about a client, who is seen today. */
    Conclusions interpret(Client today) {
        Conclusions conclusions = new Conclusions(inputs, today);
        Set<LocalDate> days = measurementDays(today);
        conclude(FIRST, today, days, conclusions);
        Client informed = today.with(conclusions);
        Set<LocalDate> laterDays = new TreeSet<>(days);
        conclusions.asFindings().forEach(finding -> laterDays.add(finding.date()));
        conclude(SUMMARY, informed, laterDays, conclusions);
        return conclusions;
    }

    private Set<LocalDate> measurementDays(Client client) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(client.today());
        for (String fact : datingFacts) {
            LocalDate day = client.dayOf(fact);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private void conclude(Set<String> packages, Client client, Set<LocalDate> days, Conclusions conclusions) {
        List<Client> measured = days.stream().map(client::measuredOn).toList();
        for (Firing firing : base.fire(packages, measured)) {
            FindingRule rule = Objects.requireNonNull(book.findingRule(codeOf(firing.rule())));
            Interpretation interpretation = Interpretation.of(rule, client);
            if (interpretation.day().equals(firing.client().ageDay()) && interpretation.stands()) {
                conclusions.add(rule, interpretation.day());
            }
        }
    }

    private static String codeOf(String rule) {
        return rule.substring(rule.indexOf('/') + 1);
    }
}
