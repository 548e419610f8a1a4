package org.openilp.examples.commandline.table;

import java.util.List;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** Rules as a table: id, what it makes due or concludes, and since when. */
public final class RuleTable {

    private static final List<Integer> WIDTHS = List.of(46, 39, 11);

    private final Texts texts;
    private final Names names;

    /** A table in the given words. */
    public RuleTable(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** The table of rules, in their order, with a heading where the kind changes. */
    public String of(List<RuleEntry> rules) {
        Page page = new Page();
        for (RuleEntry.Kind kind : RuleEntry.Kind.values()) {
            List<RuleEntry> ofKind =
                    rules.stream().filter(rule -> rule.kind() == kind).toList();
            page.paragraph(texts.get("rules." + kind, ofKind.size()));
            page.rule('-');
            ofKind.forEach(rule -> page.row(WIDTHS, List.of(rule.id(), what(rule), since(rule))));
            page.blank();
        }
        return page.toString();
    }

    private String what(RuleEntry rule) {
        return rule.kind() == RuleEntry.Kind.FINDING
                ? names.finding(rule.id().replaceFirst("^findings/", ""))
                : names.service(rule.service(), rule.occurrence());
    }

    private String since(RuleEntry rule) {
        return rule.until() == null ? texts.day(rule.from()) : texts.get("rules.period", rule.from(), rule.until());
    }
}
