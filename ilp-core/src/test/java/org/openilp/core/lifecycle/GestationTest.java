package org.openilp.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GestationTest {

    @ParameterizedTest
    @CsvSource({"0, FIRST, 1", "84, FIRST, 1", "85, SECOND, 2", "168, SECOND, 2", "169, THIRD, 3", "308, THIRD, 3"})
    void trimesters_change_on_day_85_and_day_169(int days, Trimester trimester, int number) {
        assertThat(Trimester.ofGestationDays(days)).isEqualTo(trimester);
        assertThat(GestationalAge.ofDays(days).trimester().number()).isEqualTo(number);
    }

    @Test
    void there_is_no_gestation_before_the_last_menstrual_period() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trimester.ofGestationDays(-1))
                .withMessage("gestational age is -1 days; expected 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> GestationalAge.ofDays(-1));
    }

    @Test
    void weeks_may_stand_without_days() {
        assertThat(GestationalAge.parse("20w").days()).isEqualTo(140);
        assertThat(GestationalAge.parse("20w3d").days()).isEqualTo(143);
        assertThat(GestationalAge.parse("20w6d").weeks()).isEqualTo(20);
        assertThat(GestationalAge.parse("0w0d").days()).isZero();
    }

    @Property
    void what_is_written_can_be_read_back(@ForAll @IntRange(max = 315) int days) {
        GestationalAge age = GestationalAge.ofDays(days);
        assertThat(GestationalAge.parse(age.toString())).isEqualTo(age).isEqualByComparingTo(age);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20w7d", "3d", "w3d", "20 w 3 d", "-1w", ""})
    void another_form_is_refused_with_an_example(String text) {
        assertThat(GestationalAge.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GestationalAge.parse(text))
                .withMessage("gestational age is \"" + text + "\"; expected weeks and days such as 20w3d");
    }
}
