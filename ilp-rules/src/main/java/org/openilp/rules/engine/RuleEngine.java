package org.openilp.rules.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.client.Client;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.rule.BookReader;
import org.openilp.rules.rule.Outline;
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
        return of(Suppliers.ofInstance(CompiledRules.fromClassPath()), dictionary, () -> vaccines, null);
    }

    /**
     * The national rules, with the outline that the build wrote of them; without it they are read to make one.
     *
     * @param vaccines the series that say when their doses are due; asked for when the first rule is read
     * @param compiled the compiled rules, asked for when the first rule is asked
     * @throws org.openilp.rules.rule.RuleException where a rule cannot be read; lists all that cannot
     */
    public static RuleEngine national(
            Dictionary dictionary, Supplier<SeriesCatalogue> vaccines, Supplier<CompiledRules> compiled) {
        String outline = RuleTexts.outline(RuleEngine.class.getClassLoader());
        return of(compiled, dictionary, vaccines, outline == null ? null : Outline.parse(outline));
    }

    private static RuleEngine of(
            Supplier<CompiledRules> compiled,
            Dictionary dictionary,
            Supplier<SeriesCatalogue> vaccines,
            @Nullable Outline outline) {
        RuleBook book =
                BookReader.read(new RuleTexts(RuleEngine.class.getClassLoader()), dictionary, vaccines, outline);
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
     * @param today the day, one for all of them
     */
    public List<List<Entitlement>> entitlements(List<Client> informed, LocalDate today, Horizon horizon) {
        Hearing hearing = new Hearing(book, horizon);
        List<List<Entitlement>> entitlements = new ArrayList<>(informed.size());
        for (Client client : informed) {
            entitlements.add(hearing.invite(client));
        }
        Era era = eras.computeIfAbsent(horizon.back(), lookBack -> new Eras(book, base, lookBack))
                .of(today);
        hearing.ask(era::sessions);
        return entitlements;
    }
}
