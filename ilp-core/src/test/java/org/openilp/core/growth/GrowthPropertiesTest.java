package org.openilp.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.openilp.core.person.Sex;

class GrowthPropertiesTest {

    private static final GrowthStandards WHO = GrowthStandards.who();

    @Property
    void who_has_the_median_has_a_z_score_of_zero(
            @ForAll Sex sex, @ForAll Indicator indicator, @ForAll @IntRange(min = 91, max = 1826) int days) {
        LmsTable table = GrowthTables.byDay(indicator);
        if (table != null) {
            double median = table.row(sex, days).m();
            assertThat(z(indicator, sex, GrowthAge.ofDays(days), median)).hasValue(0);
        }
    }

    @Property
    void the_z_score_never_falls_when_the_measure_grows(
            @ForAll Sex sex,
            @ForAll Indicator indicator,
            @ForAll @IntRange(min = 91, max = 6939) int days,
            @ForAll @DoubleRange(min = 1, max = 150) double measure,
            @ForAll @DoubleRange(min = 0, max = 30) double more) {
        GrowthAge age = GrowthAge.ofDays(days);
        OptionalDouble less = z(indicator, sex, age, measure);
        OptionalDouble greater = z(indicator, sex, age, measure + more);
        if (less.isPresent() && greater.isPresent()) {
            assertThat(greater.getAsDouble()).isGreaterThanOrEqualTo(less.getAsDouble());
        }
    }

    @Property
    void a_heavier_child_of_the_same_length_never_has_a_lower_z_score(
            @ForAll Sex sex,
            @ForAll @DoubleRange(min = 65, max = 110) double cm,
            @ForAll @DoubleRange(min = 3, max = 30) double kg,
            @ForAll Position position) {
        Stature stature = new Stature(cm, position);
        assertThat(WHO.weightForLengthHeight(sex, stature, kg + 0.1).z().getAsDouble())
                .isGreaterThanOrEqualTo(
                        WHO.weightForLengthHeight(sex, stature, kg).z().getAsDouble());
    }

    @Property
    void the_correction_goes_up_as_far_below_two_years_as_it_goes_down_from_then(
            @ForAll @DoubleRange(min = 45, max = 120) double cm,
            @ForAll @IntRange(min = 274, max = 730) int young,
            @ForAll @IntRange(min = 731, max = 1826) int old) {
        double up = Stature.standing(cm).correctedFor(GrowthAge.ofDays(young)) - cm;
        double down = cm - Stature.lying(cm).correctedFor(GrowthAge.ofDays(old));
        assertThat(up).isCloseTo(down, within(1e-12)).isCloseTo(0.7, within(1e-12));
        assertThat(Stature.lying(cm).correctedFor(GrowthAge.ofDays(young))).isEqualTo(cm);
        assertThat(Stature.standing(cm).correctedFor(GrowthAge.ofDays(old))).isEqualTo(cm);
    }

    @Property
    void by_completed_months_nothing_changes_within_a_month(
            @ForAll Sex sex,
            @ForAll @IntRange(max = 120) int month,
            @ForAll @DoubleRange(min = 0, max = 0.99) double later,
            @ForAll @DoubleRange(min = 2, max = 60) double kg) {
        GrowthStandards permenkes = GrowthStandards.permenkes();
        assertThat(permenkes.weightForAge(sex, GrowthAge.ofMonths(month + later), kg))
                .isEqualTo(permenkes.weightForAge(sex, GrowthAge.ofMonths(month), kg));
    }

    @Property
    void every_answer_is_a_z_score_with_two_decimals_or_a_refusal_with_a_message(
            @ForAll Sex sex, @ForAll Indicator indicator, @ForAll int days, @ForAll double measure) {
        GrowthResult result = score(indicator, sex, GrowthAge.ofDays(days), measure);
        assertThat(result.indicator()).isEqualTo(indicator);
        if (result instanceof Refusal refusal) {
            assertThat(refusal.message()).startsWith(indicator.name() + ": ").contains("expected");
        } else {
            double z = result.z().getAsDouble();
            assertThat(Lms.rounded(z)).isEqualTo(z);
        }
    }

    private static OptionalDouble z(Indicator indicator, Sex sex, GrowthAge age, double measure) {
        return score(indicator, sex, age, measure).z();
    }

    /** The body mass index of a metre is the weight. */
    private static GrowthResult score(Indicator indicator, Sex sex, GrowthAge age, double measure) {
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> WHO.weightForAge(sex, age, measure);
            case LENGTH_HEIGHT_FOR_AGE -> WHO.lengthHeightForAge(sex, age, Stature.of(measure));
            case WEIGHT_FOR_LENGTH_HEIGHT -> WHO.weightForLengthHeight(sex, age, Stature.of(80), measure);
            case BMI_FOR_AGE -> WHO.bmiForAge(sex, age, Stature.of(100), measure);
            case HEAD_CIRCUMFERENCE_FOR_AGE -> WHO.headCircumferenceForAge(sex, age, measure);
            case ARM_CIRCUMFERENCE_FOR_AGE -> WHO.armCircumferenceForAge(sex, age, measure);
        };
    }
}
