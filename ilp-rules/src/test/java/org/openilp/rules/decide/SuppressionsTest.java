package org.openilp.rules.decide;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.rules.vocabulary.Words.done;
import static org.openilp.rules.vocabulary.Words.doneSinceAge;
import static org.openilp.rules.vocabulary.Words.doneSinceAnchor;
import static org.openilp.rules.vocabulary.Words.doneSinceDue;
import static org.openilp.rules.vocabulary.Words.doneThatDay;
import static org.openilp.rules.vocabulary.Words.doneThisCalendarYear;
import static org.openilp.rules.vocabulary.Words.doneThisPregnancy;
import static org.openilp.rules.vocabulary.Words.doneThisSchoolYear;
import static org.openilp.rules.vocabulary.Words.doneWithin;
import static org.openilp.rules.vocabulary.Words.either;
import static org.openilp.rules.vocabulary.Words.female;
import static org.openilp.rules.vocabulary.Words.found;
import static org.openilp.rules.vocabulary.Words.has;
import static org.openilp.rules.vocabulary.Words.lacks;
import static org.openilp.rules.vocabulary.Words.male;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.plan.Postponement;
import org.openilp.rules.Somebody;
import org.openilp.rules.verbs.Due;

/** What satisfies, silences, delays and postpones. */
class SuppressionsTest {

    /** Born on 2025-01-01: due on 02-01, overdue from 03-01, until 06-01. */
    private static final Somebody CHILD = Somebody.born("2025-01-01");

    private static TinyRule child(UnaryOperator<Due> more) {
        return TinyRule.says(plan -> {
            Due unused = more.apply(
                    plan.due("X").byAge().from(31, DAYS).overdueFrom(59, DAYS).until(151, DAYS));
        });
    }

    @Test
    void withoutAnySuppressionItGoesFromUpcomingToMissed() {
        TinyRule rule = child(due -> due);

        assertThat(rule.on(CHILD, "2025-01-31")).isEqualTo("UPCOMING X 2025-02-01 2025-02-01 2025-03-01 2025-06-01");
        assertThat(rule.stateOn(CHILD, "2025-02-01")).isEqualTo("DUE");
        assertThat(rule.stateOn(CHILD, "2025-02-28")).isEqualTo("DUE");
        assertThat(rule.stateOn(CHILD, "2025-03-01")).isEqualTo("OVERDUE");
        assertThat(rule.stateOn(CHILD, "2025-05-31")).isEqualTo("OVERDUE");
        assertThat(rule.stateOn(CHILD, "2025-06-01")).isEqualTo("MISSED");
    }

    @Test
    void aSentenceForSomeOnlyIsSilentForOthersAndWhereTheAnswerIsUnknown() {
        TinyRule rule = child(due -> due.onlyFor(has("CONTROLLED")));

        assertThat(rule.stateOn(CHILD.fact("CONTROLLED", true), "2025-02-01")).isEqualTo("DUE");
        assertThat(rule.stateOn(CHILD.fact("CONTROLLED", false), "2025-02-01")).isEmpty();
        assertThat(rule.stateOn(CHILD, "2025-02-01")).isEmpty();
    }

    @Test
    void twoSentencesOfOneRuleMaySpeakOfDifferentPeople() {
        TinyRule rule = TinyRule.says(plan -> {
            Due girls = plan.due("G").onlyFor(female()).byAge().from(31, DAYS).overdueFrom(59, DAYS);
            Due boys = plan.due("B").onlyFor(male()).byAge().from(32, DAYS).overdueFrom(59, DAYS);
        });

        assertThat(rule.only(CHILD, "2025-03-01").occurrence()).isEqualTo("G");
        assertThat(rule.only(Somebody.maleBorn("2025-01-01"), "2025-03-01").occurrence())
                .isEqualTo("B");
    }

    // done

    @Test
    void anotherServiceMayCountAsThisOneAtAnyTime() {
        TinyRule rule = child(due -> due.satisfiedBy(done("ANTENATAL_CLASS")));
        Somebody done = CHILD.done("ANTENATAL_CLASS", "2025-01-05");

        assertThat(rule.stateOn(done, "2025-02-01")).isEqualTo("DONE");
        assertThat(rule.only(done, "2025-02-01").doneOn()).isEqualTo("2025-01-05");
        assertThat(rule.stateOn(CHILD.done("ANTENATAL_CLASS", "2025-02-02"), "2025-02-01"))
                .isEqualTo("DUE");
    }

    @Test
    void itMayCountForSomeOnlyAndAnUnknownAnswerIsNotEnough() {
        Somebody done = CHILD.done("ANTENATAL_CLASS", "2025-01-05");

        assertThat(child(due -> due.satisfiedBy(done("ANTENATAL_CLASS"), female()))
                        .stateOn(done, "2025-02-01"))
                .isEqualTo("DONE");
        assertThat(child(due -> due.satisfiedBy(done("ANTENATAL_CLASS"), male()))
                        .stateOn(done, "2025-02-01"))
                .isEqualTo("DUE");
        assertThat(child(due -> due.satisfiedBy(done("ANTENATAL_CLASS"), has("CONTROLLED")))
                        .stateOn(done, "2025-02-01"))
                .isEqualTo("DUE");
    }

    @Test
    void itMayHaveToBeRecent() {
        TinyRule rule = child(due -> due.satisfiedBy(doneWithin("ANTENATAL_CLASS", "1 month")));
        Somebody done = CHILD.done("ANTENATAL_CLASS", "2025-01-05");

        assertThat(rule.stateOn(done, "2025-02-04")).isEqualTo("DONE");
        assertThat(rule.stateOn(done, "2025-02-05")).isEqualTo("DUE");
    }

    @Test
    void itMayHaveToBeSinceTheAnchorTheDueDayOrAnAge() {
        TinyRule sinceAnchor = TinyRule.says(plan ->
                        plan.due("X").sinceKnown().from(7, DAYS).satisfiedBy(doneSinceAnchor("ANTENATAL_CLASS")))
                .to("has(\"HYPERTENSION\")");
        Somebody ill = Somebody.born("1990-01-01").condition("HYPERTENSION", "2025-02-01");

        assertThat(sinceAnchor.stateOn(ill.done("ANTENATAL_CLASS", "2025-01-31"), "2025-02-08"))
                .isEqualTo("DUE");
        assertThat(sinceAnchor.stateOn(ill.done("ANTENATAL_CLASS", "2025-02-01"), "2025-02-08"))
                .isEqualTo("DONE");

        TinyRule sinceDue = child(due -> due.satisfiedBy(doneSinceDue("ANTENATAL_CLASS")));
        assertThat(sinceDue.stateOn(CHILD.done("ANTENATAL_CLASS", "2025-01-31"), "2025-02-08"))
                .isEqualTo("DUE");
        assertThat(sinceDue.stateOn(CHILD.done("ANTENATAL_CLASS", "2025-02-01"), "2025-02-08"))
                .isEqualTo("DONE");

        TinyRule sinceAge = child(due -> due.satisfiedBy(doneSinceAge("ANTENATAL_CLASS", "10 days")));
        assertThat(sinceAge.stateOn(CHILD.done("ANTENATAL_CLASS", "2025-01-10"), "2025-02-08"))
                .isEqualTo("DUE");
        assertThat(sinceAge.stateOn(CHILD.done("ANTENATAL_CLASS", "2025-01-11"), "2025-02-08"))
                .isEqualTo("DONE");
    }

    @Test
    void anEarlierEventDoesNotSatisfyWhatCountsFromAnUndatedAnswer() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("X").sinceKnown().within(7, DAYS).satisfiedBy(doneSinceAnchor("ANTENATAL_CLASS")))
                .to("has(\"HYPERTENSION\")");
        Somebody ill = Somebody.born("1990-01-01").fact("HYPERTENSION", true).done("ANTENATAL_CLASS", "2025-01-31");

        assertThat(rule.stateOn(ill, "2025-02-01")).isEqualTo("DUE");
        assertThat(rule.stateOn(ill, "2025-01-31")).isEqualTo("DONE");
    }

    @Test
    void itMayHaveToBeInTheSameStretchOfTheCalendar() {
        Somebody adult = Somebody.born("1990-01-01").done("ANTENATAL_CLASS", "2025-06-30");
        UnaryOperator<Due> open =
                due -> due.today().from(0, DAYS).neverOverdue().until(1, DAYS);

        TinyRule year =
                TinyRule.says(plan -> open.apply(plan.due("X")).satisfiedBy(doneThisCalendarYear("ANTENATAL_CLASS")));
        assertThat(year.stateOn(adult, "2025-12-31")).isEqualTo("DONE");
        assertThat(year.stateOn(adult, "2026-01-01")).isEqualTo("DUE");

        TinyRule schoolYear =
                TinyRule.says(plan -> open.apply(plan.due("X")).satisfiedBy(doneThisSchoolYear("ANTENATAL_CLASS")));
        assertThat(schoolYear.stateOn(adult, "2025-06-30")).isEqualTo("DONE");
        assertThat(schoolYear.stateOn(adult, "2025-07-01")).isEqualTo("DUE");

        TinyRule day = TinyRule.says(plan -> open.apply(plan.due("X")).satisfiedBy(doneThatDay("ANTENATAL_CLASS")));
        assertThat(day.stateOn(adult, "2025-06-30")).isEqualTo("DONE");
        assertThat(day.stateOn(adult, "2025-07-01")).isEqualTo("DUE");
    }

    @Test
    void theStretchIsThatOfTheDueDayWhereThatIsStillToCome() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .byAge()
                .from(334, DAYS)
                .dueFrom(396, DAYS)
                .satisfiedBy(doneThisCalendarYear("ANTENATAL_CLASS")));

        assertThat(rule.on(CHILD.done("ANTENATAL_CLASS", "2025-12-10"), "2025-12-15"))
                .isEqualTo("UPCOMING X 2025-12-01 2026-02-01 - -");
        assertThat(rule.stateOn(CHILD.done("ANTENATAL_CLASS", "2026-01-10"), "2026-01-15"))
                .isEqualTo("DONE");
    }

    @Test
    void itMayHaveToBeInThisPregnancy() {
        TinyRule rule = TinyRule.says(plan -> plan.due("X")
                .today()
                .from(0, DAYS)
                .neverOverdue()
                .until(1, DAYS)
                .satisfiedBy(doneThisPregnancy("ANTENATAL_CLASS")));
        Somebody mother = Somebody.born("1990-01-01")
                .delivered("2022-01-01", "2022-10-01")
                .pregnantSince("2025-01-01");

        assertThat(rule.stateOn(mother.done("ANTENATAL_CLASS", "2024-12-31"), "2025-02-01"))
                .isEqualTo("DUE");
        assertThat(rule.stateOn(mother.done("ANTENATAL_CLASS", "2025-01-01"), "2025-02-01"))
                .isEqualTo("DONE");
    }

    // silenced

    @Test
    void whatExcludesItSilencesItInEveryStateButDone() {
        TinyRule rule = child(due -> due.unless(has("HYPERTENSION")).contraindicatedBy(has("SICK_TODAY")));
        Somebody excluded = CHILD.fact("HYPERTENSION", true);

        for (String day : new String[] {"2025-01-15", "2025-02-15", "2025-03-15", "2025-06-15"}) {
            assertThat(rule.on(excluded, day)).as(day).isEmpty();
        }
        assertThat(rule.on(excluded.fact("SICK_TODAY", true), "2025-02-15")).isEmpty();
        assertThat(rule.stateOn(excluded.done("HEALTH_EDUCATION X", "2025-02-10"), "2025-02-15"))
                .isEqualTo("DONE");
    }

    @Test
    void whatReplacesItSilencesItToo() {
        TinyRule rule = child(due -> due.replacedBy("pregnancy", has("HYPERTENSION")));

        assertThat(rule.on(CHILD.fact("HYPERTENSION", true), "2025-02-15")).isEmpty();
        assertThat(rule.stateOn(CHILD, "2025-02-15")).isEqualTo("DUE");
    }

    @Test
    void anUnknownAnswerNeverSuppresses() {
        Somebody silent = CHILD;

        assertThat(child(due -> due.unless(has("CONTROLLED"))).stateOn(silent, "2025-02-15"))
                .isEqualTo("DUE");
        assertThat(child(due -> due.unless(lacks("CONTROLLED"))).stateOn(silent, "2025-02-15"))
                .isEqualTo("DUE");
        assertThat(child(due -> due.replacedBy("adult", lacks("CONTROLLED"))).stateOn(silent, "2025-02-15"))
                .isEqualTo("DUE");
        assertThat(child(due -> due.postponedWhile(lacks("CONTROLLED"))).stateOn(silent, "2025-02-15"))
                .isEqualTo("DUE");
        assertThat(child(due -> due.waitsFor(has("CONTROLLED"))).stateOn(silent, "2025-02-15"))
                .isEqualTo("DUE");
        assertThat(child(due -> due.waitsFor(done("ANTENATAL_CLASS"), has("CONTROLLED")))
                        .stateOn(silent, "2025-02-15"))
                .isEqualTo("DUE");
    }

    @Test
    void anExclusionMayAskForAFinding() {
        TinyRule rule = child(due -> due.unless(found("KEK"))).finding("KEK", "below(\"MUAC_CM\", 23.5)");

        assertThat(rule.on(CHILD.measured("MUAC_CM", 22, "2025-01-10"), "2025-02-15"))
                .doesNotContain("DUE X ");
        assertThat(rule.on(CHILD.measured("MUAC_CM", 24, "2025-01-10"), "2025-02-15"))
                .contains("DUE X ");
    }

    // waiting

    @Test
    void itIsUpcomingUntilAnotherServiceWasDoneAndKeepsItsDays() {
        TinyRule rule = child(due -> due.notBefore("ANTENATAL_CLASS", 28, DAYS));

        assertThat(rule.on(CHILD, "2025-03-15")).isEqualTo("UPCOMING X 2025-02-01 2025-02-01 2025-03-01 2025-06-01");
        assertThat(rule.stateOn(CHILD, "2025-06-01")).isEqualTo("MISSED");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-02-20, DUE X 2025-02-01 2025-02-01 2025-03-01 2025-06-01",
        "2025-01-20, 2025-02-16, UPCOMING X 2025-02-17 2025-02-17 2025-03-17 2025-06-01",
        "2025-01-20, 2025-02-17, DUE X 2025-02-17 2025-02-17 2025-03-17 2025-06-01",
        "2025-01-20, 2025-03-17, OVERDUE X 2025-02-17 2025-02-17 2025-03-17 2025-06-01",
        "2025-04-20, 2025-05-18, DUE X 2025-05-18 2025-05-18 2025-06-01 2025-06-01",
    })
    void afterItTheFirstDayMovesAndTakesOverdueAlongButNotBeyondTheEnd(String event, String day, String line) {
        TinyRule rule = child(due -> due.notBefore("ANTENATAL_CLASS", 28, DAYS));

        assertThat(rule.on(CHILD.done("ANTENATAL_CLASS", event), day)).isEqualTo(line);
    }

    @Test
    void whereThatDayIsNotBeforeTheEndThereIsNoDecision() {
        TinyRule rule = child(due -> due.notBefore("ANTENATAL_CLASS", 28, DAYS));

        assertThat(rule.on(CHILD.done("ANTENATAL_CLASS", "2025-05-04"), "2025-05-05"))
                .isEmpty();
        assertThat(rule.on(CHILD.done("ANTENATAL_CLASS", "2025-05-03"), "2025-05-31"))
                .startsWith("DUE X 2025-05-31");
    }

    @Test
    void itMayWaitForSomethingToHold() {
        TinyRule rule = child(due -> due.waitsFor(done("ANTENATAL_CLASS")));

        assertThat(rule.stateOn(CHILD, "2025-03-15")).isEqualTo("UPCOMING");
        assertThat(rule.stateOn(CHILD.done("ANTENATAL_CLASS", "2025-03-14"), "2025-03-15"))
                .isEqualTo("OVERDUE");
        assertThat(rule.stateOn(CHILD, "2025-06-01"))
                .as("missed comes before waiting")
                .isEqualTo("MISSED");
    }

    @Test
    void itMayWaitForSomeOnly() {
        assertThat(child(due -> due.waitsFor(done("ANTENATAL_CLASS"), male())).stateOn(CHILD, "2025-02-15"))
                .isEqualTo("DUE");
        assertThat(child(due -> due.waitsFor(done("ANTENATAL_CLASS"), female())).stateOn(CHILD, "2025-02-15"))
                .isEqualTo("UPCOMING");
        assertThat(child(due -> due.waitsAfter("ANTENATAL_CLASS", 28, DAYS, male()))
                        .stateOn(CHILD.done("ANTENATAL_CLASS", "2025-02-10"), "2025-02-15"))
                .isEqualTo("DUE");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-10, UPCOMING X 2025-03-10 2025-03-10 2025-04-07 2025-06-01",
        "2025-01-18, DUE X 2025-02-01 2025-02-01 2025-03-01 2025-06-01",
    })
    void itMayWaitForSoLongAfterTheLastTimeOfAnotherService(String event, String line) {
        TinyRule rule = child(due -> due.waitsAfter("ANTENATAL_CLASS", 28, DAYS));

        assertThat(rule.on(CHILD.done("ANTENATAL_CLASS", event), "2025-02-15")).isEqualTo(line);
    }

    @Test
    void missedComesBeforeAWaitThatReachesBeyondTheEnd() {
        TinyRule rule = child(due -> due.waitsAfter("ANTENATAL_CLASS", 28, DAYS));
        Somebody late = CHILD.done("ANTENATAL_CLASS", "2025-05-20");

        assertThat(rule.on(late, "2025-05-31")).isEmpty();
        assertThat(rule.stateOn(late, "2025-06-05")).isEqualTo("MISSED");
    }

    @Test
    void withoutThatServiceItWaitsForNothing() {
        assertThat(child(due -> due.waitsAfter("ANTENATAL_CLASS", 28, DAYS)).stateOn(CHILD, "2025-02-15"))
                .isEqualTo("DUE");
    }

    @Test
    void spacedFromAnotherServiceItWaitsForItInThisPregnancyAndThenForTheDistance() {
        TinyRule rule = TinyRule.says(plan -> plan.due("K2")
                        .inPregnancy()
                        .from(85, DAYS)
                        .overdueFrom(127, DAYS)
                        .until(169, DAYS)
                        .spacedFrom("ANC_CONTACT", 28, DAYS))
                .in("pregnancy");
        Somebody mother =
                Somebody.born("1990-01-01").done("ANC_CONTACT", "2024-12-01").pregnantSince("2025-01-01");

        assertThat(rule.stateOn(mother, "2025-04-01")).isEqualTo("UPCOMING");
        assertThat(rule.on(mother.done("ANC_CONTACT K1", "2025-03-20"), "2025-04-01"))
                .isEqualTo("UPCOMING K2@2025-01-01 2025-04-17 2025-04-17 2025-05-29 2025-06-19");
        assertThat(rule.stateOn(mother.done("ANC_CONTACT K1", "2025-03-20"), "2025-04-17"))
                .isEqualTo("DUE");
    }

    // postponed

    @Test
    void itIsPostponedWhileSomethingHoldsAndKeepsItsDays() {
        TinyRule rule = child(due -> due.postponedWhile(has("HYPERTENSION")));
        Somebody ill = CHILD.condition("HYPERTENSION", "2025-02-10", "2025-02-20", null);

        assertThat(rule.on(ill, "2025-02-19")).isEqualTo("POSTPONED X 2025-02-01 2025-02-01 2025-03-01 2025-06-01");
        assertThat(rule.only(ill, "2025-02-19").postponement())
                .isEqualTo(Postponement.until("has(\"HYPERTENSION\")", null));
        assertThat(rule.stateOn(ill, "2025-02-09")).isEqualTo("DUE");
        assertThat(rule.stateOn(ill, "2025-02-20")).isEqualTo("DUE");
        assertThat(rule.only(ill, "2025-02-20").postponement()).isNull();
    }

    @Test
    void itIsPostponedForGoodByALifelongContraindication() {
        TinyRule rule = child(due -> due.contraindicatedBy(has("HYPERTENSION")));

        assertThat(rule.only(CHILD.fact("HYPERTENSION", true), "2025-02-15").postponement())
                .isEqualTo(Postponement.permanent("has(\"HYPERTENSION\")"));
    }

    @Test
    void itIsPostponedUntilCleared() {
        TinyRule rule = child(due -> due.postponedUntilCleared(has("HYPERTENSION")));

        assertThat(rule.only(CHILD.fact("HYPERTENSION", true), "2025-02-15").postponement())
                .isEqualTo(Postponement.until("has(\"HYPERTENSION\")", null));
        assertThat(rule.stateOn(CHILD.fact("HYPERTENSION", false), "2025-02-15"))
                .isEqualTo("DUE");
    }

    @Test
    void itIsPostponedUntilSomethingElseHolds() {
        TinyRule rule = child(due -> due.postponedUntil(has("HYPERTENSION"), has("CONTROLLED")));
        Somebody ill = CHILD.fact("HYPERTENSION", true);

        assertThat(rule.stateOn(ill, "2025-02-15")).isEqualTo("POSTPONED");
        assertThat(rule.stateOn(ill.fact("CONTROLLED", false), "2025-02-15")).isEqualTo("POSTPONED");
        assertThat(rule.stateOn(ill.fact("CONTROLLED", true), "2025-02-15")).isEqualTo("DUE");
    }

    @Test
    void itIsPostponedUntilSoLongAfterADay() {
        TinyRule rule = child(
                due -> due.postponedUntilAfterDateOf(has("HYPERTENSION"), "IMMUNOGLOBULIN_OR_BLOOD_DATE", 1, MONTHS));
        Somebody ill = CHILD.fact("HYPERTENSION", true);
        Somebody known = ill.fact("IMMUNOGLOBULIN_OR_BLOOD_DATE", LocalDate.parse("2025-02-10"));

        assertThat(rule.only(known, "2025-03-09").postponement())
                .isEqualTo(Postponement.until("has(\"HYPERTENSION\")", LocalDate.parse("2025-03-10")));
        assertThat(rule.stateOn(known, "2025-03-10")).isEqualTo("OVERDUE");
        assertThat(rule.only(ill, "2025-03-09").postponement())
                .as("the day is not known")
                .isEqualTo(Postponement.until("has(\"HYPERTENSION\")", null));
    }

    @Test
    void aLiveVaccineKeepsApartFromAnotherOne() {
        TinyRule rule = TinyRule.says(plan ->
                        plan.due("1").byAge().from(9, MONTHS).until(5, YEARS).apartFromLiveVaccines(28, DAYS))
                .about("IMM_MR");
        Somebody child = Somebody.born("2025-01-01").done("IMM_JE 1", "2025-10-10");

        assertThat(rule.stateOn(child, "2025-10-10"))
                .as("on one day they go together")
                .isEqualTo("DUE");
        assertThat(rule.only(child, "2025-10-11").postponement())
                .isEqualTo(Postponement.until("LAST_LIVE_INJECTABLE_DATE", LocalDate.parse("2025-11-07")));
        assertThat(rule.stateOn(child, "2025-11-06")).isEqualTo("POSTPONED");
        assertThat(rule.stateOn(child, "2025-11-07")).isEqualTo("DUE");
        assertThat(rule.stateOn(Somebody.born("2025-01-01").done("IMM_PCV 1", "2025-10-10"), "2025-10-11"))
                .as("not live")
                .isEqualTo("DUE");
    }

    // precedence

    @Test
    void doneComesFirstThenExcludedThenMissedThenPostponedThenWaiting() {
        TinyRule rule = child(due -> due.waitsFor(done("ANTENATAL_CLASS"))
                .postponedWhile(either(has("HYPERTENSION"), has("DIABETES")))
                .unless(has("DIABETES")));
        Somebody ill = CHILD.fact("HYPERTENSION", true);

        assertThat(rule.stateOn(CHILD, "2025-02-15")).isEqualTo("UPCOMING");
        assertThat(rule.stateOn(ill, "2025-02-15")).isEqualTo("POSTPONED");
        assertThat(rule.stateOn(ill, "2025-01-15")).as("also before it is due").isEqualTo("POSTPONED");
        assertThat(rule.stateOn(ill, "2025-06-01")).isEqualTo("MISSED");
        assertThat(rule.on(ill.fact("DIABETES", true), "2025-06-01")).isEmpty();
        assertThat(rule.stateOn(ill.fact("DIABETES", true).done("HEALTH_EDUCATION X", "2025-02-10"), "2025-06-01"))
                .isEqualTo("DONE");
    }
}
