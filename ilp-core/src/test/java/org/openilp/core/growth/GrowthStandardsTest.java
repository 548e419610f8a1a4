package org.openilp.core.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.growth.Refusal.Reason;
import org.openilp.core.person.Sex;

/** Values of public survey samples and tests of WHO's software, and every edge of its rules. */
class GrowthStandardsTest {

    private static final GrowthStandards WHO = GrowthStandards.who();
    private static final GrowthStandards PERMENKES = GrowthStandards.permenkes();
    private static final GrowthAge YEAR = GrowthAge.ofDays(365);

    @ParameterizedTest
    @CsvSource({
        // age in days, sex, position, cm, kg, head, and the z-scores of length, weight, head, weight for length, BMI
        "0,    FEMALE, LYING,    51.9,  4.2,  36.8, 1.48,  1.94,  2.47,  1.17,  1.68",
        "0,    MALE,   LYING,    57.2,  4.7,  36.1, 3.86,  2.47,  1.29,  -1.18, 0.71",
        "38,   MALE,   LYING,    60.5,  5.8,  39.9, 2.43,  1.51,  1.79,  -0.67, 0.32",
        "48,   FEMALE, LYING,    52.1,  4.0,  35.4, -1.81, -1.31, -1.84, 0.52,  -0.44",
        "90,   FEMALE, LYING,    60.4,  4.5,  39.5, 0.34,  -2.02, 0.01,  -3.26, -3.01",
        "177,  MALE,   LYING,    66.6,  8.8,  43.2, -0.34, 1.04,  0,     1.67,  1.61",
        "269,  MALE,   LYING,    64.8,  6.3,  ,     -3.11, -3.08, ,      -1.7,  -1.71",
        "719,  FEMALE, STANDING, 97.8,  15.1, ,     3.87,  2.18,  ,      0.36,  0.11",
        "903,  MALE,   LYING,    92.6,  15.2, ,     0.06,  1.17,  ,      1.6,   1.61",
        "935,  FEMALE, STANDING, 87.6,  17.4, ,     -1.02, 2.29,  ,      3.97,  4.22",
        "1359, FEMALE, LYING,    88.2,  12.9, ,     -3.16, -1.37, ,      0.78,  1.06",
        "1616, FEMALE, STANDING, 106,   16.1, ,     0.07,  -0.38, ,      -0.67, -0.67",
        "1716, FEMALE, LYING,    110.4, 27.5, ,     0.48,  2.85,  ,      4.05,  3.87",
        "1737, MALE,   STANDING, 110.2, 21.8, ,     0.41,  1.48,  ,      1.76,  1.83",
    })
    void small_children_of_a_sample_survey_get_the_z_scores_of_who(
            int days,
            Sex sex,
            Position position,
            double cm,
            double kg,
            Double head,
            double zLength,
            double zWeight,
            Double zHead,
            double zWeightForLength,
            double zBmi) {
        GrowthAge age = GrowthAge.ofDays(days);
        Stature stature = new Stature(cm, position);
        assertThat(WHO.lengthHeightForAge(sex, age, stature).z()).hasValue(zLength);
        assertThat(WHO.weightForAge(sex, age, kg).z()).hasValue(zWeight);
        assertThat(WHO.weightForLengthHeight(sex, age, stature, kg).z()).hasValue(zWeightForLength);
        assertThat(WHO.bmiForAge(sex, age, stature, kg).z()).hasValue(zBmi);
        if (head != null) {
            assertThat(WHO.headCircumferenceForAge(sex, age, head).z()).hasValue(zHead);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // age in months, sex, cm, kg, and the z-scores of height, weight, BMI
        "64.51,  MALE,   115.4, 19.9,  0.7,   0.3,   -0.25",
        "73.81,  FEMALE, 114.4, 18.8,  -0.31, -0.58, -0.62",
        "78.74,  MALE,   115.7, 16.6,  -0.69, -2.13, -2.76",
        "87.96,  FEMALE, 144.3, 39.5,  3.87,  2.93,  1.63",
        "99,     FEMALE, 141.5, 33.7,  2.29,  1.52,  0.54",
        "118.9,  MALE,   130.5, 26.7,  -1.07, -0.94, -0.45",
        "124.41, MALE,   166.4, 58.3,  4.1,   ,      1.8",
        "162.46, MALE,   161.3, 107.8, 0.18,  ,      4.26",
        "188.57, MALE,   171.4, 126.4, -0.07, ,      4.21",
        "226.01, FEMALE, 152,   45.7,  -1.7,  ,      -0.56",
    })
    void pupils_of_a_sample_survey_get_the_z_scores_of_who(
            double months, Sex sex, double cm, double kg, double zHeight, Double zWeight, double zBmi) {
        GrowthAge age = GrowthAge.ofMonths(months);
        assertThat(WHO.lengthHeightForAge(sex, age, Stature.of(cm)).z()).hasValue(zHeight);
        assertThat(WHO.bmiForAge(sex, age, Stature.of(cm), kg).z()).hasValue(zBmi);
        if (zWeight == null) {
            assertRefused(WHO.weightForAge(sex, age, kg), Reason.AGE_ABOVE_STANDARD);
        } else {
            assertThat(WHO.weightForAge(sex, age, kg).z()).hasValue(zWeight);
        }
    }

    @Test
    void examples_in_the_tests_of_whos_software_come_out_the_same() {
        GrowthResult tiny = WHO.lengthHeightForAge(Sex.MALE, GrowthAge.ofDays(987), Stature.lying(72.86));
        assertThat(tiny)
                .isEqualTo(new ZScore(
                        Indicator.LENGTH_HEIGHT_FOR_AGE,
                        -6.09,
                        GrowthReference.WHO_2006,
                        GrowthStandards.AgeMethod.DAY_EXACT));
        assertThat(((ZScore) tiny).isImplausible()).isTrue();
        assertThat(WHO.lengthHeightForAge(Sex.MALE, GrowthAge.ofMonths(8), Stature.standing(60))
                        .z())
                .hasValue(-4.81);
        assertThat(WHO.lengthHeightForAge(Sex.MALE, GrowthAge.ofMonths(9), Stature.standing(60))
                        .z())
                .hasValue(-5.02);
        assertThat(WHO.lengthHeightForAge(Sex.FEMALE, GrowthAge.ofMonths(24), Stature.of(77.5))
                        .z())
                .hasValue(-2.55);
    }

    // ages

    @ParameterizedTest
    @CsvSource({"24, 731", "8, 244", "59.99, 1826", "60, 1826", "0, 0", "12, 365", "23.98, 730"})
    void months_become_days_of_a_twelfth_of_a_year_half_a_day_rounded_up(double months, int days) {
        assertThat(GrowthAge.ofMonths(months).days()).isEqualTo(days);
    }

    @Test
    void an_age_between_two_days_counts_days_and_calendar_months() {
        assertThat(GrowthAge.between(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28)))
                .isEqualTo(new GrowthAge(28, 28 / 30.4375, 1));
        assertThat(GrowthAge.ofDays(30).completedMonths()).isZero();
        assertThat(GrowthAge.ofDays(31).completedMonths()).isOne();
        assertThat(GrowthAge.ofDays(-1).completedMonths()).isEqualTo(-1);
    }

    @Test
    void below_60_months_the_standard_of_2006_holds_and_from_then_that_of_2007() {
        assertThat(reference(WHO, GrowthAge.ofDays(1826))).isEqualTo(GrowthReference.WHO_2006);
        assertThat(reference(WHO, GrowthAge.ofDays(1827))).isEqualTo(GrowthReference.WHO_2007);
        assertThat(reference(WHO, GrowthAge.ofMonths(59.995))).isEqualTo(GrowthReference.WHO_2006);
        assertThat(reference(WHO, GrowthAge.ofMonths(60))).isEqualTo(GrowthReference.WHO_2007);
        assertThat(reference(WHO, GrowthAge.ofMonths(61))).isEqualTo(GrowthReference.WHO_2007);
    }

    @Test
    void by_completed_months_the_standard_of_2006_holds_to_60_and_that_of_2007_from_61() {
        LocalDate birth = LocalDate.of(2020, 3, 10);
        assertThat(reference(PERMENKES, GrowthAge.between(birth, LocalDate.of(2025, 4, 9))))
                .isEqualTo(GrowthReference.WHO_2006);
        assertThat(reference(PERMENKES, GrowthAge.between(birth, LocalDate.of(2025, 4, 10))))
                .isEqualTo(GrowthReference.WHO_2007);
        assertThat(PERMENKES
                        .weightForLengthHeight(Sex.MALE, GrowthAge.ofMonths(60.9), Stature.of(110), 19)
                        .z())
                .isPresent();
        assertRefused(
                PERMENKES.weightForLengthHeight(Sex.MALE, GrowthAge.ofMonths(61), Stature.of(110), 19),
                Reason.AGE_ABOVE_STANDARD);
    }

    private static GrowthReference reference(GrowthStandards standards, GrowthAge age) {
        ZScore z = (ZScore) standards.bmiForAge(Sex.MALE, age, Stature.of(110), 18.5);
        assertThat(z.method()).isEqualTo(standards.method());
        return z.reference();
    }

    @Test
    void by_completed_months_a_child_is_judged_as_on_the_day_the_month_was_completed() {
        GrowthAge days = GrowthAge.ofDays(320);
        assertThat(PERMENKES.weightForAge(Sex.FEMALE, days, 7.1).z())
                .isEqualTo(WHO.weightForAge(Sex.FEMALE, GrowthAge.ofMonths(10), 7.1)
                        .z())
                .isNotEqualTo(WHO.weightForAge(Sex.FEMALE, days, 7.1).z());
        assertThat(PERMENKES
                        .bmiForAge(Sex.MALE, GrowthAge.ofMonths(100.9), Stature.of(130), 36)
                        .z())
                .isEqualTo(WHO.bmiForAge(Sex.MALE, GrowthAge.ofMonths(100), Stature.of(130), 36)
                        .z())
                .isNotEqualTo(WHO.bmiForAge(Sex.MALE, GrowthAge.ofMonths(100.9), Stature.of(130), 36)
                        .z());
    }

    @Test
    void weight_is_judged_to_120_months_and_height_and_body_mass_index_to_228() {
        assertThat(WHO.weightForAge(Sex.MALE, GrowthAge.ofMonths(120), 31).z()).isPresent();
        assertRefused(WHO.weightForAge(Sex.MALE, GrowthAge.ofMonths(120.01), 31), Reason.AGE_ABOVE_STANDARD);
        GrowthAge last = GrowthAge.ofMonths(228);
        assertThat(WHO.lengthHeightForAge(Sex.MALE, last, Stature.of(176.5432)).z())
                .hasValue(0);
        assertThat(WHO.bmiForAge(Sex.MALE, last, Stature.of(176), 70).z()).isPresent();
        GrowthAge older = GrowthAge.ofMonths(228.01);
        assertRefused(WHO.lengthHeightForAge(Sex.MALE, older, Stature.of(176)), Reason.AGE_ABOVE_STANDARD);
        assertRefused(WHO.bmiForAge(Sex.MALE, older, Stature.of(176), 70), Reason.AGE_ABOVE_STANDARD);
    }

    @Test
    void the_arm_is_judged_from_91_days_and_arm_and_head_below_60_months() {
        assertRefused(WHO.armCircumferenceForAge(Sex.MALE, GrowthAge.ofDays(90), 13), Reason.AGE_BELOW_STANDARD);
        assertThat(WHO.armCircumferenceForAge(Sex.MALE, GrowthAge.ofDays(91), 13.4779)
                        .z())
                .hasValue(0);
        assertThat(WHO.armCircumferenceForAge(Sex.MALE, GrowthAge.ofDays(1826), 17)
                        .z())
                .isPresent();
        assertThat(WHO.headCircumferenceForAge(Sex.MALE, GrowthAge.ofDays(1826), 50)
                        .z())
                .isPresent();
        assertRefused(WHO.armCircumferenceForAge(Sex.MALE, GrowthAge.ofDays(1827), 17), Reason.AGE_ABOVE_STANDARD);
        assertRefused(WHO.headCircumferenceForAge(Sex.MALE, GrowthAge.ofDays(1827), 50), Reason.AGE_ABOVE_STANDARD);
        assertRefused(
                WHO.weightForLengthHeight(Sex.MALE, GrowthAge.ofDays(1827), Stature.of(110), 19),
                Reason.AGE_ABOVE_STANDARD);
    }

    @Test
    void before_birth_nothing_is_judged() {
        GrowthAge unborn = GrowthAge.ofDays(-1);
        assertRefused(WHO.weightForAge(Sex.MALE, unborn, 3), Reason.AGE_BELOW_STANDARD);
        assertRefused(WHO.weightForLengthHeight(Sex.MALE, unborn, Stature.of(50), 3), Reason.AGE_BELOW_STANDARD);
    }

    // length and height

    @ParameterizedTest
    @CsvSource({
        "730, STANDING, 80.7", "730, LYING, 80", "730, UNKNOWN, 80",
        "731, STANDING, 80", "731, LYING, 79.3", "731, UNKNOWN, 80",
        "273, STANDING, 80", "274, STANDING, 80.7",
    })
    void the_other_position_is_corrected_by_seven_millimetres(int days, Position position, double cm) {
        GrowthAge age = GrowthAge.ofDays(days);
        Stature measured = new Stature(80, position);
        assertThat(measured.correctedFor(age)).isEqualTo(cm);
        assertThat(WHO.lengthHeightForAge(Sex.MALE, age, measured).z())
                .isEqualTo(WHO.lengthHeightForAge(Sex.MALE, age, Stature.of(cm)).z());
        assertThat(WHO.bmiForAge(Sex.MALE, age, measured, 11).z())
                .isEqualTo(WHO.bmiForAge(Sex.MALE, age, Stature.of(cm), 11).z());
        assertThat(WHO.weightForLengthHeight(Sex.MALE, age, measured, 11).z())
                .isEqualTo(WHO.weightForLengthHeight(Sex.MALE, age, Stature.of(cm), 11)
                        .z());
    }

    @Test
    void who_is_younger_than_nine_months_does_not_stand() {
        Stature standing = Stature.standing(70);
        assertThat(standing.isPositionImplausible(GrowthAge.ofDays(273))).isTrue();
        assertThat(standing.isPositionImplausible(GrowthAge.ofDays(274))).isFalse();
        assertThat(standing.isPositionImplausible(GrowthAge.ofMonths(8.999))).isTrue();
        assertThat(standing.isPositionImplausible(GrowthAge.ofMonths(9))).isFalse();
        assertThat(Stature.lying(70).isPositionImplausible(GrowthAge.ofDays(10)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "730, 44.9, false", "730, 45, true", "730, 110, true", "730, 110.1, false",
        "731, 64.9, false", "731, 65, true", "731, 120, true", "731, 120.1, false",
    })
    void weight_is_judged_for_lengths_of_45_to_110_and_heights_of_65_to_120_cm(int days, double cm, boolean judged) {
        GrowthResult result = WHO.weightForLengthHeight(Sex.FEMALE, GrowthAge.ofDays(days), Stature.of(cm), 10);
        if (judged) {
            assertThat(result.z()).isPresent();
        } else {
            assertRefused(result, Reason.STATURE_OUTSIDE_TABLE);
        }
    }

    @Test
    void the_limits_hold_for_the_corrected_length() {
        GrowthAge young = GrowthAge.ofDays(700);
        assertThat(WHO.weightForLengthHeight(Sex.FEMALE, young, Stature.standing(109.3), 18)
                        .z())
                .isPresent();
        assertRefused(
                WHO.weightForLengthHeight(Sex.FEMALE, young, Stature.standing(109.4), 18),
                Reason.STATURE_OUTSIDE_TABLE);
    }

    @Test
    void between_two_millimetres_the_tables_are_interpolated() {
        GrowthAge age = GrowthAge.ofDays(400);
        double low = z(WHO.weightForLengthHeight(Sex.MALE, age, Stature.of(75), 8));
        double between = z(WHO.weightForLengthHeight(Sex.MALE, age, Stature.of(75.5), 8));
        assertThat(z(WHO.weightForLengthHeight(Sex.MALE, age, Stature.of(75.25), 8)))
                .isBetween(between, low);
    }

    @Test
    void a_length_that_the_correction_leaves_just_below_a_millimetre_is_read_as_whos_software_reads_it() {
        GrowthResult result = WHO.weightForLengthHeight(Sex.MALE, GrowthAge.ofDays(1693), Stature.lying(103.1), 14.61);
        assertThat(result.z()).hasValue(-1.17);
    }

    @ParameterizedTest
    @CsvSource({"86.9, UNKNOWN, 86.9, LYING", "87, UNKNOWN, 87, STANDING"})
    void of_unknown_age_and_position_a_child_of_87_cm_stands(
            double cm, Position position, double sameCm, Position samePosition) {
        assertThat(WHO.weightForLengthHeight(Sex.MALE, new Stature(cm, position), 12)
                        .z())
                .isEqualTo(WHO.weightForLengthHeight(Sex.MALE, new Stature(sameCm, samePosition), 12)
                        .z());
        assertThat(WHO.weightForLengthHeight(Sex.MALE, Stature.lying(cm), 12).z())
                .isNotEqualTo(WHO.weightForLengthHeight(Sex.MALE, Stature.standing(cm), 12)
                        .z());
    }

    // what cannot be judged

    @ParameterizedTest
    @ValueSource(doubles = {0, -3, Double.NaN, Double.POSITIVE_INFINITY})
    void a_measure_must_be_positive(double measure) {
        Stature stature = Stature.of(measure);
        assertRefused(WHO.weightForAge(Sex.MALE, YEAR, measure), Reason.MEASURE_NOT_POSITIVE);
        assertRefused(WHO.lengthHeightForAge(Sex.MALE, YEAR, stature), Reason.MEASURE_NOT_POSITIVE);
        assertRefused(WHO.bmiForAge(Sex.MALE, YEAR, stature, 9), Reason.MEASURE_NOT_POSITIVE);
        assertRefused(WHO.bmiForAge(Sex.MALE, YEAR, Stature.of(75), measure), Reason.MEASURE_NOT_POSITIVE);
        assertRefused(WHO.weightForLengthHeight(Sex.MALE, YEAR, stature, 9), Reason.MEASURE_NOT_POSITIVE);
        assertRefused(WHO.weightForLengthHeight(Sex.MALE, Stature.of(75), measure), Reason.MEASURE_NOT_POSITIVE);
        assertRefused(WHO.headCircumferenceForAge(Sex.MALE, YEAR, measure), Reason.MEASURE_NOT_POSITIVE);
        assertRefused(WHO.armCircumferenceForAge(Sex.MALE, YEAR, measure), Reason.MEASURE_NOT_POSITIVE);
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void what_was_not_measured_is_refused(Indicator indicator) {
        assertRefused(WHO.score(indicator, GrowthMeasurement.of(Sex.MALE, YEAR)), Reason.NOT_MEASURED);
    }

    @Test
    void with_swollen_feet_nothing_that_needs_the_weight_is_judged() {
        GrowthMeasurement child = measured(GrowthMeasurement.of(Sex.MALE, YEAR)).withOedema();
        Map<Indicator, GrowthResult> scores = WHO.scores(child);
        assertThat(scores).containsOnlyKeys(Indicator.values());
        scores.forEach((indicator, result) -> {
            switch (indicator) {
                case WEIGHT_FOR_AGE, WEIGHT_FOR_LENGTH_HEIGHT, BMI_FOR_AGE -> assertRefused(result, Reason.OEDEMA);
                default -> assertThat(result.z()).isPresent();
            }
        });
    }

    @Test
    void of_unknown_age_only_weight_for_length_is_judged() {
        GrowthMeasurement child = measured(GrowthMeasurement.ofUnknownAge(Sex.MALE));
        WHO.scores(child).forEach((indicator, result) -> {
            if (indicator == Indicator.WEIGHT_FOR_LENGTH_HEIGHT) {
                assertThat(result).isEqualTo(WHO.weightForLengthHeight(Sex.MALE, Stature.lying(75), 9.5));
            } else {
                assertRefused(result, Reason.AGE_UNKNOWN);
            }
        });
    }

    @Test
    void all_at_once_says_the_same_as_one_by_one() {
        Map<Indicator, GrowthResult> scores = WHO.scores(measured(GrowthMeasurement.of(Sex.MALE, YEAR)));
        assertThat(scores.values())
                .containsExactly(
                        WHO.weightForAge(Sex.MALE, YEAR, 9.5),
                        WHO.lengthHeightForAge(Sex.MALE, YEAR, Stature.lying(75)),
                        WHO.weightForLengthHeight(Sex.MALE, YEAR, Stature.lying(75), 9.5),
                        WHO.bmiForAge(Sex.MALE, YEAR, Stature.lying(75), 9.5),
                        WHO.headCircumferenceForAge(Sex.MALE, YEAR, 46),
                        WHO.armCircumferenceForAge(Sex.MALE, YEAR, 14));
    }

    private static GrowthMeasurement measured(GrowthMeasurement child) {
        return child.weight(9.5).stature(Stature.lying(75)).head(46).arm(14);
    }

    @Test
    void a_refusal_says_what_stood_in_the_way_and_what_was_expected() {
        Refusal old = (Refusal) WHO.headCircumferenceForAge(Sex.MALE, GrowthAge.ofMonths(72), 50);
        assertThat(old.message()).startsWith("HEAD_CIRCUMFERENCE_FOR_AGE: 72.0 months; expected below 60");
        Refusal missing = (Refusal) WHO.score(Indicator.WEIGHT_FOR_AGE, GrowthMeasurement.of(Sex.MALE, YEAR));
        assertThat(missing.message()).isEqualTo("WEIGHT_FOR_AGE: it is not known; expected a measure");
    }

    // flags

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_FOR_AGE, -6, 5", "LENGTH_HEIGHT_FOR_AGE, -6, 6", "WEIGHT_FOR_LENGTH_HEIGHT, -5, 5",
        "BMI_FOR_AGE, -5, 5", "HEAD_CIRCUMFERENCE_FOR_AGE, -5, 5", "ARM_CIRCUMFERENCE_FOR_AGE, -5, 5",
    })
    void beyond_the_limit_a_z_score_is_implausible_and_at_it_not(Indicator indicator, double low, double high) {
        assertThat(isImplausible(indicator, low)).isFalse();
        assertThat(isImplausible(indicator, low - 0.01)).isTrue();
        assertThat(isImplausible(indicator, high)).isFalse();
        assertThat(isImplausible(indicator, high + 0.01)).isTrue();
    }

    private static boolean isImplausible(Indicator indicator, double z) {
        return new ZScore(indicator, z, GrowthReference.WHO_2006, WHO.method()).isImplausible();
    }

    @Test
    void the_flag_is_set_on_the_rounded_value() {
        Lms row = Objects.requireNonNull(GrowthTables.byDay(Indicator.LENGTH_HEIGHT_FOR_AGE))
                .row(Sex.FEMALE, 0);
        assertThat(isImplausibleLength(row.measureAt(6.004))).isFalse();
        assertThat(isImplausibleLength(row.measureAt(6.006))).isTrue();
    }

    private static boolean isImplausibleLength(double cm) {
        return ((ZScore) WHO.lengthHeightForAge(Sex.FEMALE, GrowthAge.ofDays(0), Stature.of(cm))).isImplausible();
    }

    private static double z(GrowthResult result) {
        return result.z().orElseThrow();
    }

    private static void assertRefused(GrowthResult result, Reason reason) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        assertThat(result.z()).isEmpty();
    }
}
