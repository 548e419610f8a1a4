package org.openilp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.core.fact.Truth.NO;
import static org.openilp.core.fact.Truth.UNKNOWN;
import static org.openilp.core.fact.Truth.YES;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void and_and_or_are_those_of_kleene(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
    }

    @Test
    void unknown_never_turns_into_no() {
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNKNOWN.isNo()).isFalse();
        assertThat(UNKNOWN.isYes()).isFalse();
        assertThat(UNKNOWN.isUnknown()).isTrue();
    }

    @Property
    void the_order_never_matters(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void the_grouping_never_matters(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void and_and_or_distribute_over_each_other(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void de_morgan_holds(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void known_answers_follow_ordinary_logic(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
        assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
        assertThat(Truth.of(a).not()).isEqualTo(Truth.of(!a));
        assertThat(Truth.of(a).isYes()).isEqualTo(a);
    }

    @Property
    void a_known_answer_stays_when_an_unknown_becomes_known(@ForAll Truth a, @ForAll Truth learned) {
        if (!a.and(UNKNOWN).isUnknown()) {
            assertThat(a.and(learned)).isEqualTo(a.and(UNKNOWN));
        }
        if (!a.or(UNKNOWN).isUnknown()) {
            assertThat(a.or(learned)).isEqualTo(a.or(UNKNOWN));
        }
    }
}
