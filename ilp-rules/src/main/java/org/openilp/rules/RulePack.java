package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.json.RecordReader;
import org.openilp.rules.engine.RuleEngine;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;

/** A set of rules, compiled and checked, with the dictionaries that they speak of. Immutable; load it once. */
public final class RulePack {

    private final Dictionary dictionary;
    private final SeriesCatalogue vaccines;
    private final RuleEngine engine;

    private RulePack(Dictionary dictionary, SeriesCatalogue vaccines) {
        this.dictionary = dictionary;
        this.vaccines = vaccines;
        this.engine = RuleEngine.fromClassPath(dictionary, vaccines);
    }

    /**
     * The national rules that come with this library.
     *
     * @throws org.openilp.rules.rule.RuleException where they cannot be loaded: the library was built incompletely
     */
    public static RulePack national() {
        return new RulePack(Dictionary.national(), SeriesCatalogue.national());
    }

    /**
     * These rules with other series of doses: where both have a vaccine, the given series says when its doses are due and
     * which count.
     *
     * @throws org.openilp.rules.rule.RuleException where a rule speaks of a dose that its series no longer has
     */
    public RulePack with(SeriesCatalogue series) {
        return new RulePack(dictionary, vaccines.with(series));
    }

    /** The series of vaccine doses. */
    public SeriesCatalogue vaccines() {
        return vaccines;
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
