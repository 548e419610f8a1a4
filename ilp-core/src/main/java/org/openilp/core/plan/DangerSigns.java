package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;
import org.openilp.core.finding.FindingDictionary;
import org.openilp.core.finding.Severity;
import org.openilp.core.service.Service;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.core.service.ServiceKind;

/**
 * Which findings of a plan are danger signs, and which of its decisions are about one: those that follow such a finding, and
 * the care of emergencies. They come before everything else.
 *
 * @param findings says how severe a finding is
 * @param services says what is the care of an emergency
 */
public record DangerSigns(FindingDictionary findings, ServiceCatalog services) {

    /** Whether a finding is a danger sign. */
    public boolean is(String finding) {
        return findings.find(finding)
                .filter(definition -> definition.severity() == Severity.DANGER_SIGN)
                .isPresent();
    }

    /** The findings of a plan that are danger signs. */
    public ImmutableList<Finding> in(CarePlan plan) {
        return plan.findings().stream().filter(finding -> is(finding.code())).collect(ImmutableList.toImmutableList());
    }

    /** Whether a decision is about a danger sign. */
    public boolean concern(Decision decision) {
        Service service = services.getOrNull(decision.service());
        return service != null && service.kind() == ServiceKind.EMERGENCY
                || decision.reasons().stream()
                        .flatMap(reason -> reason.finding().stream())
                        .anyMatch(this::is);
    }

    /** Whether one of the decisions of an act is about a danger sign. */
    public boolean concern(Act act) {
        return act.decisions().stream().anyMatch(this::concern);
    }
}
