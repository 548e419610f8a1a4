package org.openilp.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.VisitWindows;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Grace;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/** All rules of a pack, indexed: what they say of whom, and for how long after a stage. Immutable. */
public final class RuleBook implements VisitWindows {

    private static final Period A_YEAR = Period.ofMonths(12);
    /** Months of different length may move a last day by so many. */
    private static final Period A_FEW_DAYS = Period.ofDays(3);

    private final ImmutableList<Rule> rules;
    private final ImmutableList<FindingRule> findingRules;
    private final ImmutableMap<String, Rule> byId;
    private final ImmutableMap<String, FindingRule> findingsByCode;
    private final ImmutableListMultimap<String, Rule> followUps;
    private final ImmutableListMultimap<String, VisitWindow> visits;
    private final ImmutableMap<Folder, Period> lingering;
    private final ImmutableSetMultimap<Folder, String> endingFacts;
    private final ImmutableMap<String, LocalDate> lastWindows;

    /**
     * @param rules deciding rules and follow-ups
     * @param findingRules interpreting rules
     * @throws RuleException where two rules have one id
     */
    public RuleBook(List<Rule> rules, List<FindingRule> findingRules) {
        this.rules = ImmutableList.copyOf(rules);
        this.findingRules = ImmutableList.copyOf(findingRules);
        this.byId = byId(rules);
        requireReplacements();
        ImmutableMap.Builder<String, FindingRule> codes = ImmutableMap.builder();
        Set<String> found = new HashSet<>();
        for (FindingRule rule : findingRules) {
            if (!found.add(rule.code())) {
                throw new RuleException(
                        rule.source() + ": a second rule concludes \"" + rule.id() + "\"\nMaybe join the two with ||.");
            }
            codes.put(rule.code(), rule);
        }
        this.findingsByCode = codes.buildOrThrow();
        this.followUps = followUps(rules);
        ImmutableListMultimap.Builder<String, VisitWindow> windows = ImmutableListMultimap.builder();
        Map<Folder, Period> longest = new EnumMap<>(Folder.class);
        ImmutableSetMultimap.Builder<Folder, String> ending = ImmutableSetMultimap.builder();
        for (Rule rule : rules) {
            for (Schedule schedule : rule.schedules()) {
                VisitWindow window = visit(rule, schedule);
                if (window != null) {
                    windows.put(rule.service(), window);
                }
                longest.merge(rule.folder(), length(schedule), RuleBook::longer);
                if (schedule.closes() != null && schedule.closes().anchor() instanceof Anchor.FactDay day) {
                    ending.put(rule.folder(), day.fact());
                }
            }
        }
        this.visits = windows.build();
        this.lingering = ImmutableMap.copyOf(longest);
        this.endingFacts = ending.build();
        this.lastWindows = lastWindows(rules);
    }

    private static ImmutableListMultimap<String, Rule> followUps(List<Rule> rules) {
        ImmutableListMultimap.Builder<String, Rule> byFinding = ImmutableListMultimap.builder();
        for (Rule rule : rules) {
            if (rule.kind() == Rule.Kind.FOLLOW_UP) {
                rule.who().terms().forEach(term -> byFinding.put(((Meaning.Found) term.meaning()).code(), rule));
            }
        }
        return byFinding.build();
    }

    private static ImmutableMap<String, Rule> byId(List<Rule> rules) {
        Set<String> seen = new HashSet<>();
        for (Rule rule : rules) {
            if (!seen.add(rule.id())) {
                throw new RuleException(rule.source() + ": a second rule is named \"" + rule.id()
                        + "\"; a name is the public id of one rule\nMaybe give it another case: folder/family/case.");
            }
        }
        ImmutableMap.Builder<String, Rule> byId = ImmutableMap.builder();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId.buildOrThrow();
    }

    /** Every rule or folder that is said to speak instead must be there, or nobody speaks. */
    private void requireReplacements() {
        for (Rule rule : rules) {
            for (Schedule schedule : rule.schedules()) {
                for (Suppression each : schedule.suppressions()) {
                    if (each instanceof Suppression.ReplacedBy replaced
                            && !byId.containsKey(replaced.ruleOrFolder())
                            && Folder.named(replaced.ruleOrFolder()).isEmpty()) {
                        throw new RuleException(rule.source() + ": rule \"" + rule.id() + "\" is replaced by \""
                                + replaced.ruleOrFolder() + "\", which is no rule and no folder");
                    }
                }
            }
        }
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

    private static ImmutableMap<String, LocalDate> lastWindows(List<Rule> rules) {
        ImmutableMap.Builder<String, LocalDate> days = ImmutableMap.builder();
        for (Rule rule : rules) {
            LocalDate last = lastWindow(rule);
            if (last != null) {
                days.put(rule.id(), last);
            }
        }
        return days.buildOrThrow();
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

    /** The days on which something that a rule says may be shown: from its first day until its last word is forgotten. */
    public EffectivePeriod audible(Rule rule, Period lookBack) {
        LocalDate last = lastWindows.get(rule.id());
        LocalDate end = last == null || last.equals(rule.inForce().toExclusive()) ? last : last.plus(lookBack);
        return EffectivePeriod.of(rule.inForce().fromInclusive(), end);
    }

    /** Deciding rules and follow-ups. */
    public ImmutableList<Rule> rules() {
        return rules;
    }

    /** Interpreting rules. */
    public ImmutableList<FindingRule> findingRules() {
        return findingRules;
    }

    public @Nullable Rule find(String id) {
        return byId.get(id);
    }

    public @Nullable FindingRule findingRule(String code) {
        return findingsByCode.get(code);
    }

    /** What follows a finding. */
    public ImmutableList<Rule> followUps(String finding) {
        return followUps.get(finding);
    }

    /** The folders in which there are rules. */
    public ImmutableSet<Folder> folders() {
        return lingering.keySet();
    }

    /**
     * The facts whose days end windows of a folder: for someone of whom one is known, {@link #lingering} does not tell
     * when the last window closes.
     */
    public ImmutableSet<String> endingFacts(Folder folder) {
        return endingFacts.get(folder);
    }

    /** How long after a stage its last window may still close, unless a day of the record ends it. */
    public Period lingering(Folder folder) {
        return lingering.getOrDefault(folder, Period.ZERO);
    }

    /**
     * The facts whose day decides when something is due: those that a rule counts from when they became known, and those
     * that a finding with consequences reads.
     */
    public ImmutableSet<String> factsThatNeedADay() {
        ImmutableSet.Builder<String> facts = ImmutableSet.builder();
        for (Rule rule : rules) {
            for (Schedule schedule : rule.schedules()) {
                if (schedule.anchor() instanceof Anchor.KnownDay known) {
                    facts.addAll(known.fact() == null ? positiveFacts(rule) : ImmutableSet.of(known.fact()));
                } else if (schedule.anchor() instanceof Anchor.FindingDay) {
                    rule.who().terms().map(Term::meaning).forEach(meaning -> {
                        if (meaning instanceof Meaning.Found found) {
                            facts.addAll(datingFacts(found.code()));
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

    private ImmutableSet<String> datingFacts(String finding) {
        FindingRule rule = findingsByCode.get(finding);
        return rule == null
                ? ImmutableSet.of()
                : rule.dating().stream().flatMap(term -> term.facts().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public List<VisitWindow> of(String service) {
        return visits.get(service);
    }
}
