package org.openilp.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.Somebody;
import org.openilp.rules.engine.RuleEngine;

class RoutineDecisionsTest {

    private static final RuleEngine ENGINE =
            RuleEngine.fromClassPath(Dictionary.national(), SeriesCatalogue.national());
    private static final RoutineDecisions DOSES =
            new RoutineDecisions(ENGINE.book(), Dictionary.national(), Horizon.YEAR);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        // BCG, polio and hepatitis B are due from the day of birth
        "2025-01-10, false",
        "2025-01-12, false",
    })
    void aNewbornWithoutDosesLacksSome(String day, boolean complete) {
        assertThat(areGiven(Somebody.born("2025-01-10"), day)).isEqualTo(complete);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-01-12, true",
        // pentavalent, polio, PCV and rotavirus at two months
        "2025-03-09, true",
        "2025-03-10, false",
    })
    void aChildIsCompleteUntilTheNextDoseIsDue(String day, boolean complete) {
        Somebody child = Somebody.born("2025-01-10")
                .done("IMM_HB0", "2025-01-10")
                .done("IMM_BCG", "2025-01-11")
                .done("IMM_OPV", "2025-01-11");

        assertThat(areGiven(child, day)).isEqualTo(complete);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-03-09, false", "2025-01-15, true"})
    void aMissedDoseStaysMissed(String day, boolean complete) {
        Somebody withoutHepatitis =
                Somebody.born("2025-01-10").done("IMM_BCG", "2025-01-11").done("IMM_OPV", "2025-01-11");
        Somebody child = complete ? withoutHepatitis.done("IMM_HB0", "2025-01-10") : withoutHepatitis;

        assertThat(areGiven(child, day)).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({"2050-01-01"})
    void nothingIsAskedOfTheGrownUp(String day) {
        assertThat(areGiven(Somebody.born("2010-01-10"), day)).isTrue();
    }

    private static boolean areGiven(Somebody somebody, String day) {
        return DOSES.areGiven(somebody.on(LocalDate.parse(day), ENGINE.book()));
    }
}
