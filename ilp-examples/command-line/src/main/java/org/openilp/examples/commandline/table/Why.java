package org.openilp.examples.commandline.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Reason;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** Why decisions are made, in a line: what was found, else the programmes that ask for it; the sources; how sure. */
final class Why {

    private final Texts texts;
    private final Names names;
    private final CarePlan plan;

    Why(Texts texts, Names names, CarePlan plan) {
        this.texts = texts;
        this.names = names;
        this.plan = plan;
    }

    /** The line for decisions that make one act. */
    String of(List<Decision> decisions) {
        Set<String> because = new LinkedHashSet<>();
        Set<String> packs = new LinkedHashSet<>();
        Set<String> confidence = new TreeSet<>();
        CitedPlaces basis = new CitedPlaces();
        for (Decision decision : decisions) {
            for (Reason reason : decision.reasons()) {
                reason.finding()
                        .ifPresentOrElse(finding -> because.add(found(finding)), () -> packs.addAll(reason.packs()));
                basis.add(reason.basis());
                confidence.add(reason.confidence().symbol());
            }
        }
        because.addAll(names.programmes(packs, plan.date()));
        return texts.get("plan.why", String.join("; ", because), basis, String.join(", ", confidence));
    }

    private String found(String code) {
        String key = names.dangerSigns().is(code) ? "plan.danger" : "plan.found";
        return plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::date)
                .findFirst()
                .map(day -> texts.get(key + "On", names.finding(code), day))
                .orElseGet(() -> texts.get(key, names.finding(code)));
    }
}
