package org.openilp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.DecisionState;
import org.openilp.rules.series.Forecast;
import org.openilp.rules.series.JudgedDose;
import org.openilp.rules.series.Milestone;

/** A vaccine card joins what doses are worth with what the rules say. */
class VaccineCardTest {

    private static final CarePlanner PLANNER = CarePlanner.national();
    private static final LocalDate BIRTH = LocalDate.of(2025, 1, 10);

    private static HealthRecord.Builder child() {
        return HealthRecord.builder(Person.builder("a", BIRTH, Sex.FEMALE).build());
    }

    private static ServiceEvent dose(String vaccine, String day) {
        return ServiceEvent.of(vaccine, LocalDate.parse(day));
    }

    private static VaccineCard card(HealthRecord.Builder record, String day) {
        return PLANNER.vaccines(record.build(), PlanRequest.on(LocalDate.parse(day)));
    }

    private static VaccineCard.Vaccine vaccine(VaccineCard card, String code) {
        VaccineCard.Vaccine vaccine = card.of(code);
        assertThat(vaccine).isNotNull();
        return vaccine;
    }

    @Test
    void theNextDoseIsThatOfThePlan() {
        VaccineCard card = card(child().event(dose("IMM_MR", "2025-11-01")), "2026-07-20");

        assertThat(vaccine(card, "IMM_MR").next()).satisfies(next -> {
            assertThat(next.occurrence()).isEqualTo("2");
            assertThat(next.state()).isEqualTo(DecisionState.DUE);
        });
        assertThat(vaccine(card, "IMM_MR").whyNone()).isNull();
    }

    @Test
    void aDoseInACampaignIsShownAndNotCounted() {
        ServiceEvent campaign = ServiceEvent.of("OUTBREAK_RESPONSE_IMMUNIZATION", "MEASLES", LocalDate.of(2025, 11, 1));

        VaccineCard.Vaccine measles = vaccine(card(child().event(campaign), "2026-07-20"), "IMM_MR");

        assertThat(measles.status().doses())
                .extracting(JudgedDose::verdict)
                .containsExactly(JudgedDose.Verdict.NOT_COUNTED);
        assertThat(measles.status().validDays()).isEmpty();
    }

    @Test
    void aVaccineOfOtherAreasIsNamedSo() {
        assertThat(vaccine(card(child(), "2026-07-20"), "IMM_JE").whyNone()).isEqualTo(Forecast.Why.NOT_IN_AREA);
    }

    @Test
    void whoMustNotHaveAVaccineIsToldSo() {
        HealthRecord.Builder allergic = child().fact(FactEntry.of("SEVERE_IMMUNODEFICIENCY", FactValue.of(true)));

        VaccineCard.Vaccine measles = vaccine(card(allergic, "2026-07-20"), "IMM_MR");

        assertThat(measles.status().forecast()).isEqualTo(new Forecast.None(Forecast.Why.CONTRAINDICATED));
        assertThat(measles.next()).satisfies(next -> assertThat(next.state()).isEqualTo(DecisionState.POSTPONED));
    }

    @Test
    void aMilestoneIsReachedByItsLastDoseInTimeAlone() {
        HealthRecord.Builder basic = child().event(dose("IMM_HB0", "2025-01-10"))
                .event(dose("IMM_BCG", "2025-01-20"))
                .event(dose("IMM_OPV", "2025-01-20"))
                .event(dose("IMM_OPV", "2025-03-10"))
                .event(dose("IMM_OPV", "2025-04-10"))
                .event(dose("IMM_OPV", "2025-05-10"))
                .event(dose("IMM_DPT_HB_HIB", "2025-03-10"))
                .event(dose("IMM_DPT_HB_HIB", "2025-04-10"))
                .event(dose("IMM_DPT_HB_HIB", "2025-05-10"))
                .event(dose("IMM_IPV", "2025-05-10"));

        assertThat(card(basic, "2026-07-20").milestones()).isEmpty();
        assertThat(card(basic.event(dose("IMM_MR", "2026-01-10")), "2026-07-20").milestones())
                .as("on the first birthday it is too late")
                .isEmpty();
        assertThat(card(basic.event(dose("IMM_MR", "2026-01-09")), "2026-07-20").milestones())
                .containsOnlyKeys(Milestone.IMUNISASI_DASAR_LENGKAP)
                .containsEntry(Milestone.IMUNISASI_DASAR_LENGKAP, LocalDate.of(2026, 1, 9));
    }

    @Test
    void theTetanusStatusCountsAllVaccinesThatHoldTetanus() {
        VaccineCard card = card(
                child().event(dose("IMM_DPT_HB_HIB", "2025-03-10")).event(dose("IMM_DPT_HB_HIB", "2025-04-10")),
                "2026-07-20");

        assertThat(card.tetanus().status()).isEqualTo(2);
        assertThat(card.tetanus().protectedUntil()).isEqualTo("2028-04-10");
        assertThat(vaccine(card, "IMM_TD").status().doses())
                .extracting(JudgedDose::label)
                .containsExactly("T1", "T2");
    }
}
