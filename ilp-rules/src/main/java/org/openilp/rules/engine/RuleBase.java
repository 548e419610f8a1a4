package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.openilp.rules.client.Client;

/**
 * Runs the compiled rules. There is one {@link Sessions} for each set of packages, and for each set of rules asked
 * together, built when it is first needed and shared by all threads.
 */
final class RuleBase {

    private final CompiledRules rules;
    private final Map<Set<String>, Sessions> sessions = new ConcurrentHashMap<>();

    RuleBase(CompiledRules rules) {
        this.rules = rules;
    }

    /** Those of some rules of one package, by their names, that fire for these clients. */
    List<Firing> fire(String packageName, Set<String> names, List<Client> clients) {
        Sessions known = sessions.get(names);
        return (known == null ? sessions.computeIfAbsent(names, these -> some(packageName, these)) : known)
                .fire(clients);
    }

    private Sessions some(String packageName, Set<String> names) {
        return new Sessions(rules.byPackage().get(packageName).stream()
                .map(model -> (Model) new SomeRules(model, names))
                .filter(model -> !model.getRules().isEmpty())
                .toList());
    }

    /** The rules of these packages. */
    Sessions of(Set<String> packages) {
        Sessions known = sessions.get(packages);
        return known == null ? sessions.computeIfAbsent(ImmutableSet.copyOf(packages), this::build) : known;
    }

    private Sessions build(Set<String> packages) {
        List<Model> models = new ArrayList<>();
        packages.forEach(each -> models.addAll(rules.byPackage().get(each)));
        return new Sessions(models);
    }
}
