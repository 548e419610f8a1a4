package org.openilp.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.fact.Truth;
import org.openilp.rules.Somebody;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "1 day, P1D",
        "7 days, P7D",
        "0 days, P0D",
        "1 week, P7D",
        "2 weeks, P14D",
        "1 month, P1M",
        "60 months, P60M",
        "1 year, P1Y",
        "5 years, P5Y",
    })
    void aStretchOfTimeIsANumberAndAUnit(String text, String period) {
        assertThat(Words.period(text)).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "days", "P7D", "-1 day", "1.5 months", "7  days", " 7 days", "7 Days", "one day"})
    void anythingElseIsNoStretchOfTime(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.period(text))
                .withMessage("\"" + text + "\" is no stretch of time\n"
                        + "Maybe write \"7 days\", \"6 months\" or \"1 year\".");
    }

    @Test
    void aServiceMayNameAnOccurrence() {
        assertThat(Occasion.parse("IMM_PCV")).isEqualTo(new Occasion("IMM_PCV", null));
        assertThat(Occasion.parse("IMM_PCV 1")).isEqualTo(new Occasion("IMM_PCV", "1"));
        assertThat(Occasion.parse("FOLLOW_UP_HOME_VISIT SWEEP_ANC:K1"))
                .isEqualTo(new Occasion("FOLLOW_UP_HOME_VISIT", "SWEEP_ANC:K1"))
                .hasToString("FOLLOW_UP_HOME_VISIT SWEEP_ANC:K1");
        assertThat(Occasion.parse("IMM_PCV")).hasToString("IMM_PCV");
    }

    @Test
    void wordsThatNeedADayASeverityOrALevelRefuseAnythingElse() {
        assertThatThrownBy(() -> Words.bornFrom("1.1.2020")).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Words.dateBefore("WEDDING_DATE", "tomorrow"))
                .isInstanceOf(DateTimeParseException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Words.foundSeverity("BAD"));
        assertThatIllegalArgumentException().isThrownBy(() -> Words.foundAt("CLINIC"));
    }

    @ParameterizedTest
    @CsvSource({
        ">=, 4, false", ">=, 5, true", ">=, 6, true",
        ">, 4, false", ">, 5, false", ">, 6, true",
        "<=, 4, true", "<=, 5, true", "<=, 6, false",
        "<, 4, true", "<, 5, false", "<, 6, false",
        "==, 4, false", "==, 5, true", "==, 6, false",
    })
    void aComparisonIsItsSign(String sign, double left, boolean expected) {
        assertThat(Comparison.of(sign).test(left, 5)).isEqualTo(expected);
        assertThat(Comparison.of(sign).sign()).isEqualTo(sign);
    }

    @Test
    void anotherSignIsNoComparison() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of("!="))
                .withMessage("no comparison: !=");
    }

    // each word once, where it holds, where it does not, and where that is unknown

    private static final Somebody WOMAN = Somebody.born("1990-06-15")
            .fact("HYPERTENSION", true, "2024-01-01")
            .fact("PARQ_FIT", false, "2025-01-01")
            .fact("PARITY", 2)
            .fact("SMOKING_STATUS", "FORMER", "2025-01-01")
            .fact("VACCINE_ANAPHYLAXIS", java.util.List.of("IMM_HPV"))
            .fact("WEDDING_DATE", java.time.LocalDate.of(2024, 12, 10))
            .measured("HEMOGLOBIN_G_DL", 10.5, "2025-05-01")
            .done("HEALTH_EDUCATION", "2023-08-01")
            .done("HEALTH_EDUCATION SMOKE", "2025-01-20")
            .done("ANC_CONTACT K1", "2025-03-01")
            .result("ANTENATAL_CLASS", "2025-02-01", "GOOD")
            .delivered("2022-01-01", "2022-10-01")
            .pregnantSince("2025-01-15");

    static Stream<Arguments> words() {
        return Stream.of(
                yes(Words.female()),
                no(Words.male()),
                yes(Words.pregnant()),
                no(Words.notPregnant()),
                yes(Words.bornFrom("1990-06-15")),
                no(Words.bornFrom("1990-06-16")),
                yes(Words.bornBefore("1990-06-16")),
                no(Words.bornBefore("1990-06-15")),
                yes(Words.agedFrom("34 years")),
                no(Words.agedFrom("35 years")),
                yes(Words.agedFrom("12770 days")),
                no(Words.agedFrom("12771 days")),
                yes(Words.agedUnder("420 months")),
                no(Words.agedUnder("419 months")),
                yes(Words.has("HYPERTENSION")),
                no(Words.has("PARQ_FIT")),
                no(Words.has("DIABETES")),
                unknown(Words.has("CONTROLLED")),
                yes(Words.has("VACCINE_ANAPHYLAXIS")),
                no(Words.lacks("HYPERTENSION")),
                yes(Words.lacks("PARQ_FIT")),
                yes(Words.lacks("DIABETES")),
                unknown(Words.lacks("CONTROLLED")),
                yes(Words.known("PARQ_FIT")),
                yes(Words.known("TRIMESTER")),
                no(Words.known("BMI")),
                no(Words.known("DIABETES")),
                no(Words.known("CONTROLLED")),
                no(Words.unknown("PARQ_FIT")),
                yes(Words.unknown("DIABETES")),
                yes(Words.unknown("CONTROLLED")),
                yes(Words.atLeast("HEMOGLOBIN_G_DL", 10.5)),
                no(Words.atLeast("HEMOGLOBIN_G_DL", 10.6)),
                unknown(Words.atLeast("BP_SYSTOLIC", 140)),
                no(Words.above("HEMOGLOBIN_G_DL", 10.5)),
                yes(Words.above("HEMOGLOBIN_G_DL", 10.4)),
                yes(Words.notAbove("HEMOGLOBIN_G_DL", 10.5)),
                unknown(Words.notAbove("BP_SYSTOLIC", 140)),
                yes(Words.atMost("HEMOGLOBIN_G_DL", 10.5)),
                no(Words.atMost("HEMOGLOBIN_G_DL", 10.4)),
                no(Words.below("HEMOGLOBIN_G_DL", 10.5)),
                yes(Words.below("HEMOGLOBIN_G_DL", 10.6)),
                unknown(Words.below("BP_SYSTOLIC", 140)),
                yes(Words.exactly("PARITY", 2)),
                no(Words.exactly("PARITY", 3)),
                yes(Words.between("HEMOGLOBIN_G_DL", 10.5, 11)),
                no(Words.between("HEMOGLOBIN_G_DL", 10, 10.5)),
                unknown(Words.between("BP_SYSTOLIC", 1, 2)),
                no(Words.notBetween("HEMOGLOBIN_G_DL", 10.5, 11)),
                yes(Words.notBetween("HEMOGLOBIN_G_DL", 10, 10.5)),
                unknown(Words.notBetween("BP_SYSTOLIC", 1, 2)),
                yes(Words.is("SMOKING_STATUS", "CURRENT", "FORMER")),
                no(Words.is("SMOKING_STATUS", "CURRENT")),
                unknown(Words.is("URINE_PROTEIN", "PLUS1")),
                yes(Words.isNot("SMOKING_STATUS", "CURRENT")),
                no(Words.isNot("SMOKING_STATUS", "CURRENT", "FORMER")),
                unknown(Words.isNot("URINE_PROTEIN", "PLUS1")),
                yes(Words.is("PARITY", "2")),
                yes(Words.listed("VACCINE_ANAPHYLAXIS", "IMM_HPV")),
                no(Words.listed("VACCINE_ANAPHYLAXIS", "IMM_PCV")),
                no(Words.notListed("VACCINE_ANAPHYLAXIS", "IMM_HPV")),
                yes(Words.notListed("VACCINE_ANAPHYLAXIS", "IMM_PCV")),
                yes(Words.recent("WEDDING_DATE", "6 months")),
                no(Words.recent("WEDDING_DATE", "5 months")),
                unknown(Words.recent("NEXT_CONTROL_DATE", "5 months")),
                yes(Words.notRecent("WEDDING_DATE", "5 months")),
                unknown(Words.notRecent("NEXT_CONTROL_DATE", "5 months")),
                yes(Words.dateFrom("WEDDING_DATE", "2024-12-10")),
                no(Words.dateFrom("WEDDING_DATE", "2024-12-11")),
                unknown(Words.dateFrom("NEXT_CONTROL_DATE", "2024-12-11")),
                no(Words.dateBefore("WEDDING_DATE", "2024-12-10")),
                yes(Words.dateBefore("WEDDING_DATE", "2024-12-11")),
                unknown(Words.dateBefore("NEXT_CONTROL_DATE", "2024-12-11")),
                yes(Words.done("HEALTH_EDUCATION")),
                yes(Words.done("HEALTH_EDUCATION SMOKE")),
                no(Words.done("HEALTH_EDUCATION DRINK")),
                no(Words.notDone("HEALTH_EDUCATION")),
                yes(Words.notDone("HEALTH_EDUCATION DRINK")),
                yes(Words.doneWithin("HEALTH_EDUCATION", "133 days")),
                no(Words.doneWithin("HEALTH_EDUCATION", "132 days")),
                yes(Words.notDoneWithin("HEALTH_EDUCATION", "132 days")),
                no(Words.notDoneWithin("HEALTH_EDUCATION", "5 months")),
                yes(Words.doneThisPregnancy("HEALTH_EDUCATION")),
                no(Words.doneThisPregnancy("HEALTH_EDUCATION DRINK")),
                no(Words.notDoneThisPregnancy("ANC_CONTACT")),
                yes(Words.notDoneThisPregnancy("ANC_CONTACT K2")),
                yes(Words.doneThisPregnancyWithin("ANC_CONTACT", "4 months")),
                no(Words.doneThisPregnancyWithin("ANC_CONTACT", "3 months")),
                yes(Words.notDoneThisPregnancyWithin("ANC_CONTACT", "3 months")),
                yes(Words.doneThisCalendarYear("HEALTH_EDUCATION")),
                no(Words.notDoneThisCalendarYear("HEALTH_EDUCATION")),
                no(Words.doneThisCalendarMonth("HEALTH_EDUCATION")),
                yes(Words.notDoneThisCalendarMonth("HEALTH_EDUCATION")),
                yes(Words.doneThisSchoolYear("HEALTH_EDUCATION")),
                no(Words.doneThatDay("HEALTH_EDUCATION")),
                no(Words.doneSinceAnchor("HEALTH_EDUCATION")),
                no(Words.doneSinceDue("HEALTH_EDUCATION")),
                yes(Words.doneSince("HEALTH_EDUCATION", "WEDDING_DATE")),
                no(Words.doneSince("HEALTH_EDUCATION", "NEXT_CONTROL_DATE")),
                no(Words.notDoneSince("HEALTH_EDUCATION", "WEDDING_DATE")),
                yes(Words.notDoneSince("HEALTH_EDUCATION", "NEXT_CONTROL_DATE")),
                yes(Words.doneSince("HEALTH_EDUCATION", "WEDDING_DATE", "41 days")),
                no(Words.doneSince("HEALTH_EDUCATION", "WEDDING_DATE", "42 days")),
                yes(Words.doneSinceAge("HEALTH_EDUCATION", "34 years")),
                no(Words.doneSinceAge("HEALTH_EDUCATION", "35 years")),
                yes(Words.result("ANTENATAL_CLASS", "GOOD")),
                no(Words.result("ANTENATAL_CLASS", "BAD")),
                unknown(Words.result("HEALTH_EDUCATION", "GOOD")),
                no(Words.found("KEK")),
                yes(Words.notFound("KEK")),
                no(Words.foundSeverity("DANGER_SIGN")),
                yes(Words.notFoundSeverity("DANGER_SIGN")),
                no(Words.foundForHospital()),
                unknown(Words.foundAt("PUSKESMAS")));
    }

    private static Arguments yes(Term term) {
        return Arguments.of(term, Truth.YES);
    }

    private static Arguments no(Term term) {
        return Arguments.of(term, Truth.NO);
    }

    private static Arguments unknown(Term term) {
        return Arguments.of(term, Truth.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("words")
    void aWordHoldsOrDoesNotOrIsUnknown(Term term, Truth expected) {
        assertThat(term.truth(WOMAN.on("2025-06-01"))).isEqualTo(expected);
    }

    @Test
    void theTestAboveSaysEveryWord() {
        assertThat(words().map(each -> ((Term) each.get()[0]).word()).distinct())
                .containsExactlyInAnyOrderElementsOf(LeftSide.words().stream()
                        .filter(word -> !word.startsWith("age") || word.startsWith("aged"))
                        .toList());
    }

    // joining

    @Test
    void bothAndEitherJoinConditions() {
        Somebody somebody = Somebody.born("1990-06-15");
        Term yes = Words.female();
        Term no = Words.male();
        Term unknown = Words.has("CONTROLLED");

        assertThat(Words.both(yes, unknown).truth(somebody.on("2025-01-01"))).isEqualTo(Truth.UNKNOWN);
        assertThat(Words.both(no, unknown).truth(somebody.on("2025-01-01"))).isEqualTo(Truth.NO);
        assertThat(Words.either(yes, unknown).truth(somebody.on("2025-01-01"))).isEqualTo(Truth.YES);
        assertThat(Words.either(no, unknown).truth(somebody.on("2025-01-01"))).isEqualTo(Truth.UNKNOWN);
        assertThat(Words.both().truth(somebody.on("2025-01-01"))).isEqualTo(Truth.YES);
        assertThat(Words.either().truth(somebody.on("2025-01-01"))).isEqualTo(Truth.NO);
    }
}
