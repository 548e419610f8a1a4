package org.openilp.rules.engine;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Model;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.rule.DrlFile;
import org.openilp.rules.rule.DrlFile.RuleText;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.rule.RuleException;
import org.openilp.rules.rule.RuleReader;
import org.openilp.rules.verbs.Plan;

/** Brings the text of the rules and their compiled sentences together. */
final class RuleLoader {

    private final CompiledRules compiled;
    private final List<DrlFile> files;
    private final RuleReader reader;

    RuleLoader(CompiledRules compiled, List<DrlFile> files, Dictionary dictionary, SeriesCatalogue vaccines) {
        this.compiled = compiled;
        this.files = files;
        this.reader = new RuleReader(dictionary, vaccines);
    }

    /**
     * The rules, with what follows the findings that they conclude.
     *
     * @throws RuleException listing every rule that cannot be read
     */
    RuleBook load() {
        Map<String, Plan> sentences = new HashMap<>();
        for (Model model : compiled.byPackage().values()) {
            model.getRules().forEach(rule -> sentences.put(rule.getName(), CompiledRules.sentences(rule)));
        }
        requireSame(sentences.keySet());
        List<Rule> rules = new ArrayList<>();
        List<FindingRule> findingRules = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (DrlFile file : files) {
            for (RuleText text : file.rules()) {
                try {
                    Plan plan = Objects.requireNonNull(sentences.get(text.name()));
                    if (text.name().startsWith(RuleReader.FINDINGS)) {
                        findingRules.add(reader.findingRule(text, plan));
                    } else {
                        rules.add(reader.rule(text, plan));
                    }
                } catch (RuleException problem) {
                    wrong.add(problem.getMessage());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new RuleException(String.join("\n", wrong));
        }
        findingRules.forEach(rule -> rules.addAll(reader.followUps(rule.code())));
        return new RuleBook(rules, findingRules);
    }

    private void requireSame(Set<String> names) {
        Set<String> written = new HashSet<>();
        files.forEach(file -> file.rules().forEach(rule -> written.add(rule.name())));
        Set<String> different = Sets.symmetricDifference(names, written);
        if (!different.isEmpty()) {
            throw new RuleException("the compiled rules are not those of the DRL files: " + different
                    + "\nMaybe build the module again from clean.");
        }
    }
}
