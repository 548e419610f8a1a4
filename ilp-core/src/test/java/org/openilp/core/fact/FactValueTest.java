package org.openilp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.network.FacilityLevel;

class FactValueTest {

    @Test
    void values_of_the_same_kind_and_content_are_equal() {
        assertThat(FactValue.of(true)).isEqualTo(new FactValue.Flag(true)).isNotEqualTo(FactValue.of(false));
        assertThat(FactValue.of(1.5)).isEqualTo(new FactValue.Quantity(1.5));
        assertThat(FactValue.of("A")).isEqualTo(new FactValue.Text("A"));
        assertThat(FactValue.of(LocalDate.EPOCH)).isEqualTo(new FactValue.Day(LocalDate.EPOCH));
    }

    @Test
    void the_order_of_codes_never_matters() {
        assertThat(FactValue.codes(List.of("A", "B"))).isEqualTo(FactValue.codes(List.of("B", "A")));
        assertThat(FactValue.codes(List.of()).values()).isEmpty();
    }

    @Test
    void there_is_one_zero() {
        assertThat(FactValue.of(-0.0)).isEqualTo(FactValue.of(0.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_number_is_finite(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactValue.of(number))
                .withMessage("value is " + number + "; expected a finite number");
    }

    @Test
    void a_word_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactValue.of(" "))
                .withMessage("value is empty; expected a word");
    }

    @Test
    void a_fact_may_end_on_the_day_it_begins_but_not_before() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        FactValue yes = FactValue.of(true);
        assertThat(new FactEntry("PREGNANT", yes, day, day, null).until()).isEqualTo(day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactEntry("PREGNANT", yes, day, day.minusDays(1), null))
                .withMessage("PREGNANT: until is 2025-02-28; expected a day on or after since, 2025-03-01");
        assertThat(FactEntry.of("PREGNANT", yes).since()).isNull();
        assertThat(FactEntry.of("PREGNANT", yes, day).level()).isNull();
    }

    @Test
    void a_fact_shows_its_code_and_dates_but_not_its_value() {
        FactEntry fact = new FactEntry(
                "SMOKING_STATUS",
                FactValue.of("CURRENT"),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 4, 1),
                FacilityLevel.HOME);
        assertThat(fact).hasToString("SMOKING_STATUS since 2025-03-01 until 2025-04-01");
    }

    @Test
    void a_limit_of_days_is_fixed_or_counted_from_the_day_of_recording() {
        LocalDate recorded = LocalDate.of(2024, 2, 29);
        assertThat(DayLimit.parse("1900-01-01").on(recorded)).isEqualTo("1900-01-01");
        assertThat(DayLimit.parse("AS_OF").on(recorded)).isEqualTo(recorded);
        assertThat(DayLimit.parse("AS_OF-P310D").on(recorded)).isEqualTo(recorded.minusDays(310));
        assertThat(DayLimit.parse("AS_OF+P2Y").on(recorded)).isEqualTo("2026-02-28");
        assertThat(DayLimit.parse("AS_OF+P2Y").offset()).isEqualTo(Period.ofYears(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AS_OF+", "AS_OF+2Y", "TODAY", "2025-13-01", "AS_OFP1D"})
    void another_limit_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayLimit.parse(text))
                .withMessage("limit is \"" + text + "\"; expected a day, or AS_OF with a period added or taken off");
    }

    @Test
    void a_definition_says_unknown_and_lasting_unless_told_otherwise() {
        FactDefinition fact = FactDefinition.builder("X", "Name", FactKind.ANSWER, FactType.BOOLEAN)
                .build();
        assertThat(fact.absentMeans()).isEqualTo(AbsentMeans.UNKNOWN);
        assertThat(fact.validity()).isEqualTo(Validity.LASTING);
        assertThat(fact.askable()).isFalse();
        assertThat(fact.nameId()).isEqualTo("Name");
    }

    @Test
    void without_an_indonesian_name_the_english_one_is_shown() {
        FactDefinition.Builder builder = FactDefinition.builder("X", "Name", FactKind.ANSWER, FactType.BOOLEAN);
        assertThat(builder.nameId("").build().nameId()).isEqualTo("Name");
        assertThat(builder.nameId("Nama").build().nameId()).isEqualTo("Nama");
    }
}
