package org.openilp.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.person.Sex;

/** The tables of WHO, read a second time in the plainest way. */
class LmsTableTest {

    @ParameterizedTest
    @CsvSource({
        "who2006_weight_for_age.csv, 1, 0, 1826",
        "who2006_length_height_for_age.csv, 1, 0, 1826",
        "who2006_bmi_for_age.csv, 1, 0, 1826",
        "who2006_head_circumference_for_age.csv, 1, 0, 1826",
        "who2006_muac_for_age.csv, 1, 91, 1826",
        "who2006_weight_for_length.csv, 10, 450, 1100",
        "who2006_weight_for_height.csv, 10, 650, 1200",
        "who2007_bmi_for_age.csv, 1, 60, 229",
        "who2007_height_for_age.csv, 1, 60, 229",
        "who2007_weight_for_age.csv, 1, 60, 121",
    })
    void every_number_is_found_where_it_stands(String name, int keysPerUnit, int first, int last) throws IOException {
        LmsTable table = LmsTable.read(name, keysPerUnit);
        List<String> lines = lines(name);
        assertThat(table.first()).isEqualTo(first);
        assertThat(table.last()).isEqualTo(last);
        assertThat(lines).hasSize(1 + 2 * (last - first + 1));
        int line = 1;
        for (Sex sex : Sex.values()) {
            for (int key = first; key <= last; key++) {
                List<String> cells = List.of(lines.get(line++).split(",", -1));
                assertThat(cells.get(1).strip()).isEqualTo(sex.name().substring(0, 1));
                assertThat(Double.parseDouble(cells.get(2))).isEqualTo((double) key / keysPerUnit);
                assertThat(table.row(sex, key))
                        .isEqualTo(new Lms(
                                Double.parseDouble(cells.get(3)),
                                Double.parseDouble(cells.get(4)),
                                Double.parseDouble(cells.get(5))));
            }
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LmsTable.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_FOR_AGE, 0, 3.3464, 3.2322",
        "LENGTH_HEIGHT_FOR_AGE, 0, 49.8842, 49.1477",
        "HEAD_CIRCUMFERENCE_FOR_AGE, 0, 34.4618, 33.8787",
    })
    void the_medians_at_birth_are_those_that_who_prints(Indicator indicator, int day, double boys, double girls) {
        LmsTable table = Objects.requireNonNull(GrowthTables.byDay(indicator));
        assertThat(table.row(Sex.MALE, day).m()).isEqualTo(boys);
        assertThat(table.row(Sex.FEMALE, day).m()).isEqualTo(girls);
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH_HEIGHT_FOR_AGE, 61, 110.2647, 109.6016",
        "BMI_FOR_AGE, 61, 15.2641, 15.2441",
        "LENGTH_HEIGHT_FOR_AGE, 228, 176.5432, 163.1548",
        "LENGTH_HEIGHT_FOR_AGE, 229, 176.5432, 163.1548",
    })
    void the_medians_of_school_age_are_those_that_who_prints(
            Indicator indicator, int month, double boys, double girls) {
        LmsTable table = Objects.requireNonNull(GrowthTables.byMonth(indicator));
        assertThat(table.row(Sex.MALE, month).m()).isEqualTo(boys);
        assertThat(table.row(Sex.FEMALE, month).m()).isEqualTo(girls);
    }

    @Test
    void halfway_between_two_rows_each_number_is_their_mean() {
        LmsTable table = GrowthTables.weightForHeight();
        Lms low = table.row(Sex.FEMALE, 700);
        Lms high = table.row(Sex.FEMALE, 701);
        Lms between = table.between(Sex.FEMALE, 700, 701, 0.5);
        assertThat(between.m()).isEqualTo((low.m() + high.m()) / 2);
        assertThat(between.s()).isEqualTo((low.s() + high.s()) / 2);
        assertThat(between.l()).isEqualTo((low.l() + high.l()) / 2);
        assertThat(table.between(Sex.FEMALE, 700, 701, 0)).isEqualTo(low);
        assertThat(table.between(Sex.FEMALE, 1200, 1201, 0.5)).isEqualTo(table.row(Sex.FEMALE, 1200));
    }

    @Test
    void a_table_that_is_missing_or_whose_lines_differ_in_length_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LmsTable.read("who1977.csv", 1))
                .withMessageContaining("who1977.csv");
        assertThatIllegalStateException()
                .isThrownBy(() -> LmsTable.read("classes.csv", 1))
                .withMessageContaining("classes.csv");
    }
}
