package org.openilp.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.table.BadTableException;

class GrowthClassesTest {

    private static final GrowthClasses CLASSES = GrowthClasses.permenkes();

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_FOR_AGE, 12, -3.01, SEVERELY_UNDERWEIGHT",
        "WEIGHT_FOR_AGE, 12, -3, UNDERWEIGHT",
        "WEIGHT_FOR_AGE, 12, -2.01, UNDERWEIGHT",
        "WEIGHT_FOR_AGE, 12, -2, NORMAL",
        "WEIGHT_FOR_AGE, 12, 1, NORMAL",
        "WEIGHT_FOR_AGE, 12, 1.01, RISK_OVERWEIGHT",
        "LENGTH_HEIGHT_FOR_AGE, 0, -3.01, SEVERELY_STUNTED",
        "LENGTH_HEIGHT_FOR_AGE, 0, -3, STUNTED",
        "LENGTH_HEIGHT_FOR_AGE, 60, -2.01, STUNTED",
        "LENGTH_HEIGHT_FOR_AGE, 60, -2, NORMAL",
        "LENGTH_HEIGHT_FOR_AGE, 60, 3, NORMAL",
        "LENGTH_HEIGHT_FOR_AGE, 60, 3.01, TALL",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, -3.01, SEVERELY_WASTED",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, -3, WASTED",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, -2, NORMAL",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, 1, NORMAL",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, 1.01, POSSIBLE_RISK_OVERWEIGHT",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, 2, POSSIBLE_RISK_OVERWEIGHT",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, 2.01, OVERWEIGHT",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, 3, OVERWEIGHT",
        "WEIGHT_FOR_LENGTH_HEIGHT, 30, 3.01, OBESE",
        "BMI_FOR_AGE, 60, 2.01, OVERWEIGHT",
        "BMI_FOR_AGE, 60, 3.01, OBESE",
        "BMI_FOR_AGE, 61, -3.01, SEVERELY_THIN",
        "BMI_FOR_AGE, 61, -3, THIN",
        "BMI_FOR_AGE, 61, -2, NORMAL",
        "BMI_FOR_AGE, 61, 1.01, OVERWEIGHT",
        "BMI_FOR_AGE, 216, 2, OVERWEIGHT",
        "BMI_FOR_AGE, 216, 2.01, OBESE",
    })
    void each_limit_belongs_to_one_class(Indicator indicator, int months, double z, String code) {
        assertThat(CLASSES.of(z(indicator, z), months).map(GrowthClass::code)).contains(code);
    }

    @Test
    void no_z_score_falls_between_two_classes_or_into_both() {
        for (int hundredths = -900; hundredths <= 900; hundredths++) {
            double z = hundredths / 100.0;
            for (Indicator indicator : Indicator.values()) {
                long meant = CLASSES.all().stream()
                        .filter(each -> each.indicator() == indicator)
                        .filter(each -> each.months().contains(60) && each.z().contains(z))
                        .count();
                boolean classed = indicator != Indicator.HEAD_CIRCUMFERENCE_FOR_AGE
                        && indicator != Indicator.ARM_CIRCUMFERENCE_FOR_AGE;
                assertThat(meant).isEqualTo(classed ? 1 : 0);
            }
        }
    }

    @Test
    void above_60_months_only_the_body_mass_index_has_classes_and_above_216_nothing() {
        assertThat(CLASSES.of(z(Indicator.WEIGHT_FOR_AGE, -4), 61)).isEmpty();
        assertThat(CLASSES.of(z(Indicator.BMI_FOR_AGE, -4), 217)).isEmpty();
    }

    @Test
    void classes_have_the_names_of_the_regulation() {
        assertThat(CLASSES.all()).hasSize(25);
        assertThat(CLASSES.of(z(Indicator.LENGTH_HEIGHT_FOR_AGE, -2.5), 8))
                .get()
                .extracting(GrowthClass::nameId, GrowthClass::nameEn)
                .containsExactly("Pendek", "Stunted");
    }

    @Test
    void a_broken_table_is_refused_with_line_and_value() {
        String broken = """
                indicator,age_from_months,age_to_months,z_low,z_low_inclusive,z_high,z_high_inclusive,code,name_id,name_en
                WEIGHT_FOR_AGES,0,60,-3,Y,x,,A,B,C
                """;
        assertThatExceptionOfType(BadTableException.class)
                .isThrownBy(() -> GrowthClasses.load(name -> new StringReader(broken)))
                .withMessageContaining("WEIGHT_FOR_AGES")
                .withMessageContaining("z_high");
    }

    private static ZScore z(Indicator indicator, double z) {
        return new ZScore(indicator, z, GrowthReference.WHO_2006, GrowthStandards.AgeMethod.DAY_EXACT);
    }
}
