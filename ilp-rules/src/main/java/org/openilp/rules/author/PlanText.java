package org.openilp.rules.author;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Finding;

/** What came out of a plan, in lines of text: decisions with their days, and the rules that spoke or could have. */
final class PlanText {

    private final CarePlan plan;
    private final RuleIndex rules;

    PlanText(CarePlan plan, RuleIndex rules) {
        this.plan = plan;
        this.rules = rules;
    }

    /**
     * The decisions about a service; where there are none, the rules that make it due.
     *
     * @param differences what to say below a decision
     */
    ImmutableList<String> cameOut(String service, Function<Decision, ImmutableList<String>> differences) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        List<Decision> decisions = plan.decisions().stream()
                .filter(decision -> decision.service().equals(service))
                .toList();
        for (Decision decision : decisions) {
            lines.addAll(cameOut(decision));
            differences.apply(decision).forEach(difference -> lines.add("    differs: " + difference));
        }
        if (decisions.isEmpty()) {
            lines.add("  came out: nothing for " + service + "; its rules are");
            rules.rulesOf(service).forEach(rule -> lines.add("    " + rule + labels(rule)));
        }
        return lines.build();
    }

    /** A decision and the rules that spoke. */
    ImmutableList<String> cameOut(Decision decision) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("  came out: " + decision + days(decision) + more(decision));
        decision.reasons()
                .forEach(reason -> lines.add("    said by "
                        + rules.find(reason.rule())
                                .map(RuleIndex.Entry::toString)
                                .orElse(reason.rule())));
        return lines.build();
    }

    /** Findings with their days. */
    static String findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " of " + finding.date())
                .collect(Collectors.joining(", "));
    }

    private static String days(Decision decision) {
        StringBuilder days = new StringBuilder();
        for (ExpectedDecision.Day day : ExpectedDecision.Day.values()) {
            days.append(day == ExpectedDecision.Day.EARLIEST ? "; " : ", ")
                    .append(day.key())
                    .append(' ')
                    .append(ExpectedDecision.shown(day.of(decision.timeline())));
        }
        return days.toString();
    }

    private static String more(Decision decision) {
        StringBuilder more = new StringBuilder("; at " + decision.levels());
        if (decision.doneOn() != null) {
            more.append("; done on ").append(decision.doneOn());
        }
        if (decision.postponement() != null) {
            more.append("; postponed by ").append(decision.postponement().reason());
        }
        if (!decision.questions().isEmpty()) {
            more.append("; asks for ").append(Joiner.on(", ").join(decision.questions()));
        }
        return more.toString();
    }

    private static String labels(RuleIndex.Entry rule) {
        String labels =
                rule.occurrences().stream().filter(label -> !label.isEmpty()).collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : " for " + labels;
    }
}
