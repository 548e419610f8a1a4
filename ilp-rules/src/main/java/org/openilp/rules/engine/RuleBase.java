package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.openilp.rules.client.Client;

/** Runs the compiled rules: one {@link Sessions} for each set of rules asked together. Shared by all threads. */
final class RuleBase {

    private final CompiledRules rules;
    private final Map<Set<String>, Sessions> sessions = new ConcurrentHashMap<>();

    RuleBase(CompiledRules rules) {
        this.rules = rules;
    }

    /** Those of some rules of one package, by their names, that fire for these clients. */
    List<Firing> fire(String packageName, Set<String> names, List<Client> clients) {
        Sessions known = sessions.get(names);
        return (known == null
                        ? sessions.computeIfAbsent(names, these -> some(ImmutableList.of(packageName), these))
                        : known)
                .fire(clients);
    }

    /** Those rules of some packages that have one of these names; built anew. */
    Sessions some(List<String> packages, Set<String> names) {
        List<Model> models = new ArrayList<>();
        for (String each : packages) {
            for (Model model : rules.byPackage().get(each)) {
                Model some = new SomeRules(model, names);
                if (!some.getRules().isEmpty()) {
                    models.add(some);
                }
            }
        }
        return new Sessions(models);
    }
}
