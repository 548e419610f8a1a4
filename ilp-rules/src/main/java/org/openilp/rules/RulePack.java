package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import org.openilp.core.Dictionary;
import org.openilp.core.json.RecordReader;
import org.openilp.rules.engine.RuleEngine;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;

/** A set of rules, compiled and checked, with the dictionaries that they speak of. Immutable; load it once. */
public final class RulePack {

    private final Dictionary dictionary;
    private final RuleEngine engine;

    private RulePack(Dictionary dictionary, RuleEngine engine) {
        this.dictionary = dictionary;
        this.engine = engine;
    }

    /**
     * The national rules that come with this library.
     *
     * @throws org.openilp.rules.rule.RuleException where they cannot be loaded: the library was built incompletely
     */
    public static RulePack national() {
        Dictionary dictionary = Dictionary.national();
        return new RulePack(dictionary, RuleEngine.fromClassPath(dictionary));
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
