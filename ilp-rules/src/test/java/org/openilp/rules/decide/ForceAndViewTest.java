package org.openilp.rules.decide;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.rules.vocabulary.Words.has;

import java.time.Month;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.rules.Somebody;

/** When a rule is in force, how far a plan looks, and what of a stage that was left is still shown. */
class ForceAndViewTest {

    /** Born on 2025-01-01: due on 02-01, overdue from 03-01, until 06-01. */
    private static final Somebody CHILD = Somebody.born("2025-01-01");

    private static final TinyRule RULE = TinyRule.says(
            plan -> plan.due("X").byAge().from(31, DAYS).overdueFrom(59, DAYS).until(151, DAYS));

    // in force

    @Test
    void beforeItIsInForceARuleSaysNothing() {
        assertThat(RULE.from("2025-02-15").on(CHILD, "2025-02-14")).isEmpty();
        assertThat(RULE.from("2025-02-15").stateOn(CHILD, "2025-02-15")).isEqualTo("DUE");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-15, 2025-02-01 2025-02-15 2025-03-15 2025-06-01",
        "2025-02-01, 2025-02-01 2025-02-01 2025-03-01 2025-06-01",
        "2025-01-15, 2025-02-01 2025-02-01 2025-03-01 2025-06-01",
        "2025-05-20, 2025-02-01 2025-05-20 2025-06-01 2025-06-01",
        "2025-05-31, 2025-02-01 2025-05-31 2025-06-01 2025-06-01",
        "2025-06-01, ''",
    })
    void aDueBeforeTheRuleBecomesItsFirstDayAndTakesOverdueAlongButNotBeyondTheEnd(String from, String days) {
        assertThat(RULE.from(from).daysOn(CHILD, "2025-06-01")).isEqualTo(days);
    }

    @Test
    void anEventBeforeTheRuleInTheWindowCounts() {
        TinyRule rule = RULE.from("2025-02-15");

        assertThat(rule.stateOn(CHILD.done("HEALTH_EDUCATION X", "2025-02-01"), "2025-02-15"))
                .isEqualTo("DONE");
    }

    @Test
    void afterItsEndItSpeaksForWhatWasDueBeforeAndWillClose() {
        TinyRule rule = RULE.until("2025-02-15");

        assertThat(rule.stateOn(CHILD, "2025-02-14")).isEqualTo("DUE");
        assertThat(rule.stateOn(CHILD, "2025-02-15")).isEqualTo("DUE");
        assertThat(rule.stateOn(CHILD, "2025-05-31")).isEqualTo("OVERDUE");
        assertThat(rule.stateOn(CHILD, "2025-06-01")).isEqualTo("MISSED");
        assertThat(RULE.until("2025-02-01").on(CHILD, "2025-02-15"))
                .as("not due before its end")
                .isEmpty();
    }

    @Test
    void whatHasNoEndOrRepeatsFallsSilentWithTheRule() {
        TinyRule endless =
                TinyRule.says(plan -> plan.due("X").byAge().from(31, DAYS)).until("2025-03-15");
        TinyRule repeating = TinyRule.says(plan ->
                        plan.due("X").byAge().from(31, DAYS).until(151, DAYS).every(1, MONTHS))
                .until("2025-03-15");
        TinyRule lastTime = TinyRule.says(plan -> plan.due("X").every(1, YEARS)).until("2025-03-15");

        for (TinyRule rule : new TinyRule[] {endless, repeating, lastTime}) {
            assertThat(rule.stateOn(CHILD, "2025-03-14")).isEqualTo("DUE");
            assertThat(rule.on(CHILD, "2025-03-15")).isEmpty();
        }
    }

    @Test
    void aRuleSaysNothingOfWhatBeginsAfterItsEnd() {
        assertThat(RULE.until("2025-02-01").on(CHILD, "2025-01-15")).isEmpty();
        assertThat(RULE.until("2025-02-02").stateOn(CHILD, "2025-01-15")).isEqualTo("UPCOMING");
    }

    // how far a plan looks

    @Test
    void whatIsUpcomingIsShownForTwelveMonthsBeforeItIsDue() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X").byAge().from(2, YEARS));

        assertThat(rule.on(CHILD, "2025-12-31")).isEmpty();
        assertThat(rule.stateOn(CHILD, "2026-01-01")).isEqualTo("UPCOMING");
        assertThat(rule.looking(Period.ofMonths(24), Period.ofMonths(12)).stateOn(CHILD, "2025-01-01"))
                .isEqualTo("UPCOMING");
        assertThat(rule.looking(Period.ZERO, Period.ofMonths(12)).on(CHILD, "2026-12-31"))
                .isEmpty();
    }

    @Test
    void whatMayBeDoneAlreadyIsShownByItsDueDay() {
        TinyRule rule =
                TinyRule.says(plan -> plan.due("X").byAge().from(1, MONTHS).dueFrom(2, YEARS));

        assertThat(rule.on(CHILD, "2025-12-31")).isEmpty();
        assertThat(rule.stateOn(CHILD, "2026-01-01")).isEqualTo("UPCOMING");
    }

    @Test
    void whatWasMissedIsShownForTwelveMonthsAfterItClosed() {
        assertThat(RULE.stateOn(CHILD, "2026-06-01")).isEqualTo("MISSED");
        assertThat(RULE.on(CHILD, "2026-06-02")).isEmpty();
        assertThat(RULE.looking(Period.ofMonths(12), Period.ofMonths(1)).stateOn(CHILD, "2025-07-01"))
                .isEqualTo("MISSED");
        assertThat(RULE.looking(Period.ofMonths(12), Period.ofMonths(1)).on(CHILD, "2025-07-02"))
                .isEmpty();
    }

    @Test
    void whatWasDoneIsShownForTwelveMonthsAfterItClosedOrWithoutAnEndAfterItWasDone() {
        TinyRule endless = TinyRule.says(plan -> plan.due("X").byAge().from(31, DAYS));
        Somebody done = CHILD.done("HEALTH_EDUCATION X", "2025-02-10");

        assertThat(RULE.stateOn(done, "2026-06-01")).isEqualTo("DONE");
        assertThat(RULE.on(done, "2026-06-02")).isEmpty();
        assertThat(endless.stateOn(done, "2026-02-10")).isEqualTo("DONE");
        assertThat(endless.on(done, "2026-02-11")).isEmpty();
    }

    @Test
    void whatCountsFromTheLastTimeIsShownAsDoneUntilTheNextCycle() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X").every(5, YEARS));

        assertThat(rule.stateOn(CHILD.done("HEALTH_EDUCATION", "2025-02-10"), "2030-02-09"))
                .isEqualTo("DONE");
        assertThat(rule.stateOn(CHILD.done("HEALTH_EDUCATION", "2025-02-10"), "2030-02-10"))
                .isEqualTo("DUE");
    }

    // a stage that was left

    private static final TinyRule NEWBORN = TinyRule.says(plan ->
                    plan.due("X").byAge().from(28, DAYS).overdueFrom(40, DAYS).until(60, DAYS))
            .in("newborn");

    @Test
    void whatOpenedInAStageLivesToItsOwnEndAfterIt() {
        assertThat(NEWBORN.stateOn(CHILD, "2025-01-29")).isEqualTo("DUE");
        assertThat(NEWBORN.stateOn(CHILD, "2025-01-30"))
                .as("the first day of the next stage")
                .isEqualTo("DUE");
        assertThat(NEWBORN.stateOn(CHILD, "2025-02-10")).isEqualTo("OVERDUE");
        assertThat(NEWBORN.stateOn(CHILD, "2025-03-02")).isEqualTo("MISSED");
        assertThat(NEWBORN.stateOn(CHILD.done("HEALTH_EDUCATION X", "2025-02-12"), "2025-03-02"))
                .isEqualTo("DONE");
        assertThat(NEWBORN.stateOn(CHILD, "2026-03-02")).isEqualTo("MISSED");
        assertThat(NEWBORN.on(CHILD, "2026-03-03")).isEmpty();
    }

    @Test
    void whatWouldOpenAfterTheStageDoesNotExistOnceItIsLeft() {
        TinyRule late = TinyRule.says(
                        plan -> plan.due("X").byAge().from(29, DAYS).until(60, DAYS))
                .in("newborn");

        assertThat(late.stateOn(CHILD, "2025-01-29")).isEqualTo("UPCOMING");
        assertThat(late.on(CHILD, "2025-01-30")).isEmpty();
    }

    @Test
    void whatCountsFromADayThatBecameKnownOpensWhenItIsDue() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                        .sinceKnown()
                        .from(0, DAYS)
                        .dueFrom(5, DAYS)
                        .until(60, DAYS))
                .in("newborn")
                .to("has(\"HYPERTENSION\")");

        assertThat(rule.stateOn(CHILD.condition("HYPERTENSION", "2025-01-24"), "2025-02-10"))
                .isEqualTo("DUE");
        assertThat(rule.on(CHILD.condition("HYPERTENSION", "2025-01-25"), "2025-02-10"))
                .as("due on the day on which the stage ends")
                .isEmpty();
    }

    @Test
    void whatRepeatsOrCountsFromTheLastTimeEndsWithTheStage() {
        TinyRule repeating = TinyRule.says(plan ->
                        plan.due("X").byAge().from(1, DAYS).until(90, DAYS).every(7, DAYS))
                .in("newborn");
        TinyRule lastTime = TinyRule.says(plan -> plan.due("X").every(7, DAYS)).in("newborn");

        for (TinyRule rule : new TinyRule[] {repeating, lastTime}) {
            assertThat(rule.stateOn(CHILD, "2025-01-29")).isEqualTo("DUE");
            assertThat(rule.on(CHILD, "2025-01-30")).isEmpty();
        }
    }

    @Test
    void whatHasNoEndIsShownAsItStandsForTwelveMonths() {
        TinyRule endless = TinyRule.says(
                        plan -> plan.due("X").byAge().from(3, DAYS).overdueFrom(40, DAYS))
                .in("newborn");

        assertThat(endless.stateOn(CHILD, "2025-02-09")).isEqualTo("DUE");
        assertThat(endless.stateOn(CHILD, "2025-02-10")).isEqualTo("OVERDUE");
        assertThat(endless.stateOn(CHILD, "2026-01-30")).isEqualTo("OVERDUE");
        assertThat(endless.on(CHILD, "2026-01-31")).isEmpty();
    }

    @Test
    void theLeftSideIsJudgedWithTheAgesOfTheLastDayAndTheFactsOfToday() {
        TinyRule rule = NEWBORN.to("ageDays < 29, lacks(\"HYPERTENSION\")");

        assertThat(rule.stateOn(CHILD, "2025-02-10")).isEqualTo("OVERDUE");
        assertThat(rule.on(CHILD.condition("HYPERTENSION", "2025-02-08"), "2025-02-10"))
                .isEmpty();
    }

    @Test
    void whatSilencesOrPostponesIsAlwaysJudgedToday() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                        .byAge()
                        .from(28, DAYS)
                        .until(60, DAYS)
                        .unless(org.openilp.rules.vocabulary.Words.agedFrom("45 days"))
                        .postponedWhile(has("HYPERTENSION")))
                .in("newborn");

        assertThat(rule.stateOn(CHILD, "2025-02-14")).isEqualTo("DUE");
        assertThat(rule.on(CHILD, "2025-02-15")).isEmpty();
        assertThat(rule.stateOn(CHILD.condition("HYPERTENSION", "2025-02-08"), "2025-02-10"))
                .isEqualTo("POSTPONED");
    }

    @Test
    void whatStillWaitsStaysUpcoming() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("X").byAge().from(3, DAYS).until(90, DAYS).notBefore("ANTENATAL_CLASS", 1, DAYS))
                .in("newborn");

        assertThat(rule.stateOn(CHILD, "2025-02-15")).isEqualTo("UPCOMING");
    }

    @Test
    void withTheEndOfThePregnancyItsFolderSaysNothingMore() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("K1").inPregnancy().from(0, DAYS).until(44 * 7, DAYS))
                .in("pregnancy");
        Somebody mother = Somebody.born("1990-01-01").delivered("2025-01-01", "2025-10-01");

        assertThat(rule.stateOn(mother, "2025-09-30")).isEqualTo("DUE");
        assertThat(rule.on(mother, "2025-10-01")).isEmpty();
        assertThat(rule.on(mother.done("ANC_CONTACT K1", "2025-03-01"), "2025-10-01"))
                .isEmpty();
    }

    @Test
    void childbedLivesOnLikeAnyStage() {
        TinyRule rule = TinyRule.says(
                        plan -> plan.due("X").afterDelivery().from(40, DAYS).until(12, MONTHS))
                .in("postpartum");
        Somebody mother = Somebody.born("1990-01-01").delivered("2025-01-01", "2025-10-01");

        assertThat(rule.stateOn(mother, "2026-09-30")).isEqualTo("DUE");
        assertThat(rule.stateOn(mother, "2026-10-01")).isEqualTo("MISSED");
    }

    // what counts from a finding or an event closes after a year

    @Test
    void whatCountsFromAnEventAndHasNoEndClosesAYearAfterItIsDue() {
        TinyRule event =
                TinyRule.says(plan -> plan.due("X").after("ANTENATAL_CLASS").from(14, DAYS));

        assertThat(event.daysOn(CHILD.done("ANTENATAL_CLASS", "2025-02-01"), "2025-02-20"))
                .isEqualTo("2025-02-15 2025-02-15 - 2026-02-15");
    }

    @Test
    void whatCountsFromADayThatBecameKnownStaysOpenWhileItHolds() {
        TinyRule known = TinyRule.says(plan -> plan.due("X").sinceKnown().within(1, DAYS))
                .to("has(\"HYPERTENSION\")");
        Somebody ill = CHILD.condition("HYPERTENSION", "2025-02-01", "2029-02-01", null);

        assertThat(known.stateOn(ill, "2029-01-31")).isEqualTo("OVERDUE");
        assertThat(known.on(ill, "2029-02-01")).isEmpty();
    }

    @Test
    void aMonthIsShownOnlyInItsYear() {
        TinyRule rule = TinyRule.says(
                plan -> plan.due("X").inMonth(Month.MARCH).from(0, DAYS).until(1, MONTHS));

        assertThat(rule.on(CHILD, "2025-12-31"))
                .isEqualTo("MISSED X@2025-03 2025-03-01 2025-03-01 2025-04-01 2025-04-01");
        assertThat(rule.on(CHILD, "2026-01-01")).startsWith("UPCOMING X@2026-03");
    }
}
