package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.openilp.rules.client.Client;

/** Runs the compiled rules: one {@link Sessions} for each set of rules asked together. Shared by all threads. */
final class RuleBase {

    private final Supplier<CompiledRules> rules;
    private final Map<Set<String>, Sessions> sessions = new ConcurrentHashMap<>();

    RuleBase(Supplier<CompiledRules> rules) {
        this.rules = rules;
    }

    /** Those of some rules of one package, by their names, that fire for these clients. */
    List<Firing> fire(String packageName, Set<String> names, List<Client> clients) {
        Sessions known = sessions.get(names);
        return (known == null ? sessions.computeIfAbsent(names, these -> one(packageName, these)) : known)
                .fire(clients);
    }

    private Sessions one(String packageName, Set<String> names) {
        ImmutableSetMultimap.Builder<String, String> some = ImmutableSetMultimap.builder();
        return some(some.putAll(packageName, names).build());
    }

    /**
     * Some rules; built anew.
     *
     * @param names theirs, by package
     */
    Sessions some(SetMultimap<String, String> names) {
        CompiledRules compiled = rules.get();
        List<Model> models = new ArrayList<>();
        Multimaps.asMap(names).forEach((packageName, some) -> models.add(compiled.some(packageName, some)));
        return new Sessions(models);
    }
}
