package org.openilp.rules.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.rules.Somebody;
import org.openilp.rules.vocabulary.Answer;

/**
 * What follows from measures of children. A girl at birth has medians of 3.2322 kg, 49.1477 cm and a head of 33.8787 cm, by
 * the tables of WHO.
 */
class GrowthFactsTest {

    private static final Somebody GIRL = Somebody.born("2025-03-10");
    private static final String BIRTH = "2025-03-10";

    private static Answer answer(Somebody who, String fact, String day) {
        return who.on(day).answer(fact);
    }

    private static double number(Somebody who, String fact, String day) {
        return answer(who, fact, day).number().orElseThrow();
    }

    private static Answer dated(double value, String day) {
        return Answer.of(value, LocalDate.parse(day));
    }

    // z-scores

    @Test
    void aZScoreIsThatOfTheDayOfTheMeasureWheneverItIsAsked() {
        Somebody newborn = GIRL.measured("WEIGHT_KG", 4.2, BIRTH)
                .measured("LENGTH_CM", 51.9, BIRTH)
                .measured("HEAD_CIRCUMFERENCE_CM", 36.8, BIRTH);

        for (String day : new String[] {BIRTH, "2025-08-01", "2035-01-01"}) {
            assertThat(answer(newborn, "Z_WEIGHT_FOR_AGE", day)).isEqualTo(dated(1.94, BIRTH));
            assertThat(answer(newborn, "Z_LENGTH_HEIGHT_FOR_AGE", day)).isEqualTo(dated(1.48, BIRTH));
            assertThat(answer(newborn, "Z_WEIGHT_FOR_LENGTH_HEIGHT", day)).isEqualTo(dated(1.17, BIRTH));
            assertThat(answer(newborn, "Z_BMI_FOR_AGE", day)).isEqualTo(dated(1.68, BIRTH));
            assertThat(answer(newborn, "Z_HEAD_FOR_AGE", day)).isEqualTo(dated(2.47, BIRTH));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z_WEIGHT_FOR_AGE",
                "Z_LENGTH_HEIGHT_FOR_AGE",
                "Z_WEIGHT_FOR_LENGTH_HEIGHT",
                "Z_BMI_FOR_AGE",
                "Z_HEAD_FOR_AGE",
                "BELOW_RED_LINE",
                "ABOVE_ORANGE_LINE",
                "WEIGHT_GAIN_STATUS",
                "WEIGHT_NOT_RISING_COUNT"
            })
    void withoutMeasuresNothingIsKnownUnlessItWasRecordedItself(String fact) {
        assertThat(answer(GIRL, fact, "2025-06-01")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(GIRL.fact(fact, "T"), fact, "2025-06-01").word()).isEqualTo("T");
        assertThat(Client.isDerived(fact)).isTrue();
        assertThat(Client.inputsOf(fact)).isNotEmpty();
    }

    @Test
    void withoutADayTheAgeOfTheDayAskedForCounts() {
        Somebody undated = GIRL.fact("WEIGHT_KG", 3.2322);

        assertThat(answer(undated, "Z_WEIGHT_FOR_AGE", BIRTH)).isEqualTo(Answer.of(0, null));
        assertThat(number(undated, "Z_WEIGHT_FOR_AGE", "2025-06-10")).isLessThan(-3);
    }

    @Test
    void weightAndLengthOfDifferentDaysAreJudgedAtTheNewerAndOnlyIfWithinThirtyDays() {
        Somebody measured = GIRL.measured("LENGTH_CM", 70, "2026-01-01").measured("WEIGHT_KG", 8, "2026-01-31");

        assertThat(answer(measured, "Z_WEIGHT_FOR_LENGTH_HEIGHT", "2026-02-01").since())
                .isEqualTo("2026-01-31");
        assertThat(answer(measured, "Z_BMI_FOR_AGE", "2026-02-01").since()).isEqualTo("2026-01-31");
        Somebody later = GIRL.measured("LENGTH_CM", 70, "2026-01-01").measured("WEIGHT_KG", 8, "2026-02-01");
        assertThat(answer(later, "Z_WEIGHT_FOR_LENGTH_HEIGHT", "2026-02-01").isKnown())
                .isFalse();
        assertThat(answer(later, "Z_BMI_FOR_AGE", "2026-02-01").isKnown()).isFalse();
    }

    @Test
    void aPupilOutgrowsInHalfAYearAHeightThatAnAdultKeeps() {
        // 184 and 185 days
        Somebody pupil = GIRL.measured("HEIGHT_CM", 118, "2032-07-10").measured("WEIGHT_KG", 25, "2033-01-10");
        Somebody later = GIRL.measured("HEIGHT_CM", 118, "2032-07-10").measured("WEIGHT_KG", 25, "2033-01-11");

        assertThat(answer(pupil, "Z_BMI_FOR_AGE", "2033-02-01").since()).isEqualTo("2033-01-10");
        assertThat(answer(later, "Z_BMI_FOR_AGE", "2033-02-01").isKnown()).isFalse();
        assertThat(answer(later, "BMI", "2033-02-01").isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // the last day of 2006 is 2030-03-10, day 1826, 60 completed months
        "2030-03-10, true",
        "2030-03-11, false",
    })
    void afterFiveYearsOnlyTheBodyMassIndexIsJudged(String day, boolean judged) {
        Somebody child = GIRL.measured("WEIGHT_KG", 18, day)
                .measured("HEIGHT_CM", 109, day)
                .measured("HEAD_CIRCUMFERENCE_CM", 50, day);

        for (String fact : new String[] {
            "Z_WEIGHT_FOR_AGE", "Z_LENGTH_HEIGHT_FOR_AGE", "Z_WEIGHT_FOR_LENGTH_HEIGHT", "Z_HEAD_FOR_AGE"
        }) {
            assertThat(answer(child, fact, day).isKnown()).as(fact).isEqualTo(judged);
        }
        assertThat(answer(child, "Z_BMI_FOR_AGE", day).isKnown()).isTrue();
    }

    @Test
    void theBodyMassIndexOfAPupilIsReadByCompletedMonth() {
        Somebody first = GIRL.measured("WEIGHT_KG", 30, "2033-07-10").measured("HEIGHT_CM", 130, "2033-07-10");
        Somebody last = GIRL.measured("WEIGHT_KG", 30, "2033-08-09").measured("HEIGHT_CM", 130, "2033-08-09");
        Somebody next = GIRL.measured("WEIGHT_KG", 30, "2033-08-10").measured("HEIGHT_CM", 130, "2033-08-10");

        double z = number(first, "Z_BMI_FOR_AGE", "2034-01-01");
        assertThat(number(last, "Z_BMI_FOR_AGE", "2034-01-01")).isEqualTo(z);
        assertThat(number(next, "Z_BMI_FOR_AGE", "2034-01-01")).isLessThan(z);
    }

    @Test
    void lengthIsLyingAndHeightStandingUnlessThePositionOfThatDayIsRecorded() {
        String day = "2026-09-10";
        Somebody lying = GIRL.measured("LENGTH_CM", 80, day);
        Somebody standing = GIRL.measured("HEIGHT_CM", 80, day);
        double length = number(lying, "Z_LENGTH_HEIGHT_FOR_AGE", day);
        double height = number(standing, "Z_LENGTH_HEIGHT_FOR_AGE", day);

        assertThat(height).as("0.7 cm more lying").isGreaterThan(length);
        assertThat(number(standing.measured("MEASURE_POSITION", "LYING", day), "Z_LENGTH_HEIGHT_FOR_AGE", day))
                .isEqualTo(length);
        assertThat(number(lying.measured("MEASURE_POSITION", "STANDING", day), "Z_LENGTH_HEIGHT_FOR_AGE", day))
                .isEqualTo(height);
        assertThat(number(standing.measured("MEASURE_POSITION", "LYING", "2026-08-10"), "Z_LENGTH_HEIGHT_FOR_AGE", day))
                .as("of an earlier measuring")
                .isEqualTo(height);
    }

    @Test
    void ofLengthAndHeightTheNewerCountsAndOfOneDayTheOneThatTheAgeWants() {
        Somebody both = GIRL.measured("LENGTH_CM", 80, "2026-09-10").measured("HEIGHT_CM", 85, "2026-09-20");
        Somebody onlyHeight = GIRL.measured("HEIGHT_CM", 85, "2026-09-20");
        assertThat(answer(both, "Z_LENGTH_HEIGHT_FOR_AGE", "2026-10-01"))
                .isEqualTo(answer(onlyHeight, "Z_LENGTH_HEIGHT_FOR_AGE", "2026-10-01"));

        // 730 and 731 days
        for (String day : new String[] {"2027-03-10", "2027-03-11"}) {
            Somebody twice = GIRL.measured("LENGTH_CM", 84, day).measured("HEIGHT_CM", 90, day);
            Somebody wanted = day.equals("2027-03-10")
                    ? GIRL.measured("LENGTH_CM", 84, day)
                    : GIRL.measured("HEIGHT_CM", 90, day);
            assertThat(answer(twice, "Z_LENGTH_HEIGHT_FOR_AGE", day))
                    .isEqualTo(answer(wanted, "Z_LENGTH_HEIGHT_FOR_AGE", day));
        }
    }

    @Test
    void withSwollenFeetAWeightCountsOnlyWhereItIsTooLowAllTheSame() {
        Somebody child = GIRL.measured("WEIGHT_KG", 8, "2026-01-10").measured("LENGTH_CM", 70, "2026-01-10");
        Somebody swollen = child.measured("OEDEMA_BILATERAL", true, "2026-01-10");

        for (String fact : new String[] {"Z_WEIGHT_FOR_AGE", "Z_WEIGHT_FOR_LENGTH_HEIGHT", "Z_BMI_FOR_AGE"}) {
            assertThat(answer(child, fact, "2026-01-10").isKnown()).isTrue();
            assertThat(answer(swollen, fact, "2026-01-10").isKnown()).isFalse();
        }
        assertThat(answer(swollen, "Z_LENGTH_HEIGHT_FOR_AGE", "2026-01-10").isKnown())
                .isTrue();
        assertThat(answer(swollen.measured("WEIGHT_KG", 9, "2026-02-10"), "Z_WEIGHT_FOR_AGE", "2026-02-10")
                        .isKnown())
                .as("swollen a month before")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // the median of a newborn girl is 3.2322; her -3 SD 2.0, her +1 SD 3.7
        "2.0, true, false",
        "2.1, false, false",
        "3.7, false, false",
        "3.8, false, true",
    })
    void theRedLineLiesBelowMinusThreeAndTheOrangeOneAbovePlusOne(double kg, boolean below, boolean above) {
        Somebody child = GIRL.measured("WEIGHT_KG", kg, BIRTH);

        assertThat(answer(child, "BELOW_RED_LINE", "2025-05-01")).isEqualTo(Answer.of(below, LocalDate.parse(BIRTH)));
        assertThat(answer(child, "ABOVE_ORANGE_LINE", "2025-05-01"))
                .isEqualTo(Answer.of(above, LocalDate.parse(BIRTH)));
    }

    // the growth card

    @Test
    void theWeightStatusIsThatOfTheLatestWeighing() {
        Somebody weighed = GIRL.measured("WEIGHT_KG", 6.0, "2025-08-05").measured("WEIGHT_KG", 6.399, "2025-09-10");

        assertThat(answer(weighed, "WEIGHT_GAIN_STATUS", "2025-08-31").word()).isEqualTo("B");
        assertThat(answer(weighed, "WEIGHT_GAIN_STATUS", "2025-09-10").word()).isEqualTo("T");
        assertThat(answer(weighed, "WEIGHT_GAIN_STATUS", "2025-09-10").since()).isEqualTo("2025-09-10");
        assertThat(answer(weighed.measured("WEIGHT_KG", 6.4, "2025-09-10"), "WEIGHT_GAIN_STATUS", "2025-09-10")
                        .word())
                .isEqualTo("N");
        assertThat(answer(weighed.measured("WEIGHT_KG", 9, "2025-11-01"), "WEIGHT_GAIN_STATUS", "2025-11-01")
                        .word())
                .isEqualTo("O");
    }

    @Test
    void aRecordedStatusCountsWhereThereIsNoEarlierWeighing() {
        Somebody weighed = GIRL.measured("WEIGHT_KG", 6.0, "2025-08-05");

        assertThat(answer(weighed.measured("WEIGHT_GAIN_STATUS", "T", "2025-08-05"), "WEIGHT_GAIN_STATUS", "2025-08-05")
                        .word())
                .isEqualTo("T");
    }

    @Test
    void monthsThatDoNotRiseAreCounted() {
        Somebody weighed = GIRL.measured("WEIGHT_KG", 6.0, "2025-08-05").measured("WEIGHT_KG", 6.0, "2025-09-05");

        assertThat(answer(GIRL.measured("WEIGHT_KG", 6.0, "2025-08-05"), "WEIGHT_NOT_RISING_COUNT", "2025-10-01")
                        .isKnown())
                .isFalse();
        assertThat(answer(weighed, "WEIGHT_NOT_RISING_COUNT", "2025-10-01")).isEqualTo(dated(1, "2025-09-05"));
        assertThat(answer(weighed.measured("WEIGHT_KG", 6.1, "2025-10-05"), "WEIGHT_NOT_RISING_COUNT", "2025-10-05"))
                .isEqualTo(dated(2, "2025-10-05"));
        assertThat(answer(weighed.measured("WEIGHT_KG", 7, "2025-10-05"), "WEIGHT_NOT_RISING_COUNT", "2025-10-05"))
                .isEqualTo(dated(0, "2025-10-05"));
    }

    @Test
    void theCardEndsOnTheFifthBirthday() {
        Somebody weighed = GIRL.measured("WEIGHT_KG", 16, "2030-01-09").measured("WEIGHT_KG", 16, "2030-02-09");

        assertThat(answer(weighed, "WEIGHT_GAIN_STATUS", "2030-03-09").word()).isEqualTo("T");
        assertThat(answer(weighed, "WEIGHT_GAIN_STATUS", "2030-03-10").isKnown())
                .isFalse();
    }

    // corrected age

    @ParameterizedTest
    @CsvSource({
        // 35 days early: the term day is 2025-04-14
        "245, 2025-04-01, 0",
        "245, 2025-05-13, 0",
        "245, 2025-05-14, 1",
        "245, 2027-03-09, 22",
        "258, 2025-05-01, 1",
    })
    void ofAChildBornTooEarlyMonthsAreCountedFromTheDayOfTerm(int gestation, String day, double months) {
        assertThat(number(GIRL.fact("GA_AT_BIRTH_DAYS", gestation), "CORRECTED_AGE_MONTHS", day))
                .isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"259, 2025-05-01", "245, 2027-03-10", ", 2025-05-01"})
    void bornAtTermOrTwoYearsOldNothingIsCorrected(Integer gestation, String day) {
        Somebody child = gestation == null ? GIRL : GIRL.fact("GA_AT_BIRTH_DAYS", gestation);
        assertThat(answer(child, "CORRECTED_AGE_MONTHS", day).isKnown()).isFalse();
    }
}
