package org.openilp.rules.decide;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.core.network.FacilityLevel.HOME;
import static org.openilp.core.network.FacilityLevel.PUSKESMAS;
import static org.openilp.rules.vocabulary.Words.has;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Reason;
import org.openilp.rules.Somebody;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.verbs.Due;

class MergeTest {

    private static final Somebody CHILD = Somebody.born("2025-01-01");

    private static TinyRule rule(String id, UnaryOperator<Due> sentence) {
        return TinyRule.says(plan -> {
                    Due unused = sentence.apply(plan.due("X").byAge());
                })
                .named("everyone/test/" + id);
    }

    @Test
    void openRowsWhoseWindowsOverlapAreOneDecisionWithTheEarliestDaysAndTheLatestEnd() {
        TinyRule both = rule(
                        "a",
                        due -> due.from(10, DAYS)
                                .dueFrom(20, DAYS)
                                .overdueFrom(90, DAYS)
                                .until(100, DAYS))
                .and(rule("b", due -> due.from(15, DAYS).overdueFrom(80, DAYS).until(120, DAYS)));

        assertThat(both.on(CHILD, "2025-01-25")).isEqualTo("DUE X 2025-01-11 2025-01-16 2025-03-22 2025-05-01");
        assertThat(both.only(CHILD, "2025-01-25").reasons())
                .extracting(Reason::rule)
                .containsExactly("everyone/test/a", "everyone/test/b");
    }

    @Test
    void aDayThatOneOfThemLacksIsThatOfTheOthersButNoEndWins() {
        TinyRule both = rule("a", due -> due.from(10, DAYS).neverOverdue().until(100, DAYS))
                .and(rule("b", due -> due.from(15, DAYS).overdueFrom(80, DAYS)));

        assertThat(both.on(CHILD, "2025-01-25")).isEqualTo("DUE X 2025-01-11 2025-01-11 2025-03-22 -");
    }

    @Test
    void windowsThatOnlyTouchStayApart() {
        TinyRule both = rule("a", due -> due.from(10, DAYS).until(20, DAYS))
                .and(rule("b", due -> due.from(20, DAYS).until(30, DAYS)));

        assertThat(both.on(CHILD, "2025-01-15"))
                .isEqualTo("DUE X 2025-01-11 2025-01-11 2025-01-21 2025-01-21\n"
                        + "UPCOMING X 2025-01-21 2025-01-21 2025-01-31 2025-01-31");
    }

    @Test
    void overlapReachesThroughAThird() {
        TinyRule three = rule("a", due -> due.from(10, DAYS).until(20, DAYS))
                .and(rule("b", due -> due.from(18, DAYS).until(32, DAYS)))
                .and(rule("c", due -> due.from(30, DAYS).until(40, DAYS)));

        assertThat(three.on(CHILD, "2025-01-15")).isEqualTo("DUE X 2025-01-11 2025-01-11 2025-01-21 2025-02-10");
    }

    @Test
    void aLongOneHoldsShortOnesTogetherThatDoNotOverlapThemselves() {
        TinyRule three = rule("a", due -> due.from(10, DAYS).until(100, DAYS))
                .and(rule("b", due -> due.from(12, DAYS).until(20, DAYS)))
                .and(rule("c", due -> due.from(50, DAYS).until(60, DAYS)));

        assertThat(three.decides(CHILD, "2025-01-15")).hasSize(1);
    }

    @Test
    void theStrongestStateCounts() {
        TinyRule due = rule("a", each -> each.from(10, DAYS).until(100, DAYS));
        TinyRule overdue =
                rule("b", each -> each.from(10, DAYS).overdueFrom(12, DAYS).until(100, DAYS));
        TinyRule upcoming =
                rule("c", each -> each.from(10, DAYS).dueFrom(60, DAYS).until(100, DAYS));
        TinyRule postponed =
                rule("d", each -> each.from(10, DAYS).until(100, DAYS).contraindicatedBy(has("HYPERTENSION")));
        Somebody ill = CHILD.fact("HYPERTENSION", true);

        assertThat(due.and(upcoming).stateOn(ill, "2025-01-15")).isEqualTo("DUE");
        assertThat(due.and(upcoming).and(overdue).stateOn(ill, "2025-01-15")).isEqualTo("OVERDUE");
        assertThat(due.and(upcoming).and(overdue).and(postponed).stateOn(ill, "2025-01-15"))
                .isEqualTo("POSTPONED");
        assertThat(due.and(postponed).only(ill, "2025-01-15").postponement()).returns(true, each -> each.permanent());
    }

    @Test
    void levelsAreJoined() {
        TinyRule both = rule("a", due -> due.from(10, DAYS).until(100, DAYS).at(PUSKESMAS))
                .and(rule("b", due -> due.from(10, DAYS).until(100, DAYS).at(HOME)));

        assertThat(both.only(CHILD, "2025-01-15").levels()).containsExactly(HOME, PUSKESMAS);
    }

    @Test
    void theCycleIsThatOfTheOneDueFirstAndOfTwoTheOneThatBeganEarlier() {
        TinyRule byAge = TinyRule.says(plan ->
                        plan.due("X").byAge().from(10, DAYS).dueFrom(60, DAYS).until(150, DAYS))
                .named("everyone/test/a");
        TinyRule known = TinyRule.says(plan -> plan.due("X").sinceKnown().within(7, DAYS))
                .to("has(\"HYPERTENSION\")")
                .named("everyone/test/b");
        Somebody ill = CHILD.condition("HYPERTENSION", "2025-02-01");

        assertThat(byAge.and(known).only(ill, "2025-02-10").cycle()).isEqualTo("2025-02-01");
        assertThat(byAge.and(known)
                        .only(CHILD.condition("HYPERTENSION", "2025-03-02"), "2025-03-05")
                        .cycle())
                .as("both due on 2 March")
                .isEmpty();
    }

    @Test
    void whatIsDoneOrMissedIsShownOnlyWhereNothingIsOpen() {
        TinyRule early = rule("a", due -> due.from(0, DAYS).until(10, DAYS));
        TinyRule late = rule("b", due -> due.from(20, DAYS).until(30, DAYS));

        assertThat(early.and(late).on(CHILD, "2025-01-15"))
                .startsWith("UPCOMING X 2025-01-21")
                .doesNotContain("MISSED");
        assertThat(early.and(late).on(CHILD.done("HEALTH_EDUCATION X", "2025-01-25"), "2025-01-26"))
                .as("the label counts on any day")
                .contains("DONE");
    }

    @Test
    void ofWhatIsDoneAndMissedTheOneDoneLastIsShown() {
        TinyRule missed = TinyRule.says(
                        plan -> plan.due("YEAR").byAge().from(20, DAYS).until(30, DAYS))
                .named("everyone/test/a");
        TinyRule done = TinyRule.says(
                        plan -> plan.due("YEAR").byAge().from(0, DAYS).until(10, DAYS))
                .named("everyone/test/b");

        assertThat(missed.and(done).on(CHILD.done("HEALTH_EDUCATION", "2025-01-05"), "2025-02-15"))
                .isEqualTo("DONE YEAR 2025-01-01 2025-01-01 2025-01-11 2025-01-11");
    }

    @Test
    void ofTwoMissedTheOneThatClosedLastIsShownWithThoseThatOverlapIt() {
        TinyRule first = rule("a", due -> due.from(0, DAYS).until(10, DAYS));
        TinyRule second = rule("b", due -> due.from(20, DAYS).until(30, DAYS));
        TinyRule third = rule("c", due -> due.from(25, DAYS).until(28, DAYS));

        assertThat(first.and(second).and(third).on(CHILD, "2025-02-15"))
                .isEqualTo("MISSED X 2025-01-21 2025-01-21 2025-01-29 2025-01-31");
    }

    @Test
    void otherOccurrencesAndServicesStayApart() {
        TinyRule x = rule("a", due -> due.from(0, DAYS).until(100, DAYS));
        TinyRule other = rule("b", due -> due.from(0, DAYS).until(100, DAYS)).about("ANTENATAL_CLASS");
        TinyRule label =
                TinyRule.says(plan -> plan.due("Y").byAge().from(0, DAYS)).named("everyone/test/c");

        assertThat(x.and(other).and(label).decides(CHILD, "2025-01-15")).hasSize(3);
    }

    @Test
    void aQuestionIsAskedUnlessTheServiceIsInThePlanAnywayOrOnlyAsMissed() {
        TinyRule unknown = rule("q", due -> due.from(0, DAYS)).to("has(\"CONTROLLED\")");
        TinyRule open = TinyRule.says(
                        plan -> plan.due("Y").byAge().from(0, DAYS).until(30, DAYS))
                .named("everyone/test/y");

        assertThat(unknown.stateOn(CHILD, "2025-01-15")).isEqualTo("NEEDS_DATA");
        assertThat(unknown.and(open).stateOn(CHILD, "2025-01-15")).isEqualTo("DUE");
        assertThat(unknown.and(open).stateOn(CHILD.done("HEALTH_EDUCATION Y", "2025-01-10"), "2025-02-15"))
                .isEqualTo("DONE");
        assertThat(unknown.and(open).stateOn(CHILD, "2025-02-15")).isEqualTo("NEEDS_DATA MISSED");
        assertThat(unknown.only(CHILD, "2025-01-15").questions()).containsExactly("CONTROLLED");
    }

    @Test
    void aQuestionIsAskedOnceForEachOccurrenceAndOnlyWhereItsAnswerWouldMakeItDueNow() {
        TinyRule first = rule("q", due -> due.from(0, DAYS)).to("has(\"CONTROLLED\")");
        TinyRule second = rule("r", due -> due.from(0, DAYS)).to("has(\"PARQ_FIT\")");
        TinyRule later = rule("s", due -> due.from(60, DAYS)).to("has(\"CONTROLLED\")");

        assertThat(first.and(second).stateOn(CHILD, "2025-01-15")).isEqualTo("NEEDS_DATA");
        assertThat(later.on(CHILD, "2025-01-15")).isEmpty();
        assertThat(later.stateOn(CHILD, "2025-03-15")).isEqualTo("NEEDS_DATA");
    }

    /** The same as the text of the design says it, without any cleverness: draw the overlaps and take what hangs together. */
    @Property(tries = 500)
    void openRowsAreJoinedExactlyWhereTheirWindowsHangTogether(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 60) Integer> starts,
            @ForAll @Size(6) List<@IntRange(min = 1, max = 20) Integer> lengths) {
        Rule rule = rule("a", due -> due.from(0, DAYS)).rule();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = LocalDate.of(2025, 1, 1).plusDays(starts.get(i));
            LocalDate end = start.plusDays(lengths.get(i));
            drafts.add(new Draft(
                    rule,
                    "X",
                    "",
                    rule.reason(),
                    DecisionState.DUE,
                    new Window(start, start, start, null, end, null, null, false),
                    ImmutableSet.of(),
                    null,
                    null,
                    null));
        }

        List<Decision> merged = Merge.all(drafts);

        for (int day = 0; day <= 81; day++) {
            LocalDate each = LocalDate.of(2025, 1, 1).plusDays(day);
            boolean covered =
                    drafts.stream().anyMatch(draft -> draft.window().timeline().isOpenOn(each));
            assertThat(merged.stream()
                            .filter(decision -> decision.timeline().isOpenOn(each))
                            .count())
                    .as("%s", each)
                    .isEqualTo(covered ? 1 : 0);
        }
    }
}
