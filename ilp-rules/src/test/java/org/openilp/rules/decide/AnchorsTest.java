package org.openilp.rules.decide;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.rules.Somebody;

/** The days that a rule may count from; each line is state, identity, earliest, due, overdue, closes. */
class AnchorsTest {

    private static final Somebody ADULT = Somebody.born("1990-06-15");

    @ParameterizedTest
    @CsvSource({
        "2025-02-27, UPCOMING",
        "2025-02-28, DUE",
        "2025-03-30, DUE",
        "2025-03-31, OVERDUE",
        "2025-04-29, OVERDUE",
        "2025-04-30, MISSED"
    })
    void fromBirthInCalendarMonthsClippedAtTheirEnd(String day, String state) {
        TinyRule rule = TinyRule.says(plan ->
                plan.due("X").byAge().from(1, MONTHS).overdueFrom(2, MONTHS).until(3, MONTHS));

        assertThat(rule.on(Somebody.born("2025-01-31"), day))
                .isEqualTo(state + " X 2025-02-28 2025-02-28 2025-03-31 2025-04-30");
    }

    @Test
    void fromTheStartOfThePresentPregnancyWhichNamesTheCycle() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("K1").inPregnancy().from(4, WEEKS).until(12, WEEKS))
                .in("pregnancy");
        Somebody mother = ADULT.delivered("2022-01-01", "2022-10-01").pregnantSince("2025-01-01");

        assertThat(rule.on(mother, "2025-01-28"))
                .isEqualTo("UPCOMING K1@2025-01-01 2025-01-29 2025-01-29 2025-03-26 2025-03-26");
        assertThat(rule.on(mother, "2025-01-29"))
                .isEqualTo("DUE K1@2025-01-01 2025-01-29 2025-01-29 2025-03-26 2025-03-26");
        assertThat(rule.on(mother, "2025-03-26")).startsWith("MISSED K1@2025-01-01");
        assertThat(rule.on(ADULT, "2025-01-29")).isEmpty();
    }

    @Test
    void fromDeliveryWithTheCycleOfItsPregnancy() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("KF2").afterDelivery().from(3, DAYS).until(8, DAYS))
                .in("postpartum");
        Somebody mother = ADULT.delivered("2025-01-01", "2025-10-01");

        assertThat(rule.on(mother, "2025-10-01"))
                .isEqualTo("UPCOMING KF2@2025-01-01 2025-10-04 2025-10-04 2025-10-09 2025-10-09");
        assertThat(rule.stateOn(mother, "2025-10-04")).isEqualTo("DUE");
        assertThat(rule.stateOn(mother, "2025-10-09")).isEqualTo("MISSED");
    }

    @Test
    void fromEachBirthdayWithTheCycleOfItsYear() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").afterBirthday().from(0, DAYS).until(31, DAYS));

        assertThat(rule.on(ADULT, "2025-06-14"))
                .isEqualTo("UPCOMING X@2025 2025-06-15 2025-06-15 2025-07-16 2025-07-16");
        assertThat(rule.on(ADULT, "2025-06-15")).isEqualTo("DUE X@2025 2025-06-15 2025-06-15 2025-07-16 2025-07-16");
        assertThat(rule.on(ADULT, "2025-07-16")).isEqualTo("MISSED X@2025 2025-06-15 2025-06-15 2025-07-16 2025-07-16");
    }

    @Test
    void theBirthdayOfTheLastOfFebruaryIsThe28thInCommonYears() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").afterBirthday().from(0, DAYS).until(31, DAYS));
        Somebody leapling = Somebody.born("2004-02-29");

        assertThat(rule.on(leapling, "2025-03-01")).isEqualTo("DUE X@2025 2025-02-28 2025-02-28 2025-03-31 2025-03-31");
        assertThat(rule.on(leapling, "2024-03-01")).isEqualTo("DUE X@2024 2024-02-29 2024-02-29 2024-03-31 2024-03-31");
    }

    @Test
    void aBirthdayWindowMayReachOverTheTurnOfTheYear() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").afterBirthday().from(0, DAYS).until(31, DAYS));

        assertThat(rule.on(Somebody.born("1990-12-20"), "2026-01-10"))
                .startsWith("DUE X@2025 2025-12-20 2025-12-20 2026-01-20 2026-01-20");
    }

    @Test
    void whatIsDueAfterTheTurnOfTheYearKeepsTheYearOfItsBirthday() {
        TinyRule rule = TinyRule.says(plan ->
                plan.due("X").afterBirthday().from(20, DAYS).until(60, DAYS).yearly());

        assertThat(rule.on(Somebody.born("1990-12-20"), "2026-01-10"))
                .startsWith("DUE X@2025 2026-01-09 2026-01-09 2026-02-18 2026-02-18");
    }

    @Test
    void fromEnteringTheStageOrReachingTheAgeOfTheLeftSide() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("X").sinceStageEntry().from(7, DAYS).overdueFrom(14, DAYS))
                .in("adult")
                .from("2000-01-01")
                .packs("DISEASE_CONTROL");

        assertThat(rule.on(Somebody.born("2005-06-15"), "2023-06-20"))
                .isEqualTo("UPCOMING X 2023-06-22 2023-06-22 2023-06-29 -");
        assertThat(rule.to("ageYears >= 19").on(Somebody.born("2005-06-15"), "2024-06-22"))
                .isEqualTo("DUE X 2024-06-22 2024-06-22 2024-06-29 -");
    }

    @Test
    void fromTheFirstOfAMonthOfThisCalendarYear() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .inMonth(Month.AUGUST)
                .from(0, DAYS)
                .overdueFrom(1, MONTHS)
                .until(2, MONTHS));

        assertThat(rule.on(ADULT, "2025-07-31"))
                .isEqualTo("UPCOMING X@2025-08 2025-08-01 2025-08-01 2025-09-01 2025-10-01");
        assertThat(rule.stateOn(ADULT, "2025-08-01")).isEqualTo("DUE");
        assertThat(rule.stateOn(ADULT, "2025-09-01")).isEqualTo("OVERDUE");
        assertThat(rule.on(ADULT, "2025-10-01"))
                .isEqualTo("MISSED X@2025-08 2025-08-01 2025-08-01 2025-09-01 2025-10-01");
    }

    @Test
    void aMonthOfLastYearMayStillRun() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").inMonth(Month.NOVEMBER).from(0, DAYS).until(4, MONTHS));

        assertThat(rule.on(ADULT, "2026-02-28"))
                .startsWith("DUE X@2025-11 2025-11-01 2025-11-01 2026-03-01 2026-03-01");
    }

    @Test
    void inSchoolAMonthIsOneOfTheSchoolYear() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").inMonth(Month.FEBRUARY).from(0, DAYS).until(1, MONTHS));
        Somebody pupil = Somebody.born("2014-01-01");

        assertThat(rule.in("school").on(pupil, "2026-02-01"))
                .isEqualTo("DUE X@2026-02 2026-02-01 2026-02-01 2026-03-01 2026-03-01");
        assertThat(rule.in("school").on(pupil, "2026-07-01"))
                .as("the month of the school year that ended is past")
                .doesNotContain("2026-02");
        assertThat(rule.in("adolescent").on(pupil, "2026-07-01"))
                .as("elsewhere it is the month of the calendar year")
                .startsWith("MISSED X@2026-02");
        assertThat(rule.in("adolescent")
                        .to("has(\"SCHOOL_ENROLLED\")")
                        .on(pupil.fact("SCHOOL_ENROLLED", true), "2026-07-01"))
                .as("unless the left side asks about school")
                .doesNotContain("2026-02");
    }

    @Test
    void fromTheFirstOfThePresentMonth() {
        TinyRule rule =
                TinyRule.says(plan -> plan.due("X").inThisMonth().from(9, DAYS).until(1, MONTHS));

        assertThat(rule.on(ADULT, "2025-06-09"))
                .isEqualTo("UPCOMING X@2025-06 2025-06-10 2025-06-10 2025-07-01 2025-07-01");
        assertThat(rule.on(ADULT, "2025-06-30")).isEqualTo("DUE X@2025-06 2025-06-10 2025-06-10 2025-07-01 2025-07-01");
    }

    @Test
    void fromTheFirstOfJulyOfTheSchoolYear() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                        .inSchoolYear()
                        .from(0, DAYS)
                        .overdueFrom(3, MONTHS)
                        .until(1, YEARS))
                .in("school");
        Somebody pupil = Somebody.born("2014-01-01");

        assertThat(rule.on(pupil, "2025-06-30"))
                .isEqualTo("OVERDUE X@2024/2025 2024-07-01 2024-07-01 2024-10-01 2025-07-01");
        assertThat(rule.on(pupil, "2025-07-01"))
                .isEqualTo("DUE X@2025/2026 2025-07-01 2025-07-01 2025-10-01 2026-07-01");
    }

    @Test
    void fromADayOfEachWeek() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .inWeekFrom(DayOfWeek.SUNDAY)
                .from(0, DAYS)
                .overdueFrom(2, DAYS)
                .until(7, DAYS));

        assertThat(rule.on(ADULT, "2025-06-01"))
                .isEqualTo("DUE X@2025-06-01 2025-06-01 2025-06-01 2025-06-03 2025-06-08");
        assertThat(rule.on(ADULT, "2025-06-07"))
                .isEqualTo("OVERDUE X@2025-06-01 2025-06-01 2025-06-01 2025-06-03 2025-06-08");
        assertThat(rule.on(ADULT, "2025-06-08"))
                .isEqualTo("DUE X@2025-06-08 2025-06-08 2025-06-08 2025-06-10 2025-06-15");
    }

    @Test
    void fromTheDayOfTheFindingThatTheLeftSideNames() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X").afterFinding().within(7, DAYS))
                .finding("HIGH_NORMAL_BP", "atLeast(\"BP_SYSTOLIC\", 130)")
                .finding("KEK", "below(\"MUAC_CM\", 23.5)")
                .to("found(\"HIGH_NORMAL_BP\") || found(\"KEK\")");
        Somebody high = ADULT.measured("BP_SYSTOLIC", 135, "2025-05-01");

        assertThat(line(rule, high, "2025-05-01"))
                .isEqualTo("DUE X@2025-05-01 2025-05-01 2025-05-01 2025-05-08 2026-05-01");
        assertThat(line(rule, high, "2025-05-08")).startsWith("OVERDUE");
        assertThat(line(rule, high.measured("MUAC_CM", 22, "2025-04-01"), "2025-05-08"))
                .as("of two, joined by or, the earlier")
                .startsWith("OVERDUE X@2025-04-01");
        assertThat(line(rule, ADULT.measured("BP_SYSTOLIC", 125, "2025-05-01"), "2025-05-01"))
                .isEmpty();
    }

    @Test
    void fromTheDayOfOneFindingAmongSeveral() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X").afterFinding("KEK").within(7, DAYS))
                .finding("HIGH_NORMAL_BP", "atLeast(\"BP_SYSTOLIC\", 130)")
                .finding("KEK", "below(\"MUAC_CM\", 23.5)")
                .to("found(\"HIGH_NORMAL_BP\"), found(\"KEK\")");
        Somebody both = ADULT.measured("BP_SYSTOLIC", 135, "2025-05-01").measured("MUAC_CM", 22, "2025-04-01");

        assertThat(line(rule, both, "2025-05-01")).startsWith("OVERDUE X@2025-04-01");
    }

    private static String line(TinyRule rule, Somebody who, String day) {
        return rule.on(who, day)
                .lines()
                .filter(line -> line.contains(" X@"))
                .findFirst()
                .orElse("");
    }

    @Test
    void fromTheDayOnWhichTheDecidingFactBecameKnown() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X").sinceKnown().within(1, DAYS))
                .to("has(\"HYPERTENSION\"), has(\"DIABETES\"), female, lacks(\"TB_ACTIVE\")");
        Somebody both = ADULT.condition("HYPERTENSION", "2024-01-01").fact("DIABETES", true, "2025-02-01");

        assertThat(rule.on(both, "2025-02-01")).isEqualTo("DUE X@2025-02-01 2025-02-01 2025-02-01 2025-02-02 -");
        assertThat(rule.to("has(\"HYPERTENSION\") || has(\"DIABETES\")").on(both, "2025-02-01"))
                .startsWith("OVERDUE X@2024-01-01");
    }

    @Test
    void whereNoDayIsKnownItIsTheDayAskedFor() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X").sinceKnown().within(1, DAYS))
                .to("has(\"HYPERTENSION\")");

        assertThat(rule.on(ADULT.fact("HYPERTENSION", true), "2025-02-01"))
                .isEqualTo("DUE X@2025-02-01 2025-02-01 2025-02-01 2025-02-02 -");
    }

    @Test
    void fromTheNewestAnswerToAFactYesOrNo() {
        TinyRule rule =
                TinyRule.says(plan -> plan.due("X").sinceKnown("PARQ_FIT").within(1, DAYS));

        assertThat(rule.on(
                        ADULT.fact("PARQ_FIT", true, "2025-01-01").fact("PARQ_FIT", false, "2025-02-01"), "2025-02-01"))
                .isEqualTo("DUE X@2025-02-01 2025-02-01 2025-02-01 2025-02-02 -");
        assertThat(rule.on(ADULT, "2025-02-01")).as("never answered").isEmpty();
        assertThat(rule.on(ADULT.fact("PARQ_FIT", false), "2025-02-01"))
                .as("an undated answer counts as given today")
                .startsWith("DUE X@2025-02-01");
    }

    @Test
    void fromTheLatestTimeThatAnotherServiceWasDone() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").after("ANTENATAL_CLASS A").from(14, DAYS).until(28, DAYS));
        Somebody twice = ADULT.done("ANTENATAL_CLASS A", "2025-01-01")
                .done("ANTENATAL_CLASS A", "2025-02-01")
                .done("ANTENATAL_CLASS B", "2025-02-10");

        assertThat(rule.on(twice, "2025-02-14"))
                .isEqualTo("UPCOMING X@2025-02-01 2025-02-15 2025-02-15 2025-03-01 2025-03-01");
        assertThat(rule.stateOn(twice, "2025-02-15")).isEqualTo("DUE");
    }

    @Test
    void withoutSuchAnEventItIsTheDayOnWhichTheDecidingFactBecameKnown() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("X").after("ANTENATAL_CLASS").from(14, DAYS).until(28, DAYS))
                .to("has(\"HYPERTENSION\")");

        assertThat(rule.on(ADULT.condition("HYPERTENSION", "2025-02-01"), "2025-02-01"))
                .startsWith("UPCOMING X@2025-02-01 2025-02-15");
    }

    @Test
    void fromTheDayThatAFactHolds() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .fromDateOf("WEDDING_DATE")
                .from(-3, MONTHS)
                .dueFrom(-1, MONTHS)
                .until(0, DAYS));
        Somebody bride = ADULT.fact("WEDDING_DATE", LocalDate.parse("2025-09-15"));

        assertThat(rule.on(bride, "2025-08-14"))
                .isEqualTo("UPCOMING X@2025-09-15 2025-06-15 2025-08-15 2025-09-15 2025-09-15");
        assertThat(rule.stateOn(bride, "2025-08-15")).isEqualTo("DUE");
        assertThat(rule.stateOn(bride, "2025-09-15")).isEqualTo("MISSED");
        assertThat(rule.on(ADULT, "2025-08-15")).as("no such day").isEmpty();
    }

    @Test
    void fromTheDayAskedFor() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").today().from(0, DAYS).neverOverdue().until(1, DAYS));

        assertThat(rule.on(ADULT, "2025-08-15")).isEqualTo("DUE X@2025-08-15 2025-08-15 2025-08-15 - 2025-08-16");
    }

    @Test
    void otherDaysMayCountFromElsewhereAndMustBeKnown() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .after("ANTENATAL_CLASS")
                .dueOn("MTBS_RETURN_DATE")
                .overdueAfterDateOf("MTBS_RETURN_DATE", 1, DAYS)
                .untilAge(24, MONTHS));
        Somebody child = Somebody.born("2024-06-15").done("ANTENATAL_CLASS", "2025-01-01");

        assertThat(rule.on(child.fact("MTBS_RETURN_DATE", LocalDate.parse("2025-01-05")), "2025-01-02"))
                .isEqualTo("UPCOMING X@2025-01-01 2025-01-05 2025-01-05 2025-01-06 2026-06-15");
        assertThat(rule.on(child, "2025-01-02")).isEmpty();
    }
}
