package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openilp.core.Dictionary;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/**
 * Asks Drools which rules speak to a client. The only place that knows Drools sessions; immutable and safe for many
 * threads.
 */
public final class RuleEngine {

    private final RuleBook book;
    private final RuleBase base;
    private final Interpreter interpreter;

    private RuleEngine(RuleBook book, RuleBase base, Dictionary dictionary) {
        this.book = book;
        this.base = base;
        this.interpreter = new Interpreter(book, base, dictionary);
    }

    /**
     * The rules on the class path.
     *
     * @throws org.openilp.rules.rule.RuleException where a rule cannot be read; lists all that cannot
     */
    public static RuleEngine fromClassPath(Dictionary dictionary) {
        ClassLoader loader = RuleEngine.class.getClassLoader();
        CompiledRules compiled = CompiledRules.fromClassPath(loader);
        RuleBook book = new RuleLoader(compiled, RuleTexts.fromClassPath(loader), dictionary).load();
        return new RuleEngine(book, new RuleBase(compiled), dictionary);
    }

    public RuleBook book() {
        return book;
    }

    /** What is concluded about a client, seen today. */
    public Conclusions interpret(Client today) {
        return interpreter.interpret(today);
    }

    /**
     * What a client is entitled to, and what they might be if questions were answered.
     *
     * @param informed the client today, with what was concluded
     */
    public List<Entitlement> entitlements(Client informed, Conclusions conclusions, Horizon horizon) {
        List<Entitlement> entitlements = new ArrayList<>();
        Map<Folder, Stretch> present = new EnumMap<>(Folder.class);
        for (Folder folder : book.folders()) {
            Stretch stage = folder.current(informed).orElse(null);
            if (stage == null) {
                continue;
            }
            if (stage.contains(informed.today())) {
                present.put(folder, stage);
            } else if (folder != Folder.PREGNANCY && mayStillSpeak(folder, stage, informed, horizon)) {
                Client then = informed.agedOn(stage.lastDay());
                for (Firing firing : base.of(ImmutableSet.of(folder.folderName())).fire(ImmutableList.of(then))) {
                    entitlements.add(Entitlement.of(ruleOf(firing), then, stage));
                }
            }
        }
        addPresent(informed, present, entitlements);
        entitlements.addAll(followUps(informed, conclusions));
        return entitlements;
    }

    /** The rules of a stage left run on until its last window has passed and is no longer shown. */
    private boolean mayStillSpeak(Folder folder, Stretch stage, Client client, Horizon horizon) {
        LocalDate last = stage.end().plus(book.lingering(folder)).plus(horizon.back());
        return !last.isBefore(client.today())
                || book.endingFacts(folder).stream()
                        .anyMatch(fact -> client.answer(fact).isKnown());
    }

    /**
     * Drools is asked whom the rules would speak to if every open question were answered favourably. A rule whose left
     * side holds without that speaks for certain.
     */
    private void addPresent(Client informed, Map<Folder, Stretch> present, List<Entitlement> entitlements) {
        for (Firing firing : base.of(names(present.keySet())).fire(ImmutableList.of(informed.hopeful()))) {
            Rule rule = ruleOf(firing);
            Stretch stage = Objects.requireNonNull(present.get(rule.folder()));
            entitlements.add(
                    rule.who().holds(informed)
                            ? Entitlement.of(rule, informed, stage)
                            : Entitlement.possible(rule, informed, stage));
        }
    }

    private static Set<String> names(Set<Folder> folders) {
        Set<String> names = new HashSet<>();
        for (Folder folder : folders) {
            names.add(folder.folderName());
        }
        return names;
    }

    private Rule ruleOf(Firing firing) {
        return Objects.requireNonNull(book.find(firing.rule()));
    }

    private List<Entitlement> followUps(Client informed, Conclusions conclusions) {
        List<Entitlement> entitlements = new ArrayList<>();
        for (String finding : conclusions.onceFound()) {
            for (Rule rule : book.followUps(finding)) {
                if (conclusions.isFollowedUp(rule)) {
                    Stretch always = Folder.EVERYONE.stretches(informed).get(0);
                    entitlements.add(Entitlement.of(rule, informed, always));
                }
            }
        }
        return entitlements;
    }
}
