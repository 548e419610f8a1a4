package org.openilp.rules.decide;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openilp.core.Dictionary;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.RoutineDoses;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.Heading;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/**
 * Decides the routine vaccine doses of childhood alone. Their rules read no finding, so this can come before anything is
 * concluded; whether all are given is itself a fact that findings and rules may read. Immutable.
 */
public final class RoutineDecisions implements RoutineDoses {

    /** The routine vaccines of childhood, as the dictionary of facts lists them at IMMUNIZATION_COMPLETE_FOR_AGE. */
    private static final ImmutableSet<String> ROUTINE = ImmutableSet.of(
            "IMM_HB0",
            "IMM_BCG",
            "IMM_OPV",
            "IMM_DPT_HB_HIB",
            "IMM_HEXAVALENT",
            "IMM_IPV",
            "IMM_PCV",
            "IMM_ROTAVIRUS",
            "IMM_MR",
            "IMM_JE",
            "IMM_DT");

    /** BCG and the first drops of polio stand in the folder {@code child}. */
    private static final ImmutableSet<Folder> FOLDERS =
            ImmutableSet.of(Folder.NEWBORN, Folder.INFANT, Folder.UNDER_FIVE, Folder.CHILD, Folder.SCHOOL);

    private final RuleBook book;
    private final Decider decider;
    private final Horizon horizon;
    private final ImmutableListMultimap<Folder, Heading> rules;

    public RoutineDecisions(RuleBook book, Dictionary dictionary, Horizon horizon) {
        this.book = book;
        this.decider = new Decider(new Levels(dictionary.services()));
        this.horizon = horizon;
        this.rules = book.headings().stream()
                .filter(rule -> rule.kind() == Rule.Kind.DECISION
                        && ROUTINE.contains(rule.service())
                        && FOLDERS.contains(rule.folder()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Heading::folder, heading -> heading));
    }

    @Override
    public boolean areGiven(Client today) {
        List<Draft> drafts = new ArrayList<>();
        for (Folder folder : FOLDERS) {
            Stretch stage = folder.current(today).orElse(null);
            if (stage != null && mayStillSpeak(folder, stage, today.today())) {
                decide(folder, stage, today, drafts);
            }
        }
        for (Decision decision : Merge.all(drafts)) {
            if (decision.state().toBeDone() || decision.state() == DecisionState.MISSED) {
                return false;
            }
        }
        return true;
    }

    private boolean mayStillSpeak(Folder folder, Stretch stage, LocalDate today) {
        return stage.contains(today)
                || !stage.end()
                        .plus(book.lingering(folder))
                        .plus(horizon.back())
                        .isBefore(today);
    }

    private void decide(Folder folder, Stretch stage, Client today, List<Draft> drafts) {
        Client seen = stage.contains(today.today()) ? today : today.agedOn(stage.lastDay());
        for (Heading each : rules.get(folder)) {
            if (book.audible(each, horizon.back()).contains(today.today())
                    && each.rule().who().holds(seen)) {
                decider.decide(Entitlement.of(each.rule(), today, seen, stage), horizon.on(today.today()), drafts);
            }
        }
    }
}
