package org.openilp.examples.commandline.table;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.finding.FindingDefinition;
import org.openilp.rules.RulePack;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Schedule;

/**
 * One line in the list of rules: a rule and one of its occurrences, as {@code ilp rules --format json} writes it.
 *
 * @param kind what the rule does
 * @param id its public id
 * @param rows the rows of the decision table that it says, where it names them
 * @param service the code of the service that it makes due; empty for a finding
 * @param occurrence the label of its decision; empty if it has none
 * @param basis the citations it rests on
 * @param packs the programmes that ask for it
 * @param from the first day on which it is in force
 * @param until the first day on which it no longer is; null while it is
 * @param confidence how it was come by: S, K, D or ?
 * @param file where it is written
 * @param line of its beginning in the file, from 1
 */
@JsonPropertyOrder({
    "kind",
    "id",
    "rows",
    "service",
    "occurrence",
    "basis",
    "packs",
    "from",
    "until",
    "confidence",
    "file",
    "line"
})
public record RuleEntry(
        Kind kind,
        String id,
        ImmutableList<String> rows,
        String service,
        String occurrence,
        ImmutableList<String> basis,
        ImmutableList<String> packs,
        LocalDate from,
        @Nullable LocalDate until,
        String confidence,
        String file,
        int line) {

    /** What a rule does. */
    public enum Kind {
        /** Says who is entitled to a service and when. */
        DECISION,
        /** Says what follows a finding. */
        FOLLOW_UP,
        /** Says what results mean. */
        FINDING
    }

    /** All rules of a pack, each occurrence by itself; follow-ups only of findings that a rule concludes. */
    public static ImmutableList<RuleEntry> of(RulePack pack) {
        ImmutableSet<String> concluded =
                pack.findingRules().stream().map(FindingRule::code).collect(ImmutableSet.toImmutableSet());
        Stream<RuleEntry> decisions = pack.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.DECISION || concluded.contains(findingOf(rule)))
                .flatMap(rule -> rule.schedules().stream().map(schedule -> of(rule, schedule)));
        return Stream.concat(decisions, pack.findingRules().stream().map(RuleEntry::of))
                .collect(ImmutableList.toImmutableList());
    }

    private static String findingOf(Rule followUp) {
        return Splitter.on('/').splitToList(followUp.id()).get(1);
    }

    private static RuleEntry of(Rule rule, Schedule schedule) {
        EffectivePeriod inForce = rule.inForce();
        return new RuleEntry(
                rule.kind() == Rule.Kind.DECISION ? Kind.DECISION : Kind.FOLLOW_UP,
                rule.id(),
                rule.rows(),
                rule.service(),
                schedule.occurrence(),
                rule.basis(),
                rule.packs(),
                inForce.fromInclusive(),
                inForce.toExclusive(),
                rule.confidence().symbol(),
                rule.source().file(),
                rule.source().line());
    }

    private static RuleEntry of(FindingRule rule) {
        FindingDefinition finding = rule.finding();
        return new RuleEntry(
                Kind.FINDING,
                rule.id(),
                ImmutableList.of(),
                "",
                "",
                finding.basis(),
                finding.packs(),
                rule.inForce().fromInclusive(),
                rule.inForce().toExclusive(),
                finding.confidence().symbol(),
                rule.source().file(),
                rule.source().line());
    }
}
