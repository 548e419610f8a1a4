package org.openilp.rules.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.VisitWindows.VisitWindow;

/** An outline as text, one thing a line, its parts separated by tabs. The build writes it, the library reads it. */
final class OutlineText {

    private static final String RULE = "rule";
    private static final String FINDINGS = "findings";
    private static final String LINGERING = "lingering";
    private static final String ENDING = "ending";
    private static final String VISIT = "visit";
    private static final String LAST = "last";
    private static final String NEEDS_A_DAY = "needs-a-day";
    private static final String BIRTH = "BIRTH";

    private OutlineText() {}

    static String write(Outline outline) {
        StringBuilder text = new StringBuilder();
        outline.rules()
                .forEach(rule -> line(
                        text,
                        RULE,
                        rule.id(),
                        rule.service(),
                        rule.inForce().fromInclusive(),
                        orNothing(rule.inForce().toExclusive()),
                        rule.source().file(),
                        rule.source().line()));
        outline.findingFiles().forEach(file -> line(text, FINDINGS, file));
        outline.lingering().forEach((folder, period) -> line(text, LINGERING, folder, period));
        outline.endingFacts().forEach((folder, fact) -> line(text, ENDING, folder, fact));
        outline.visits()
                .forEach((service, visit) -> line(
                        text,
                        VISIT,
                        service,
                        visit.folder(),
                        visit.occurrence(),
                        visit.fromBirth() ? BIRTH : "",
                        visit.earliest(),
                        orNothing(visit.closes())));
        outline.lastWindows().forEach((rule, day) -> line(text, LAST, rule, day));
        outline.factsThatNeedADay().forEach(fact -> line(text, NEEDS_A_DAY, fact));
        return text.toString();
    }

    private static Object orNothing(@Nullable Object part) {
        return part == null ? "" : part;
    }

    private static void line(StringBuilder text, Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : "\t").append(parts[i]);
        }
        text.append('\n');
    }

    static Outline read(String text) {
        ImmutableList.Builder<Outline.Entry> rules = ImmutableList.builder();
        ImmutableSet.Builder<String> findings = ImmutableSet.builder();
        Map<Folder, Period> lingering = new EnumMap<>(Folder.class);
        ImmutableSetMultimap.Builder<Folder, String> ending = ImmutableSetMultimap.builder();
        ImmutableListMultimap.Builder<String, VisitWindow> visits = ImmutableListMultimap.builder();
        ImmutableMap.Builder<String, LocalDate> last = ImmutableMap.builder();
        ImmutableSet.Builder<String> needADay = ImmutableSet.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
            List<String> parts = Splitter.on('\t').splitToList(line);
            switch (parts.get(0)) {
                case RULE -> rules.add(rule(parts));
                case FINDINGS -> findings.add(parts.get(1));
                case LINGERING -> lingering.put(Folder.valueOf(parts.get(1)), Period.parse(parts.get(2)));
                case ENDING -> ending.put(Folder.valueOf(parts.get(1)), parts.get(2));
                case VISIT -> visits.put(parts.get(1), visit(parts));
                case LAST -> last.put(parts.get(1), LocalDate.parse(parts.get(2)));
                case NEEDS_A_DAY -> needADay.add(parts.get(1));
                default ->
                    throw new RuleException("cannot read the outline of the rules at \"" + line
                            + "\"\nMaybe build the module again from clean.");
            }
        }
        return new Outline(
                rules.build(),
                findings.build(),
                Maps.immutableEnumMap(lingering),
                ending.build(),
                visits.build(),
                last.buildOrThrow(),
                needADay.build());
    }

    private static Outline.Entry rule(List<String> parts) {
        LocalDate from = LocalDate.parse(parts.get(3));
        LocalDate to = parts.get(4).isEmpty() ? null : LocalDate.parse(parts.get(4));
        Source source = new Source(parts.get(5), Integer.parseInt(parts.get(6)), "");
        return new Outline.Entry(parts.get(1), parts.get(2), EffectivePeriod.of(from, to), source);
    }

    private static VisitWindow visit(List<String> parts) {
        return new VisitWindow(
                Folder.valueOf(parts.get(2)),
                parts.get(3),
                parts.get(4).equals(BIRTH),
                Period.parse(parts.get(5)),
                closes(parts.get(6)));
    }

    private static @Nullable Period closes(String text) {
        return text.isEmpty() ? null : Period.parse(text);
    }
}
