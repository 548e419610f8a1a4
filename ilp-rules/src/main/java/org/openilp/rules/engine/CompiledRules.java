package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.openilp.rules.rule.RuleException;
import org.openilp.rules.verbs.Plan;

/**
 * The rules as the build compiled them: one Drools model for each package of DRL. Immutable.
 *
 * @param byPackage the models, by the name of their package below {@code org.openilp.rules}
 */
public record CompiledRules(ImmutableListMultimap<String, Model> byPackage) {

    private static final String LIST = "META-INF/kie/org.openilp/ilp-rules/drools-model";
    private static final String ROOT = "org.openilp.rules.";

    /** {@link #fromClassPath(ClassLoader)} of this library. */
    public static CompiledRules fromClassPath() {
        return fromClassPath(CompiledRules.class.getClassLoader());
    }

    /**
     * Loads the models that the build listed.
     *
     * @throws RuleException where the list is missing or names a class that is not there
     */
    public static CompiledRules fromClassPath(ClassLoader loader) {
        ImmutableListMultimap.Builder<String, Model> models = ImmutableListMultimap.builder();
        for (String name : modelClasses(loader)) {
            Model model = instance(name, loader);
            String packageName = name.substring(0, name.lastIndexOf('.'));
            models.put(packageName.substring(ROOT.length()), model);
        }
        return new CompiledRules(models.build());
    }

    private static List<String> modelClasses(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new RuleException(LIST + " is not on the class path: the rules were not compiled"
                        + "\nMaybe build the module with Maven; an editor alone does not compile DRL.");
            }
            return CharStreams.readLines(new InputStreamReader(list, StandardCharsets.UTF_8)).stream()
                    .filter(line -> line.startsWith(ROOT))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Model instance(String name, ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new RuleException(
                    LIST + " names " + name + ", which is not there\nMaybe build again from clean.", missing);
        }
    }

    /** The names of all rules. */
    public ImmutableList<String> names() {
        return byPackage.values().stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What the right side of a rule says.
     *
     * @throws RuleException where the rule itself refuses, or its sentence is not one
     */
    static Plan sentences(Rule rule) {
        Plan plan = Plan.listening();
        try {
            rule.getDefaultConsequence().getBlock().execute(plan);
        } catch (Exception wrong) {
            throw new RuleException("rule \"" + rule.getName() + "\": " + wrong.getMessage(), wrong);
        }
        return plan;
    }
}
