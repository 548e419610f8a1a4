package org.openilp.rules.decide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
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

/** What the rules know of findings as such: which facts each reads, how grave it is, who follows it up. Immutable. */
public final class FindingInputs {

    private static final String HOSPITAL_REFERRAL = "REFERRAL_TO_HOSPITAL";

    private final RuleBook book;
    private final ImmutableMap<String, ImmutableSet<String>> inputs;
    private final ImmutableSet<String> forHospital;
    private final Dictionary dictionary;

    public FindingInputs(RuleBook book, Dictionary dictionary) {
        this.book = book;
        this.dictionary = dictionary;
        Map<String, ImmutableSet<String>> all = new HashMap<>();
        book.findingRules().forEach(rule -> collect(rule.code(), all));
        this.inputs = ImmutableMap.copyOf(all);
        this.forHospital = book.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.FOLLOW_UP && isForHospital(rule))
                .flatMap(rule -> rule.who().terms())
                .map(term -> ((Meaning.Found) term.meaning()).code())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isForHospital(Rule rule) {
        return rule.service().equals(HOSPITAL_REFERRAL)
                || rule.schedules().stream()
                        .map(Schedule::places)
                        .flatMap(places -> places.stream().map(Place::level))
                        .anyMatch(level -> level == FacilityLevel.HOSPITAL);
    }

    private ImmutableSet<String> collect(String code, Map<String, ImmutableSet<String>> all) {
        ImmutableSet<String> known = all.get(code);
        FindingRule rule = book.findingRule(code);
        if (known != null || rule == null) {
            return known == null ? ImmutableSet.of() : known;
        }
        ImmutableSet.Builder<String> facts = ImmutableSet.builder();
        for (Term term :
                Stream.concat(rule.appliesTo().terms(), rule.shows().terms()).toList()) {
            for (String fact : term.facts()) {
                facts.add(fact).addAll(Client.inputsOf(fact));
            }
            if (term.meaning() instanceof Meaning.Found found) {
                facts.addAll(collect(found.code(), all));
            }
        }
        ImmutableSet<String> collected = facts.build();
        all.put(code, collected);
        return collected;
    }

    @Nullable
    FindingRule rule(String code) {
        return book.findingRule(code);
    }

    ImmutableSet<String> inputsOf(String code) {
        return inputs.getOrDefault(code, ImmutableSet.of());
    }

    Severity severityOf(String code) {
        return dictionary.findings().get(code).severity();
    }

    boolean isForHospital(String code) {
        return forHospital.contains(code);
    }
}
