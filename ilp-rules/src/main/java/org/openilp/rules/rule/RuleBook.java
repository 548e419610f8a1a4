package org.openilp.rules.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.VisitWindows;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;

/**
 * All rules of a pack, indexed: what they say of whom, and for how long after a stage. A deciding rule is read when it is
 * first asked for, all of them by {@link #rules}. Immutable and safe for many threads.
 */
public final class RuleBook implements VisitWindows {

    private final ImmutableList<Heading> headings;
    private final ImmutableMap<String, Heading> byId;
    private final ImmutableList<FindingRule> findingRules;
    private final ImmutableMap<String, FindingRule> findingsByCode;
    private final ImmutableListMultimap<String, Heading> followUps;
    private final Map<String, ImmutableList<Rule>> followUpsRead = new ConcurrentHashMap<>();
    private final Supplier<ImmutableList<Rule>> rules = Suppliers.memoize(this::readAll);
    private final Supplier<Outline> outline;

    /**
     * A book of rules that are read.
     *
     * @param rules deciding rules and follow-ups
     * @param findingRules interpreting rules
     * @throws RuleException where two rules have one id, or one is replaced by another that is not there
     */
    public RuleBook(List<Rule> rules, List<FindingRule> findingRules) {
        this(rules.stream().map(Heading::of).toList(), findingRules, null);
        rules();
    }

    /**
     * A book of rules that are read when they are asked for.
     *
     * @param headings of deciding rules and follow-ups
     * @param findingRules interpreting rules
     * @param known what they say of time; null: read them all when that is asked for
     * @throws RuleException where two rules have one id
     */
    RuleBook(List<Heading> headings, List<FindingRule> findingRules, @Nullable Outline known) {
        this.headings = ImmutableList.copyOf(headings);
        this.findingRules = ImmutableList.copyOf(findingRules);
        this.outline = known == null ? Suppliers.memoize(() -> Outline.of(rules(), this.findingRules)) : () -> known;
        ImmutableMap.Builder<String, Heading> ids = ImmutableMap.builder();
        ImmutableListMultimap.Builder<String, Heading> followUps = ImmutableListMultimap.builder();
        Set<String> seen = new HashSet<>();
        for (Heading heading : headings) {
            if (!seen.add(heading.id())) {
                throw new RuleException(heading.source() + ": a second rule is named \"" + heading.id()
                        + "\"; a name is the public id of one rule\nMaybe give it another case: folder/family/case.");
            }
            ids.put(heading.id(), heading);
            if (heading.kind() == Rule.Kind.FOLLOW_UP) {
                followUps.put(finding(heading), heading);
            }
        }
        this.byId = ids.buildOrThrow();
        this.followUps = followUps.build();
        ImmutableMap.Builder<String, FindingRule> codes = ImmutableMap.builder();
        for (FindingRule rule : findingRules) {
            if (!seen.add(rule.id())) {
                throw new RuleException(
                        rule.source() + ": a second rule concludes \"" + rule.id() + "\"\nMaybe join the two with ||.");
            }
            codes.put(rule.code(), rule);
        }
        this.findingsByCode = codes.buildOrThrow();
    }

    /** What a rule follows: the id of a follow-up is {@code finding/CODE/SERVICE}. */
    private static String finding(Heading followUp) {
        String id = followUp.id();
        int start = id.indexOf('/') + 1;
        return id.substring(start, id.indexOf('/', start));
    }

    private ImmutableList<Rule> readAll() {
        ImmutableList.Builder<Rule> read = ImmutableList.builder();
        List<String> wrong = new ArrayList<>();
        for (Heading heading : headings) {
            try {
                Rule rule = heading.rule();
                requireReplacements(rule);
                read.add(rule);
            } catch (RuleException problem) {
                wrong.add(problem.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new RuleException(String.join("\n", wrong));
        }
        return read.build();
    }

    /** Every rule or folder that is said to speak instead must be there, or nobody speaks. */
    private void requireReplacements(Rule rule) {
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

    /** The days on which something that a rule says may be shown: from its first day until its last word is forgotten. */
    public EffectivePeriod audible(Heading rule, Period lookBack) {
        LocalDate end = rule.inForce().toExclusive();
        if (end != null) {
            LocalDate last = outline.get().lastWindows().get(rule.id());
            end = last == null || last.equals(end) ? last : last.plus(lookBack);
        }
        return EffectivePeriod.of(rule.inForce().fromInclusive(), end);
    }

    /** What is known of the deciding rules and follow-ups before they are read. */
    public ImmutableList<Heading> headings() {
        return headings;
    }

    /**
     * Deciding rules and follow-ups.
     *
     * @throws RuleException where one cannot be read, or is replaced by another that is not there; lists all such
     */
    public ImmutableList<Rule> rules() {
        return rules.get();
    }

    /** What all rules together say of time. */
    public Outline outline() {
        return outline.get();
    }

    /** Interpreting rules. */
    public ImmutableList<FindingRule> findingRules() {
        return findingRules;
    }

    /**
     * The rule of an id; null if there is none.
     *
     * @throws RuleException where it cannot be read
     */
    public @Nullable Rule find(String id) {
        Heading heading = byId.get(id);
        return heading == null ? null : heading.rule();
    }

    public @Nullable FindingRule findingRule(String code) {
        return findingsByCode.get(code);
    }

    /**
     * What follows a finding.
     *
     * @throws RuleException where one of these rules cannot be read
     */
    public ImmutableList<Rule> followUps(String finding) {
        ImmutableList<Rule> read = followUpsRead.get(finding);
        return read == null ? followUpsRead.computeIfAbsent(finding, this::readFollowUps) : read;
    }

    private ImmutableList<Rule> readFollowUps(String finding) {
        return followUps.get(finding).stream().map(Heading::rule).collect(ImmutableList.toImmutableList());
    }

    /** The folders in which there are rules. */
    public ImmutableSet<Folder> folders() {
        return outline.get().lingering().keySet();
    }

    /**
     * The facts whose days end windows of a folder: for someone of whom one is known, {@link #lingering} does not tell
     * when the last window closes.
     */
    public ImmutableSet<String> endingFacts(Folder folder) {
        return outline.get().endingFacts().get(folder);
    }

    /** How long after a stage its last window may still close, unless a day of the record ends it. */
    public Period lingering(Folder folder) {
        return outline.get().lingering().getOrDefault(folder, Period.ZERO);
    }

    /**
     * The facts whose day decides when something is due: those that a rule counts from when they became known, and those
     * that a finding with consequences reads.
     */
    public ImmutableSet<String> factsThatNeedADay() {
        return outline.get().factsThatNeedADay();
    }

    @Override
    public List<VisitWindow> of(String service) {
        return outline.get().visits().get(service);
    }
}
