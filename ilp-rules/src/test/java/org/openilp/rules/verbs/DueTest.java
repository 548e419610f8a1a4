package org.openilp.rules.verbs;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openilp.core.network.FacilityLevel.HOME;
import static org.openilp.core.network.FacilityLevel.HOSPITAL;
import static org.openilp.core.network.FacilityLevel.PUSKESMAS;
import static org.openilp.core.network.FacilityLevel.PUSTU;
import static org.openilp.rules.vocabulary.Words.done;
import static org.openilp.rules.vocabulary.Words.doneThisPregnancy;
import static org.openilp.rules.vocabulary.Words.has;
import static org.openilp.rules.vocabulary.Words.lacks;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openilp.core.service.Performer;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Grace;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Repeat;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.schedule.Suppression.Until;
import org.openilp.rules.schedule.Wait;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Occasion;

class DueTest {

    private static Schedule said(UnaryOperator<Due> sentence) {
        return sentence.apply(Plan.listening().due("X")).schedules(null).get(0);
    }

    private static Offset in(Period period) {
        return Offset.of(period);
    }

    static Stream<Arguments> anchors() {
        return Stream.of(
                anchor(Due::byAge, new Anchor.Birth()),
                anchor(Due::inPregnancy, new Anchor.Lmp()),
                anchor(Due::afterDelivery, new Anchor.Delivery()),
                anchor(Due::afterBirthday, new Anchor.Birthday()),
                anchor(Due::sinceStageEntry, new Anchor.StageEntry()),
                anchor(Due::afterLastTime, new Anchor.LastDone()),
                anchor(due -> due, new Anchor.LastDone()),
                anchor(due -> due.inMonth(Month.AUGUST), new Anchor.MonthOfYear(Month.AUGUST)),
                anchor(Due::inThisMonth, new Anchor.MonthOfYear(null)),
                anchor(Due::inSchoolYear, new Anchor.StartOfSchoolYear()),
                anchor(due -> due.inWeekFrom(DayOfWeek.SUNDAY), new Anchor.WeekDay(DayOfWeek.SUNDAY)),
                anchor(Due::afterFinding, new Anchor.FindingDay(null)),
                anchor(due -> due.afterFinding("KEK"), new Anchor.FindingDay("KEK")),
                anchor(Due::sinceKnown, new Anchor.KnownDay(null)),
                anchor(due -> due.sinceKnown("CONTROLLED"), new Anchor.KnownDay("CONTROLLED")),
                anchor(due -> due.after("IMM_PCV 1"), new Anchor.EventDay(new Occasion("IMM_PCV", "1"))),
                anchor(due -> due.after("IMM_PCV"), new Anchor.EventDay(new Occasion("IMM_PCV", null))),
                anchor(due -> due.fromDateOf("WEDDING_DATE"), new Anchor.FactDay("WEDDING_DATE")),
                anchor(due -> due.fromEachDateOf("AEFI_ONSET_DATE"), new Anchor.FactDay("AEFI_ONSET_DATE", true)),
                anchor(Due::today, new Anchor.DayAskedFor()));
    }

    private static Arguments anchor(UnaryOperator<Due> sentence, Anchor anchor) {
        return Arguments.of(sentence, anchor);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("anchors")
    void aSentenceCountsFromOneDay(UnaryOperator<Due> sentence, Anchor anchor) {
        assertThat(said(due -> sentence.apply(due).from(1, DAYS)).anchor()).isEqualTo(anchor);
    }

    @Test
    void fromIsAlsoDueAndAWindowWithAnEndIsOverdueThereUnlessItSaysOtherwise() {
        Schedule schedule = said(due -> due.byAge().from(2, WEEKS).until(1, MONTHS, 3, DAYS));

        assertThat(schedule.earliest()).isEqualTo(in(Period.ofDays(14)));
        assertThat(schedule.due()).isEqualTo(in(Period.ofDays(14)));
        assertThat(schedule.overdue()).isEqualTo(schedule.closes()).isEqualTo(in(Period.of(0, 1, 3)));
    }

    @Test
    void eachDayOfTheWindowIsSaidByItsOwnWord() {
        Schedule schedule = said(due -> due.byAge()
                .from(1, YEARS, 1, MONTHS)
                .dueFrom(14, MONTHS, 1, DAYS)
                .overdueFrom(15, MONTHS, 2, DAYS)
                .until(2, YEARS, 3, MONTHS));

        assertThat(schedule.earliest()).isEqualTo(in(Period.of(1, 1, 0)));
        assertThat(schedule.due()).isEqualTo(in(Period.of(0, 14, 1)));
        assertThat(schedule.overdue()).isEqualTo(in(Period.of(0, 15, 2)));
        assertThat(schedule.closes()).isEqualTo(in(Period.of(2, 3, 0)));
        assertThat(schedule.occurrence()).isEqualTo("X");
    }

    @Test
    void dueAloneIsAlsoTheFirstDayAndWithoutAnEndNothingIsEverOverdue() {
        Schedule schedule = said(due -> due.byAge().dueFrom(3, DAYS));

        assertThat(schedule.earliest()).isEqualTo(in(Period.ofDays(3)));
        assertThat(schedule.overdue()).isNull();
        assertThat(schedule.closes()).isNull();
    }

    @Test
    void aNeverOverdueSentenceIsMissedAtItsEndAndNeverLate() {
        Schedule schedule = said(due -> due.today().from(0, DAYS).neverOverdue().until(1, DAYS));

        assertThat(schedule.overdue()).isNull();
        assertThat(schedule.closes()).isEqualTo(in(Period.ofDays(1)));
    }

    @Test
    void withinIsDueAtOnceAndLateAfterIt() {
        Schedule schedule = said(due -> due.afterFinding().within(7, DAYS));

        assertThat(schedule.earliest()).isEqualTo(in(Period.ZERO));
        assertThat(schedule.due()).isEqualTo(in(Period.ZERO));
        assertThat(schedule.overdue()).isEqualTo(in(Period.ofDays(7)));
    }

    @Test
    void overdueAfterCountsFromTheDueDay() {
        assertThat(said(due -> due.every(1, YEARS).overdueAfter(3, MONTHS)).overdue())
                .isEqualTo(in(Period.of(1, 3, 0)));
        assertThat(said(due -> due.overdueAfter(3, MONTHS).every(1, YEARS)).overdue())
                .isEqualTo(in(Period.of(1, 3, 0)));
    }

    @Test
    void daysOfFactsMayStandForDueOverdueAndTheEnd() {
        Schedule schedule = said(due -> due.after("SICK_CHILD_MANAGEMENT")
                .dueOn("MTBS_RETURN_DATE")
                .overdueAfterDateOf("MTBS_RETURN_DATE", 1, DAYS)
                .untilDateOf("MTBS_RETURN_DATE", 14, DAYS));
        Anchor back = new Anchor.FactDay("MTBS_RETURN_DATE");

        assertThat(schedule.due()).isEqualTo(new Offset(back, Period.ZERO));
        assertThat(schedule.earliest()).isEqualTo(new Offset(back, Period.ZERO));
        assertThat(schedule.overdue()).isEqualTo(new Offset(back, Period.ofDays(1)));
        assertThat(schedule.closes()).isEqualTo(new Offset(back, Period.ofDays(14)));
    }

    @Test
    void untilAgeCountsFromBirthWhateverTheAnchor() {
        assertThat(said(due -> due.after("IMM_PCV 1").from(56, DAYS).untilAge(24, MONTHS))
                        .closes())
                .isEqualTo(new Offset(new Anchor.Birth(), Period.ofMonths(24)));
    }

    @Test
    void repeatsAreAPeriodOrAStretchOfTheCalendar() {
        assertThat(said(due -> due.every(2, WEEKS)).repeat()).isEqualTo(new Repeat.Each(Period.ofDays(14)));
        assertThat(said(due -> due.inMonth(Month.JANUARY).from(0, DAYS).yearly())
                        .repeat())
                .isEqualTo(Repeat.Calendar.YEAR);
        assertThat(said(Due::everyCalendarMonth).repeat()).isEqualTo(Repeat.Calendar.MONTH);
        assertThat(said(due -> due.inSchoolYear().from(0, DAYS).everySchoolYear())
                        .repeat())
                .isEqualTo(Repeat.Calendar.SCHOOL_YEAR);
        assertThat(said(due -> due.every(1, YEARS).times(3)).count()).isEqualTo(3);
        assertThat(said(due -> due.every(1, YEARS)).count()).isNull();
    }

    @Test
    void countingFromTheLastTimeARepeatIsAlsoTheDueDay() {
        assertThat(said(due -> due.every(6, MONTHS)).due()).isEqualTo(in(Period.ofMonths(6)));
        assertThat(said(due -> due.every(6, MONTHS)).earliest()).isEqualTo(in(Period.ofMonths(6)));
        assertThat(said(Due::everyCalendarMonth).due()).isEqualTo(in(Period.ofMonths(1)));
    }

    @Test
    void countingFromTheLastTimeItMayBeDoneEarlierThanItIsDue() {
        Schedule schedule = said(due -> due.every(1, YEARS).from(9, MONTHS).overdueAfter(3, MONTHS));

        assertThat(schedule.earliest()).isEqualTo(in(Period.ofMonths(9)));
        assertThat(schedule.due()).isEqualTo(in(Period.ofYears(1)));
        assertThat(schedule.overdue()).isEqualTo(in(Period.of(1, 3, 0)));
    }

    @Test
    void itMayWaitForAnotherServiceAndHaveAGrace() {
        assertThat(said(due -> due.byAge().from(1, DAYS).notBefore("IMM_PCV 1", 28, DAYS))
                        .notBefore())
                .isEqualTo(new Wait(new Occasion("IMM_PCV", "1"), Period.ofDays(28)));
        assertThat(said(due -> due.byAge().from(1, DAYS).graceUntil("2025-05-01", has("SICK_TODAY")))
                        .grace())
                .isEqualTo(new Grace(LocalDate.parse("2025-05-01"), has("SICK_TODAY")));
    }

    @Test
    void aSentenceMaySpeakOfSomeOnly() {
        assertThat(said(due -> due.byAge().from(1, DAYS)).onlyFor()).isEqualTo(Condition.ALWAYS);
        assertThat(said(due -> due.onlyFor(has("SICK_TODAY")).byAge().from(1, DAYS))
                        .onlyFor())
                .isEqualTo(has("SICK_TODAY"));
    }

    static Stream<Arguments> suppressions() {
        Condition sick = has("SICK_TODAY");
        Condition well = lacks("SICK_TODAY");
        Meaning.Done pcv = (Meaning.Done) done("IMM_PCV 1").meaning();
        Condition always = Condition.ALWAYS;
        return Stream.of(
                suppression(due -> due.satisfiedBy(done("IMM_PCV 1")), new Suppression.SatisfiedBy(pcv, always)),
                suppression(due -> due.satisfiedBy(done("IMM_PCV 1"), sick), new Suppression.SatisfiedBy(pcv, sick)),
                suppression(due -> due.unless(sick), new Suppression.Unless(sick)),
                suppression(due -> due.replacedBy("adult", sick), new Suppression.ReplacedBy("adult", sick)),
                suppression(due -> due.waitsFor(sick), new Suppression.WaitsFor(sick, always)),
                suppression(due -> due.waitsFor(sick, well), new Suppression.WaitsFor(sick, well)),
                suppression(
                        due -> due.waitsAfter("IMM_PCV 1", 2, WEEKS),
                        new Suppression.WaitsAfter(new Occasion("IMM_PCV", "1"), Period.ofDays(14), always)),
                suppression(
                        due -> due.waitsAfter("IMM_PCV 1", 2, WEEKS, sick),
                        new Suppression.WaitsAfter(new Occasion("IMM_PCV", "1"), Period.ofDays(14), sick)),
                suppression(
                        due -> due.postponedWhile(sick), new Suppression.Postponed(sick, new Until.ConditionEnds())),
                suppression(due -> due.contraindicatedBy(sick), new Suppression.Postponed(sick, new Until.Never())),
                suppression(
                        due -> due.postponedUntilCleared(sick), new Suppression.Postponed(sick, new Until.Cleared())),
                suppression(
                        due -> due.postponedUntil(sick, well), new Suppression.Postponed(sick, new Until.Holds(well))),
                suppression(
                        due -> due.postponedUntilAfterDateOf(sick, "IMMUNOGLOBULIN_OR_BLOOD_DATE", 3, MONTHS),
                        new Suppression.Postponed(
                                sick, new Until.AfterFactDay("IMMUNOGLOBULIN_OR_BLOOD_DATE", Period.ofMonths(3)))),
                suppression(
                        due -> due.apartFromLiveVaccines(28, DAYS),
                        new Suppression.ApartFromLiveVaccines(Period.ofDays(28))));
    }

    private static Arguments suppression(UnaryOperator<Due> sentence, Suppression suppression) {
        return Arguments.of(sentence, suppression);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("suppressions")
    void whatEndsOrDelaysItStandsInTheSchedule(UnaryOperator<Due> sentence, Suppression suppression) {
        assertThat(said(due -> sentence.apply(due.byAge().from(1, DAYS))).suppressions())
                .containsExactly(suppression);
    }

    @Test
    void spacedFromWaitsForTheServiceAndThenForTheDistance() {
        assertThat(said(due -> due.inPregnancy().from(1, DAYS).spacedFrom("ANC_CONTACT", 4, WEEKS))
                        .suppressions())
                .containsExactly(
                        new Suppression.WaitsFor(doneThisPregnancy("ANC_CONTACT"), Condition.ALWAYS),
                        new Suppression.WaitsAfter(
                                new Occasion("ANC_CONTACT", null), Period.ofDays(28), Condition.ALWAYS));
    }

    @Test
    void placesAreNarrowedByTheWordsBehindThem() {
        Schedule schedule = said(due -> due.byAge()
                .from(1, DAYS)
                .at(PUSKESMAS, PUSTU)
                .by(Performer.DOCTOR, Performer.MIDWIFE)
                .at(HOME)
                .onlyIf(has("SICK_TODAY"))
                .byTogether(Performer.KADER, Performer.NURSE)
                .scope("weighs")
                .orElseAt(HOSPITAL));

        assertThat(schedule.places())
                .containsExactly(
                        new Place(PUSKESMAS, midwifeOrDoctor(), false, Condition.ALWAYS, "", false),
                        new Place(PUSTU, midwifeOrDoctor(), false, Condition.ALWAYS, "", false),
                        new Place(
                                HOME,
                                ImmutableSet.of(Performer.KADER, Performer.NURSE),
                                true,
                                has("SICK_TODAY"),
                                "weighs",
                                false),
                        new Place(HOSPITAL, ImmutableSet.of(), false, Condition.ALWAYS, "", true));
    }

    private static ImmutableSet<Performer> midwifeOrDoctor() {
        return ImmutableSet.of(Performer.DOCTOR, Performer.MIDWIFE);
    }

    @Test
    void itMaySpeakOnlyWhereItsReasonWasFound() {
        assertThat(said(due -> due.afterFinding().within(1, DAYS).whenFoundAt(PUSTU, HOME))
                        .foundAt())
                .containsExactlyInAnyOrder(PUSTU, HOME);
    }

    @Test
    void severalOccurrencesShareTheSentenceAndNoneHasAnEmptyLabel() {
        assertThat(Plan.listening().due("K1", "K2").inPregnancy().from(0, WEEKS).schedules(null))
                .extracting(Schedule::occurrence)
                .containsExactly("K1", "K2");
        assertThat(Plan.listening().due().inPregnancy().from(0, WEEKS).schedules(null))
                .extracting(Schedule::occurrence)
                .containsExactly("");
    }

    // what is refused

    @Test
    void aSentenceThatCountsFromTwoDaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(due -> due.byAge().inPregnancy().from(1, DAYS)))
                .withMessage("the sentence counts from two days: Birth[] and Lmp[]");
    }

    @Test
    void aSentenceWithoutADayIsRefusedWithALikelyMend() {
        for (UnaryOperator<Due> dayless : List.<UnaryOperator<Due>>of(
                due -> due, Due::byAge, due -> due.byAge().every(1, YEARS), Due::yearly, due -> due.until(1, YEARS))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> said(dayless))
                    .withMessage("the sentence names no day from which it is due\n"
                            + "Maybe add .from(0, DAYS), .within(7, DAYS) or .every(1, YEARS).");
        }
    }

    @Test
    void aUnitThatIsNoUnitOfATimelineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(due -> due.byAge().from(6, HOURS)))
                .withMessage("Hours is no unit of a timeline: expected DAYS, WEEKS, MONTHS or YEARS");
    }

    @Test
    void onlyAServiceCanSatisfy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(due -> due.byAge().satisfiedBy(has("HYPERTENSION"))))
                .withMessage("satisfiedBy(has(\"HYPERTENSION\")): expected a word that begins with \"done\"");
    }

    @Test
    void howItIsDoneSomewhereNeedsAPlace() {
        for (UnaryOperator<Due> placeless : List.<UnaryOperator<Due>>of(
                due -> due.by(Performer.DOCTOR),
                due -> due.byTogether(Performer.DOCTOR),
                due -> due.onlyIf(has("SICK_TODAY")),
                due -> due.scope("weighs"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> said(placeless))
                    .withMessage("this says how it is done at a level, but none is named before\n"
                            + "Maybe add .at(PUSKESMAS) before it.");
        }
    }

    @Test
    void aDayOfGraceThatIsNoDayIsRefused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> said(due -> due.byAge().graceUntil("1 May", has("SICK_TODAY")))))
                .hasMessageContaining("1 May");
    }

    @Test
    void aRepeatTakesTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(due -> due.sinceKnown().every(0, DAYS)))
                .withMessageContaining("repeats every P0D; expected a period longer than nothing");
    }

    // what a plan takes down

    @Test
    void aListeningPlanTakesDownEverySentence() {
        Plan plan = Plan.listening();
        plan.due("K1").inPregnancy().from(1, DAYS);
        plan.due("K2").inPregnancy().from(2, DAYS);
        plan.find("KEK").datedBy("MUAC_CM");

        assertThat(plan.dues()).hasSize(2);
        assertThat(plan.finds()).extracting(Find::finding).containsExactly("KEK");
        assertThat(plan.finds().get(0).dating()).contains(ImmutableSet.of("MUAC_CM"));
    }
}
