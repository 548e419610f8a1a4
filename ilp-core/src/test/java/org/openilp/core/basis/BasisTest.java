package org.openilp.core.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void a_period_holds_its_first_day_and_not_its_end() {
        EffectivePeriod period = EffectivePeriod.of(DAY, DAY.plusDays(2));
        assertThat(period.contains(DAY.minusDays(1))).isFalse();
        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(1))).isTrue();
        assertThat(period.contains(DAY.plusDays(2))).isFalse();
        assertThat(period).hasToString("[2025-03-01, 2025-03-03)");
    }

    @Test
    void a_period_without_end_holds_every_later_day() {
        assertThat(EffectivePeriod.from(DAY).contains(LocalDate.MAX)).isTrue();
        assertThat(EffectivePeriod.of(DAY, null))
                .isEqualTo(EffectivePeriod.from(DAY))
                .hasToString("[2025-03-01, …)");
    }

    @Test
    void a_period_has_at_least_one_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectivePeriod.of(DAY, DAY))
                .withMessage("period ends on 2025-03-01; expected a day after its first, 2025-03-01");
    }

    @Test
    void neighbours_do_not_overlap() {
        EffectivePeriod first = EffectivePeriod.of(DAY, DAY.plusDays(1));
        EffectivePeriod second = EffectivePeriod.from(DAY.plusDays(1));
        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
        assertThat(first.span(second)).isEqualTo(EffectivePeriod.from(DAY));
    }

    @Property
    void two_periods_overlap_when_a_day_lies_in_both(
            @ForAll("periods") EffectivePeriod a, @ForAll("periods") EffectivePeriod b) {
        boolean common =
                IntStream.range(0, 60).mapToObj(DAY::plusDays).anyMatch(day -> a.contains(day) && b.contains(day));
        assertThat(a.overlaps(b)).isEqualTo(common);
        assertThat(b.overlaps(a)).isEqualTo(common);
    }

    @Property
    void a_span_holds_every_day_of_both(@ForAll("periods") EffectivePeriod a, @ForAll("periods") EffectivePeriod b) {
        EffectivePeriod span = a.span(b);
        assertThat(IntStream.range(0, 60).mapToObj(DAY::plusDays))
                .allMatch(day -> span.contains(day) || !a.contains(day) && !b.contains(day));
        assertThat(span.fromInclusive()).isIn(a.fromInclusive(), b.fromInclusive());
        assertThat(b.span(a)).isEqualTo(span);
    }

    @Provide
    Arbitrary<EffectivePeriod> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 20).injectNull(0.2))
                .as((from, length) ->
                        EffectivePeriod.of(DAY.plusDays(from), length == null ? null : DAY.plusDays(from + length)));
    }

    @ParameterizedTest
    @CsvSource({"S, SEEN", "K, KNOWLEDGE", "D, DEFAULTED", "?, UNCERTAIN"})
    void a_confidence_is_read_from_its_symbol(String symbol, Confidence confidence) {
        assertThat(Confidence.parse(symbol)).isEqualTo(confidence);
        assertThat(confidence.symbol()).isEqualTo(symbol);
    }

    @Test
    void another_symbol_is_refused_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.parse("s"))
                .withMessage("confidence is \"s\"; expected one of S, K, D, ?");
    }

    @Test
    void a_pack_id_is_written_in_capitals() {
        assertThat(new RulePackId("ILP_2023")).hasToString("ILP_2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ilp", "2023_ILP", "ILP-2023", "ILP 2023"})
    void another_pack_id_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulePackId(id))
                .withMessage("pack id is \"" + id + "\"; expected capitals, digits and underscores such as ILP_2023");
    }
}
