package org.openilp.rules.decide;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.rules.Somebody;

/** How an occurrence comes again; each line is state, identity, earliest, due, overdue, closes. */
class RepeatsTest {

    private static final Somebody ADULT = Somebody.born("1990-06-15");

    // from the last time

    private static final TinyRule YEARLY = TinyRule.says(
                    plan -> plan.due("YEAR").every(1, YEARS).from(9, MONTHS).overdueAfter(3, MONTHS))
            .in("adult")
            .from("2023-08-29");

    @Test
    void neverDoneItIsDueSinceTheRuleCameIntoForce() {
        assertThat(YEARLY.on(ADULT, "2023-11-28")).isEqualTo("DUE YEAR@2023-08-29 2023-08-29 2023-08-29 2023-11-29 -");
        assertThat(YEARLY.on(ADULT, "2025-11-29"))
                .isEqualTo("OVERDUE YEAR@2023-08-29 2023-08-29 2023-08-29 2023-11-29 -");
    }

    @Test
    void neverDoneItIsDueSinceTheStageWasEnteredWhereThatIsLater() {
        assertThat(YEARLY.on(Somebody.born("2006-06-15"), "2024-06-15"))
                .isEqualTo("DUE YEAR@2024-06-15 2024-06-15 2024-06-15 2024-09-15 -");
    }

    @Test
    void neverDoneItIsDueSinceTheAgeOrTheFactOfTheLeftSideWhereThatIsLater() {
        assertThat(YEARLY.to("ageYears >= 34").on(ADULT, "2025-01-01")).startsWith("OVERDUE YEAR@2024-06-15");
        assertThat(YEARLY.to("has(\"HYPERTENSION\")").on(ADULT.condition("HYPERTENSION", "2024-12-01"), "2025-01-01"))
                .startsWith("DUE YEAR@2024-12-01");
        assertThat(YEARLY.to("lacks(\"PARQ_FIT\")").on(ADULT.fact("PARQ_FIT", false, "2024-12-01"), "2025-01-01"))
                .as("a no dates nothing")
                .startsWith("OVERDUE YEAR@2023-08-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-10, DONE",
        "2025-10-09, DONE",
        "2025-10-10, UPCOMING",
        "2026-01-09, UPCOMING",
        "2026-01-10, DUE",
        "2026-04-09, DUE",
        "2026-04-10, OVERDUE"
    })
    void doneBeforeItIsDoneUntilItMayBeDoneAgain(String day, String state) {
        assertThat(YEARLY.on(
                        ADULT.done("HEALTH_EDUCATION ELSE", "2025-01-10").done("HEALTH_EDUCATION", "2024-03-01"), day))
                .isEqualTo(state + " YEAR@2026-01-10 2025-10-10 2026-01-10 2026-04-10 -");
    }

    @Test
    void whatIsDoneTellsWhenItIsNextDue() {
        assertThat(YEARLY.only(ADULT.done("HEALTH_EDUCATION", "2025-01-10"), "2025-02-01"))
                .returns(java.time.LocalDate.parse("2025-01-10"), decision -> decision.doneOn())
                .returns(java.time.LocalDate.parse("2026-01-10"), decision -> decision.nextDue());
    }

    @Test
    void aDoneServiceWhoseNextCycleBeginsAfterTheRuleEndsIsNotSpokenOf() {
        TinyRule ending = YEARLY.until("2025-10-10");

        assertThat(ending.on(ADULT.done("HEALTH_EDUCATION", "2025-01-10"), "2025-02-01"))
                .isEmpty();
        assertThat(ending.on(ADULT.done("HEALTH_EDUCATION", "2025-01-09"), "2025-02-01"))
                .startsWith("DONE");
    }

    @ParameterizedTest
    @CsvSource({"2025-05-10, DONE", "2025-05-31, DONE", "2025-06-01, DUE", "2025-06-30, DUE", "2025-07-01, OVERDUE"})
    void doneInACalendarMonthItIsDueFromTheFirstOfTheNext(String day, String state) {
        TinyRule monthly =
                TinyRule.says(plan -> plan.due("MONTH").everyCalendarMonth().overdueAfter(1, MONTHS));

        assertThat(monthly.on(ADULT.done("HEALTH_EDUCATION", "2025-05-10"), day))
                .isEqualTo(state + " MONTH@2025-06 2025-06-01 2025-06-01 2025-07-01 -");
    }

    @Test
    void neverDoneInACalendarMonthItIsDueAsEveryRowFromTheLastTime() {
        TinyRule monthly =
                TinyRule.says(plan -> plan.due("MONTH").everyCalendarMonth().overdueAfter(1, MONTHS));

        assertThat(monthly.on(Somebody.born("2025-05-20"), "2025-06-10"))
                .isEqualTo("DUE MONTH@2025-05 2025-05-20 2025-05-20 2025-06-20 -");
    }

    // after each period

    private static final TinyRule MONTHLY_BY_AGE = TinyRule.says(plan -> plan.due("X")
            .byAge()
            .from(1, MONTHS)
            .overdueFrom(1, MONTHS, 14, DAYS)
            .every(1, MONTHS));

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, UPCOMING X@2025-02-10 2025-02-10 2025-02-10 2025-02-24 -",
        "2025-02-10, DUE X@2025-02-10 2025-02-10 2025-02-10 2025-02-24 -",
        "2025-03-09, OVERDUE X@2025-02-10 2025-02-10 2025-02-10 2025-02-24 -",
        "2025-03-10, DUE X@2025-03-10 2025-03-10 2025-03-10 2025-03-24 -",
        "2026-03-24, OVERDUE X@2026-03-10 2026-03-10 2026-03-10 2026-03-24 -",
    })
    void ofARepeatingRowOnlyTheRunningCycleIsDecided(String day, String line) {
        assertThat(MONTHLY_BY_AGE.on(Somebody.born("2025-01-10"), day)).isEqualTo(line);
    }

    @Test
    void aCycleIsDoneByAnEventInItAndNamesTheNext() {
        Somebody child = Somebody.born("2025-01-10")
                .done("HEALTH_EDUCATION", "2025-02-09")
                .done("HEALTH_EDUCATION", "2025-03-10");

        assertThat(MONTHLY_BY_AGE.stateOn(child, "2025-03-09")).isEqualTo("OVERDUE");
        assertThat(MONTHLY_BY_AGE.stateOn(child, "2025-03-10")).isEqualTo("DONE");
        assertThat(MONTHLY_BY_AGE.only(child, "2025-04-09").nextDue()).isEqualTo("2025-04-10");
        assertThat(MONTHLY_BY_AGE.stateOn(child, "2025-04-10")).isEqualTo("DUE");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, DUE X@2025-03-10",
        "2025-04-10, DUE X@2025-04-10",
        "2025-05-09, OVERDUE X@2025-04-10",
        "2025-05-10, MISSED X@2025-04-10"
    })
    void itsEndEndsTheWholeSeries(String day, String start) {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .byAge()
                .from(1, MONTHS)
                .overdueFrom(55, DAYS)
                .until(4, MONTHS)
                .every(1, MONTHS));

        assertThat(rule.on(Somebody.born("2025-01-10"), day)).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10, 2025-03-10", "2025-04-10, 2025-04-10", "2025-06-10, 2025-04-10"})
    void itComesAtMostSoOften(String day, String cycle) {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").byAge().from(1, MONTHS).every(1, MONTHS).times(3));

        assertThat(rule.only(Somebody.born("2025-01-10"), day).cycle()).isEqualTo(cycle);
    }

    @Test
    void itMayBeDoneEarlierThanDueInEachCycle() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .byAge()
                .from(1, MONTHS)
                .dueFrom(1, MONTHS, 7, DAYS)
                .every(1, MONTHS));

        assertThat(rule.on(Somebody.born("2025-01-10"), "2025-03-10"))
                .isEqualTo("UPCOMING X@2025-03-17 2025-03-10 2025-03-17 - -");
    }

    // once in each stretch of the calendar

    @Test
    void onceInEachCalendarYear() {
        TinyRule rule = TinyRule.says(plan -> plan.due("YEAR")
                .inMonth(Month.JANUARY)
                .from(0, DAYS)
                .until(1, YEARS)
                .yearly());

        assertThat(rule.on(ADULT, "2025-12-31")).isEqualTo("DUE YEAR@2025 2025-01-01 2025-01-01 2026-01-01 2026-01-01");
        assertThat(rule.on(ADULT, "2026-01-01")).isEqualTo("DUE YEAR@2026 2026-01-01 2026-01-01 2027-01-01 2027-01-01");
        assertThat(rule.on(ADULT.done("HEALTH_EDUCATION", "2025-12-31"), "2026-01-01"))
                .startsWith("DUE YEAR@2026");
        assertThat(rule.on(ADULT.done("HEALTH_EDUCATION", "2026-01-01"), "2026-01-01"))
                .startsWith("DONE YEAR@2026");
    }

    @Test
    void onceInEachSchoolYear() {
        TinyRule rule = TinyRule.says(plan -> plan.due("SCHOOL_YEAR")
                        .inSchoolYear()
                        .from(0, DAYS)
                        .until(1, YEARS)
                        .everySchoolYear())
                .in("school");

        assertThat(rule.on(Somebody.born("2014-01-01"), "2026-06-30"))
                .isEqualTo("DUE SCHOOL_YEAR@2025/2026 2025-07-01 2025-07-01 2026-07-01 2026-07-01");
        assertThat(rule.on(Somebody.born("2014-01-01"), "2026-07-01")).startsWith("DUE SCHOOL_YEAR@2026/2027");
    }

    // occurrences of the calendar begin with their client

    @Test
    void anOccurrenceOfTheCalendarBeginsNotBeforeTheStageTheAgeOrTheFact() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                        .inMonth(Month.MAY)
                        .from(0, DAYS)
                        .overdueFrom(1, MONTHS)
                        .until(3, MONTHS))
                .in("adult");

        assertThat(rule.on(Somebody.born("2007-05-20"), "2025-05-20"))
                .as("entering the stage; overdue moves along")
                .isEqualTo("DUE X@2025-05 2025-05-20 2025-05-20 2025-06-20 2025-08-01");
        assertThat(rule.to("ageYears >= 19").on(Somebody.born("2006-07-20"), "2025-07-20"))
                .as("not beyond the end")
                .isEqualTo("DUE X@2025-05 2025-07-20 2025-07-20 2025-08-01 2025-08-01");
        assertThat(rule.to("has(\"HYPERTENSION\")").on(ADULT.condition("HYPERTENSION", "2025-05-10"), "2025-05-11"))
                .isEqualTo("DUE X@2025-05 2025-05-10 2025-05-10 2025-06-10 2025-08-01");
        assertThat(rule.to("has(\"HYPERTENSION\")").on(ADULT.condition("HYPERTENSION", "2025-08-01"), "2025-08-01"))
                .as("what closes by then does not exist")
                .isEmpty();
    }

    // grace

    @ParameterizedTest
    @CsvSource({
        "1990-02-20, 2025-05-01",
        "1990-01-01, 2025-05-01",
        "1990-04-20, 2025-05-21",
        "1990-06-20, 2025-07-21",
    })
    void aGraceMovesAnEarlierEndForSome(String born, String closes) {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .afterBirthday()
                .from(0, DAYS)
                .until(31, DAYS)
                .graceUntil("2025-05-01", org.openilp.rules.vocabulary.Words.between("BIRTH_MONTH", 1, 4)));

        assertThat(rule.daysOn(Somebody.born(born), "2025-07-01")).endsWith(closes + " " + closes);
    }

    @Test
    void aGraceIsForTheOccurrenceOfItsYearAlone() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .afterBirthday()
                .from(0, DAYS)
                .overdueFrom(10, DAYS)
                .until(31, DAYS)
                .graceUntil("2025-05-01", org.openilp.rules.vocabulary.Words.female()));

        assertThat(rule.on(Somebody.born("1990-02-20"), "2024-02-20"))
                .isEqualTo("DUE X@2024 2024-02-20 2024-02-20 2024-03-01 2024-03-22");
        assertThat(rule.on(Somebody.born("1990-02-20"), "2025-04-30"))
                .as("an overdue day before the end stays")
                .isEqualTo("OVERDUE X@2025 2025-02-20 2025-02-20 2025-03-02 2025-05-01");
        assertThat(rule.on(Somebody.maleBorn("1990-02-20"), "2025-02-20")).endsWith("2025-03-23");
    }
}
