package org.openilp.examples.commandline.table;

import java.util.stream.Collectors;
import org.openilp.core.plan.CarePlan;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** What stands below all tables: how to read them, which sources they cite, and what they are not. */
public final class Legend {

    private final Texts texts;
    private final Names names;
    private final CitedPlaces cited = new CitedPlaces();

    /** A legend without sources. */
    public Legend(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** Adds the sources that the table of a plan cites. */
    public void add(CarePlan plan) {
        plan.decisions().stream()
                .filter(ActRows::hasRow)
                .flatMap(decision -> decision.reasons().stream())
                .forEach(reason -> cited.add(reason.basis()));
    }

    /** The legend. */
    @Override
    public String toString() {
        Page page = new Page().rule('=');
        page.paragraph(texts.get("legend.days"));
        page.paragraph(texts.get("legend.confidence"));
        if (!cited.ids().isEmpty()) {
            String list = cited.ids().stream()
                    .sorted()
                    .map(id -> id + " = " + names.shortSource(id))
                    .collect(Collectors.joining("; "));
            page.paragraph(texts.get("legend.sources", list));
        }
        return page.blank().paragraph(texts.get("legend.judgement")).toString();
    }
}
