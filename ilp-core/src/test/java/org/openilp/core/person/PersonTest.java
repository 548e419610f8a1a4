package org.openilp.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.lifecycle.GestationalAge;

class PersonTest {

    private static final LocalDate BIRTH = LocalDate.of(1990, 5, 17);
    private static final LocalDate LMP = LocalDate.of(2025, 1, 1);
    private static final String NIK = "5307015705900001";

    private final Person person = Person.builder("p1", BIRTH, Sex.FEMALE)
            .nik(Nik.of(NIK))
            .village("53.07.01.2001")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5307015705900001",
                "5307011705900001",
                "5307010101000001",
                "5307013112990001",
                "5307017112990001",
                "5307012902010001",
                "5307016902010001",
            })
    void a_nik_holds_a_day_of_birth_to_which_40_is_added_for_women(String digits) {
        assertThat(Nik.isValid(digits)).isTrue();
        assertThat(Nik.of(digits).value()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "530701570590000",
                "53070157059000011",
                "530701570590000X",
                "5307010005900001",
                "5307014005900001",
                "5307013205900001",
                "5307017205900001",
                "5307011700900001",
                "5307011713900001",
                "5307013002900001",
                "5307013104900001",
            })
    void another_number_is_no_nik_and_is_not_shown(String digits) {
        assertThat(Nik.isValid(digits)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nik.of(digits))
                .withMessage("NIK is not valid; expected 16 digits with a day of birth inside");
    }

    @Test
    void a_person_needs_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.of(" ", BIRTH, Sex.MALE))
                .withMessage("person id is empty; expected the id within the records at hand");
    }

    @Test
    void what_is_shown_is_the_id_and_never_the_nik_or_a_fact() {
        HealthRecord record = HealthRecord.builder(person)
                .fact("SMOKING_STATUS", FactValue.of("CURRENT"))
                .condition(Condition.of("HIV_POSITIVE", BIRTH))
                .build();
        assertThat(person).hasToString("Person p1");
        assertThat(person.nik()).hasToString("NIK ****************");
        assertThat(record).hasToString("HealthRecord of Person p1");
        assertThat(Person.of(NIK, BIRTH, Sex.FEMALE)).hasToString("Person NIK ****************");
        assertThat(FactValue.of(NIK)).hasToString("Text[value=(16 digits)]");
        assertThat(AreaRecord.of(record)).hasToString("AreaRecord of p1");
        assertThat(Observation.of("NIK", FactValue.of(NIK), BIRTH).toString()).doesNotContain(NIK);
        assertThat(FactEntry.of("NIK", FactValue.of(NIK)).toString()).doesNotContain(NIK);
        assertThat(Pregnancy.of(LMP).endedOn(LMP.plusDays(70), PregnancyOutcome.MISCARRIAGE))
                .hasToString("Pregnancy since 2025-01-01 until 2025-03-12");
    }

    @Test
    void a_pregnancy_may_be_dated_in_three_ways() {
        assertThat(Pregnancy.of(LMP).lmp()).isEqualTo(LMP);
        assertThat(Pregnancy.of(LMP).edd()).isEqualTo("2025-10-08");
        Pregnancy byDueDate = Pregnancy.of(new Dating.ByDueDate(LocalDate.of(2025, 10, 8)));
        assertThat(byDueDate.lmp()).isEqualTo(LMP);
        assertThat(byDueDate.edd()).isEqualTo("2025-10-08");
        Pregnancy byUltrasound =
                Pregnancy.of(new Dating.ByUltrasound(LocalDate.of(2025, 5, 24), GestationalAge.parse("20w3d")));
        assertThat(byUltrasound.lmp()).isEqualTo(LMP);
        assertThat(byUltrasound.edd()).isEqualTo("2025-10-08");
        assertThat(byUltrasound).isNotEqualTo(byDueDate);
    }

    @Test
    void a_birth_is_a_delivery_and_another_end_is_not() {
        LocalDate end = LMP.plusDays(270);
        assertThat(Pregnancy.of(LMP).delivered()).isFalse();
        assertThat(Pregnancy.of(LMP).deliveredOn(end).delivered()).isTrue();
        assertThat(Pregnancy.of(LMP).endedOn(end, PregnancyOutcome.STILLBIRTH).delivered())
                .isTrue();
        assertThat(Pregnancy.of(LMP).endedOn(end, PregnancyOutcome.ECTOPIC).delivered())
                .isFalse();
        assertThat(PregnancyOutcome.MISCARRIAGE.factValue()).isEqualTo("ABORTION");
    }

    @Test
    void the_parts_of_a_pregnancy_fit_together() {
        Dating dating = new Dating.ByLmp(LMP);
        assertThat(Pregnancy.of(LMP).deliveredOn(LMP).endedOn()).isEqualTo(LMP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pregnancy.of(LMP).deliveredOn(LMP.minusDays(1)))
                .withMessage("pregnancy ends on 2024-12-31; expected a day on or after the last menstrual period,"
                        + " 2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pregnancy(LMP, null, PregnancyOutcome.ECTOPIC, dating, false))
                .withMessage("pregnancy has an outcome but no end; expected the day it ended");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pregnancy(LMP, LMP, PregnancyOutcome.ECTOPIC, dating, true))
                .withMessage("pregnancy was delivered with the outcome ECTOPIC; expected LIVE_BIRTH or STILLBIRTH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pregnancy(LMP.plusDays(1), null, null, dating, false))
                .withMessage("pregnancy has the last menstrual period 2025-01-02; expected that of its dating,"
                        + " 2025-01-01");
    }

    @Test
    void a_condition_may_end_on_the_day_it_begins_but_not_before() {
        assertThat(new Condition("DIABETES", LMP, LMP, null, null))
                .hasToString("DIABETES since 2025-01-01 until 2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition("DIABETES", LMP, LMP.minusDays(1), null, null))
                .withMessage("DIABETES: until is 2024-12-31; expected a day on or after since, 2025-01-01");
    }

    @Test
    void an_event_counts_unless_it_was_refused_or_recorded_by_mistake() {
        assertThat(ServiceEvent.of("ANC_CONTACT", "K1", LMP).isGiven()).isTrue();
        assertThat(ServiceEvent.of("ANC_CONTACT", LMP).occurrence()).isNull();
        ServiceEvent refused = ServiceEvent.builder("IMM_MR", LMP)
                .occurrence("1")
                .status(EventStatus.REFUSED)
                .build();
        assertThat(refused.isGiven()).isFalse();
        assertThat(refused).hasToString("IMM_MR 1 on 2025-01-01 (REFUSED)");
    }

    @Test
    void a_record_is_changed_by_making_another() {
        HealthRecord empty = HealthRecord.of(person);
        ServiceEvent event = ServiceEvent.of("ANC_CONTACT", LMP);
        HealthRecord more = empty.withEvents(List.of(event));
        assertThat(empty.events()).isEmpty();
        assertThat(more.events()).containsExactly(event);
        assertThat(more.toBuilder().event(event).build().events()).containsExactly(event, event);
        assertThat(more.toBuilder().build()).isEqualTo(more);
        assertThat(more.withEvents(List.of())).isEqualTo(empty);
        assertThat(empty.withConditions(List.of(Condition.of("DIABETES", null))).conditions())
                .hasSize(1);
        assertThat(empty.withPregnancies(List.of(Pregnancy.of(LMP))).pregnancies())
                .hasSize(1);
        assertThat(empty.withObservations(List.of(Observation.of("WEIGHT_KG", FactValue.of(60), LMP)))
                        .observations())
                .hasSize(1);
    }

    @Test
    void facts_of_one_code_stand_together() {
        FactEntry a1 = FactEntry.of("PARITY", FactValue.of(1), LMP);
        FactEntry b = FactEntry.of("GRAVIDA", FactValue.of(2));
        FactEntry a2 = FactEntry.of("PARITY", FactValue.of(2), LMP.plusDays(1));
        assertThat(HealthRecord.of(person).withFacts(List.of(a1, b, a2)).facts())
                .containsExactly(a1, a2, b);
        assertThat(HealthRecord.of(person).withFacts(List.of(b, a1, a2)).facts())
                .containsExactly(b, a1, a2);
    }

    @Test
    void a_record_is_about_an_area_when_it_says_so() {
        HealthRecord record = HealthRecord.of(person);
        assertThat(record.isAboutArea()).isFalse();
        for (String code : List.of("IS_AREA_SUBJECT", "IS_SCHOOL_SUBJECT")) {
            assertThat(record.withFacts(List.of(FactEntry.of(code, FactValue.of(true))))
                            .isAboutArea())
                    .isTrue();
            assertThat(record.withFacts(List.of(FactEntry.of(code, FactValue.of(false))))
                            .isAboutArea())
                    .isFalse();
        }
    }

    @Test
    void an_area_profile_holds_what_is_known_of_the_area() {
        FactEntry fact = FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true));
        assertThat(AreaProfile.of(List.of(fact)).facts()).containsExactly(fact);
        assertThat(AreaProfile.empty().facts()).isEmpty();
    }

    @Test
    void sexes_have_names_in_both_languages() {
        assertThat(Sex.MALE.nameId()).isEqualTo("Laki-laki");
        assertThat(Sex.FEMALE.nameEn()).isEqualTo("Female");
    }
}
