package org.openilp.rules.decide;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.Truth;
import org.openilp.core.finding.Severity;
import org.openilp.rules.Somebody;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.RuleBook;

/** How a finding is judged, how long it holds, and what follows from it. */
class FindingsTest {

    private static final Somebody ADULT = Somebody.born("1990-01-01");

    /** A rule that makes something due where the finding is concluded, so that its day can be seen. */
    private static String found(String code, String left, Somebody who, String day) {
        return TinyRule.says(plan -> plan.due("SEEN").afterFinding(code).within(1, DAYS))
                .finding(code, left)
                .to("found(\"" + code + "\")")
                .decides(who, day)
                .stream()
                .filter(each -> each.occurrence().equals("SEEN"))
                .map(each -> each.cycle())
                .collect(Collectors.joining());
    }

    @Test
    void aFindingHasTheDayOfTheNewestValueThatItReads() {
        Somebody measured = ADULT.measured("BP_SYSTOLIC", 150, "2025-03-01").measured("BP_DIASTOLIC", 95, "2025-03-10");

        assertThat(found(
                        "HYPERTENSION_1",
                        "atLeast(\"BP_SYSTOLIC\", 140), atLeast(\"BP_DIASTOLIC\", 90)",
                        measured,
                        "2025-03-20"))
                .isEqualTo("2025-03-10");
    }

    @Test
    void onlyTheNewestValueOfACodeIsJudged() {
        Somebody better = ADULT.measured("BP_SYSTOLIC", 150, "2025-03-01").measured("BP_SYSTOLIC", 120, "2025-03-10");

        assertThat(found("HYPERTENSION_1", "atLeast(\"BP_SYSTOLIC\", 140)", better, "2025-03-09"))
                .isEqualTo("2025-03-01");
        assertThat(found("HYPERTENSION_1", "atLeast(\"BP_SYSTOLIC\", 140)", better, "2025-03-10"))
                .isEmpty();
    }

    @Test
    void valuesMoreThanThirtyDaysApartAreNotCombined() {
        String left = "atLeast(\"BP_SYSTOLIC\", 140), atLeast(\"BP_DIASTOLIC\", 90)";
        Somebody systolic = ADULT.measured("BP_SYSTOLIC", 150, "2025-03-01");

        assertThat(found("HYPERTENSION_1", left, systolic.measured("BP_DIASTOLIC", 95, "2025-03-31"), "2025-05-01"))
                .isEqualTo("2025-03-31");
        assertThat(found("HYPERTENSION_1", left, systolic.measured("BP_DIASTOLIC", 95, "2025-04-01"), "2025-05-01"))
                .isEmpty();
    }

    @Test
    void heightMayBeCombinedHoweverOldItIs() {
        Somebody measured = ADULT.measured("HEIGHT_CM", 150, "2020-03-01").measured("WEIGHT_KG", 80, "2025-03-31");

        assertThat(found("OBESITY_1", "atLeast(\"BMI\", 30)", measured, "2025-05-01"))
                .isEqualTo("2025-03-31");
    }

    @Test
    void agesSexAndPregnancyAreThoseOfTheDayOfTheFinding() {
        Somebody young = Somebody.born("2010-05-01").measured("HEMOGLOBIN_G_DL", 11.5, "2025-04-30");

        assertThat(found(
                        "ANEMIA_ADOLESCENT_MILD", "ageYears < 15, below(\"HEMOGLOBIN_G_DL\", 12)", young, "2025-05-02"))
                .isEqualTo("2025-04-30");
        assertThat(found(
                        "ANEMIA_ADOLESCENT_MILD",
                        "ageYears >= 15, below(\"HEMOGLOBIN_G_DL\", 12)",
                        young,
                        "2025-05-02"))
                .isEmpty();
    }

    @Test
    void aFindingOfAPregnancyEndsWithIt() {
        Somebody mother = ADULT.delivered("2025-01-01", "2025-10-01").measured("MUAC_CM", 22, "2025-03-01");

        assertThat(found("KEK", "pregnant, below(\"MUAC_CM\", 23.5)", mother, "2025-09-30"))
                .isEqualTo("2025-03-01");
        assertThat(found("KEK", "pregnant, below(\"MUAC_CM\", 23.5)", mother, "2025-10-01"))
                .isEmpty();
    }

    @Test
    void aFindingOfAnEarlierTrimesterHoldsThroughItsPregnancy() {
        Somebody mother = ADULT.pregnantSince("2025-01-01").measured("MUAC_CM", 22, "2025-03-01");

        assertThat(found("KEK", "pregnant, exactly(\"TRIMESTER\", 1), below(\"MUAC_CM\", 23.5)", mother, "2025-06-01"))
                .isEqualTo("2025-03-01");
    }

    @Test
    void aFindingOfAnEarlierPregnancyStandsOnlyWhereItAppliesToThePresentOneToo() {
        Somebody mother = ADULT.delivered("2024-01-01", "2024-10-01")
                .pregnantSince("2025-01-01")
                .measured("MUAC_CM", 22, "2024-08-01");

        assertThat(found("KEK", "pregnant, below(\"MUAC_CM\", 23.5)", mother, "2025-06-01"))
                .isEqualTo("2024-08-01");
        assertThat(found("KEK", "pregnant, exactly(\"TRIMESTER\", 3), below(\"MUAC_CM\", 23.5)", mother, "2025-02-01"))
                .isEmpty();
    }

    @Test
    void anUnknownValueConcludesNothing() {
        assertThat(found("KEK", "below(\"MUAC_CM\", 23.5)", ADULT, "2025-03-01"))
                .isEmpty();
        assertThat(found("KEK", "lacks(\"PARQ_FIT\")", ADULT, "2025-03-01")).isEmpty();
    }

    @Test
    void aFindingIsNotConcludedBeforeItsPacksAreInForce() {
        assertThat(found(
                        "HYPERTENSION_1",
                        "atLeast(\"BP_SYSTOLIC\", 140)",
                        ADULT.measured("BP_SYSTOLIC", 150, "2023-08-28"),
                        "2023-08-28"))
                .isEmpty();
        assertThat(found(
                        "HYPERTENSION_1",
                        "atLeast(\"BP_SYSTOLIC\", 140)",
                        ADULT.measured("BP_SYSTOLIC", 150, "2023-08-29"),
                        "2023-08-29"))
                .isEqualTo("2023-08-29");
    }

    // how long it holds

    private static Conclusions conclusions(TinyRule rule, Somebody who, String day) {
        RuleBook book = rule.book();
        Client client = who.on(day);
        Conclusions conclusions = new Conclusions(new FindingInputs(book, Dictionary.national()), client);
        for (FindingRule each : book.findingRules()) {
            Interpretation interpretation = Interpretation.of(each, client);
            if (interpretation.truth() == Truth.YES) {
                conclusions.add(each, interpretation.day());
            }
        }
        return conclusions;
    }

    private static final TinyRule HIGH = TinyRule.nothing().finding("HYPERTENSION_1", "atLeast(\"BP_SYSTOLIC\", 140)");
    private static final Somebody HIGH_ON_1_MARCH = ADULT.measured("BP_SYSTOLIC", 150, "2025-03-01");

    @Test
    void aFindingHoldsAsLongAsItIsValid() {
        Conclusions valid = conclusions(HIGH, HIGH_ON_1_MARCH, "2026-02-28");
        Conclusions past = conclusions(HIGH, HIGH_ON_1_MARCH, "2026-03-01");

        assertThat(valid.date("HYPERTENSION_1")).isEqualTo("2025-03-01");
        assertThat(valid.truth("HYPERTENSION_1")).isEqualTo(Truth.YES);
        assertThat(valid.codes()).containsExactly("HYPERTENSION_1");
        assertThat(valid.asFindings()).hasSize(1);
        assertThat(past.date("HYPERTENSION_1")).isNull();
        assertThat(past.truth("HYPERTENSION_1")).isEqualTo(Truth.NO);
        assertThat(past.codes()).isEmpty();
        assertThat(past.asFindings()).isEmpty();
        assertThat(past.dateOnceFound("HYPERTENSION_1")).isEqualTo("2025-03-01");
    }

    @Test
    void aFindingIsUnknownWhileItCouldNotBeJudgedAndNoWhereItHasNoRule() {
        assertThat(conclusions(HIGH, ADULT, "2025-03-01").truth("HYPERTENSION_1"))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(conclusions(HIGH, ADULT.measured("BP_SYSTOLIC", 120, "2025-03-01"), "2025-03-01")
                        .truth("HYPERTENSION_1"))
                .isEqualTo(Truth.NO);
        assertThat(conclusions(HIGH, ADULT, "2025-03-01").truth("KEK")).isEqualTo(Truth.NO);
    }

    @Test
    void severityIsThatOfAnyFindingThatHolds() {
        Conclusions valid = conclusions(HIGH, HIGH_ON_1_MARCH, "2025-03-01");

        assertThat(valid.anyOf(Severity.SUSPECT)).isTrue();
        assertThat(valid.anyOf(Severity.DANGER_SIGN)).isFalse();
        assertThat(conclusions(HIGH, HIGH_ON_1_MARCH, "2026-03-01").anyOf(Severity.SUSPECT))
                .isFalse();
    }

    @Test
    void aHospitalFollowsUpWhereTheTableSendsThere() {
        TinyRule rule = TinyRule.nothing().finding("CONGENITAL_HYPOTHYROID_SUSPECT", "atLeast(\"TSH_MIU_L\", 20)");
        Somebody child = Somebody.born("2025-03-01").measured("TSH_MIU_L", 25, "2025-03-05");

        assertThat(conclusions(rule, child, "2025-03-05").anyForHospital()).isTrue();
        assertThat(conclusions(HIGH, HIGH_ON_1_MARCH, "2025-03-05").anyForHospital())
                .isFalse();
    }

    // what follows

    private static String following(TinyRule rule, Somebody who, String day, String service) {
        return rule.decides(who, day).stream()
                .filter(each -> each.service().equals(service))
                .map(each -> each.state() + " " + each.timeline().due() + " "
                        + each.timeline().closes())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFollowUpKeepsItsOwnTimelineWhenTheFindingEndsByTimeAndVanishesWhenANewerValueRefutesIt() {
        TinyRule rule = TinyRule.nothing().finding("HYPERTENSION_1", "atLeast(\"BP_SYSTOLIC\", 140)");
        String service =
                Dictionary.national().followUps().of("HYPERTENSION_1").get(0).service();
        String shown = following(rule, HIGH_ON_1_MARCH, "2025-03-20", service);

        assertThat(shown).isNotEmpty();
        assertThat(following(rule, HIGH_ON_1_MARCH, "2026-03-01", service))
                .as("the finding is valid for a year; its follow-up closes a year after it is due")
                .isNotEmpty();
        assertThat(following(rule, HIGH_ON_1_MARCH.measured("BP_SYSTOLIC", 120, "2025-03-10"), "2025-03-20", service))
                .isEmpty();
    }

    @Test
    void aDecidingRuleThatReadsAFindingEndsWithIt() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("SEEN").afterFinding("HYPERTENSION_1").within(1, DAYS))
                .finding("HYPERTENSION_1", "atLeast(\"BP_SYSTOLIC\", 140)")
                .to("found(\"HYPERTENSION_1\")");

        assertThat(rule.on(HIGH_ON_1_MARCH, "2026-02-28")).contains("SEEN@2025-03-01");
        assertThat(rule.on(HIGH_ON_1_MARCH, "2026-03-01")).doesNotContain("SEEN@2025-03-01");
    }

    @Test
    void aFollowUpThatRepeatsWithoutEndOrNumberEndsWithTheFinding() {
        TinyRule rule = TinyRule.nothing().finding("OVERWEIGHT_ADULT", "atLeast(\"BMI\", 23)");
        Somebody heavy = ADULT.measured("HEIGHT_CM", 150, "2025-03-01").measured("WEIGHT_KG", 55, "2025-03-01");
        boolean repeats = Dictionary.national().followUps().of("OVERWEIGHT_ADULT").stream()
                .anyMatch(row -> row.every() != null && row.closes() == null && row.count() == null);

        assertThat(repeats).isTrue();
        assertThat(following(rule, heavy, "2025-07-01", "NUTRITIONAL_STATUS_SCREENING"))
                .isNotEmpty();
        assertThat(following(
                        rule,
                        heavy.measured("WEIGHT_KG", 45, "2025-06-30"),
                        "2025-07-01",
                        "NUTRITIONAL_STATUS_SCREENING"))
                .isEmpty();
    }

    @Test
    void aFollowUpThatRepeatsWithoutEndOrNumberEndsWithTheValidityOfTheFindingToo() {
        TinyRule rule = TinyRule.nothing().finding("OVERWEIGHT_ADULT", "atLeast(\"BMI\", 23)");
        Somebody heavy = ADULT.measured("HEIGHT_CM", 150, "2025-03-01").measured("WEIGHT_KG", 55, "2025-03-01");

        assertThat(Dictionary.national().findings().get("OVERWEIGHT_ADULT").validFor())
                .isEqualTo(java.time.Period.ofYears(1));
        assertThat(following(rule, heavy, "2026-02-28", "NUTRITIONAL_STATUS_SCREENING"))
                .isNotEmpty();
        assertThat(following(rule, heavy, "2026-03-01", "NUTRITIONAL_STATUS_SCREENING"))
                .isEmpty();
    }

    @Test
    void aSecondStratumReadsTheFindingsOfTheFirst() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("SEEN").afterFinding("TB_CONTACT_ASYMPTOMATIC").within(1, DAYS))
                .finding("TB_PRESUMPTIVE_ADULT", "has(\"TB_COUGH_2W\")")
                .finding(
                        "TB_CONTACT_ASYMPTOMATIC",
                        "has(\"TB_CONTACT_HOUSEHOLD\"), notFound(\"TB_PRESUMPTIVE_ADULT\")",
                        "findings/summary")
                .to("found(\"TB_CONTACT_ASYMPTOMATIC\")");
        Somebody contact = ADULT.fact("TB_CONTACT_HOUSEHOLD", true, "2025-03-01");

        assertThat(rule.on(contact.fact("TB_COUGH_2W", false, "2025-03-01"), "2025-03-02"))
                .contains("SEEN@2025-03-01");
        assertThat(rule.on(contact.fact("TB_COUGH_2W", true, "2025-03-01"), "2025-03-02"))
                .doesNotContain("SEEN@");
    }
}
