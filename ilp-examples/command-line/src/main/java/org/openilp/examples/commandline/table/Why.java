package org.openilp.examples.commandline.table;

import com.google.common.base.Splitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Reason;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** Why decisions are made, in a line: what was found, or else the programmes that ask for it, and the sources. */
final class Why {

    private static final String FOLLOW_UP = "finding/";

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
        Set<String> basis = new LinkedHashSet<>();
        Set<String> confidence = new LinkedHashSet<>();
        for (Decision decision : decisions) {
            for (Reason reason : decision.reasons()) {
                because.addAll(because(reason));
                reason.basis().forEach(place -> basis.add(Names.citation(place)));
                confidence.add(reason.confidence().symbol());
            }
        }
        return texts.get(
                "plan.why",
                String.join("; ", because),
                String.join("; ", basis),
                confidence.stream().sorted().collect(Collectors.joining(", ")));
    }

    private List<String> because(Reason reason) {
        if (!reason.rule().startsWith(FOLLOW_UP)) {
            return reason.packs().stream().map(names::pack).toList();
        }
        String code = Splitter.on('/').splitToList(reason.rule()).get(1);
        return List.of(plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .map(this::found)
                .orElseGet(() -> texts.get("plan.found", names.finding(code))));
    }

    private String found(Finding finding) {
        return texts.get("plan.foundOn", names.finding(finding.code()), finding.date());
    }
}
