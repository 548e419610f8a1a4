package org.openilp.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.StatelessKieSession;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Interpretation;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.verbs.Plan;

/**
 * The same rules and verbs as Drools is usually used: one base of all rules, compiled from DRL when the program starts,
 * and a stateless session for each person, which says what its rules say whenever they fire. A person with measurements
 * is run once to interpret them, and once to decide.
 */
final class OrdinaryDrools extends Pipeline {

    private static final String FOLDER = "org/openilp/rules/";

    private final KieBase base;
    private final Map<String, FindingRule> findings = new HashMap<>();
    private final Set<String> datingFacts = new HashSet<>();

    OrdinaryDrools() {
        this.base = compile();
        for (FindingRule rule : book().findingRules()) {
            findings.put(rule.id(), rule);
            rule.dating().forEach(term -> datingFacts.addAll(term.facts()));
        }
    }

    private KieBase compile() {
        Set<String> files = new TreeSet<>();
        book().findingRules().forEach(rule -> files.add(rule.source().file()));
        for (Rule rule : book().rules()) {
            if (rule.kind() == Rule.Kind.DECISION) {
                files.add(rule.source().file());
            }
        }
        KieServices services = KieServices.get();
        KieFileSystem project = services.newKieFileSystem();
        for (String file : files) {
            project.write(
                    "src/main/resources/" + FOLDER + file,
                    services.getResources().newByteArrayResource(read(FOLDER + file)));
        }
        KieBuilder builder = services.newKieBuilder(project).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static byte[] read(String resource) {
        try (InputStream in = OrdinaryDrools.class.getClassLoader().getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A rule that fired for someone. */
    private record Fired(String rule, Client client) {}

    private List<Fired> run(List<Client> clients) {
        List<Fired> fired = new ArrayList<>();
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("plan", Plan.listening());
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(new Fired(event.getMatch().getRule().getName(), (Client)
                        event.getMatch().getObjects().get(0)));
            }
        });
        session.execute(clients);
        return fired;
    }

    @Override
    void interpret(Client today, Conclusions conclusions) {
        Set<LocalDate> days = new TreeSet<>();
        for (String fact : datingFacts) {
            if (today.answer(fact).isKnown()) {
                LocalDate day = today.answer(fact).since();
                days.add(day == null ? today.today() : day);
            }
        }
        if (!days.isEmpty()) {
            conclude(today, days, conclusions, false);
            days.add(today.today());
            conclude(today.with(conclusions), days, conclusions, true);
        }
    }

    private void conclude(Client client, Set<LocalDate> days, Conclusions conclusions, boolean summary) {
        for (Fired each : run(days.stream().map(client::measuredOn).toList())) {
            FindingRule rule = findings.get(each.rule());
            if (rule != null && rule.summary() == summary) {
                Interpretation interpretation = Interpretation.of(rule, client);
                if (interpretation.day().equals(each.client().ageDay()) && interpretation.stands()) {
                    conclusions.add(rule, interpretation.day());
                }
            }
        }
    }

    @Override
    void entitle(Client informed, Asked asked, List<Entitlement> entitlements) {
        Client hopeful = informed.hopeful();
        Map<Client, Map<Folder, Stretch>> stages = new IdentityHashMap<>();
        stages.put(informed, asked.present());
        stages.put(hopeful, asked.present());
        asked.left().forEach((folder, stage) -> stages.put(informed.agedOn(stage.lastDay()), Map.of(folder, stage)));
        Set<Rule> certain = new HashSet<>();
        List<Entitlement> possible = new ArrayList<>();
        for (Fired each : run(List.copyOf(stages.keySet()))) {
            Rule rule = book().find(each.rule());
            Stretch stage = rule == null
                    ? null
                    : Objects.requireNonNull(stages.get(each.client())).get(rule.folder());
            if (rule == null || stage == null) {
                continue;
            }
            if (each.client() == hopeful) {
                possible.add(Entitlement.possible(rule, informed, stage));
            } else {
                entitlements.add(Entitlement.of(rule, informed, each.client(), stage));
                certain.add(rule);
            }
        }
        possible.removeIf(each -> certain.contains(each.rule()));
        entitlements.addAll(possible);
    }
}
