package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.openilp.rules.client.Client;
import org.openilp.rules.verbs.Plan;

/**
 * Runs the compiled rules. There is one rule base for each set of packages, built when it is first needed and shared by
 * all threads; a session lives for one call.
 */
final class RuleBase {

    private static final String PLAN = "plan";

    private final CompiledRules rules;
    private final Map<ImmutableSet<String>, KieBase> bases = new ConcurrentHashMap<>();

    RuleBase(CompiledRules rules) {
        this.rules = rules;
    }

    /** The rules of these packages that fire for these clients. */
    List<Firing> fire(Set<String> packages, Iterable<Client> clients) {
        ImmutableSet<String> filled = packages.stream()
                .filter(each -> rules.byPackage().containsKey(each))
                .collect(ImmutableSet.toImmutableSet());
        return filled.isEmpty() ? ImmutableList.of() : run(bases.computeIfAbsent(filled, this::build), clients);
    }

    private KieBase build(ImmutableSet<String> packages) {
        List<Model> models = new ArrayList<>();
        packages.forEach(each -> models.addAll(rules.byPackage().get(each)));
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static List<Firing> run(KieBase base, Iterable<Client> clients) {
        List<Firing> firings = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(PLAN, Plan.heard());
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    Match match = event.getMatch();
                    firings.add(new Firing(match.getRule().getName(), (Client)
                            match.getObjects().get(0)));
                }
            });
            clients.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return firings;
    }
}
