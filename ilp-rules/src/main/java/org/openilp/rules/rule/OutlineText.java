package org.openilp.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
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
        Reading reading = new Reading();
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                reading.add(line);
            }
        }
        return reading.outline();
    }

    /** Lines that are being read. Few days and periods stand in many of them, so each is read once. */
    private static final class Reading {
        private final ImmutableList.Builder<Outline.Entry> rules = ImmutableList.builder();
        private final ImmutableSet.Builder<String> findings = ImmutableSet.builder();
        private final Map<Folder, Period> lingering = new EnumMap<>(Folder.class);
        private final ImmutableSetMultimap.Builder<Folder, String> ending = ImmutableSetMultimap.builder();
        private final ImmutableListMultimap.Builder<String, VisitWindow> visits = ImmutableListMultimap.builder();
        private final ImmutableMap.Builder<String, LocalDate> last = ImmutableMap.builder();
        private final ImmutableSet.Builder<String> needADay = ImmutableSet.builder();
        private final Map<String, LocalDate> days = new HashMap<>();
        private final Map<String, Period> periods = new HashMap<>();

        void add(String line) {
            String[] parts = line.split("\t", -1);
            switch (parts[0]) {
                case RULE -> rules.add(rule(parts));
                case FINDINGS -> findings.add(parts[1]);
                case LINGERING -> lingering.put(Folder.valueOf(parts[1]), Period.parse(parts[2]));
                case ENDING -> ending.put(Folder.valueOf(parts[1]), parts[2]);
                case VISIT -> visits.put(parts[1], visit(parts));
                case LAST -> last.put(parts[1], LocalDate.parse(parts[2]));
                case NEEDS_A_DAY -> needADay.add(parts[1]);
                default ->
                    throw new RuleException("cannot read the outline of the rules at \"" + line
                            + "\"\nMaybe build the module again from clean.");
            }
        }

        private Outline.Entry rule(String[] parts) {
            LocalDate to = parts[4].isEmpty() ? null : day(parts[4]);
            Source source = new Source(parts[5], Integer.parseInt(parts[6]), "");
            return new Outline.Entry(parts[1], parts[2], EffectivePeriod.of(day(parts[3]), to), source);
        }

        private VisitWindow visit(String[] parts) {
            Period closes = parts[6].isEmpty() ? null : period(parts[6]);
            return new VisitWindow(
                    Folder.valueOf(parts[2]), parts[3], parts[4].equals(BIRTH), period(parts[5]), closes);
        }

        private LocalDate day(String text) {
            return days.computeIfAbsent(text, LocalDate::parse);
        }

        private Period period(String text) {
            return periods.computeIfAbsent(text, Period::parse);
        }

        Outline outline() {
            return new Outline(
                    rules.build(),
                    findings.build(),
                    Maps.immutableEnumMap(lingering),
                    ending.build(),
                    visits.build(),
                    last.buildOrThrow(),
                    needADay.build());
        }
    }
}
