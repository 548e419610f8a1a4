package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openilp.core.Dictionary;
import org.openilp.rules.client.Client;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.FindingInputs;
import org.openilp.rules.decide.Interpretation;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.RuleBook;

/**
 * Runs the interpreting rules: those that read measurements and answers, then those that sum up what the first found.
 * Each rule is judged on the day of the newest value that it reads, so the client is shown to the rules once for each
 * such day; to no rule at all where nothing is known that could date a finding.
 */
final class Interpreter {

    private static final Set<String> FIRST = ImmutableSet.of("findings");
    private static final Set<String> SUMMARY = ImmutableSet.of("findings.summary");

    private final RuleBook book;
    private final RuleBase base;
    private final FindingInputs inputs;
    private final Stratum first;
    private final Stratum summary;

    Interpreter(RuleBook book, RuleBase base, Dictionary dictionary) {
        this.book = book;
        this.base = base;
        this.inputs = new FindingInputs(book, dictionary);
        this.first = Stratum.of(book, false, dictionary.facts());
        this.summary = Stratum.of(book, true, dictionary.facts());
    }

    /** What is concluded about a client, who is seen today. */
    Conclusions interpret(Client today) {
        Conclusions conclusions = new Conclusions(inputs, today);
        Set<LocalDate> days = new TreeSet<>();
        first.addDays(today, days);
        conclude(FIRST, today, days, conclusions);
        Client informed = today.with(conclusions);
        Set<LocalDate> ownDays = new TreeSet<>();
        summary.addDays(informed, ownDays);
        if (!ownDays.isEmpty() || summary.readsAny(conclusions.onceFound())) {
            days.addAll(ownDays);
            days.add(today.today());
            conclude(SUMMARY, informed, days, conclusions);
        }
        return conclusions;
    }

    private void conclude(Set<String> packages, Client client, Collection<LocalDate> days, Conclusions conclusions) {
        List<Client> measured = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            measured.add(client.measuredOn(day));
        }
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
