package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;

class DecisionRefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"IMM_PCV", "IMM_PCV 1", "WEIGHT MONTH@2025-08", "WEIGHT@2025-08", "HOME_VISIT SWEEP_ANC:K1"})
    void whatIsParsedIsShownInTheSameForm(String text) {
        assertThat(DecisionRef.parse(text)).hasToString(text);
    }

    @Test
    void spacesAroundTheThreePartsDoNotCount() {
        assertThat(DecisionRef.parse("WEIGHT  MONTH @ 2025-08"))
                .isEqualTo(new DecisionRef("WEIGHT", "MONTH", "2025-08"));
    }

    @Test
    void anOccurrenceWrittenAsEmptyIsShownInQuotes() {
        assertThat(new DecisionRef("WEIGHT", "", null)).hasToString("WEIGHT \"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT, true",
        "WEIGHT MONTH, true",
        "WEIGHT MONTH@2025-08, true",
        "WEIGHT@2025-08, true",
        "HEIGHT, false",
        "WEIGHT YEAR, false",
        "WEIGHT MONTH@2025-07, false",
        "WEIGHT@, false"
    })
    void whatIsNotWrittenMayBeAnything(String text, boolean matches) {
        Decision decision = Decision.builder("WEIGHT", DecisionState.DUE)
                .occurrence("MONTH")
                .cycle("2025-08")
                .build();

        assertThat(DecisionRef.parse(text).matches(decision)).isEqualTo(matches);
    }

    @Test
    void anEmptyOccurrenceMatchesOnlyDecisionsWithoutOne() {
        DecisionRef unlabelled = new DecisionRef("WEIGHT", "", null);
        Decision.Builder decision = Decision.builder("WEIGHT", DecisionState.DUE);

        assertThat(unlabelled.matches(decision.build())).isTrue();
        assertThat(unlabelled.matches(decision.occurrence("MONTH").build())).isFalse();
    }
}
