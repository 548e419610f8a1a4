package org.openilp.examples.commandline.posyandu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.Village;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.Finding;
import org.openilp.core.service.OfferKind;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.examples.commandline.table.Page;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/**
 * The open day of a Posyandu on a page: danger signs, what to prepare, how many of what, then everyone who is expected, those
 * who are late first, and what goes elsewhere.
 */
public final class DayTable {

    static final int INDENT = 2;

    private static final int HEADING = 13;
    private static final int MOST_QUESTIONS = 3;

    private final Texts texts;
    private final Names names;
    private final ServiceCatalog services;

    /** Pages in the given words. */
    public DayTable(Texts texts, Names names, ServiceCatalog services) {
        this.texts = texts;
        this.names = names;
        this.services = services;
    }

    /** The page of a day. */
    public String of(PosyanduDay day) {
        Page page = new Page();
        DayWords words = new DayWords(texts, names, day);
        heading(page, day);
        dangers(page, words, day.inDanger());
        List<Guest> expected = day.expected();
        if (!expected.isEmpty()) {
            Overview overview = new Overview(page, words, Tally.of(expected));
            section(page, texts.get("day.prepare"));
            overview.supplies(services);
            section(page, texts.get("day.summary"));
            overview.numbers();
            guests(
                    page,
                    words,
                    "day.overdue",
                    expected.stream().filter(Guest::isOverdue).toList());
            guests(
                    page,
                    words,
                    "day.expected",
                    expected.stream().filter(guest -> !guest.isOverdue()).toList());
        }
        WayUp wayUp = new WayUp(page, words);
        wayUp.steps(day.guests());
        wayUp.visits(day.guests());
        return legend(page, expected).toString();
    }

    private void heading(Page page, PosyanduDay day) {
        PosyanduDay.Counts counts = day.counts();
        String code = day.posyandu().village();
        String village = code == null
                ? ""
                : day.network().village(code).map(Village::name).orElse(code);
        String name = names.facility(day.posyandu());
        page.rule('=');
        page.paragraph(
                village.isEmpty()
                        ? texts.get("day.title", name, day.posyandu().id(), day.date())
                        : texts.get("day.titleIn", name, day.posyandu().id(), day.date(), village));
        if (!day.isOpen()) {
            page.paragraph(
                    texts.get("day.closed", day.date(), day.posyandu().open().next(day.date())));
        }
        page.paragraph(texts.get("day.counts", counts.read(), counts.planned(), counts.elsewhere(), counts.refused()));
        if (counts.problemsElsewhere() > 0) {
            page.paragraph(texts.get("day.problemsElsewhere", counts.problemsElsewhere()));
        }
        if (counts.planned() == 0) {
            page.paragraph(texts.get("day.nobody"));
        } else {
            List<Guest> expected = day.expected();
            long late = expected.stream().filter(Guest::isOverdue).count();
            long invited = day.guests().stream().filter(Guest::isInvited).count();
            page.paragraph(texts.get(
                    "day.people",
                    expected.size(),
                    late,
                    invited - expected.size(),
                    counts.planned() - invited,
                    day.inDanger().size()));
        }
    }

    private static void section(Page page, String title) {
        page.rule('-').paragraph(title);
    }

    private void dangers(Page page, DayWords words, List<Guest> inDanger) {
        if (inDanger.isEmpty()) {
            return;
        }
        section(page, texts.get("day.danger", inDanger.size()));
        for (Guest guest : inDanger) {
            page.paragraph(0, guest.person() + "  ", words.who(guest));
            entry(page, "day.sign", guest.dangerSigns().stream().map(this::finding));
            List<String> acts = Stream.concat(guest.elsewhere().stream(), guest.atHome().stream())
                    .filter(Step::danger)
                    .map(step -> words.act(step.act()) + ": " + words.place(step.placement()))
                    .toList();
            entry(page, "day.act", acts.isEmpty() ? Stream.of(texts.get("day.noAct")) : acts.stream());
        }
    }

    private String finding(Finding finding) {
        return names.finding(finding.code()) + " (" + texts.day(finding.date()) + ")";
    }

    private void guests(Page page, DayWords words, String title, List<Guest> guests) {
        if (guests.isEmpty()) {
            return;
        }
        section(page, texts.get(title, guests.size()));
        Map<Target, List<Guest>> groups =
                guests.stream().collect(Collectors.groupingBy(Guest::target, TreeMap::new, Collectors.toList()));
        groups.forEach((target, group) -> {
            page.blank().paragraph(texts.get("day.group", texts.get("target." + target), group.size()));
            group.forEach(guest -> guest(page, words, guest));
        });
    }

    private void guest(Page page, DayWords words, Guest guest) {
        page.paragraph(0, guest.person() + "  ", words.who(guest));
        if (guest.isInDanger()) {
            entry(page, "day.sign", Stream.of(texts.get("day.seeAbove")));
        }
        Map<String, List<String>> late = guest.services().stream()
                .filter(Guest::isLate)
                .collect(Collectors.groupingBy(
                        act -> texts.day(act.due()),
                        LinkedHashMap::new,
                        Collectors.mapping(act -> service(words, act), Collectors.toList())));
        String heading = texts.get("day.late");
        for (Map.Entry<String, List<String>> since : late.entrySet()) {
            String services = String.join("; ", since.getValue());
            page.entry(INDENT, heading, HEADING, texts.get("day.since", services, since.getKey()));
            heading = "";
        }
        entry(
                page,
                "day.due",
                guest.services().stream().filter(act -> !Guest.isLate(act)).map(act -> service(words, act)));
        List<String> questions = guest.questions().stream().map(names::fact).toList();
        entry(page, "day.ask", Stream.of(words.first(questions, MOST_QUESTIONS, "; ")));
    }

    private void entry(Page page, String heading, Stream<String> parts) {
        String words = parts.collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            page.entry(INDENT, texts.get(heading), HEADING, words);
        }
    }

    private String service(DayWords words, Act act) {
        return words.act(act) + (isPartial(act) ? "*" : "");
    }

    private boolean isPartial(Act act) {
        return services.find(act.service())
                .filter(service -> service.offerAt(FacilityLevel.POSYANDU).kind() == OfferKind.LIMITED)
                .isPresent();
    }

    private Page legend(Page page, List<Guest> expected) {
        page.rule('=');
        if (expected.stream().flatMap(guest -> guest.services().stream()).anyMatch(this::isPartial)) {
            page.paragraph(texts.get("day.partial"));
        }
        return page.paragraph(texts.get("day.legend")).paragraph(texts.get("legend.judgement"));
    }
}
