package org.openilp.examples.commandline.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/**
 * The plan of one person as a table: danger signs, then what is to be done, overdue first; below it what is postponed, to be asked, coming,
 * missed and done; last what of the record could not be used.
 */
public final class PlanTable {

    private static final int INDENT = 2;
    private static final int DAY_WIDTH = 11;

    private final Texts texts;
    private final Names names;
    private final PersonLine personLine;

    private final @Nullable PlacementLine places;

    /** A table in the given words. */
    public PlanTable(Texts texts, Names names) {
        this(texts, names, null);
    }

    /** A table of plans made in a network, which names the facilities; null without one. */
    public PlanTable(Texts texts, Names names, @Nullable HealthNetwork network) {
        this.places = network == null ? null : new PlacementLine(texts, names, network);
        this.texts = texts;
        this.names = names;
        this.personLine = new PersonLine(texts);
    }

    /** The table of a person on the day of the plan. */
    public String of(HealthRecord record, CarePlan plan) {
        Page page = new Page();
        heading(page, record, plan);
        ActRows rows = new ActRows(page, texts, names, plan, places);
        rows.acts(plan.acts());
        rows.postponed(in(plan, DecisionState.POSTPONED));
        questions(page, in(plan, DecisionState.NEEDS_DATA));
        upcoming(page, plan, in(plan, DecisionState.UPCOMING));
        list(page, "plan.missed", in(plan, DecisionState.MISSED), this::missed);
        list(page, "plan.done", in(plan, DecisionState.DONE), this::done);
        problems(page, plan.problems());
        return page.blank().toString();
    }

    private void heading(Page page, HealthRecord record, CarePlan plan) {
        page.rule('=');
        page.paragraph(0, plan.person() + "  ", personLine.of(record, plan.date()));
        findings(page, plan, "plan.dangers", true);
        findings(page, plan, "plan.findings", false);
        page.rule('-');
    }

    private void findings(Page page, CarePlan plan, String key, boolean danger) {
        String found = plan.findings().stream()
                .filter(finding -> names.dangerSigns().is(finding.code()) == danger)
                .map(finding -> names.finding(finding.code()) + " (" + texts.day(finding.date()) + ")")
                .collect(Collectors.joining("; "));
        if (!found.isEmpty()) {
            page.paragraph(INDENT, texts.get(key) + " ", found);
        }
    }

    private void questions(Page page, List<Decision> decisions) {
        Map<List<String>, List<String>> services = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            services.computeIfAbsent(decision.questions(), key -> new ArrayList<>())
                    .add(name(decision));
        }
        if (!services.isEmpty()) {
            page.paragraph(texts.get("plan.questions"));
        }
        services.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                .forEach(each -> {
                    List<String> codes = each.getKey();
                    String asked = codes.isEmpty()
                            ? texts.get("plan.otherData")
                            : codes.stream().map(names::fact).collect(Collectors.joining("; "));
                    page.paragraph(INDENT, "- ", texts.get("plan.question", asked, joined(each.getValue().stream())));
                });
    }

    private void upcoming(Page page, CarePlan plan, List<Decision> decisions) {
        Map<String, List<String>> byDay = new LinkedHashMap<>();
        decisions.stream().sorted(ActRows.BY_DUE).forEach(decision -> {
            LocalDate due = decision.timeline().due();
            boolean waits = due == null || !due.isAfter(plan.date());
            String day = waits ? texts.get("plan.waiting") : texts.day(due);
            boolean open = !waits && decision.timeline().isOpenOn(plan.date());
            String name = name(decision) + (open ? " " + texts.get("plan.alreadyOpen") : "");
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(name);
        });
        if (!byDay.isEmpty()) {
            page.paragraph(texts.get("plan.upcoming"));
        }
        byDay.forEach((day, wanted) -> page.entry(INDENT, day, DAY_WIDTH, joined(wanted.stream())));
    }

    /** A paragraph in which each service stands once, with its labels and days. */
    private void list(Page page, String key, List<Decision> decisions, Function<Decision, String> days) {
        Map<String, List<String>> byService = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            String label = names.label(decision.service(), decision.occurrence());
            byService
                    .computeIfAbsent(names.service(decision.service()), name -> new ArrayList<>())
                    .add((label + " " + days.apply(decision)).strip());
        }
        if (!decisions.isEmpty()) {
            Stream<String> services = byService.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()));
            page.paragraph(0, texts.get(key) + " ", joined(services));
        }
    }

    private String missed(Decision decision) {
        LocalDate closes = decision.timeline().closes();
        return closes == null ? "" : texts.get("plan.missedOn", closes.minusDays(1));
    }

    private String done(Decision decision) {
        String next = decision.nextDue() == null ? "" : " (" + texts.get("plan.next", decision.nextDue()) + ")";
        return decision.doneOn() == null ? "" : texts.day(decision.doneOn()) + next;
    }

    private void problems(Page page, List<Problem> problems) {
        if (!problems.isEmpty()) {
            page.paragraph(texts.get("plan.problems"));
        }
        problems.forEach(problem -> page.paragraph(INDENT, "! ", texts.problem(problem)));
    }

    private String name(Decision decision) {
        return names.service(decision.service(), decision.occurrence());
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining("; "));
    }

    private static List<Decision> in(CarePlan plan, DecisionState state) {
        return plan.decisions().stream()
                .filter(decision -> decision.state() == state)
                .toList();
    }
}
