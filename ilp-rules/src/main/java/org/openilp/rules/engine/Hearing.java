package org.openilp.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/**
 * One round in which some clients are shown to the deciding rules: those who are in the same stages together, in one
 * session. Rules see one client only, so nobody's answer depends on the others.
 *
 * <p>Drools is asked whom the rules would speak to if every open question were answered favourably. A rule whose left
 * side holds without that speaks for certain; any other needs data. Of a stage that was left, only what is certain
 * counts.
 */
final class Hearing {

    private final RuleBook book;
    private final Horizon horizon;
    private final Map<Client, Invited> invited = new IdentityHashMap<>();
    private final Map<Set<Folder>, List<Client>> rounds = new LinkedHashMap<>();

    Hearing(RuleBook book, Horizon horizon) {
        this.book = book;
        this.horizon = horizon;
    }

    /**
     * Someone as the rules see them.
     *
     * @param certain the same without hope
     * @param stages the stages in which they are seen
     * @param entitlements where to put down what they are entitled to
     */
    private record Invited(Client certain, Map<Folder, Stretch> stages, List<Entitlement> entitlements) {}

    /** Invites a client; what is returned is filled when the rules are {@linkplain #ask asked}. */
    List<Entitlement> invite(Client informed) {
        List<Entitlement> entitlements = new ArrayList<>();
        Map<Folder, Stretch> present = new EnumMap<>(Folder.class);
        for (Folder folder : book.folders()) {
            Stretch stage = folder.current(informed).orElse(null);
            if (stage == null) {
                continue;
            }
            if (stage.contains(informed.today())) {
                present.put(folder, stage);
            } else if (folder != Folder.PREGNANCY && mayStillSpeak(folder, stage, informed)) {
                Map<Folder, Stretch> left = new EnumMap<>(Folder.class);
                left.put(folder, stage);
                Client then = informed.agedOn(stage.lastDay());
                show(then, new Invited(then, left, entitlements));
            }
        }
        if (!present.isEmpty()) {
            show(informed.hopeful(), new Invited(informed, present, entitlements));
        }
        return entitlements;
    }

    private void show(Client view, Invited as) {
        invited.put(view, as);
        rounds.computeIfAbsent(EnumSet.copyOf(as.stages().keySet()), folders -> new ArrayList<>())
                .add(view);
    }

    /** The rules of a stage left run on until its last window has passed and is no longer shown. */
    private boolean mayStillSpeak(Folder folder, Stretch stage, Client client) {
        LocalDate last = stage.end().plus(book.lingering(folder)).plus(horizon.back());
        if (!last.isBefore(client.today())) {
            return true;
        }
        for (String fact : book.endingFacts(folder)) {
            if (client.answer(fact).isKnown()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Asks the rules.
     *
     * @param sessions the sessions over the rules of some folders
     */
    void ask(Function<Set<Folder>, Sessions> sessions) {
        rounds.forEach((folders, views) -> {
            for (Firing firing : sessions.apply(folders).fire(views)) {
                Invited whom = Objects.requireNonNull(invited.get(firing.client()));
                Rule rule = Objects.requireNonNull(book.find(firing.rule()));
                if (whom.certain().today().isBefore(rule.inForce().fromInclusive())) {
                    continue;
                }
                Stretch stage = Objects.requireNonNull(whom.stages().get(rule.folder()));
                boolean certain = firing.client() == whom.certain()
                        || !rule.asks()
                        || rule.who().holds(whom.certain());
                whom.entitlements()
                        .add(
                                certain
                                        ? Entitlement.of(rule, whom.certain(), stage)
                                        : Entitlement.possible(rule, whom.certain(), stage));
            }
        });
    }
}
