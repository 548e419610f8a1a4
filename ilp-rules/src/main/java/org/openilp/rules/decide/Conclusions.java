package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.Truth;
import org.openilp.core.finding.Severity;
import org.openilp.core.plan.Finding;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Findings;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/**
 * What the interpreting rules concluded about one client. A finding that is past its validity no longer holds, but what
 * follows from it keeps its own timeline.
 */
public final class Conclusions implements Findings {

    /** Sums up a whole check; no finding of its own. */
    private static final String RESULT = "RESULT_";

    private final FindingInputs rules;
    private final Client client;
    private final Map<String, LocalDate> found = new TreeMap<>();

    /**
     * @param rules what findings there are and what they read
     * @param client the person today
     */
    public Conclusions(FindingInputs rules, Client client) {
        this.rules = rules;
        this.client = client;
    }

    /** Adds one. */
    public void add(FindingRule rule, LocalDate day) {
        found.put(rule.code(), day);
    }

    @Override
    public ImmutableSet<String> inputsOf(String code) {
        return rules.inputsOf(code);
    }

    @Override
    public @Nullable LocalDate dateOnceFound(String code) {
        return found.get(code);
    }

    /** The findings that were concluded, valid or not. */
    public Set<String> onceFound() {
        return Collections.unmodifiableSet(found.keySet());
    }

    /**
     * Whether a follow-up still has its finding: valid or not, unless it repeats without end, which ends with the
     * finding.
     */
    public boolean isFollowedUp(Rule followUp) {
        Set<String> held = endsWithFinding(followUp) ? codes() : found.keySet();
        for (Term term : followUp.terms()) {
            if (term.meaning() instanceof Meaning.Found finding && held.contains(finding.code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithFinding(Rule followUp) {
        for (Schedule schedule : followUp.schedules()) {
            if (schedule.repeat() != null && schedule.closes() == null && schedule.count() == null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable LocalDate date(String code) {
        LocalDate day = found.get(code);
        return day != null && isValid(code, day) ? day : null;
    }

    @Override
    public boolean isAbout(String code, String service) {
        FindingRule rule = rules.rule(code);
        return rule != null && rule.isAbout(service);
    }

    @Override
    public @Nullable LocalDate judgedOn(String code) {
        FindingRule rule = rules.rule(code);
        return rule == null ? null : rule.dateFor(client.with(this));
    }

    private boolean isValid(String code, LocalDate day) {
        FindingRule rule = rules.rule(code);
        Period validFor = rule == null ? null : rule.finding().validFor();
        return validFor == null || day.plus(validFor).isAfter(client.today());
    }

    @Override
    public Truth truth(String code) {
        if (found.containsKey(code)) {
            return Truth.of(date(code) != null);
        }
        FindingRule rule = rules.rule(code);
        return rule == null
                ? Truth.NO
                : Interpretation.of(rule, client.with(this)).truth();
    }

    @Override
    public boolean anyOf(Severity severity) {
        return codes().stream().anyMatch(code -> !code.startsWith(RESULT) && rules.severityOf(code) == severity);
    }

    @Override
    public boolean anyForHospital() {
        return codes().stream().anyMatch(code -> !code.startsWith(RESULT) && rules.isForHospital(code));
    }

    @Override
    public Set<String> codes() {
        return found.keySet().stream().filter(code -> date(code) != null).collect(ImmutableSet.toImmutableSet());
    }

    /** As the plan shows them. */
    public ImmutableList<Finding> asFindings() {
        return found.entrySet().stream()
                .filter(each -> isValid(each.getKey(), each.getValue()))
                .map(each -> new Finding(each.getKey(), each.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
