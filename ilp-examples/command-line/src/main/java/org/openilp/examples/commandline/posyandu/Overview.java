package org.openilp.examples.commandline.posyandu;

import com.google.common.base.Strings;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openilp.core.network.Village;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.examples.commandline.table.Page;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** What has to be ready, and how many people need which service in which RW. */
final class Overview {

    private static final int SUPPLY_WIDTH = 24;
    private static final int SERVICE_WIDTH = 40;
    private static final int NUMBER_WIDTH = 6;
    private static final int LATE_WIDTH = 9;
    private static final int MOST_COLUMNS = 4;

    private final Page page;
    private final Texts texts;
    private final Names names;
    private final PosyanduDay day;
    private final Tally tally;

    Overview(Page page, DayWords words, Tally tally) {
        this.page = page;
        this.texts = words.texts();
        this.names = words.names();
        this.day = words.day();
        this.tally = tally;
    }

    /** What has to be ready, in numbers of people. */
    void supplies(ServiceCatalog services) {
        Map<Supply, List<String>> supplies = new EnumMap<>(Supply.class);
        for (String code : tally.services()) {
            supplies.computeIfAbsent(Supply.of(services.get(code).kind()), each -> new ArrayList<>())
                    .add(names.service(code) + Texts.UNBROKEN_SPACE + tally.people(code));
        }
        supplies.forEach((supply, items) ->
                page.entry(DayTable.INDENT, texts.get("supply." + supply), SUPPLY_WIDTH, String.join("; ", items)));
    }

    /** One row for each service, one column for each RW. */
    void numbers() {
        List<Neighbourhood> all = tally.neighbourhoods().asList();
        boolean several = all.stream().map(Neighbourhood::village).distinct().count() > 1;
        int width = several ? NUMBER_WIDTH * 2 - 2 : NUMBER_WIDTH;
        for (List<Neighbourhood> some : Lists.partition(all, several ? MOST_COLUMNS / 2 : MOST_COLUMNS)) {
            List<Integer> widths = new ArrayList<>(List.of(SERVICE_WIDTH));
            List<String> titles = new ArrayList<>(List.of(texts.get("column.what")));
            for (Neighbourhood each : some) {
                widths.add(width);
                titles.add(Strings.padStart(title(each, several), width, ' '));
            }
            widths.addAll(List.of(NUMBER_WIDTH, LATE_WIDTH));
            titles.add(Strings.padStart(texts.get("column.total"), NUMBER_WIDTH, ' '));
            titles.add(Strings.padStart(texts.get("state.OVERDUE"), LATE_WIDTH, ' '));
            page.row(widths, titles);
            for (String service : tally.services()) {
                List<String> cells = new ArrayList<>(List.of(names.service(service)));
                some.forEach(each -> cells.add(DayWords.number(tally.people(service, each), width)));
                cells.add(DayWords.number(tally.people(service), NUMBER_WIDTH));
                cells.add(DayWords.number(tally.late(service), LATE_WIDTH));
                page.row(widths, cells);
            }
        }
    }

    private String title(Neighbourhood each, boolean withVillage) {
        String rw = each.rw().isEmpty() ? texts.get("day.noRw") : "RW" + Texts.UNBROKEN_SPACE + each.rw();
        return withVillage
                ? rw + " "
                        + day.network()
                                .village(each.village())
                                .map(Village::name)
                                .orElse(each.village())
                : rw;
    }
}
