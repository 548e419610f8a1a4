package org.openilp.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.growth.GrowthCard.Status;
import org.openilp.core.growth.GrowthCard.Weighing;
import org.openilp.core.person.Sex;

class GrowthCardTest {

    private static final LocalDate BIRTH = LocalDate.of(2025, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "1, 800, 800",
        "2, 900, 900",
        "3, 800, 800",
        "4, 600, 600",
        "5, 500, 500",
        "6, 400, 400",
        "7, 400, 300",
        "8, 300, 300",
        "10, 300, 300",
        "11, 300, 200",
        "12, 200, 200",
        "60, 200, 200",
    })
    void the_minimum_gain_falls_with_age_and_differs_by_card_at_7_and_11_months(int month, int boys, int girls) {
        assertThat(MinimumWeightGain.ofCard(Sex.MALE).grams(month)).hasValue(boys);
        assertThat(MinimumWeightGain.ofCard(Sex.FEMALE).grams(month)).hasValue(girls);
        assertThat(MinimumWeightGain.national().grams(month)).hasValue(girls);
    }

    @Test
    void no_minimum_is_printed_before_one_month_and_after_sixty() {
        assertThat(MinimumWeightGain.national().grams(0)).isEmpty();
        assertThat(MinimumWeightGain.national().grams(61)).isEmpty();
    }

    @Test
    void the_first_weighing_is_new_and_later_ones_rise_or_do_not() {
        GrowthCard card = card("2025-03-12 5.0", "2025-04-12 5.8", "2025-05-12 6.399", "2025-06-12 6.899");
        assertThat(statuses(card)).containsExactly(Status.B, Status.N, Status.T, Status.N);
        assertThat(card.notRisingInARow()).isZero();
    }

    @Test
    void exactly_the_minimum_is_enough() {
        // the difference of the two numbers is 0.7999999999999998
        assertThat(statuses(card("2025-03-12 4.7", "2025-04-12 5.5"))).containsExactly(Status.B, Status.N);
        assertThat(statuses(card("2025-03-12 4.7", "2025-04-12 5.49"))).containsExactly(Status.B, Status.T);
    }

    @Test
    void the_age_at_the_weighing_decides_what_is_enough() {
        assertThat(statuses(card("2025-04-05 6.0", "2025-05-09 6.6"))).containsExactly(Status.B, Status.T);
        assertThat(statuses(card("2025-04-05 6.0", "2025-05-10 6.6"))).containsExactly(Status.B, Status.N);
    }

    @Test
    void after_a_month_without_weighing_nothing_can_be_told() {
        GrowthCard card = card("2025-03-12 5.0", "2025-05-12 5.1", "2025-06-12 5.2", "2025-08-12 5.2");
        assertThat(statuses(card)).containsExactly(Status.B, Status.O, Status.T, Status.O);
    }

    @Test
    void calendar_months_count_and_not_days() {
        assertThat(statuses(card("2025-03-01 5.0", "2025-04-30 6.0"))).containsExactly(Status.B, Status.N);
        assertThat(statuses(card("2025-12-31 8.0", "2026-01-01 8.0"))).containsExactly(Status.B, Status.T);
    }

    @Test
    void without_a_minimum_for_newborns_nothing_can_be_told_of_them() {
        assertThat(statuses(GrowthCard.of(
                        LocalDate.of(2025, 1, 28),
                        List.of(weighing("2025-01-28 3.2"), weighing("2025-02-05 3.1")),
                        MinimumWeightGain.national())))
                .containsExactly(Status.B, Status.O);
    }

    @Test
    void of_several_weighings_in_a_month_the_last_counts_and_of_a_day_the_heaviest() {
        GrowthCard card = card("2025-04-03 5.0", "2025-05-02 5.0", "2025-05-20 5.7", "2025-05-20 5.6");
        assertThat(card.months())
                .extracting(GrowthCard.Month::month, each -> each.weighing().kg(), GrowthCard.Month::status)
                .containsExactly(
                        tuple(YearMonth.of(2025, 4), 5.0, Status.B), tuple(YearMonth.of(2025, 5), 5.7, Status.N));
    }

    @Test
    void months_that_do_not_rise_are_counted_back_from_the_last() {
        String[] weighings = {"2025-06-12 7.0", "2025-07-12 7.0", "2025-08-12 8.0", "2025-09-12 8.0", "2025-10-12 8.1"};
        assertThat(card(weighings).notRisingInARow()).isEqualTo(2);
        assertThat(card("2025-06-12 7.0").notRisingInARow()).isZero();
        assertThat(card().notRisingInARow()).isZero();
    }

    @Test
    void weighings_before_birth_and_from_five_years_on_are_not_on_the_card() {
        GrowthCard card = card("2025-01-09 3.0", "2029-12-10 16.0", "2030-01-09 16.2", "2030-01-10 17.0");
        assertThat(statuses(card)).containsExactly(Status.B, Status.N);
        assertThat(card.latest()).get().extracting(each -> each.weighing().kg()).isEqualTo(16.2);
        assertThat(card().latest()).isEmpty();
    }

    @Test
    void the_order_of_the_weighings_does_not_matter() {
        List<Weighing> weighings = new ArrayList<>(
                List.of(weighing("2025-03-12 5.0"), weighing("2025-04-12 5.8"), weighing("2025-05-12 6.0")));
        List<GrowthCard.Month> months =
                GrowthCard.of(BIRTH, weighings, MinimumWeightGain.national()).months();
        Collections.reverse(weighings);
        assertThat(GrowthCard.of(BIRTH, weighings, MinimumWeightGain.national()).months())
                .isEqualTo(months);
    }

    private static List<Status> statuses(GrowthCard card) {
        return card.months().stream().map(GrowthCard.Month::status).toList();
    }

    private static GrowthCard card(String... weighings) {
        List<Weighing> list = new ArrayList<>();
        for (String each : weighings) {
            list.add(weighing(each));
        }
        return GrowthCard.of(BIRTH, list, MinimumWeightGain.national());
    }

    private static Weighing weighing(String text) {
        int space = text.indexOf(' ');
        return new Weighing(LocalDate.parse(text.substring(0, space)), Double.parseDouble(text.substring(space + 1)));
    }
}
