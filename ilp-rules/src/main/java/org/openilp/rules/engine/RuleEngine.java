package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.rule.RuleBook;

/**
 * Asks Drools which rules speak to a client. The only place that knows Drools sessions; immutable and safe for many
 * threads.
 */
public final class RuleEngine {

    private final RuleBook book;
    private final RuleBase base;
    private final Interpreter interpreter;
    private final Map<Period, Eras> eras = new ConcurrentHashMap<>();
    private final Map<Round, Sessions> sessions = new ConcurrentHashMap<>();

    private RuleEngine(RuleBook book, RuleBase base, Dictionary dictionary) {
        this.book = book;
        this.base = base;
        this.interpreter = new Interpreter(book, base, dictionary);
    }

    /**
     * The rules on the class path.
     *
     * @param vaccines the series that say when their doses are due
     * @throws org.openilp.rules.rule.RuleException where a rule cannot be read; lists all that cannot
     */
    public static RuleEngine fromClassPath(Dictionary dictionary, SeriesCatalogue vaccines) {
        ClassLoader loader = RuleEngine.class.getClassLoader();
        CompiledRules compiled = CompiledRules.fromClassPath(loader);
        RuleBook book = new RuleLoader(compiled, RuleTexts.fromClassPath(loader), dictionary, vaccines).load();
        return new RuleEngine(book, new RuleBase(compiled), dictionary);
    }

    public RuleBook book() {
        return book;
    }

    /** What is concluded about each of some clients, seen today; in their order. */
    public List<Conclusions> interpret(List<Client> today) {
        return interpreter.interpret(today);
    }

    /** What is concluded about a client, seen today. */
    public Conclusions interpret(Client today) {
        return interpreter.interpret(ImmutableList.of(today)).get(0);
    }

    /**
     * What each of some clients is entitled to, and what they might be if questions were answered; in their order.
     *
     * @param informed the clients today, with what was concluded
     */
    public List<List<Entitlement>> entitlements(List<Client> informed, Horizon horizon) {
        Eras known = eras.computeIfAbsent(horizon.back(), lookBack -> new Eras(book, lookBack));
        Hearing hearing = new Hearing(book, horizon, known);
        List<List<Entitlement>> entitlements = new ArrayList<>(informed.size());
        for (Client client : informed) {
            entitlements.add(hearing.invite(client));
        }
        hearing.ask(round -> sessions(round, known));
        return entitlements;
    }

    private Sessions sessions(Round round, Eras known) {
        Sessions ready = sessions.get(round);
        return ready == null ? sessions.computeIfAbsent(round, each -> build(each, known)) : ready;
    }

    private Sessions build(Round round, Eras known) {
        return base.some(
                Lists.transform(ImmutableList.copyOf(round.folders()), Folder::folderName),
                known.audible(round.era()));
    }
}
