package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openilp.core.code.Nearest;
import org.openilp.rules.RulePack;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Schedule;

/** What the rules speak of, and where each of them is written. */
public final class RuleIndex {

    /**
     * One rule.
     *
     * @param id its public name
     * @param subject the code of the service that it makes due, or of the finding that it concludes
     * @param occurrences the labels that it gives; empty for a rule that concludes a finding
     * @param place file and line
     */
    public record Entry(String id, String subject, ImmutableSet<String> occurrences, String place) {
        /** Id and place. */
        @Override
        public String toString() {
            return id + " (" + place + ")";
        }
    }

    private final ImmutableListMultimap<String, Entry> services;
    private final ImmutableListMultimap<String, Entry> findings;
    private final ImmutableMap<String, Entry> byId;

    private RuleIndex(Collection<Entry> deciding, Collection<Entry> concluding) {
        services = Multimaps.index(deciding, Entry::subject);
        findings = Multimaps.index(concluding, Entry::subject);
        ImmutableMap.Builder<String, Entry> ids = ImmutableMap.builder();
        deciding.forEach(entry -> ids.put(entry.id(), entry));
        byId = ids.buildKeepingLast();
    }

    /** The rules of a pack. */
    public static RuleIndex of(RulePack pack) {
        List<Entry> deciding = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            ImmutableSet<String> labels =
                    rule.schedules().stream().map(Schedule::occurrence).collect(ImmutableSet.toImmutableSet());
            deciding.add(
                    new Entry(rule.id(), rule.service(), labels, rule.source().toString()));
        }
        List<Entry> concluding = new ArrayList<>();
        for (FindingRule rule : pack.findingRules()) {
            concluding.add(new Entry(
                    rule.id(), rule.code(), ImmutableSet.of(), rule.source().toString()));
        }
        return of(deciding, concluding);
    }

    /** An index of rules that decide and rules that conclude findings. */
    public static RuleIndex of(Collection<Entry> deciding, Collection<Entry> concluding) {
        return new RuleIndex(deciding, concluding);
    }

    /** The rules that make a service due, in the order of the pack; none if no rule speaks of it. */
    public ImmutableList<Entry> rulesOf(String service) {
        return services.get(service);
    }

    /** The rules that conclude a finding; none if no rule does. */
    public ImmutableList<Entry> rulesOfFinding(String finding) {
        return findings.get(finding);
    }

    /** The labels that rules give to a service, sorted. */
    public ImmutableSortedSet<String> occurrencesOf(String service) {
        return rulesOf(service).stream()
                .flatMap(rule -> rule.occurrences().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The rule that decides under this id; empty if there is none. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id most like a wrong one; empty if none is like it. */
    public Optional<String> nearestId(String wrong) {
        return Nearest.to(wrong, byId.keySet());
    }
}
