package org.openilp.rules.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.openilp.rules.client.Folder;
import org.openilp.rules.rule.RuleException;

/**
 * The rules as the build compiled them: one Drools model for each package of DRL. A rule is several small classes, so
 * each is loaded when it is first asked for. Safe for many threads.
 */
public final class CompiledRules {

    private static final String LIST = "META-INF/kie/org.openilp/ilp-rules/drools-model";
    private static final String ROOT = "org.openilp.rules.";

    private final ClassLoader loader;
    /** The names of the models, by that of their package below {@code org.openilp.rules}. */
    private final ImmutableListMultimap<String, String> models;

    private final Map<String, CompiledPackage> packages = new ConcurrentHashMap<>();

    private CompiledRules(ClassLoader loader, ImmutableListMultimap<String, String> models) {
        this.loader = loader;
        this.models = models;
    }

    /** {@link #fromClassPath(ClassLoader)} of this library. */
    public static CompiledRules fromClassPath() {
        return fromClassPath(CompiledRules.class.getClassLoader());
    }

    /** Those of this library, with Drools made ready, and those loaded that every person is shown to. */
    public static CompiledRules ready() {
        CompiledRules rules = fromClassPath();
        ConditionTree.of(rules.all(Folder.EVERYONE.folderName()), name -> name);
        rules.all(Folder.COMMUNITY.folderName());
        return rules;
    }

    /**
     * The models that the build listed.
     *
     * @throws RuleException where the list is missing
     */
    public static CompiledRules fromClassPath(ClassLoader loader) {
        ImmutableListMultimap.Builder<String, String> models = ImmutableListMultimap.builder();
        for (String model : modelClasses(loader)) {
            models.put(model.substring(ROOT.length(), model.lastIndexOf('.')), model);
        }
        return new CompiledRules(loader, models.build());
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

    /** The names of the packages, below {@code org.openilp.rules}. */
    public ImmutableSet<String> packages() {
        return models.keySet();
    }

    /**
     * The left sides of some rules of a package, joined.
     *
     * @param rules theirs, by their names
     * @throws RuleException where one of them was not compiled, or the build is incomplete
     */
    <R> ConditionTree<R> tree(String packageName, Map<String, R> rules) {
        return ConditionTree.of(some(packageName, rules.keySet()), name -> Objects.requireNonNull(rules.get(name)));
    }

    /**
     * Some rules of a package.
     *
     * @param names theirs
     * @throws RuleException where one of them was not compiled, or the build is incomplete
     */
    Model some(String packageName, Set<String> names) {
        return packages.computeIfAbsent(packageName, this::load).some(names);
    }

    /**
     * All rules of a package.
     *
     * @throws RuleException where the build is incomplete
     */
    Model all(String packageName) {
        return packages.computeIfAbsent(packageName, this::load).all();
    }

    private CompiledPackage load(String packageName) {
        return CompiledPackage.of(ROOT + packageName, models.get(packageName), loader);
    }
}
