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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.VisitWindows.VisitWindow;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Grace;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/**
 * Which rules there are and what all of them together say of time, so that nobody has to read them all to plan for one
 * person. Immutable.
 *
 * @param rules the deciding rules written in DRL
 * @param findingFiles the files with the interpreting rules
 * @param lingering how long after a stage the last window of its folder may still close
 * @param endingFacts the facts whose days end windows of a folder
 * @param visits the labelled visits of a service
 * @param lastWindows for rules that end: the day from which no window of theirs is open any more, where that is known
 * @param factsThatNeedADay the facts whose day decides when something is due
 */
public record Outline(
        ImmutableList<Entry> rules,
        ImmutableSet<String> findingFiles,
        ImmutableMap<Folder, Period> lingering,
        ImmutableSetMultimap<Folder, String> endingFacts,
        ImmutableListMultimap<String, VisitWindow> visits,
        ImmutableMap<String, LocalDate> lastWindows,
        ImmutableSet<String> factsThatNeedADay) {

    /** Where the build writes that of the national rules. */
    public static final String RESOURCE = "org/openilp/rules/outline.txt";

    private static final Period A_YEAR = Period.ofMonths(12);
    /** Months of different length may move a last day by so many. */
    private static final Period A_FEW_DAYS = Period.ofDays(3);

    /** As text. */
    public String toText() {
        return OutlineText.write(this);
    }

    /**
     * Reads {@link #toText}.
     *
     * @throws RuleException where a line cannot be read
     */
    public static Outline parse(String text) {
        return OutlineText.read(text);
    }

    /**
     * A deciding rule.
     *
     * @param id its public name
     * @param service what it makes due
     * @param inForce when it speaks
     * @param source where it is written; without its comment
     */
    public record Entry(String id, String service, EffectivePeriod inForce, Source source) {

        /** For whom it speaks, as its id begins. */
        public Folder folder() {
            return Folder.valueOf(id.substring(0, id.indexOf('/')).toUpperCase(Locale.ROOT));
        }

        private static Entry of(Rule rule) {
            Source source = rule.source();
            return new Entry(rule.id(), rule.service(), rule.inForce(), new Source(source.file(), source.line(), ""));
        }
    }

    /** Of rules that are read. */
    static Outline of(List<Rule> rules, List<FindingRule> findingRules) {
        ImmutableListMultimap.Builder<String, VisitWindow> windows = ImmutableListMultimap.builder();
        Map<Folder, Period> longest = new EnumMap<>(Folder.class);
        ImmutableSetMultimap.Builder<Folder, String> ending = ImmutableSetMultimap.builder();
        ImmutableMap.Builder<String, LocalDate> last = ImmutableMap.builder();
        for (Rule rule : rules) {
            for (Schedule schedule : rule.schedules()) {
                VisitWindow window = visit(rule, schedule);
                if (window != null) {
                    windows.put(rule.service(), window);
                }
                longest.merge(rule.folder(), length(schedule), Outline::longer);
                if (schedule.closes() != null && schedule.closes().anchor() instanceof Anchor.FactDay day) {
                    ending.put(rule.folder(), day.fact());
                }
            }
            LocalDate day = lastWindow(rule);
            if (day != null) {
                last.put(rule.id(), day);
            }
        }
        return new Outline(
                rules.stream()
                        .filter(rule -> rule.kind() == Rule.Kind.DECISION)
                        .map(Entry::of)
                        .collect(ImmutableList.toImmutableList()),
                findingRules.stream().map(rule -> rule.source().file()).collect(ImmutableSet.toImmutableSet()),
                Maps.immutableEnumMap(longest),
                ending.build(),
                windows.build(),
                last.buildOrThrow(),
                factsThatNeedADay(rules, findingRules));
    }

    private static @Nullable VisitWindow visit(Rule rule, Schedule schedule) {
        boolean counted = schedule.anchor() instanceof Anchor.Birth
                || schedule.anchor() instanceof Anchor.Lmp
                || schedule.anchor() instanceof Anchor.Delivery;
        Offset closes = schedule.closes();
        boolean own = schedule.earliest().isOwn() && (closes == null || closes.isOwn());
        if (!counted || schedule.isRhythm() || !own) {
            return null;
        }
        return new VisitWindow(
                rule.folder(),
                schedule.occurrence(),
                schedule.anchor() instanceof Anchor.Birth,
                schedule.earliest().period(),
                closes == null ? null : closes.period());
    }

    /** How long after it opened an occurrence may close; a year where it never does. */
    private static Period length(Schedule schedule) {
        Offset closes = schedule.closes();
        if (closes == null) {
            return A_YEAR;
        }
        if (!closes.isOwn()) {
            return closes.anchor() instanceof Anchor.Birth ? closes.period() : A_YEAR;
        }
        Period opens = schedule.earliest().isOwn() ? schedule.earliest().period() : Period.ZERO;
        return closes.period().minus(opens);
    }

    private static Period longer(Period a, Period b) {
        LocalDate day = LocalDate.of(2000, 1, 1);
        return day.plus(a).isBefore(day.plus(b)) ? b : a;
    }

    /**
     * The day from which a rule that is no longer in force has no open window any more: what repeats or never closes
     * ends with it, other windows were due before its end and close in their own time. Null where that is not known.
     */
    private static @Nullable LocalDate lastWindow(Rule rule) {
        LocalDate end = rule.inForce().toExclusive();
        if (end == null) {
            return null;
        }
        LocalDate last = end;
        for (Schedule schedule : rule.schedules()) {
            if (schedule.repeat() != null || schedule.anchor() instanceof Anchor.LastDone) {
                continue;
            }
            if (schedule.closes() != null && !schedule.closes().isOwn()) {
                return null;
            }
            LocalDate closes = end.plus(length(schedule)).plus(A_FEW_DAYS);
            last = closes.isAfter(last) ? closes : last;
            Grace grace = schedule.grace();
            last = grace != null && grace.until().isAfter(last) ? grace.until() : last;
        }
        return last;
    }

    /** Those that a rule counts from when they became known, and those that a finding with consequences reads. */
    private static ImmutableSet<String> factsThatNeedADay(List<Rule> rules, List<FindingRule> findingRules) {
        ImmutableMap<String, FindingRule> byCode = Maps.uniqueIndex(findingRules, FindingRule::code);
        ImmutableSet.Builder<String> facts = ImmutableSet.builder();
        for (Rule rule : rules) {
            for (Schedule schedule : rule.schedules()) {
                if (schedule.anchor() instanceof Anchor.KnownDay known) {
                    facts.addAll(known.fact() == null ? positiveFacts(rule) : ImmutableSet.of(known.fact()));
                } else if (schedule.anchor() instanceof Anchor.FindingDay) {
                    rule.who().terms().map(Term::meaning).forEach(meaning -> {
                        if (meaning instanceof Meaning.Found found) {
                            facts.addAll(datingFacts(byCode.get(found.code())));
                        }
                    });
                }
            }
        }
        return facts.build();
    }

    private static ImmutableSet<String> positiveFacts(Rule rule) {
        return rule.who()
                .terms()
                .filter(term -> term.meaning().positive())
                .flatMap(term -> term.facts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> datingFacts(@Nullable FindingRule rule) {
        return rule == null
                ? ImmutableSet.of()
                : rule.dating().stream().flatMap(term -> term.facts().stream()).collect(ImmutableSet.toImmutableSet());
    }
}
