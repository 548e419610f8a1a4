package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Some rules of a compiled model. Immutable.
 *
 * @param all the model
 * @param chosen the rules
 */
record SomeRules(Model all, ImmutableList<Rule> chosen) implements Model {

    /** Those of these names. */
    SomeRules(Model all, Set<String> names) {
        this(
                all,
                all.getRules().stream()
                        .filter(rule -> names.contains(rule.getName()))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public List<Rule> getRules() {
        return chosen;
    }

    @Override
    public String getName() {
        return all.getName();
    }

    @Override
    public String getPackageName() {
        return all.getPackageName();
    }

    @Override
    public List<Global> getGlobals() {
        return all.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
        return all.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return all.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return all.getEntryPoints();
    }
}
