package org.openilp.rules.author;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Finding;
import org.openilp.core.yaml.Fields;

/**
 * Holds one plan against what is expected of it, and writes down each difference with what came out and who said it.
 */
final class PlanComparison {

    private final CarePlan plan;
    private final RuleIndex rules;
    private final PlanText text;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private PlanComparison(CarePlan plan, RuleIndex rules) {
        this.plan = plan;
        this.rules = rules;
        this.text = new PlanText(plan, rules);
    }

    /** The differences as lines of text; none if the plan is as expected. */
    static ImmutableList<String> differences(Expectation expected, CarePlan plan, RuleIndex rules) {
        PlanComparison comparison = new PlanComparison(plan, rules);
        expected.due().forEach(ref -> comparison.some(ref, "due", Decision::toBeDone));
        expected.notDue().forEach(comparison::notDue);
        if (expected.only() != null) {
            comparison.only(expected.only());
        }
        expected.needsData().forEach(ref -> comparison.some(ref, "needsData", PlanComparison::needsData));
        expected.findings().forEach(code -> comparison.finding(code, true));
        expected.notFindings().forEach(code -> comparison.finding(code, false));
        expected.decisions().forEach(comparison::decision);
        return comparison.lines.build();
    }

    private void some(DecisionRef ref, String key, Predicate<Decision> state) {
        if (isSpokenOf(key, ref) && found(ref, state).isEmpty()) {
            lines.add("expected " + key + ": " + ref);
            lines.addAll(text.cameOut(ref.service(), decision -> ImmutableList.of()));
        }
    }

    private void notDue(DecisionRef ref) {
        List<Decision> due = found(ref, Decision::toBeDone);
        if (isSpokenOf("notDue", ref) && !due.isEmpty()) {
            lines.add("expected notDue: " + ref);
            due.forEach(decision -> lines.addAll(text.cameOut(decision)));
        }
    }

    private void only(ImmutableList<DecisionRef> refs) {
        List<Decision> more = plan.decisions().stream()
                .filter(Decision::toBeDone)
                .filter(decision -> refs.stream().noneMatch(ref -> ref.matches(decision)))
                .toList();
        if (!more.isEmpty()) {
            lines.add("expected only: "
                    + (refs.isEmpty() ? "nothing" : Joiner.on(", ").join(refs)) + "; besides them");
            more.forEach(decision -> lines.addAll(text.cameOut(decision)));
        }
        refs.forEach(ref -> some(ref, "only", Decision::toBeDone));
    }

    private void finding(String code, boolean expected) {
        ImmutableList<RuleIndex.Entry> concluding = rules.rulesOfFinding(code);
        if (concluding.isEmpty()) {
            lines.add((expected ? "findings: " : "notFindings: ") + code
                    + "; expected a finding that a rule concludes; no rule concludes it");
            return;
        }
        List<Finding> found = plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        if (found.isEmpty() == expected) {
            lines.add("expected " + (expected ? "findings: " : "notFindings: ") + code);
            List<Finding> shown = expected ? plan.findings() : found;
            lines.add("  came out: " + (shown.isEmpty() ? "no findings" : PlanText.findings(shown)));
            concluding.forEach(rule -> lines.add("  concluded by " + rule));
        }
    }

    private void decision(ExpectedDecision expected) {
        DecisionRef ref = expected.ref();
        if (!isSpokenOf("decisions", ref) || !areRules(expected.rules())) {
            return;
        }
        List<Decision> candidates = found(ref, decision -> true);
        if (candidates.stream()
                .noneMatch(decision -> expected.differences(decision).isEmpty())) {
            lines.add("expected decisions: " + expected);
            lines.addAll(text.cameOut(
                    ref.service(),
                    decision -> candidates.contains(decision) ? expected.differences(decision) : ImmutableList.of()));
        }
    }

    private static boolean needsData(Decision decision) {
        return decision.state() == DecisionState.NEEDS_DATA;
    }

    private List<Decision> found(DecisionRef ref, Predicate<Decision> state) {
        return plan.decisions().stream().filter(ref::matches).filter(state).toList();
    }

    /** Whether rules speak of it at all; if not, that is the difference, whatever was expected. */
    private boolean isSpokenOf(String key, DecisionRef ref) {
        if (rules.rulesOf(ref.service()).isEmpty()) {
            lines.add(key + ": " + ref + "; expected a service that a rule makes due; no rule speaks of "
                    + ref.service());
            return false;
        }
        String occurrence = ref.occurrence();
        ImmutableSortedSet<String> labels = rules.occurrencesOf(ref.service());
        if (occurrence != null && !labels.contains(occurrence)) {
            String known = labels.stream()
                    .map(label -> label.isEmpty() ? "\"\"" : label)
                    .collect(Collectors.joining(", "));
            // Of labels as short as 1, 2 and 3 none is more like a wrong one than another.
            String mend = occurrence.length() < 3 ? null : Fields.maybe(occurrence, labels);
            lines.add(key + ": " + ref + "; expected one of the occurrences " + known + and(mend));
            return false;
        }
        return true;
    }

    private boolean areRules(ImmutableList<String> ids) {
        boolean all = true;
        for (String id : ids) {
            if (rules.find(id).isEmpty()) {
                String mend =
                        rules.nearestId(id).map(word -> "Maybe " + word + "?").orElse(null);
                lines.add("decisions: rule " + id + "; expected the id of a rule that decides" + and(mend));
                all = false;
            }
        }
        return all;
    }

    private static String and(@Nullable String mend) {
        return mend == null ? "" : ". " + mend;
    }
}
