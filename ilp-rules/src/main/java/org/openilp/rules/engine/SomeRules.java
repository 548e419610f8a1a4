package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Some rules of a package, as Drools takes them. Nothing is run of their right sides, so they need no globals.
 *
 * @param packageName the package
 * @param rules the rules
 */
record SomeRules(String packageName, ImmutableList<Rule> rules) implements Model {

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public String getName() {
        return packageName;
    }

    @Override
    public String getPackageName() {
        return packageName;
    }

    @Override
    public List<Global> getGlobals() {
        return ImmutableList.of();
    }

    @Override
    public List<Query> getQueries() {
        return ImmutableList.of();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return ImmutableList.of();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return ImmutableList.of();
    }
}
