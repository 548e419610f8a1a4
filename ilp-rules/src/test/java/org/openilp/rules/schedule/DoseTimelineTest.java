package org.openilp.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.immunization.VaccineSeries;
import org.openilp.rules.vocabulary.Occasion;

class DoseTimelineTest {

    private static DoseTimeline dose(String vaccine, @Nullable String regimen, String label) {
        VaccineSeries series = SeriesCatalogue.national().of(vaccine);
        assertThat(series).isNotNull();
        return DoseTimeline.of(series, regimen, label);
    }

    private static Offset months(int months) {
        return Offset.of(Period.ofMonths(months));
    }

    @Test
    void aDoseOfChildhoodCountsFromBirthAndWaitsForTheDoseBefore() {
        assertThat(dose("IMM_OPV", null, "2"))
                .isEqualTo(new DoseTimeline(
                        new Anchor.Birth(),
                        months(2),
                        months(2),
                        months(3),
                        months(60),
                        new Wait(new Occasion("IMM_OPV", "1"), Period.ofMonths(1))));
    }

    @Test
    void theFirstDoseWaitsForNone() {
        assertThat(dose("IMM_OPV", null, "1").notBefore()).isNull();
    }

    @Test
    void aDoseMayWaitForAnotherVaccine() {
        assertThat(dose("IMM_DPT_HB_HIB", "after-hexavalent", "4").notBefore())
                .isEqualTo(new Wait(new Occasion("IMM_HEXAVALENT", "3"), Period.ofMonths(12)));
    }

    @Test
    void aDoseWithAnIntervalThatSaysWhenItIsLateCountsFromTheDoseBefore() {
        assertThat(dose("IMM_PCV", "never-12-23", "2"))
                .isEqualTo(new DoseTimeline(
                        new Anchor.EventDay(new Occasion("IMM_PCV", "1")),
                        Offset.of(Period.ofDays(56)),
                        Offset.of(Period.ofDays(56)),
                        Offset.of(Period.ofDays(84)),
                        new Offset(new Anchor.Birth(), Period.ofMonths(24)),
                        null));
    }

    @Test
    void aDoseOfTheTetanusStatusCountsFromTheLastDose() {
        DoseTimeline third = dose("IMM_TD", null, "T3");

        assertThat(third.anchor()).isEqualTo(new Anchor.FactDay("LAST_TETANUS_DOSE_DATE"));
        assertThat(third.due()).isEqualTo(months(6));
        assertThat(third.overdue()).isEqualTo(months(7));
        assertThat(third.closes()).isNull();
    }

    @Test
    void aDoseAtSchoolHasItsMonthAndWaitsOnlyForADoseOfItsOwnCourse() {
        DoseTimeline second = dose("IMM_HPV", "two-doses", "2");

        assertThat(second.anchor()).isEqualTo(new Anchor.MonthOfYear(Month.AUGUST));
        assertThat(second.overdue()).isEqualTo(months(1));
        assertThat(second.closes()).isEqualTo(months(11));
        assertThat(second.notBefore()).isEqualTo(new Wait(new Occasion("IMM_HPV", "1"), Period.ofMonths(6)));
        assertThat(dose("IMM_TD", null, "CLASS5").notBefore())
                .as("whatever was given before")
                .isNull();
    }

    @Test
    void theIntervalThatStillHoldsKeepsWaiting() {
        assertThat(dose("IMM_IPV", "national-2024", "2").notBefore())
                .isEqualTo(new Wait(new Occasion("IMM_IPV", "1"), Period.ofMonths(4)));
    }

    @Test
    void aRegimenIsNamedWhereSeveralDisagree() {
        assertThat(dose("IMM_IPV", null, "1").due()).isEqualTo(months(4));
        assertThatThrownBy(() -> dose("IMM_IPV", null, "2"))
                .hasMessageContaining("several regimens of IMM_IPV have a dose 2, on other days")
                .hasMessageContaining("Maybe name one: .of(\"national-2023\")");
        assertThatThrownBy(() -> dose("IMM_IPV", "national", "2"))
                .hasMessageContaining("IMM_IPV has no regimen \"national\"; expected one of one-dose, first-provinces");
        assertThatThrownBy(() -> dose("IMM_IPV", "one-dose", "2")).hasMessageContaining("has no dose 2");
        assertThatThrownBy(() -> dose("IMM_IPV", null, "5")).hasMessageContaining("IMM_IPV has no dose 5");
    }
}
