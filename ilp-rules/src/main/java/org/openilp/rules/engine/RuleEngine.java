package org.openilp.rules.engine;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.time.Period;
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
 * Tells which rules speak to a client. Immutable and safe for many threads.
 */
public final class RuleEngine {

    private final RuleBook book;
    private final Supplier<CompiledRules> compiled;
    private final Interpreter interpreter;
    private final Map<Period, Eras> eras = new ConcurrentHashMap<>();

    private RuleEngine(RuleBook book, Supplier<CompiledRules> compiled, Dictionary dictionary) {
        this.book = book;
        this.compiled = compiled;
        this.interpreter = new Interpreter(book, compiled, dictionary);
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
        return new RuleEngine(book, compiled, dictionary);
    }

    public RuleBook book() {
        return book;
    }

    /** What is concluded about each of some clients, seen today; in their order. */
    public List<Conclusions> interpret(List<Client> today) {
        return interpreter.interpret(today);
    }

    /**
     * What some clients are entitled to, and what they might be if questions were answered.
     *
     * @param informed the clients today, with what was concluded
     * @param today the day, one for all of them
     */
    public List<Entitlement> entitlements(List<Client> informed, LocalDate today, Horizon horizon) {
        Hearing hearing = new Hearing(book, horizon);
        informed.forEach(hearing::invite);
        return hearing.ask(eras.computeIfAbsent(horizon.back(), lookBack -> new Eras(book, compiled, lookBack))
                .of(today));
    }
}
