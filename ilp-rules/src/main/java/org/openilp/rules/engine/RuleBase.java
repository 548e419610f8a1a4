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
 * Runs the compiled rules. There is one {@link Sessions} for each set of packages, built when it is first needed and
 * shared by all threads.
 */
final class RuleBase {

    private final CompiledRules rules;
    private final Map<Set<String>, Sessions> sessions = new ConcurrentHashMap<>();

    RuleBase(CompiledRules rules) {
        this.rules = rules;
    }

    /** The rules of these packages that fire for these clients. */
    List<Firing> fire(Set<String> packages, List<Client> clients) {
        return of(packages).fire(clients);
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
