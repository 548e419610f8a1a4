package org.openilp.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.immunization.VaccineSeries;
import org.openilp.core.json.RecordReader;
import org.openilp.rules.engine.CompiledRules;
import org.openilp.rules.engine.RuleEngine;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleException;

/** A set of rules, compiled and checked, with the dictionaries that they speak of. Immutable; load it once. */
public final class RulePack {

    private static final Supplier<RulePack> NATIONAL = Suppliers.memoize(RulePack::load);

    private final Dictionary dictionary;
    private final Supplier<SeriesCatalogue> vaccines;
    private final RuleEngine engine;

    private RulePack(Dictionary dictionary, Supplier<SeriesCatalogue> vaccines, RuleEngine engine) {
        this.dictionary = dictionary;
        this.vaccines = vaccines;
        this.engine = engine;
    }

    /**
     * The national rules that come with this library; loaded once.
     *
     * @throws RuleException where they cannot be loaded: the library was built incompletely
     */
    public static RulePack national() {
        return NATIONAL.get();
    }

    /** While the tables are read, other threads make Drools ready and read the series of doses and the texts. */
    private static RulePack load() {
        CompletableFuture<CompiledRules> compiled = CompletableFuture.supplyAsync(CompiledRules::ready);
        CompletableFuture<SeriesCatalogue> series = CompletableFuture.supplyAsync(SeriesCatalogue::national);
        Dictionary dictionary = Dictionary.national();
        return new RulePack(dictionary, series::join, RuleEngine.national(dictionary, series::join, compiled::join));
    }

    /**
     * These rules with other series of doses: where both have a vaccine, the given series says when its doses are due and
     * which count.
     *
     * @throws RuleException where a series is of no service, or a rule speaks of a dose that its series no longer has
     */
    public RulePack with(SeriesCatalogue series) {
        for (VaccineSeries each : series.all()) {
            if (dictionary.services().find(each.vaccine()).isEmpty()) {
                throw new RuleException(
                        each.file() + ": series: " + each.vaccine() + "; expected a vaccine of the services"
                                + dictionary
                                        .services()
                                        .nearest(each.vaccine())
                                        .map(code -> ". Maybe " + code + "?")
                                        .orElse(""));
            }
        }
        SeriesCatalogue both = vaccines().with(series);
        return new RulePack(dictionary, () -> both, RuleEngine.fromClassPath(dictionary, both));
    }

    /** The series of vaccine doses. */
    public SeriesCatalogue vaccines() {
        return vaccines.get();
    }

    /** The rules that decide, with those that follow findings. */
    public ImmutableList<Rule> rules() {
        return engine.book().rules();
    }

    /** The rules that interpret measurements and answers. */
    public ImmutableList<FindingRule> findingRules() {
        return engine.book().findingRules();
    }

    /** The services, facts, findings and citations that they speak of. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /**
     * A reader of health records that also reports answers without a date where their date decides when something is
     * due; they count as given on the day asked for.
     */
    public RecordReader recordReader() {
        return new RecordReader(dictionary).reportingUndated(engine.book().factsThatNeedADay());
    }

    RuleEngine engine() {
        return engine;
    }
}
