package org.openilp.examples.commandline.table;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.basis.Pack;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Reason;
import org.openilp.core.plan.Timeline;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.RulePack;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.Source;

/** Everything a plan says of one service: state, days, places, and each rule that speaks with its sources in full. */
public final class Explanation {

    private static final int INDENT = 2;
    private static final int HEADING = 17;

    private final Texts texts;
    private final Names names;
    private final Dictionary dictionary;
    private final PersonLine personLine;
    private final List<Rule> rules;
    private final ImmutableMap<String, Source> sources;
    private final @Nullable PlacementLine places;

    /** Explanations by the given rules. */
    public Explanation(Texts texts, Names names, Dictionary dictionary, RulePack pack) {
        this(texts, names, dictionary, pack, null);
    }

    /** Explanations by the given rules of plans made in a network; null without one. */
    public Explanation(
            Texts texts, Names names, Dictionary dictionary, RulePack pack, @Nullable HealthNetwork network) {
        this.places = network == null ? null : new PlacementLine(texts, names, network);
        this.texts = texts;
        this.names = names;
        this.dictionary = dictionary;
        this.personLine = new PersonLine(texts);
        this.rules = pack.rules();
        this.sources = pack.rules().stream()
                .collect(ImmutableMap.toImmutableMap(Rule::id, Rule::source, (first, second) -> first));
    }

    /** The explanation of what a plan says of a service, or that it says nothing of it. */
    public String of(HealthRecord record, CarePlan plan, String service) {
        Page page = new Page().rule('=');
        page.paragraph(0, plan.person() + "  ", personLine.of(record, plan.date()));
        page.paragraph(texts.get("explain.service", names.service(service), service, plan.date()));
        page.rule('-');
        List<Decision> decisions = plan.decisions().stream()
                .filter(decision -> decision.service().equals(service))
                .toList();
        if (decisions.isEmpty()) {
            nothing(page, service);
        }
        decisions.forEach(decision -> explain(page, decision, plan.date()));
        return page.toString();
    }

    private void nothing(Page page, String service) {
        List<String> speaking = rules.stream()
                .filter(rule -> rule.service().equals(service))
                .map(Rule::id)
                .toList();
        page.paragraph(texts.get("explain.nothing", service));
        page.paragraph(
                speaking.isEmpty()
                        ? texts.get("explain.noRule")
                        : texts.get("explain.rules", String.join(", ", speaking)));
        page.blank();
    }

    private void explain(Page page, Decision decision, LocalDate today) {
        String label = names.label(decision.service(), decision.occurrence());
        String cycle = decision.cycle().isEmpty() ? "" : " " + texts.get("explain.cycle", decision.cycle());
        page.paragraph(names.state(decision.state()) + (label.isEmpty() ? "" : " (" + label + ")") + cycle);
        days(page, decision);
        if (!decision.levels().isEmpty() || decision.toBeDone()) {
            entry(page, "levels", names.levels(decision.levels()));
        }
        Placement placement = decision.placement();
        if (places != null && placement != null) {
            entry(page, "place", places.of(placement, today));
            entry(page, "notNearer", places.whyNotNearer(placement));
        }
        if (!decision.questions().isEmpty()) {
            entry(
                    page,
                    "questions",
                    decision.questions().stream().map(names::fact).collect(Collectors.joining("; ")));
        }
        decision.reasons().forEach(reason -> reason(page, reason));
        page.blank();
    }

    private void days(Page page, Decision decision) {
        Timeline timeline = decision.timeline();
        day(page, "done", decision.doneOn());
        day(page, "next", decision.nextDue());
        day(page, "earliest", timeline.earliest());
        day(page, "due", timeline.due());
        day(page, "overdue", timeline.overdue());
        day(page, "closes", timeline.closes());
        Postponement postponement = decision.postponement();
        if (postponement != null) {
            entry(page, "postponed", texts.postponement(names.condition(postponement.reason()), postponement));
        }
    }

    private void reason(Page page, Reason reason) {
        Source source = sources.get(reason.rule());
        entry(page, "rule", reason.rule() + (source == null ? "" : " (" + place(source) + ")"));
        if (source != null && !source.comment().isEmpty()) {
            entry(page, "comment", source.comment());
        }
        if (reason.note() != null) {
            entry(page, "note", reason.note());
        }
        entry(page, "packs", reason.packs().stream().map(this::pack).collect(Collectors.joining("; ")));
        CitedPlaces cited = new CitedPlaces().add(reason.basis());
        cited.ids().forEach(id -> entry(page, "basis", cited.of(id) + ": " + names.fullSource(id)));
        entry(page, "confidence", texts.get("confidence." + reason.confidence()));
    }

    /** File and line; the file alone where the line is not known. */
    private static String place(Source source) {
        return source.line() > 0 ? source.toString() : source.file();
    }

    private String pack(String id) {
        return dictionary.packs().find(id).map(this::pack).orElse(id);
    }

    private String pack(Pack pack) {
        LocalDate end = pack.period().toExclusive();
        return end == null
                ? texts.get(
                        "explain.pack", pack.nameId(), pack.id(), pack.period().fromInclusive())
                : texts.get(
                        "explain.packEnded",
                        pack.nameId(),
                        pack.id(),
                        pack.period().fromInclusive(),
                        end);
    }

    private void day(Page page, String key, @Nullable LocalDate day) {
        if (day != null) {
            entry(page, key, texts.day(day));
        }
    }

    private void entry(Page page, String key, String words) {
        if (!words.isEmpty()) {
            page.entry(INDENT, texts.get("explain." + key), HEADING, words);
        }
    }
}
