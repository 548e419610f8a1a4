package org.openilp.rules.decide;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.core.network.FacilityLevel.HOME;
import static org.openilp.core.network.FacilityLevel.HOSPITAL;
import static org.openilp.core.network.FacilityLevel.OTHER_FKTP;
import static org.openilp.core.network.FacilityLevel.POSYANDU;
import static org.openilp.core.network.FacilityLevel.PUSKESMAS;
import static org.openilp.core.network.FacilityLevel.PUSTU;
import static org.openilp.rules.vocabulary.Words.doneSinceAnchor;
import static org.openilp.rules.vocabulary.Words.foundAt;
import static org.openilp.rules.vocabulary.Words.has;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.plan.Decision;
import org.openilp.rules.Somebody;

/** What counts as done, where it may be done, and what a finding rests on. */
class EvidenceTest {

    private static final Somebody CHILD = Somebody.born("2025-01-01");

    private static TinyRule labelled(String label) {
        return TinyRule.says(plan -> plan.due(label).byAge().from(31, DAYS).until(151, DAYS));
    }

    // labels

    @ParameterizedTest
    @CsvSource({
        "YEAR, HEALTH_EDUCATION, DONE",
        "YEAR, HEALTH_EDUCATION YEAR, DONE",
        "YEAR, HEALTH_EDUCATION OTHER, DONE",
        "K1, HEALTH_EDUCATION, DONE",
        "K1, HEALTH_EDUCATION K1, DONE",
        "K1, HEALTH_EDUCATION K2, DUE",
        "K1, ANTENATAL_CLASS K1, DUE",
        "SWEEP_ANC:K1, HEALTH_EDUCATION SWEEP_ANC, DONE",
        "SWEEP_ANC:K1, HEALTH_EDUCATION SWEEP_ANC:K1, DONE",
        "SWEEP_ANC:K1, HEALTH_EDUCATION SWEEP_ANC:K2, DUE",
        "SWEEP_ANC, HEALTH_EDUCATION SWEEP_ANC:K1, DUE",
    })
    void aRhythmTakesAnyEventOfItsServiceAndAnyOtherRowItsLabel(String label, String event, String state) {
        assertThat(labelled(label).stateOn(CHILD.done(event, "2025-02-10"), "2025-02-15"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, MISSED", "2025-02-01, DONE", "2025-05-31, DONE", "2025-06-01, MISSED"})
    void anEventCountsInTheWindow(String day, String state) {
        assertThat(labelled("YEAR").stateOn(CHILD.done("HEALTH_EDUCATION", day), "2025-06-15"))
                .isEqualTo(state);
        assertThat(labelled("K1").stateOn(CHILD.done("HEALTH_EDUCATION", day), "2025-06-15"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-02", "2025-06-14"})
    void itsOwnLabelCountsOnAnyDayOfThatLife(String day) {
        assertThat(labelled("K1").stateOn(CHILD.done("HEALTH_EDUCATION K1", day), "2025-06-15"))
                .isEqualTo("DONE");
    }

    @Test
    void itsOwnLabelCountsOnAnyDayOfThatPregnancyButOfNoOther() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("K1").inPregnancy().from(0, DAYS).until(84, DAYS))
                .in("pregnancy");
        Somebody mother = Somebody.born("1990-01-01")
                .delivered("2023-01-01", "2023-10-01")
                .pregnantSince("2025-01-01");

        assertThat(rule.stateOn(mother.done("HEALTH_EDUCATION K1", "2025-05-01"), "2025-05-01"))
                .isEqualTo("DONE");
        assertThat(rule.stateOn(mother.done("HEALTH_EDUCATION K1", "2023-03-01"), "2025-03-01"))
                .isEqualTo("DUE");
    }

    @Test
    void itsOwnLabelCountsOnAnyDayWhereItCountsFromADay() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("K1").fromDateOf("WEDDING_DATE").from(0, DAYS).until(7, DAYS));
        Somebody bride = Somebody.born("1990-01-01").fact("WEDDING_DATE", LocalDate.parse("2025-03-01"));

        assertThat(rule.stateOn(bride.done("HEALTH_EDUCATION K1", "2025-01-01"), "2025-03-01"))
                .isEqualTo("DONE");
        assertThat(rule.stateOn(bride.done("HEALTH_EDUCATION", "2025-01-01"), "2025-03-01"))
                .isEqualTo("DUE");
    }

    @Test
    void withOtherAnchorsTheLabelCountsInTheWindowAlone() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("K1").sinceKnown().from(0, DAYS).until(30, DAYS))
                .to("has(\"HYPERTENSION\")");
        Somebody ill = Somebody.born("1990-01-01").condition("HYPERTENSION", "2025-02-01");

        assertThat(rule.stateOn(ill.done("HEALTH_EDUCATION K1", "2025-01-31"), "2025-02-10"))
                .isEqualTo("DUE");
        assertThat(rule.stateOn(ill.done("HEALTH_EDUCATION K1", "2025-02-01"), "2025-02-10"))
                .isEqualTo("DONE");
    }

    @Test
    void whatWasRefusedIsNotDone() {
        assertThat(labelled("YEAR").stateOn(CHILD.refused("HEALTH_EDUCATION", "2025-02-10"), "2025-02-15"))
                .isEqualTo("DUE");
    }

    @Test
    void whatIsRecordedForALaterDayIsNotDoneYet() {
        assertThat(labelled("YEAR").stateOn(CHILD.done("HEALTH_EDUCATION", "2025-02-16"), "2025-02-15"))
                .isEqualTo("DUE");
        assertThat(labelled("YEAR").stateOn(CHILD.done("HEALTH_EDUCATION", "2025-02-15"), "2025-02-15"))
                .isEqualTo("DONE");
    }

    @Test
    void anObservationThatEvidencesTheServiceCountsOnItsDay() {
        TinyRule rule = labelled("YEAR").about("BLOOD_PRESSURE_MEASUREMENT");

        assertThat(rule.only(CHILD.measured("BP_SYSTOLIC", 100, "2025-02-10"), "2025-02-15")
                        .doneOn())
                .isEqualTo("2025-02-10");
        assertThat(rule.stateOn(CHILD.measured("BP_DIASTOLIC", 60, "2025-02-10"), "2025-02-15"))
                .as("the dictionary does not say that it does")
                .isEqualTo("DUE");
        assertThat(rule.stateOn(CHILD.measured("BP_SYSTOLIC", 100, "2025-01-10"), "2025-02-15"))
                .as("outside the window")
                .isEqualTo("DUE");
    }

    // events without a label

    private static final TinyRule VISITS = TinyRule.says(plan -> {
                plan.due("KN1").byAge().from(0, DAYS).until(3, DAYS);
                plan.due("KN2").byAge().from(3, DAYS).until(8, DAYS);
                plan.due("KN3").byAge().from(3, DAYS).until(29, DAYS);
            })
            .in("newborn");

    private static String states(TinyRule rule, Somebody who, String day) {
        return rule.decides(who, day).stream()
                .map(each -> each.occurrence() + " " + each.state())
                .collect(Collectors.joining(", "));
    }

    @Test
    void anUnlabelledEventIsTheEarliestOpenVisitWhoseWindowHoldsItsDay() {
        assertThat(states(VISITS, CHILD.done("HEALTH_EDUCATION", "2025-01-02"), "2025-01-10"))
                .isEqualTo("KN1 DONE, KN2 MISSED, KN3 DUE");
        assertThat(states(VISITS, CHILD.done("HEALTH_EDUCATION", "2025-01-05"), "2025-01-10"))
                .isEqualTo("KN1 MISSED, KN2 DONE, KN3 DUE");
        assertThat(states(VISITS, CHILD.done("HEALTH_EDUCATION", "2025-01-09"), "2025-01-10"))
                .isEqualTo("KN1 MISSED, KN2 MISSED, KN3 DONE");
    }

    @Test
    void twoUnlabelledEventsAreGivenInTheOrderOfTheirDaysWhateverTheirOrderInTheRecord() {
        Somebody twice = CHILD.done("HEALTH_EDUCATION", "2025-01-06").done("HEALTH_EDUCATION", "2025-01-05");

        assertThat(states(VISITS, twice, "2025-01-10")).isEqualTo("KN1 MISSED, KN2 DONE, KN3 DONE");
        assertThat(VISITS.decides(twice, "2025-01-10").stream().map(Decision::doneOn))
                .containsExactly(null, LocalDate.parse("2025-01-05"), LocalDate.parse("2025-01-06"));
    }

    @Test
    void aVisitWithItsLabelIsNotOpenForAnUnlabelledOne() {
        Somebody both = CHILD.done("HEALTH_EDUCATION", "2025-01-05").done("HEALTH_EDUCATION KN2", "2025-01-06");

        assertThat(states(VISITS, both, "2025-01-10")).isEqualTo("KN1 MISSED, KN2 DONE, KN3 DONE");
    }

    @Test
    void anUnlabelledEventOutsideEveryWindowIsNoVisit() {
        assertThat(states(VISITS, CHILD.done("HEALTH_EDUCATION", "2025-02-10"), "2025-02-15"))
                .isEqualTo("KN1 MISSED, KN2 MISSED, KN3 MISSED");
    }

    @Test
    void aConditionMayAskForTheVisitThatAnUnlabelledEventWas() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("X").today().from(0, DAYS).neverOverdue().until(1, DAYS))
                .named("everyone/other/case")
                .about("ANTENATAL_CLASS")
                .to("done(\"HEALTH_EDUCATION KN2\")")
                .and(VISITS);

        assertThat(rule.on(CHILD.done("HEALTH_EDUCATION", "2025-01-05"), "2025-01-10"))
                .contains("DUE X@");
        assertThat(rule.on(CHILD.done("HEALTH_EDUCATION", "2025-01-02"), "2025-01-10"))
                .doesNotContain("DUE X@");
    }

    // vaccine doses

    private static TinyRule dose(String label) {
        return TinyRule.says(plan -> plan.due(label).byAge().from(2, MONTHS).until(5, YEARS))
                .about("IMM_PCV");
    }

    @Test
    void aDoseIsNumberedByItsValidityAndNotByItsLabel() {
        Somebody child = CHILD.done("IMM_PCV 2", "2025-03-01").done("IMM_PCV", "2025-04-15");

        assertThat(dose("1").only(child, "2025-05-01").doneOn()).isEqualTo("2025-03-01");
        assertThat(dose("2").only(child, "2025-05-01").doneOn()).isEqualTo("2025-04-15");
        assertThat(dose("3").stateOn(child, "2025-05-01")).isEqualTo("DUE");
    }

    @Test
    void aDoseGivenTooEarlyDoesNotCount() {
        assertThat(dose("1").stateOn(CHILD.done("IMM_PCV 1", "2025-02-11"), "2025-03-01"))
                .as("on day 41")
                .isEqualTo("DUE");
        assertThat(dose("1").stateOn(CHILD.done("IMM_PCV 1", "2025-02-12"), "2025-03-01"))
                .as("on day 42, before the age of the programme")
                .isEqualTo("DONE");
    }

    // what a finding rests on

    private static final TinyRule FOLLOWED = TinyRule.says(plan -> plan.due("RECHECK")
                    .afterFinding()
                    .within(7, DAYS)
                    .satisfiedBy(doneSinceAnchor("BLOOD_PRESSURE_MEASUREMENT")))
            .about("BLOOD_PRESSURE_MEASUREMENT")
            .finding("HIGH_NORMAL_BP", "ageYears >= 18, atLeast(\"BP_SYSTOLIC\", 130)")
            .to("found(\"HIGH_NORMAL_BP\")");

    private static final Somebody HIGH = Somebody.born("1990-01-01").measured("BP_SYSTOLIC", 135, "2025-03-01");

    private static String recheck(TinyRule rule, Somebody who, String day) {
        return rule.decides(who, day).stream()
                .filter(each -> each.occurrence().equals("RECHECK"))
                .map(each -> each.state() + (each.doneOn() == null ? "" : " " + each.doneOn()))
                .collect(Collectors.joining());
    }

    @Test
    void whatAFindingRestsOnDoesNotSatisfyWhatFollowsFromIt() {
        assertThat(recheck(FOLLOWED, HIGH, "2025-03-02")).isEqualTo("DUE");
        assertThat(recheck(FOLLOWED, HIGH.done("BLOOD_PRESSURE_MEASUREMENT", "2025-03-01"), "2025-03-02"))
                .as("the event of that measurement")
                .isEqualTo("DUE");
        assertThat(recheck(FOLLOWED, HIGH.done("BLOOD_PRESSURE_MEASUREMENT YEAR", "2025-03-01"), "2025-03-02"))
                .as("under another label")
                .isEqualTo("DUE");
    }

    @Test
    void anotherDayOrTheLabelOfTheFollowUpDoesSatisfy() {
        assertThat(recheck(FOLLOWED, HIGH.done("BLOOD_PRESSURE_MEASUREMENT", "2025-03-02"), "2025-03-03"))
                .isEqualTo("DONE 2025-03-02");
        assertThat(recheck(FOLLOWED, HIGH.done("BLOOD_PRESSURE_MEASUREMENT RECHECK", "2025-03-01"), "2025-03-02"))
                .isEqualTo("DONE 2025-03-01");
    }

    @Test
    void aDayThatAlsoHoldsAnotherObservationOfThatServiceOrAnEventWithoutAnyDoesSatisfy() {
        TinyRule rule = TinyRule.says(plan -> plan.due("RECHECK")
                        .afterFinding()
                        .within(7, DAYS)
                        .satisfiedBy(doneSinceAnchor("NUTRITIONAL_STATUS_SCREENING")))
                .about("NUTRITIONAL_STATUS_SCREENING")
                .finding("KEK", "below(\"WEIGHT_KG\", 40)")
                .to("found(\"KEK\")");
        Somebody thin = Somebody.born("1990-01-01").measured("WEIGHT_KG", 38, "2025-03-01");

        assertThat(recheck(rule, thin, "2025-03-02")).isEqualTo("DUE");
        assertThat(recheck(rule, thin.measured("WAIST_CM", 60, "2025-03-01"), "2025-03-02"))
                .isEqualTo("DONE 2025-03-01");
        assertThat(recheck(
                        FOLLOWED.about("HEALTH_EDUCATION"), HIGH.done("HEALTH_EDUCATION", "2025-03-01"), "2025-03-02"))
                .as("an event that no observation of that day belongs to")
                .isEqualTo("DONE 2025-03-01");
    }

    // where it was found

    @ParameterizedTest
    @CsvSource({"POSYANDU, DUE", "HOME, DUE", "PUSKESMAS, ''"})
    void aRuleMaySpeakOnlyWhereItsReasonWasFound(org.openilp.core.network.FacilityLevel level, String state) {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("RECHECK").afterFinding().within(7, DAYS).whenFoundAt(POSYANDU, HOME))
                .finding("HIGH_NORMAL_BP", "atLeast(\"BP_SYSTOLIC\", 130)")
                .to("found(\"HIGH_NORMAL_BP\")");
        Somebody high = Somebody.born("1990-01-01").measuredAt(level, "BP_SYSTOLIC", 135, "2025-03-01");

        assertThat(recheck(rule, high, "2025-03-02")).isEqualTo(state == null ? "" : state);
        assertThat(recheck(rule, HIGH, "2025-03-02")).as("no level is known").isEmpty();
    }

    @Test
    void aValueWithoutALevelTakesThatOfAnEventOfItsServiceOnItsDay() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("RECHECK").afterFinding().within(7, DAYS).whenFoundAt(POSYANDU))
                .finding("HIGH_NORMAL_BP", "atLeast(\"BP_SYSTOLIC\", 130)")
                .to("found(\"HIGH_NORMAL_BP\")");

        assertThat(recheck(rule, HIGH.doneAt(POSYANDU, "BLOOD_PRESSURE_MEASUREMENT", "2025-03-01"), "2025-03-02"))
                .isEqualTo("DUE");
        assertThat(recheck(rule, HIGH.doneAt(POSYANDU, "BLOOD_PRESSURE_MEASUREMENT", "2025-02-28"), "2025-03-02"))
                .isEmpty();
    }

    @Test
    void whereItWasFoundDoesNotDependOnTheOrderOfTheRecord() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("RECHECK").afterFinding().within(7, DAYS).whenFoundAt(POSYANDU))
                .finding("HIGH_NORMAL_BP", "atLeast(\"BP_SYSTOLIC\", 130)")
                .to("found(\"HIGH_NORMAL_BP\")");
        Somebody adult = Somebody.born("1990-01-01");
        Somebody posyanduFirst = adult.measuredAt(POSYANDU, "BP_SYSTOLIC", 135, "2025-03-01")
                .measuredAt(PUSKESMAS, "BP_SYSTOLIC", 135, "2025-03-01");
        Somebody puskesmasFirst = adult.measuredAt(PUSKESMAS, "BP_SYSTOLIC", 135, "2025-03-01")
                .measuredAt(POSYANDU, "BP_SYSTOLIC", 135, "2025-03-01");

        assertThat(recheck(rule, posyanduFirst, "2025-03-02")).isEqualTo(recheck(rule, puskesmasFirst, "2025-03-02"));
    }

    @Test
    void ofTwoEventsOfOneDayEitherOrderGivesAValueTheSamePlace() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("RECHECK").afterFinding().within(7, DAYS).whenFoundAt(POSYANDU))
                .finding("HIGH_NORMAL_BP", "atLeast(\"BP_SYSTOLIC\", 130)")
                .to("found(\"HIGH_NORMAL_BP\")");
        Somebody posyanduFirst = HIGH.doneAt(POSYANDU, "BLOOD_PRESSURE_MEASUREMENT A", "2025-03-01")
                .doneAt(PUSKESMAS, "BLOOD_PRESSURE_MEASUREMENT B", "2025-03-01");
        Somebody puskesmasFirst = HIGH.doneAt(PUSKESMAS, "BLOOD_PRESSURE_MEASUREMENT B", "2025-03-01")
                .doneAt(POSYANDU, "BLOOD_PRESSURE_MEASUREMENT A", "2025-03-01");

        assertThat(recheck(rule, posyanduFirst, "2025-03-02")).isEqualTo(recheck(rule, puskesmasFirst, "2025-03-02"));
    }

    @Test
    void foundAtHoldsOrDoesNotOrIsUnknown() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("RECHECK").sinceKnown().within(7, DAYS).unless(foundAt("PUSKESMAS", "PUSTU")))
                .to("has(\"HYPERTENSION\")");
        Somebody adult = Somebody.born("1990-01-01");

        assertThat(rule.stateOn(adult.factAt(PUSKESMAS, "HYPERTENSION", true, "2025-03-01"), "2025-03-02"))
                .isEmpty();
        assertThat(rule.stateOn(adult.factAt(POSYANDU, "HYPERTENSION", true, "2025-03-01"), "2025-03-02"))
                .isEqualTo("DUE");
        assertThat(rule.stateOn(adult.fact("HYPERTENSION", true, "2025-03-01"), "2025-03-02"))
                .as("unknown never suppresses")
                .isEqualTo("DUE");
    }

    // levels

    @Test
    void withoutPlacesItIsDoneWhereTheCatalogueSays() {
        assertThat(labelled("X")
                        .about("POSYANDU_ATTENDANCE")
                        .only(CHILD, "2025-02-15")
                        .levels())
                .as("full or limited")
                .containsExactly(HOME, POSYANDU);
    }

    @Test
    void aReferralIsMadeByThoseWhoSend() {
        assertThat(labelled("X")
                        .about("REFERRAL_TO_PUSKESMAS")
                        .only(CHILD, "2025-02-15")
                        .levels())
                .doesNotContain(PUSKESMAS)
                .contains(POSYANDU, PUSTU);
    }

    @Test
    void placesNarrowTheCatalogueAndElseIsForWhenNoneHolds() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .byAge()
                .from(31, DAYS)
                .until(151, DAYS)
                .at(PUSKESMAS)
                .onlyIf(has("HYPERTENSION"))
                .at(PUSTU)
                .onlyIf(has("DIABETES"))
                .orElseAt(HOSPITAL)
                .orElseAt(OTHER_FKTP));

        assertThat(rule.only(CHILD.fact("HYPERTENSION", true), "2025-02-15").levels())
                .containsExactly(PUSKESMAS);
        assertThat(rule.only(CHILD.fact("HYPERTENSION", true).fact("DIABETES", true), "2025-02-15")
                        .levels())
                .containsExactly(PUSKESMAS, PUSTU);
        assertThat(rule.only(CHILD, "2025-02-15").levels()).containsExactly(HOSPITAL, OTHER_FKTP);
    }

    @Test
    void whereNoPlaceHoldsAndThereIsNoElseTheWayUpIsLeftOpen() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .byAge()
                .from(31, DAYS)
                .until(151, DAYS)
                .at(PUSKESMAS)
                .onlyIf(has("CONTROLLED")));

        assertThat(rule.only(CHILD, "2025-02-15").levels()).isEmpty();
    }
}
