package org.openilp.rules.decide;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.finding.Severity;
import org.openilp.core.network.FacilityLevel;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/**
 * What the rules know of findings as such: which facts each reads, how grave it is, who follows it up. Each is
 * worked out when it is first asked for. Safe for many threads.
 */
public final class FindingInputs {

    private static final String HOSPITAL_REFERRAL = "REFERRAL_TO_HOSPITAL";

    private final RuleBook book;
    private final Map<String, ImmutableSet<String>> inputs = new ConcurrentHashMap<>();
    private final Map<String, Boolean> forHospital = new ConcurrentHashMap<>();
    private final Dictionary dictionary;

    public FindingInputs(RuleBook book, Dictionary dictionary) {
        this.book = book;
        this.dictionary = dictionary;
    }

    private static boolean isForHospital(Rule rule) {
        return rule.service().equals(HOSPITAL_REFERRAL)
                || rule.schedules().stream()
                        .map(Schedule::places)
                        .flatMap(places -> places.stream().map(Place::level))
                        .anyMatch(level -> level == FacilityLevel.HOSPITAL);
    }

    private ImmutableSet<String> collect(String code) {
        FindingRule rule = book.findingRule(code);
        if (rule == null) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<String> facts = ImmutableSet.builder();
        for (Term term :
                Stream.concat(rule.appliesTo().terms(), rule.shows().terms()).toList()) {
            for (String fact : term.facts()) {
                facts.add(fact).addAll(Client.inputsOf(fact));
            }
            if (term.meaning() instanceof Meaning.Found found) {
                facts.addAll(inputsOf(found.code()));
            }
        }
        return facts.build();
    }

    @Nullable
    FindingRule rule(String code) {
        return book.findingRule(code);
    }

    ImmutableSet<String> inputsOf(String code) {
        ImmutableSet<String> known = inputs.get(code);
        if (known == null) {
            known = collect(code);
            inputs.put(code, known);
        }
        return known;
    }

    Severity severityOf(String code) {
        return dictionary.findings().get(code).severity();
    }

    boolean isForHospital(String code) {
        return forHospital.computeIfAbsent(
                code, finding -> book.followUps(finding).stream().anyMatch(FindingInputs::isForHospital));
    }
}
