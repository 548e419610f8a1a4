package org.openilp.examples.commandline.posyandu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.plan.Placement;
import org.openilp.examples.commandline.table.Page;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** What is due for those whom a Posyandu serves and is not done there: further up in the network, and at home. */
final class WayUp {

    private static final int MOST_PEOPLE = 8;
    private static final int NUMBER_WIDTH = 6;
    private static final List<Integer> WIDTHS = List.of(32, 34, 22, NUMBER_WIDTH);
    private static final List<Integer> VISIT_WIDTHS = List.of(92, NUMBER_WIDTH);

    private final Page page;
    private final DayWords words;
    private final Texts texts;
    private final Names names;

    WayUp(Page page, DayWords words) {
        this.page = page;
        this.words = words;
        this.texts = words.texts();
        this.names = words.names();
    }

    /** One row for each service, place and reason. */
    private record Row(FacilityLevel level, String service, String where, String why) {}

    /** What goes up, or to school; danger signs stand elsewhere. */
    void steps(List<Guest> guests) {
        Map<Row, List<String>> rows = new LinkedHashMap<>();
        for (Guest guest : guests) {
            guest.elsewhere().stream()
                    .filter(step -> !step.danger())
                    .forEach(step -> rows.computeIfAbsent(row(step), each -> new ArrayList<>())
                            .add(guest.person()));
        }
        if (rows.isEmpty()) {
            return;
        }
        page.rule('-').paragraph(texts.get("day.elsewhere"));
        page.row(
                WIDTHS,
                Stream.of("column.what", "column.whereTo", "column.why", "column.people")
                        .map(texts::get)
                        .toList());
        rows.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Row, List<String>> row) ->
                                row.getKey().level())
                        .thenComparing(row -> -row.getValue().size())
                        .thenComparing(row -> row.getKey().service())
                        .thenComparing(row -> row.getKey().why()))
                .forEach(row -> {
                    Row key = row.getKey();
                    String number = DayWords.number(row.getValue().size(), NUMBER_WIDTH);
                    page.row(WIDTHS, List.of(key.service(), key.where(), key.why(), number));
                    people(row.getValue());
                });
    }

    private Row row(Step step) {
        return new Row(
                step.placement().level(), words.act(step.act()), words.place(step.placement()), why(step.placement()));
    }

    /** Why not at the Posyandu; and why not at the Pustu, where that is another reason. */
    private String why(Placement placement) {
        Optional<Obstacle> posyandu = placement.whyNotAt(FacilityLevel.POSYANDU);
        if (posyandu.isEmpty()) {
            return texts.get("day.nearer");
        }
        String pustu = placement
                .whyNotAt(FacilityLevel.PUSTU)
                .filter(obstacle -> !posyandu.get().equals(obstacle))
                .map(obstacle -> "; " + names.level(FacilityLevel.PUSTU) + ": " + names.obstacle(obstacle))
                .orElse("");
        return names.obstacle(posyandu.get()) + pustu;
    }

    /** The visits to homes. */
    void visits(List<Guest> guests) {
        Map<String, List<String>> visits = new LinkedHashMap<>();
        for (Guest guest : guests) {
            for (Step step : guest.atHome()) {
                visits.computeIfAbsent(words.act(step.act()), each -> new ArrayList<>())
                        .add(guest.person());
            }
        }
        if (visits.isEmpty()) {
            return;
        }
        page.rule('-').paragraph(texts.get("day.visits"));
        visits.forEach((visit, people) -> {
            page.row(VISIT_WIDTHS, List.of(visit, DayWords.number(people.size(), NUMBER_WIDTH)));
            people(people);
        });
    }

    private void people(List<String> ids) {
        page.paragraph(
                DayTable.INDENT * 2, "", words.first(ids.stream().sorted().toList(), MOST_PEOPLE, ", "));
    }
}
