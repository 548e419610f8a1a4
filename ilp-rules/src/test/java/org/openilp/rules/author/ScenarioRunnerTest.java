package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.basis.Confidence;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Reason;
import org.openilp.rules.PlanRequest;

class ScenarioRunnerTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);

    private static final RuleIndex RULES = RuleIndex.of(
            List.of(
                    rule("infant/imm-pcv/1", "IMM_PCV", "infant/imm-pcv.drl:12", "1"),
                    rule("infant/imm-pcv/2-3", "IMM_PCV", "infant/imm-pcv.drl:30", "2", "3"),
                    rule("child/imm-mr/any", "IMM_MR", "child/imm-mr.drl:5", ""),
                    rule("adult/smoking/yearly", "SMOKING_SCREENING", "adult/smoking.drl:9", "YEAR", ""),
                    rule("child/growth/monthly", "GROWTH_MEASUREMENT", "child/growth.drl:8", "MONTH"),
                    rule("adult/tb/once", "TB_SYMPTOM_SCREENING", "adult/tb.drl:8", "EACH_VISIT")),
            List.of(
                    rule("findings/STUNTED", "STUNTED", "findings/growth.drl:7"),
                    rule("findings/WASTED", "WASTED", "findings/growth.drl:20")));

    /** PCV 1 is due, PCV 2 is upcoming, growth is overdue in two months, smoking needs data, TB is postponed. */
    private static final CarePlan PLAN = CarePlan.of(
            "a",
            DAY,
            List.of(
                    Decision.builder("IMM_PCV", DecisionState.DUE)
                            .occurrence("1")
                            .timeline(DAY, DAY, DAY.plusMonths(1), DAY.plusMonths(10))
                            .levels(List.of(FacilityLevel.PUSTU, FacilityLevel.POSYANDU))
                            .reasons(List.of(reason("infant/imm-pcv/1", "K2015#Tabel 7", "POSC")))
                            .build(),
                    Decision.builder("IMM_PCV", DecisionState.UPCOMING)
                            .occurrence("2")
                            .timeline(DAY.plusDays(28), DAY.plusMonths(1), null, null)
                            .reasons(List.of(reason("infant/imm-pcv/2-3", "K2015"), reason("elsewhere/rule/x", "POSC")))
                            .build(),
                    Decision.builder("GROWTH_MEASUREMENT", DecisionState.OVERDUE)
                            .occurrence("MONTH")
                            .cycle("2025-05")
                            .timeline(DAY, DAY, DAY, null)
                            .reasons(List.of(reason("child/growth/monthly")))
                            .build(),
                    Decision.builder("GROWTH_MEASUREMENT", DecisionState.DONE)
                            .occurrence("MONTH")
                            .cycle("2025-06")
                            .timeline(DAY, DAY, DAY, null)
                            .doneOn(DAY)
                            .reasons(List.of(reason("child/growth/monthly")))
                            .build(),
                    Decision.builder("SMOKING_SCREENING", DecisionState.NEEDS_DATA)
                            .questions(List.of("SMOKING_STATUS", "PREGNANT"))
                            .build(),
                    Decision.builder("TB_SYMPTOM_SCREENING", DecisionState.POSTPONED)
                            .occurrence("EACH_VISIT")
                            .timeline(DAY, DAY, null, null)
                            .postponement(new Postponement("has('TB_ACTIVE')", null, false))
                            .build()),
            List.of(new Finding("STUNTED", LocalDate.of(2025, 6, 1))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due: [ IMM_PCV ]",
                "due: [ IMM_PCV 1 ]",
                "due: [ GROWTH_MEASUREMENT ]",
                "due: [ GROWTH_MEASUREMENT MONTH@2025-05 ]",
                "due: [ GROWTH_MEASUREMENT@2025-05, IMM_PCV 1 ]",
                "notDue: [ IMM_PCV 2, IMM_PCV 3, IMM_MR, SMOKING_SCREENING, TB_SYMPTOM_SCREENING ]",
                "notDue: [ GROWTH_MEASUREMENT MONTH@2025-06 ]",
                "only: [ IMM_PCV, GROWTH_MEASUREMENT ]",
                "only: [ IMM_PCV 1, GROWTH_MEASUREMENT MONTH@2025-05 ]",
                "needsData: [ SMOKING_SCREENING ]",
                "findings: [ STUNTED ]",
                "notFindings: [ WASTED ]",
                "decisions: [ { service: IMM_PCV } ]",
                "decisions: [ { service: IMM_PCV, occurrence: 1, cycle: '', state: DUE, earliest: 2m, due: 2025-06-10,"
                        + " overdue: 2025-07-10, closes: 2026-04-10, at: [ POSYANDU, PUSTU ],"
                        + " rule: infant/imm-pcv/1, basis: K2015#Tabel 7 } ]",
                "decisions: [ { service: IMM_PCV, basis: [ K2015, POSC ] } ]",
                "decisions: [ { service: IMM_PCV, occurrence: 2, overdue: never, closes: null, at: [] } ]",
                "decisions: [ { service: GROWTH_MEASUREMENT, state: DONE } ]",
                "decisions: [ { service: GROWTH_MEASUREMENT, cycle: 2025-05, state: OVERDUE } ]",
                "decisions: [ { service: SMOKING_SCREENING, occurrence: '', earliest: never } ]"
            })
    void whatComesOutAsExpectedPasses(String expect) {
        ScenarioResult result = run(expect);

        assertThat(result.failures()).isEmpty();
        assertThat(result.passed()).isTrue();
        assertThat(result).hasToString("story.yaml:1: s: passed");
    }

    @Test
    void whatIsNotDueFailsAndShowsWhatCameOutOfTheServiceAndWhoSaidSo() {
        assertThat(run("due: [ IMM_PCV 2 ]").failures())
                .containsExactly(
                        "expected due: IMM_PCV 2",
                        "  came out: IMM_PCV 1 DUE; earliest 2025-06-10, due 2025-06-10, overdue 2025-07-10, closes"
                                + " 2026-04-10; at [POSYANDU, PUSTU]",
                        "    said by infant/imm-pcv/1 (infant/imm-pcv.drl:12)",
                        "  came out: IMM_PCV 2 UPCOMING; earliest 2025-07-08, due 2025-07-10, overdue never, closes"
                                + " never; at []",
                        "    said by infant/imm-pcv/2-3 (infant/imm-pcv.drl:30)",
                        "    said by elsewhere/rule/x");
    }

    @Test
    void whereNothingComesOutTheRulesOfTheServiceAreShown() {
        assertThat(run("due: [ IMM_MR ]").failures())
                .containsExactly(
                        "expected due: IMM_MR",
                        "  came out: nothing for IMM_MR; its rules are",
                        "    child/imm-mr/any (child/imm-mr.drl:5)");
    }

    @Test
    void theRulesThatAreShownTellTheirOccurrences() {
        CarePlan nothing = CarePlan.empty("a", DAY);

        assertThat(run("due: [ IMM_PCV 3 ]", nothing).failures())
                .containsExactly(
                        "expected due: IMM_PCV 3",
                        "  came out: nothing for IMM_PCV; its rules are",
                        "    infant/imm-pcv/1 (infant/imm-pcv.drl:12) for 1",
                        "    infant/imm-pcv/2-3 (infant/imm-pcv.drl:30) for 2, 3");
    }

    @Test
    void anotherCycleThatIsDueDoesNotPass() {
        assertThat(run("due: [ GROWTH_MEASUREMENT MONTH@2025-06 ]").failures())
                .containsExactly(
                        "expected due: GROWTH_MEASUREMENT MONTH@2025-06",
                        "  came out: GROWTH_MEASUREMENT MONTH@2025-05 OVERDUE; earliest 2025-06-10, due 2025-06-10,"
                                + " overdue 2025-06-10, closes never; at []",
                        "    said by child/growth/monthly (child/growth.drl:8)",
                        "  came out: GROWTH_MEASUREMENT MONTH@2025-06 DONE; earliest 2025-06-10, due 2025-06-10,"
                                + " overdue 2025-06-10, closes never; at []; done on 2025-06-10",
                        "    said by child/growth/monthly (child/growth.drl:8)");
    }

    @Test
    void whatIsPostponedIsNotDueAndSaysWhy() {
        assertThat(run("due: [ TB_SYMPTOM_SCREENING ]").failures())
                .containsExactly(
                        "expected due: TB_SYMPTOM_SCREENING",
                        "  came out: TB_SYMPTOM_SCREENING EACH_VISIT POSTPONED; earliest 2025-06-10, due 2025-06-10,"
                                + " overdue never, closes never; at []; postponed by has('TB_ACTIVE')");
    }

    @Test
    void whatIsDueAgainstExpectationFails() {
        assertThat(run("notDue: [ IMM_PCV ]").failures())
                .containsExactly(
                        "expected notDue: IMM_PCV",
                        "  came out: IMM_PCV 1 DUE; earliest 2025-06-10, due 2025-06-10, overdue 2025-07-10, closes"
                                + " 2026-04-10; at [POSYANDU, PUSTU]",
                        "    said by infant/imm-pcv/1 (infant/imm-pcv.drl:12)");
        assertThat(run("notDue: [ GROWTH_MEASUREMENT ]").passed()).isFalse();
    }

    @Test
    void whatIsDueBesidesTheOnlyThingsExpectedFails() {
        assertThat(run("only: [ IMM_PCV 1 ]").failures())
                .containsExactly(
                        "expected only: IMM_PCV 1; besides them",
                        "  came out: GROWTH_MEASUREMENT MONTH@2025-05 OVERDUE; earliest 2025-06-10, due 2025-06-10,"
                                + " overdue 2025-06-10, closes never; at []",
                        "    said by child/growth/monthly (child/growth.drl:8)");
        assertThat(run("only: []").failures())
                .contains("expected only: nothing; besides them")
                .hasSize(5);
    }

    @Test
    void whatIsMissingOfTheOnlyThingsExpectedFails() {
        assertThat(run("only: [ IMM_PCV, GROWTH_MEASUREMENT, IMM_MR ]").failures())
                .containsExactly(
                        "expected only: IMM_MR",
                        "  came out: nothing for IMM_MR; its rules are",
                        "    child/imm-mr/any (child/imm-mr.drl:5)");
    }

    @Test
    void whatDoesNotWaitForAnAnswerFails() {
        assertThat(run("needsData: [ SMOKING_SCREENING YEAR ]").failures())
                .containsExactly(
                        "expected needsData: SMOKING_SCREENING YEAR",
                        "  came out: SMOKING_SCREENING NEEDS_DATA; earliest never, due never, overdue never, closes"
                                + " never; at []; asks for PREGNANT, SMOKING_STATUS");
        assertThat(run("needsData: [ IMM_PCV 1 ]").passed()).isFalse();
    }

    @Test
    void aFindingThatIsNotMadeFails() {
        assertThat(run("findings: [ WASTED ]").failures())
                .containsExactly(
                        "expected findings: WASTED",
                        "  came out: STUNTED of 2025-06-01",
                        "  concluded by findings/WASTED (findings/growth.drl:20)");
        assertThat(run("findings: [ WASTED ]", CarePlan.empty("a", DAY)).failures())
                .contains("  came out: no findings");
    }

    @Test
    void aFindingThatIsMadeAgainstExpectationFails() {
        assertThat(run("notFindings: [ STUNTED ]").failures())
                .containsExactly(
                        "expected notFindings: STUNTED",
                        "  came out: STUNTED of 2025-06-01",
                        "  concluded by findings/STUNTED (findings/growth.drl:7)");
    }

    @Test
    void aDecisionThatDiffersFailsAndShowsInWhat() {
        assertThat(run("decisions: [ { service: IMM_PCV, occurrence: 1, state: OVERDUE, earliest: -1d, due: never,"
                                + " overdue: 2025-07-11, closes: 1y, at: [ PUSKESMAS, PUSTU ], rule: infant/imm-pcv/2-3, basis:"
                                + " K2015#Tabel 8 } ]")
                        .failures())
                .containsExactly(
                        "expected decisions: IMM_PCV 1, state OVERDUE, earliest 2025-06-09, due never, overdue"
                                + " 2025-07-11, closes 2026-04-10, at [PUSKESMAS, PUSTU], rule infant/imm-pcv/2-3, basis"
                                + " K2015#Tabel 8",
                        "  came out: IMM_PCV 1 DUE; earliest 2025-06-10, due 2025-06-10, overdue 2025-07-10, closes"
                                + " 2026-04-10; at [POSYANDU, PUSTU]",
                        "    said by infant/imm-pcv/1 (infant/imm-pcv.drl:12)",
                        "    differs: state DUE instead of OVERDUE",
                        "    differs: earliest 2025-06-10 instead of 2025-06-09",
                        "    differs: due 2025-06-10 instead of never",
                        "    differs: overdue 2025-07-10 instead of 2025-07-11",
                        "    differs: at [POSYANDU, PUSTU] instead of [PUSKESMAS, PUSTU]",
                        "    differs: rule infant/imm-pcv/2-3 did not speak",
                        "    differs: basis K2015#Tabel 8 is not cited",
                        "  came out: IMM_PCV 2 UPCOMING; earliest 2025-07-08, due 2025-07-10, overdue never, closes"
                                + " never; at []",
                        "    said by infant/imm-pcv/2-3 (infant/imm-pcv.drl:30)",
                        "    said by elsewhere/rule/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ service: IMM_PCV, occurrence: 3 }",
                "{ service: IMM_PCV, cycle: 2025 }",
                "{ service: IMM_PCV, occurrence: 1, state: UPCOMING }",
                "{ service: IMM_PCV, occurrence: 1, earliest: 2025-06-11 }",
                "{ service: IMM_PCV, occurrence: 1, due: 2025-06-11 }",
                "{ service: IMM_PCV, occurrence: 1, overdue: never }",
                "{ service: IMM_PCV, occurrence: 1, closes: never }",
                "{ service: IMM_PCV, occurrence: 2, closes: 2026-04-10 }",
                "{ service: IMM_PCV, occurrence: 1, at: [ PUSTU ] }",
                "{ service: IMM_PCV, occurrence: 1, at: [] }",
                "{ service: IMM_PCV, occurrence: 1, at: [ PUSTU, POSYANDU, HOME ] }",
                "{ service: IMM_PCV, occurrence: 1, rule: infant/imm-pcv/2-3 }",
                "{ service: IMM_PCV, occurrence: 1, basis: K2015#Tabel 77 }",
                "{ service: IMM_PCV, occurrence: 1, basis: K33 }",
                "{ service: IMM_PCV, occurrence: 2, state: DUE }",
                "{ service: SMOKING_SCREENING, occurrence: YEAR }"
            })
    void aDecisionThatDiffersInOneFieldFails(String decision) {
        assertThat(run("decisions: [ " + decision + " ]").passed()).isFalse();
    }

    @Test
    void whatNoRuleSpeaksOfFailsWhateverIsExpected() {
        String nobody = "IMM_BCG; expected a service that a rule makes due; no rule speaks of IMM_BCG";

        assertThat(run("due: [ IMM_BCG ]").failures()).containsExactly("due: " + nobody);
        assertThat(run("notDue: [ IMM_BCG ]").failures()).containsExactly("notDue: " + nobody);
        assertThat(run("needsData: [ IMM_BCG ]").failures()).containsExactly("needsData: " + nobody);
        assertThat(run("only: [ IMM_BCG, IMM_PCV, GROWTH_MEASUREMENT ]").failures())
                .containsExactly("only: " + nobody);
        assertThat(run("decisions: [ { service: IMM_BCG } ]").failures()).containsExactly("decisions: " + nobody);
    }

    @Test
    void anOccurrenceThatNoRuleSpeaksOfFailsWhateverIsExpected() {
        assertThat(run("notDue: [ IMM_PCV 4 ]").failures())
                .containsExactly("notDue: IMM_PCV 4; expected one of the occurrences 1, 2, 3");
        assertThat(run("notDue: [ SMOKING_SCREENING YEARS ]").failures())
                .containsExactly(
                        "notDue: SMOKING_SCREENING YEARS; expected one of the occurrences \"\", YEAR. Maybe YEAR?");
        assertThat(run("notDue: [ IMM_MR 1 ]").failures())
                .containsExactly("notDue: IMM_MR 1; expected one of the occurrences \"\"");
    }

    @Test
    void aFindingThatNoRuleConcludesFailsWhateverIsExpected() {
        assertThat(run("findings: [ KEK ]").failures())
                .containsExactly("findings: KEK; expected a finding that a rule concludes; no rule concludes it");
        assertThat(run("notFindings: [ KEK ]").failures())
                .containsExactly("notFindings: KEK; expected a finding that a rule concludes; no rule concludes it");
    }

    @Test
    void aRuleThatDoesNotExistFails() {
        assertThat(run("decisions: [ { service: IMM_PCV, rule: infant/imm-pvc/1 } ]")
                        .failures())
                .containsExactly("decisions: rule infant/imm-pvc/1; expected the id of a rule that decides. Maybe"
                        + " infant/imm-pcv/1?");
    }

    @Test
    void thePlannerIsAskedForTheRecordOnTheDayAndWhereThePersonIsSeen() {
        List<PlanRequest> asked = new ArrayList<>();
        ScenarioRunner runner = new ScenarioRunner(
                (record, request) -> {
                    asked.add(request);
                    assertThat(record.person().id()).isEqualTo("a");
                    return PLAN;
                },
                RULES);

        runner.run(story());

        assertThat(asked).extracting(PlanRequest::day).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
        assertThat(asked)
                .extracting(PlanRequest::visit)
                .containsExactly(FacilityLevel.HOME, FacilityLevel.PUSTU, FacilityLevel.HOME);
    }

    @Test
    void theFailuresOfAStoryStandBelowTheNamesOfItsChecks() {
        ScenarioResult result = runner(PLAN).run(story());

        assertThat(result).hasToString("""
            story.yaml:1: s: failed
                s (2025-06-11)
                  expected due: IMM_MR
                    came out: nothing for IMM_MR; its rules are
                      child/imm-mr/any (child/imm-mr.drl:5)
                s (2025-06-12)
                  due: IMM_BCG; expected a service that a rule makes due; no rule speaks of IMM_BCG\
            """);
    }

    @Test
    void theResultOfACheckHasItsNameAndPlace() {
        ScenarioResult result = runner(PLAN).run(story().checks().get(1));

        assertThat(result.name()).isEqualTo("s (2025-06-11)");
        assertThat(result.place()).isEqualTo("story.yaml:6");
        assertThat(result.toString())
                .startsWith("story.yaml:6: s (2025-06-11): failed\n    expected due: IMM_MR\n      came out: nothing");
    }

    private static Scenario story() {
        return ScenarioTexts.read("""
            - scenario: s
              visit: HOME
              record: { person: { id: a, birthDate: 2025-04-10, sex: MALE } }
              checks:
                - { date: 2025-06-10, expect: { due: [ IMM_PCV ] } }
                - { date: 2025-06-11, visit: PUSTU, expect: { due: [ IMM_MR ] } }
                - { date: 2025-06-12, expect: { due: [ IMM_BCG ] } }
            """).get(0);
    }

    private static ScenarioResult run(String expect) {
        return run(expect, PLAN);
    }

    private static ScenarioResult run(String expect, CarePlan plan) {
        return runner(plan).run(ScenarioTexts.read("""
            - scenario: s
              date: 2025-06-10
              record: { person: { id: a, birthDate: 2025-04-10, sex: MALE } }
              expect: { %s }
            """.formatted(expect)).get(0));
    }

    private static ScenarioRunner runner(CarePlan plan) {
        return new ScenarioRunner((record, request) -> plan, RULES);
    }

    private static RuleIndex.Entry rule(String id, String subject, String place, String... occurrences) {
        return new RuleIndex.Entry(id, subject, ImmutableSet.copyOf(occurrences), place);
    }

    private static Reason reason(String rule, String... basis) {
        return new Reason(rule, ImmutableList.of("ILP_2023"), ImmutableList.copyOf(basis), Confidence.SEEN);
    }
}
