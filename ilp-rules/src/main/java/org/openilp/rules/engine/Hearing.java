package org.openilp.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/**
 * Some clients before the deciding rules: folder by folder, all who are in the stage together.
 *
 * <p>The rules are asked whom they would speak to if every open question were answered favourably. A rule whose left side
 * holds without that speaks for certain; any other needs data. Of a stage that was left, only what is certain counts.
 */
final class Hearing {

    private final RuleBook book;
    private final Horizon horizon;
    private final Map<Folder, Map<Client, Heard>> rounds = new EnumMap<>(Folder.class);

    Hearing(RuleBook book, Horizon horizon) {
        this.book = book;
        this.horizon = horizon;
    }

    /**
     * Someone who is shown to the rules of a folder.
     *
     * @param person the client today, with what was concluded
     * @param certain as the rules see them, without hope
     * @param stage the stage in which they are seen
     */
    private record Heard(Client person, Client certain, Stretch stage) {}

    /** Invites a client. */
    void invite(Client informed) {
        Client hopeful = informed.hopeful();
        for (Folder folder : book.folders()) {
            Stretch stage = folder.current(informed).orElse(null);
            if (stage == null) {
                continue;
            }
            if (stage.contains(informed.today())) {
                show(folder, hopeful, new Heard(informed, informed, stage));
            } else if (folder != Folder.PREGNANCY && mayStillSpeak(folder, stage, informed)) {
                Client then = informed.agedOn(stage.lastDay());
                show(folder, then, new Heard(informed, then, stage));
            }
        }
    }

    private void show(Folder folder, Client view, Heard as) {
        rounds.computeIfAbsent(folder, each -> new LinkedHashMap<>()).put(view, as);
    }

    /** Asks the rules what those who were invited are entitled to, or might be; rule by rule. */
    List<Entitlement> ask(Era era) {
        List<Entitlement> entitlements = new ArrayList<>();
        rounds.forEach((folder, invited) -> era.tree(folder).ask(invited.keySet(), (heading, view) -> {
            Heard heard = Objects.requireNonNull(invited.get(view));
            Client certain = heard.certain();
            if (certain.today().isBefore(heading.inForce().fromInclusive())) {
                return;
            }
            Rule rule = heading.rule();
            boolean holds = view == certain || !rule.asks() || rule.who().holds(certain);
            entitlements.add(
                    holds
                            ? Entitlement.of(rule, heard.person(), certain, heard.stage())
                            : Entitlement.possible(rule, heard.person(), heard.stage()));
        }));
        return entitlements;
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
}
