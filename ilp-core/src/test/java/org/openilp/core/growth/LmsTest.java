package org.openilp.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LmsTest {

    private static final Lms SKEWED = new Lms(-0.7387, 15.2641, 0.0839);
    private static final Lms STRAIGHT = new Lms(1, 49.8842, 0.03795);
    private static final Lms LOGARITHMIC = new Lms(0, 10, 0.1);

    @ParameterizedTest
    @CsvSource({
        "0.005, 0", "0.015, 0.01", "0.025, 0.03", "0.125, 0.12", "0.285, 0.28", "1.005, 1", "1.115, 1.11",
        "2.675, 2.67", "-2.675, -2.67", "-0.125, -0.12", "5.005, 5", "-6.005, -6", "3.495, 3.5", "0.375, 0.38",
        "-3.005, -3", "1.995, 2", "-0.005, 0", "-0.004, 0", "2.674, 2.67", "2.676, 2.68", "-1.999, -2",
    })
    void halves_of_a_hundredth_are_rounded_as_r_does(double z, double rounded) {
        assertThat(Lms.rounded(z)).isEqualTo(rounded);
    }

    @Test
    void nothing_is_rounded_to_minus_zero() {
        assertThat(1 / Lms.rounded(-0.001)).isPositive();
    }

    @Property
    void rounding_moves_by_half_a_hundredth_at_most_and_the_same_on_both_sides(
            @ForAll @DoubleRange(min = -40, max = 40) double z) {
        assertThat(Lms.rounded(z)).isCloseTo(z, within(0.005 + 1e-12)).isEqualTo(-Lms.rounded(-z) + 0.0);
    }

    @Test
    void without_a_power_the_logarithm_is_taken_which_the_formula_approaches() {
        Lms nearly = new Lms(1e-7, 10, 0.1);
        for (double measure : new double[] {5, 8, 10, 11, 13.5, 20}) {
            assertThat(LOGARITHMIC.z(measure)).isCloseTo(nearly.z(measure), within(1e-4));
            assertThat(LOGARITHMIC.restrictedZ(measure)).isCloseTo(nearly.restrictedZ(measure), within(1e-4));
        }
        assertThat(LOGARITHMIC.z(10 * Math.exp(0.2))).isCloseTo(2, within(1e-12));
        assertThat(LOGARITHMIC.measureAt(-1)).isCloseTo(10 * Math.exp(-0.1), within(1e-12));
    }

    @Property
    void the_measure_at_a_z_score_has_that_z_score(@ForAll @DoubleRange(min = -3, max = 3) double z) {
        assertThat(SKEWED.z(SKEWED.measureAt(z))).isCloseTo(z, within(1e-9));
        assertThat(STRAIGHT.z(STRAIGHT.measureAt(z))).isCloseTo(z, within(1e-9));
        assertThat(LOGARITHMIC.z(LOGARITHMIC.measureAt(z))).isCloseTo(z, within(1e-9));
    }

    @Property
    void up_to_three_standard_deviations_nothing_is_restricted(@ForAll @DoubleRange(min = -2.99, max = 2.99) double z) {
        double measure = SKEWED.measureAt(z);
        assertThat(SKEWED.restrictedZ(measure)).isEqualTo(SKEWED.z(measure));
    }

    @Test
    void beyond_three_each_standard_deviation_is_as_wide_as_that_from_two_to_three() {
        double above = SKEWED.measureAt(3) - SKEWED.measureAt(2);
        double below = SKEWED.measureAt(-2) - SKEWED.measureAt(-3);
        assertThat(SKEWED.restrictedZ(SKEWED.measureAt(3) + 2.5 * above)).isCloseTo(5.5, within(1e-9));
        assertThat(SKEWED.restrictedZ(SKEWED.measureAt(-3) - 1.5 * below)).isCloseTo(-4.5, within(1e-9));
        assertThat(SKEWED.z(SKEWED.measureAt(3) + 2.5 * above)).isLessThan(5.4);
    }
}
