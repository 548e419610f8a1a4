package org.openilp.rules.decide;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.Truth;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.plan.Decision;
import org.openilp.rules.Somebody;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.DrlFile.RuleText;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;
import org.openilp.rules.rule.RuleReader;
import org.openilp.rules.rule.Source;
import org.openilp.rules.verbs.Plan;

/**
 * Rules made for one test and what they decide: all of the way from a sentence to a decision but Drools. By default a
 * rule speaks of HEALTH_EDUCATION to everyone since 2017-01-01.
 */
final class TinyRule {

    private static final RuleReader READER = new RuleReader(Dictionary.national(), SeriesCatalogue::national);

    private final List<Rule> rules;
    private final List<FindingRule> findings;
    private final Consumer<Plan> sentence;
    private final String name;
    private final String left;
    private final ImmutableMap<String, String> annotations;
    private final Horizon horizon;

    private TinyRule(
            List<Rule> rules,
            List<FindingRule> findings,
            Consumer<Plan> sentence,
            String name,
            String left,
            ImmutableMap<String, String> annotations,
            Horizon horizon) {
        this.rules = rules;
        this.findings = findings;
        this.sentence = sentence;
        this.name = name;
        this.left = left;
        this.annotations = annotations;
        this.horizon = horizon;
    }

    /** A rule that says this. */
    static TinyRule says(Consumer<Plan> sentence) {
        return new TinyRule(
                List.of(),
                List.of(),
                sentence,
                "everyone/test/case",
                "",
                ImmutableMap.of(
                        "service", "HEALTH_EDUCATION", "packs", "DISEASE_CONTROL", "basis", "K2015", "confidence", "S"),
                Horizon.YEAR);
    }

    /** No rule but what follows the findings. */
    static TinyRule nothing() {
        return says(plan -> plan.due().today().within(1, java.time.temporal.ChronoUnit.DAYS))
                .to("male, female");
    }

    TinyRule in(String folder) {
        return new TinyRule(rules, findings, sentence, folder + "/test/case", left, annotations, horizon);
    }

    TinyRule named(String id) {
        return new TinyRule(rules, findings, sentence, id, left, annotations, horizon);
    }

    /** With that left side. */
    TinyRule to(String who) {
        return new TinyRule(rules, findings, sentence, name, who, annotations, horizon);
    }

    TinyRule about(String service) {
        return annotated("service", service);
    }

    TinyRule from(String day) {
        return annotated("from", day);
    }

    TinyRule until(String day) {
        return annotated("until", day);
    }

    TinyRule packs(String packs) {
        return annotated("packs", packs);
    }

    TinyRule annotated(String annotation, String text) {
        Map<String, String> more = new HashMap<>(annotations);
        more.put(annotation, text);
        return new TinyRule(rules, findings, sentence, name, left, ImmutableMap.copyOf(more), horizon);
    }

    TinyRule looking(java.time.Period ahead, java.time.Period back) {
        return new TinyRule(rules, findings, sentence, name, left, annotations, new Horizon(ahead, back));
    }

    /** Beside a rule that interprets. */
    TinyRule finding(String code, String who) {
        return finding(code, who, "findings");
    }

    TinyRule finding(String code, String who, String folder) {
        Plan plan = Plan.listening();
        plan.find(code);
        RuleText text =
                new RuleText("findings/" + code, ImmutableMap.of(), who, "", new Source(folder + "/t.drl", 1, ""));
        List<FindingRule> more = new ArrayList<>(findings);
        more.add(READER.findingRule(text, plan));
        List<Rule> following = new ArrayList<>(rules);
        READER.followUps(code).forEach(followUp -> following.add(followUp.rule()));
        return new TinyRule(following, more, sentence, name, left, annotations, horizon);
    }

    /** Beside another rule. */
    TinyRule and(TinyRule other) {
        List<Rule> more = new ArrayList<>(rules);
        more.addAll(other.rules);
        more.add(other.rule());
        return new TinyRule(more, findings, sentence, name, left, annotations, horizon);
    }

    Rule rule() {
        Plan plan = Plan.listening();
        sentence.accept(plan);
        String folder = name.substring(0, name.indexOf('/'));
        return READER.rule(new RuleText(name, annotations, left, "", new Source(folder + "/t.drl", 1, "")), plan);
    }

    RuleBook book() {
        List<Rule> all = new ArrayList<>();
        all.add(rule());
        all.addAll(rules);
        return new RuleBook(all, findings);
    }

    // what is decided

    /** All decisions. */
    List<Decision> decides(Somebody who, String day) {
        RuleBook book = book();
        Client today = who.on(LocalDate.parse(day), book);
        Conclusions conclusions = new Conclusions(new FindingInputs(book, Dictionary.national()), today);
        conclude(book, today, conclusions, false);
        conclude(book, today.with(conclusions), conclusions, true);
        Client informed = today.with(conclusions);
        List<Entitlement> entitlements = new ArrayList<>();
        for (Rule each : book.rules()) {
            entitle(each, informed, conclusions, entitlements);
        }
        return new Decisions(Dictionary.national(), horizon)
                .of(List.of(informed), entitlements).get(0).stream()
                        .sorted(Decision.ORDER)
                        .toList();
    }

    private static void conclude(RuleBook book, Client client, Conclusions conclusions, boolean summary) {
        for (FindingRule rule : book.findingRules()) {
            Interpretation interpretation = Interpretation.of(rule, client);
            if (rule.summary() == summary && interpretation.truth() == Truth.YES) {
                conclusions.add(rule, interpretation.day());
            }
        }
    }

    private static void entitle(Rule rule, Client informed, Conclusions conclusions, List<Entitlement> to) {
        if (rule.kind() == Rule.Kind.FOLLOW_UP) {
            if (conclusions.isFollowedUp(rule)) {
                to.add(Entitlement.of(
                        rule,
                        informed,
                        informed,
                        Folder.EVERYONE.stretches(informed).get(0)));
            }
            return;
        }
        Stretch stage = rule.folder().current(informed).orElse(null);
        if (stage == null) {
            return;
        }
        if (stage.contains(informed.today())) {
            Truth truth = rule.who().truth(informed);
            if (truth == Truth.YES) {
                to.add(Entitlement.of(rule, informed, informed, stage));
            } else if (truth == Truth.UNKNOWN) {
                to.add(Entitlement.possible(rule, informed, stage));
            }
        } else if (rule.folder() != Folder.PREGNANCY) {
            Client then = informed.agedOn(stage.lastDay());
            if (rule.who().truth(then) == Truth.YES) {
                to.add(Entitlement.of(rule, informed, then, stage));
            }
        }
    }

    /** Each decision in one line: state, identity, and the four days; {@code -} for a day that there is none. */
    String on(Somebody who, String day) {
        return decides(who, day).stream().map(TinyRule::line).collect(Collectors.joining("\n"));
    }

    private static String line(Decision decision) {
        String id = decision.occurrence() + (decision.cycle().isEmpty() ? "" : "@" + decision.cycle());
        return decision.state() + (id.isEmpty() ? "" : " " + id) + " "
                + shown(decision.timeline().earliest()) + " "
                + shown(decision.timeline().due()) + " "
                + shown(decision.timeline().overdue()) + " "
                + shown(decision.timeline().closes());
    }

    private static String shown(Object day) {
        return day == null ? "-" : day.toString();
    }

    /** The states alone, or nothing. */
    String stateOn(Somebody who, String day) {
        return decides(who, day).stream().map(each -> each.state().name()).collect(Collectors.joining(" "));
    }

    /** The days alone. */
    String daysOn(Somebody who, String day) {
        return decides(who, day).stream()
                .map(TinyRule::line)
                .map(line -> line.replaceFirst("^.*?(?=( (\\d{4}-\\d\\d-\\d\\d|-)){4}$)", "")
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    Decision only(Somebody who, String day) {
        List<Decision> all = decides(who, day);
        if (all.size() != 1) {
            throw new AssertionError("expected one decision, found " + all);
        }
        return all.get(0);
    }
}
