package org.openilp.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTableTest {

    private static final List<String> CODES = List.of("IMM_BCG", "IMM_PCV", "IMM_HPV", "BP_SYSTOLIC", "WEIGHT_KG");
    private final CodeTable<String> table = CodeTable.of("fact", CODES, Function.identity());

    @Test
    void entries_are_found_by_code_and_keep_their_order() {
        assertThat(table.get("IMM_PCV")).isEqualTo("IMM_PCV");
        assertThat(table.find("IMM_PCV")).hasValue("IMM_PCV");
        assertThat(table.find("IMM_XYZ")).isEmpty();
        assertThat(table.getOrNull("IMM_XYZ")).isNull();
        assertThat(table.contains("WEIGHT_KG")).isTrue();
        assertThat(table.codes()).containsExactlyElementsOf(CODES);
        assertThat(table.all()).containsExactlyElementsOf(CODES);
    }

    @Test
    void an_unknown_code_is_answered_with_the_nearest_one() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> table.get("BP_SISTOLIC"))
                .withMessage("unknown fact code BP_SISTOLIC. Maybe BP_SYSTOLIC?")
                .satisfies(e -> assertThat(e.code()).isEqualTo("BP_SISTOLIC"))
                .satisfies(e -> assertThat(e.nearest()).hasValue("BP_SYSTOLIC"));
    }

    @Test
    void nothing_is_suggested_for_a_code_that_is_like_none() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> table.get("QQQQ"))
                .withMessage("unknown fact code QQQQ")
                .satisfies(e -> assertThat(e.nearest()).isEmpty());
    }

    @Test
    void two_entries_of_one_code_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.of("fact", List.of("A", "A"), Function.identity()));
    }

    @ParameterizedTest
    @CsvSource({
        "IMM_PVC, IMM_PCV",
        "imm_pcv, IMM_PCV",
        "IMMPCV, IMM_PCV",
        "imm-pcv, IMM_PCV",
        "IMM PCV, IMM_PCV",
        "WEIGHT_K, WEIGHT_KG",
        "WEIGHTS_KG, WEIGHT_KG",
        "IMM_XCV, IMM_PCV",
    })
    void a_slip_is_understood(String wrong, String meant) {
        assertThat(table.nearest(wrong)).hasValue(meant);
    }

    @Test
    void of_several_equally_near_the_first_in_the_alphabet_is_meant() {
        assertThat(Nearest.to("IMM_QPV", List.of("IMM_QPW", "IMM_QPA"))).hasValue("IMM_QPA");
    }

    @Property
    void a_known_code_is_nearest_to_itself(@ForAll("codes") String code) {
        assertThat(table.nearest(code)).hasValue(code);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(CODES);
    }
}
