package org.openilp.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openilp.core.plan.DecisionState.DONE;
import static org.openilp.core.plan.DecisionState.DUE;
import static org.openilp.core.plan.DecisionState.NEEDS_DATA;
import static org.openilp.core.plan.DecisionState.OVERDUE;
import static org.openilp.core.plan.DecisionState.UPCOMING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openilp.core.basis.Confidence;
import org.openilp.core.network.FacilityLevel;

class CarePlanTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);

    private static Decision decision(String service, String occurrence, String cycle, DecisionState state, int due) {
        return Decision.builder(service, state)
                .occurrence(occurrence)
                .cycle(cycle)
                .timeline(DAY, DAY.plusDays(due), null, null)
                .build();
    }

    @Test
    void due_and_overdue_are_to_be_done_and_with_them_upcoming_and_postponed_are_open() {
        assertThat(Arrays.stream(DecisionState.values()).filter(DecisionState::toBeDone))
                .containsExactly(DUE, OVERDUE);
        assertThat(Arrays.stream(DecisionState.values()).filter(DecisionState::isOpen))
                .containsExactly(DecisionState.POSTPONED, UPCOMING, DUE, OVERDUE);
        assertThat(DecisionState.values()).extracting(DecisionState::nameId).doesNotHaveDuplicates();
        assertThat(DecisionState.values()).extracting(DecisionState::nameEn).doesNotHaveDuplicates();
    }

    @Test
    void an_id_leaves_out_what_is_empty() {
        assertThat(decision("IMM_PCV", "1", "", DUE, 0).id()).isEqualTo("IMM_PCV 1");
        assertThat(decision("BLOOD_TYPE_TEST", "", "", DUE, 0).id()).isEqualTo("BLOOD_TYPE_TEST");
        assertThat(decision("DEWORMING", "AUG", "2025-08", DUE, 0).id()).isEqualTo("DEWORMING AUG@2025-08");
        assertThat(decision("HEALTH_CHECK", "", "2025", DUE, 0)).hasToString("HEALTH_CHECK@2025 DUE");
    }

    @Test
    void levels_are_sorted_by_name_and_stand_once() {
        Decision decision = Decision.builder("IMM_PCV", DUE)
                .levels(List.of(
                        FacilityLevel.PUSTU, FacilityLevel.POSYANDU, FacilityLevel.PUSKESMAS, FacilityLevel.PUSTU))
                .build();
        assertThat(decision.levels())
                .containsExactly(FacilityLevel.POSYANDU, FacilityLevel.PUSKESMAS, FacilityLevel.PUSTU);
    }

    @Test
    void a_decision_can_be_changed_through_its_builder() {
        Decision decision = decision("IMM_PCV", "1", "", DUE, 0).toBuilder()
                .state(DONE)
                .doneOn(DAY)
                .nextDue(DAY.plusDays(1))
                .reasons(List.of(new Reason("a/b/c", ImmutableList.of(), ImmutableList.of(), Confidence.SEEN)))
                .questions(List.of("PREGNANT"))
                .build();
        assertThat(decision.toBuilder().build()).isEqualTo(decision);
        assertThat(decision.toBeDone()).isFalse();
        assertThat(decision.reasons().get(0).note()).isNull();
    }

    @Test
    void a_timeline_is_open_from_earliest_and_before_closes() {
        Timeline timeline = Timeline.of(DAY, DAY.plusDays(1), null, DAY.plusDays(2));
        assertThat(timeline.isOpenOn(DAY.minusDays(1))).isFalse();
        assertThat(timeline.isOpenOn(DAY)).isTrue();
        assertThat(timeline.isOpenOn(DAY.plusDays(1))).isTrue();
        assertThat(timeline.isOpenOn(DAY.plusDays(2))).isFalse();
        assertThat(Timeline.NONE.isOpenOn(DAY)).isTrue();
    }

    @Test
    void what_is_postponed_for_life_has_no_end() {
        assertThat(Postponement.permanent("VACCINE_ANAPHYLAXIS").until()).isNull();
        assertThat(Postponement.until("SICK_TODAY", DAY).permanent()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postponement("X", DAY, true))
                .withMessage("permanent postponement ends on 2025-06-10; expected no end");
    }

    @Test
    void decisions_are_sorted_by_service_occurrence_cycle_and_due_date() {
        List<Decision> sorted = List.of(
                Decision.builder("A", NEEDS_DATA).build(),
                decision("A", "", "", DUE, 0),
                decision("A", "", "", DUE, 1),
                decision("A", "1", "", DUE, 0),
                decision("A", "1", "2025", DUE, 0),
                decision("B", "", "", DUE, 0));
        List<Decision> reversed = ImmutableList.copyOf(sorted).reverse();
        assertThat(CarePlan.of("p", DAY, reversed, List.of()).decisions()).containsExactlyElementsOf(sorted);
    }

    @Property(tries = 50)
    void the_order_in_which_a_plan_is_put_together_never_matters(@ForAll Random random) {
        List<Decision> decisions = Arrays.asList(
                decision("A", "", "", DUE, 0),
                decision("A", "1", "", OVERDUE, 2),
                decision("B", "1", "", DUE, 1),
                decision("B", "2", "", DONE, 1),
                decision("C", "", "2025", UPCOMING, 9));
        List<Finding> findings = Arrays.asList(new Finding("X", DAY), new Finding("A", DAY), new Finding("B", DAY));
        CarePlan plan = CarePlan.of("p", DAY, decisions, findings);
        Collections.shuffle(decisions, random);
        Collections.shuffle(findings, random);
        assertThat(CarePlan.of("p", DAY, decisions, findings)).isEqualTo(plan);
        assertThat(plan.findings()).extracting(Finding::code).containsExactly("A", "B", "X");
    }

    @Test
    void acts_are_what_is_to_be_done_one_per_service_overdue_first() {
        CarePlan plan = CarePlan.of(
                "p",
                DAY,
                List.of(
                        decision("A", "1", "", DUE, -3),
                        decision("A", "2", "", DUE, -5),
                        decision("B", "", "", OVERDUE, -1),
                        decision("B", "X", "", DUE, 0),
                        decision("C", "", "", DUE, -9),
                        decision("D", "", "", UPCOMING, 4),
                        decision("E", "", "", DONE, -4)),
                List.of());
        assertThat(plan.acts()).extracting(Act::service).containsExactly("B", "C", "A");
        assertThat(plan.acts()).extracting(Act::state).containsExactly(OVERDUE, DUE, DUE);
        assertThat(plan.acts())
                .extracting(Act::due)
                .containsExactly(DAY.minusDays(1), DAY.minusDays(9), DAY.minusDays(5));
        assertThat(plan.acts()).extracting(act -> act.decisions().size()).containsExactly(2, 1, 2);
    }

    @Test
    void an_act_without_a_due_date_comes_last() {
        CarePlan plan = CarePlan.of(
                "p", DAY, List.of(Decision.builder("A", DUE).build(), decision("B", "", "", DUE, 0)), List.of());
        assertThat(plan.acts()).extracting(Act::service).containsExactly("B", "A");
        assertThat(plan.acts().get(1).due()).isNull();
    }

    @Test
    void an_empty_plan_has_no_acts() {
        assertThat(CarePlan.empty("p", DAY).acts()).isEmpty();
        assertThat(CarePlan.empty("p", DAY)).hasToString("CarePlan of p on 2025-06-10: 0 decisions");
    }

    @Test
    void a_problem_is_told_in_one_line() {
        assertThat(Problem.of("observations[2].value", "500", "a number from 0.3 to 300 kg")
                        .message())
                .isEqualTo("observations[2].value: 500; expected a number from 0.3 to 300 kg");
        assertThat(Problem.of("person.sex", "\"L\"", "one of MALE, FEMALE", "Maybe MALE?")
                        .message())
                .isEqualTo("person.sex: \"L\"; expected one of MALE, FEMALE. Maybe MALE?");
        assertThat(Problem.of("", "", "a health record").message()).isEqualTo("nothing; expected a health record");
        assertThat(Problem.of("person.id", "", "a text").below("line 3").path()).isEqualTo("line 3: person.id");
        assertThat(Problem.of("", "", "a text").below("line 3").path()).isEqualTo("line 3");
    }

    @Test
    void what_may_be_a_nik_is_masked_wherever_it_stands_in_a_problem() {
        Problem problem =
                Problem.of("facts.5307015705900001", "\"5307015705900001\"", "a text", "Maybe 5307015705900001?");
        assertThat(problem.message())
                .isEqualTo("facts.(16 digits): \"(16 digits)\"; expected a text. Maybe (16 digits)?");
        assertThat(CarePlan.empty("p", DAY).withProblems(List.of(problem)).toString())
                .doesNotContain("5307");
    }

    private static Decision asking(String service, String... questions) {
        return Decision.builder(service, NEEDS_DATA)
                .questions(List.of(questions))
                .build();
    }

    @Test
    void the_question_that_most_decisions_wait_for_comes_first() {
        CarePlan plan = CarePlan.of(
                "p1",
                DAY,
                List.of(asking("A", "SMOKER", "COUGH"), asking("B", "COUGH"), asking("C", "AGE_OF_MOTHER")),
                List.of());
        assertThat(plan.questions()).extracting(Question::fact).containsExactly("COUGH", "AGE_OF_MOTHER", "SMOKER");
        assertThat(plan.questions().get(0).decisions())
                .extracting(Decision::service)
                .containsExactly("A", "B");
    }

    @Test
    void each_decision_names_the_most_useful_question_first_too() {
        CarePlan plan =
                CarePlan.of("p1", DAY, List.of(asking("A", "SMOKER", "COUGH"), asking("B", "COUGH")), List.of());
        assertThat(plan.decisions().get(0).questions()).containsExactly("COUGH", "SMOKER");
        assertThat(CarePlan.of("p1", DAY, plan.decisions(), List.of())).isEqualTo(plan);
    }

    @Test
    void a_plan_that_waits_for_nothing_asks_nothing() {
        assertThat(CarePlan.of("p1", DAY, List.of(decision("A", "", "", DUE, 0)), List.of())
                        .questions())
                .isEmpty();
    }

    private static Decision at(String occurrence, FacilityLevel... levels) {
        return Decision.builder("MALNUTRITION_MANAGEMENT", DUE)
                .occurrence(occurrence)
                .levels(List.of(levels))
                .build();
    }

    @Test
    void an_act_is_done_where_all_that_asks_for_it_may_be_done() {
        CarePlan plan = CarePlan.of(
                "p1",
                DAY,
                List.of(
                        at("SEVERELY_WASTED", FacilityLevel.PUSKESMAS),
                        at("UNDERWEIGHT", FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS),
                        at("WASTED")),
                List.of());
        assertThat(plan.acts().get(0).levels()).containsExactly(FacilityLevel.PUSKESMAS);
    }

    @Test
    void an_act_whose_decisions_share_no_place_may_be_done_at_any_of_theirs() {
        CarePlan plan = CarePlan.of(
                "p1", DAY, List.of(at("A", FacilityLevel.POSYANDU), at("B", FacilityLevel.HOSPITAL)), List.of());
        assertThat(plan.acts().get(0).levels()).containsExactly(FacilityLevel.HOSPITAL, FacilityLevel.POSYANDU);
    }
}
