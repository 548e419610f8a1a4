package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every decision about one person on one day.
 *
 * @param person the id of the person, or of the area or school
 * @param date the day the plan was made for
 * @param decisions the decisions, by service, occurrence, cycle and due date
 * @param findings what results were taken to mean, by code
 * @param problems what of the input could not be used
 */
public record CarePlan(
        String person,
        LocalDate date,
        ImmutableList<Decision> decisions,
        ImmutableList<Finding> findings,
        ImmutableList<Problem> problems) {

    private static final Ordering<Decision> BY_IDENTITY = Ordering.from(Decision.ORDER);
    private static final Ordering<Finding> BY_CODE =
            Ordering.from(Comparator.comparing(Finding::code).thenComparing(Finding::date));
    private static final Comparator<Act> OVERDUE_FIRST = Comparator.comparing(
                    (Act act) -> act.state() == DecisionState.OVERDUE ? 0 : 1)
            .thenComparing(Act::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Act::service);

    private static final Comparator<Question> MOST_USEFUL_FIRST = Comparator.comparingInt(
                    (Question question) -> -question.decisions().size())
            .thenComparing(question -> !question.settlesOne())
            .thenComparing(Question::fact);

    /** Sorts decisions and findings, and the questions of each decision as {@link #questions}. */
    public CarePlan {
        decisions = askingUsefulFirst(sorted(BY_IDENTITY, decisions));
        findings = sorted(BY_CODE, findings);
    }

    /** A plan of decisions and findings in any order, without problems. */
    public static CarePlan of(
            String person, LocalDate date, Collection<Decision> decisions, Collection<Finding> findings) {
        return new CarePlan(
                person, date, ImmutableList.copyOf(decisions), ImmutableList.copyOf(findings), ImmutableList.of());
    }

    /** A plan without decisions, as of someone who died or moved away. */
    public static CarePlan empty(String person, LocalDate date) {
        return of(person, date, ImmutableList.of(), ImmutableList.of());
    }

    /** This plan with these problems instead of its own. */
    public CarePlan withProblems(Collection<Problem> instead) {
        return new CarePlan(person, date, decisions, findings, ImmutableList.copyOf(instead));
    }

    /** What is to be done now, one act per service: overdue ones first, then by due date and service. */
    public ImmutableList<Act> acts() {
        ImmutableListMultimap<String, Decision> byService =
                Multimaps.index(decisions.stream().filter(Decision::toBeDone).iterator(), Decision::service);
        return byService.asMap().entrySet().stream()
                .map(e -> act(e.getKey(), ImmutableList.copyOf(e.getValue())))
                .sorted(OVERDUE_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What to ask, the most useful question first: the one that most decisions wait for; of those the one whose answer
     * alone settles a decision; then by code.
     */
    public ImmutableList<Question> questions() {
        return questions(decisions);
    }

    private static ImmutableList<Question> questions(List<Decision> decisions) {
        ImmutableListMultimap.Builder<String, Decision> waiting = ImmutableListMultimap.builder();
        for (Decision decision : decisions) {
            decision.questions().forEach(fact -> waiting.put(fact, decision));
        }
        return waiting.build().asMap().entrySet().stream()
                .map(each -> new Question(each.getKey(), ImmutableList.copyOf(each.getValue())))
                .sorted(MOST_USEFUL_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    /** The person, the day and the number of decisions. */
    @Override
    public String toString() {
        return "CarePlan of " + person + " on " + date + ": " + decisions.size() + " decisions";
    }

    private static Act act(String service, ImmutableList<Decision> decisions) {
        boolean overdue = decisions.stream().anyMatch(d -> d.state() == DecisionState.OVERDUE);
        @Nullable
        LocalDate due = decisions.stream()
                .map(d -> d.timeline().due())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Act(service, overdue ? DecisionState.OVERDUE : DecisionState.DUE, due, decisions);
    }

    private static ImmutableList<Decision> askingUsefulFirst(ImmutableList<Decision> decisions) {
        boolean anyAsksMore = false;
        for (Decision decision : decisions) {
            anyAsksMore |= decision.questions().size() > 1;
        }
        if (!anyAsksMore) {
            return decisions;
        }
        Ordering<String> useful = Ordering.explicit(
                questions(decisions).stream().map(Question::fact).toList());
        return decisions.stream()
                .map(decision -> useful.isOrdered(decision.questions())
                        ? decision
                        : decision.toBuilder()
                                .questions(useful.sortedCopy(decision.questions()))
                                .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> ImmutableList<T> sorted(Ordering<T> order, ImmutableList<T> list) {
        return order.isOrdered(list) ? list : order.immutableSortedCopy(list);
    }
}
