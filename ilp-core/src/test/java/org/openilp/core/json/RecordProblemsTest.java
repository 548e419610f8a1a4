package org.openilp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.Dictionary;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.Problem;

/** One test for each thing that can be wrong with a record, with the words in which it is told. */
class RecordProblemsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final RecordReader READER = new RecordReader(Dictionary.national());
    private static final String WOMAN = "person: { id: p, birthDate: 2000-01-01, sex: FEMALE }\n";
    private static final String BASE = "conditions: [ { code: DIABETES } ]\n";

    private static List<String> messages(ReadResult result) {
        return result.problems().stream().map(Problem::message).toList();
    }

    private static ReadResult person(String fields) {
        return READER.readYaml("person: { " + fields + " }", DAY);
    }

    /** The record of a woman with one more part, of which the problem is told and which is left out. */
    private static void assertLeftOut(String part, String message) {
        ReadResult result = READER.readYaml(WOMAN + part, DAY);
        assertThat(messages(result)).containsExactly(message);
        HealthRecord nothing = READER.readYaml(WOMAN, DAY).record();
        assertThat(result.record()).isEqualTo(nothing);
    }

    private static void assertRefused(ReadResult result, String... messages) {
        assertThat(messages(result)).containsExactly(messages);
        assertThat(result.refused()).isTrue();
        assertThat(result.record()).isNull();
    }

    // What is refused

    @Test
    void text_that_is_no_json_or_yaml() {
        assertRefused(
                READER.readJson("{\"person\": oops}", DAY),
                "column 12: text that is no JSON; expected a health record in JSON");
        assertRefused(
                READER.readJson("{\n\"person\":\n{,}}", DAY),
                "line 3, column 2: text that is no JSON; expected a health record in JSON");
        assertRefused(
                READER.readJson("{} {}", DAY), "column 4: text that is no JSON; expected a health record in JSON");
        assertRefused(
                READER.readYaml("person: [", DAY), "column 10: text that is no YAML; expected a health record in YAML");
        assertRefused(
                READER.readYaml("person: &a { id: p }\nfacts: *a", DAY),
                "line 2, column 10: an alias; expected the value itself");
    }

    @Test
    void what_is_no_record() {
        String expected = "; expected an object with person, facts, conditions, pregnancies, events, observations";
        assertRefused(READER.readJson("", DAY), "nothing" + expected);
        assertRefused(READER.readJson("null", DAY), "null" + expected);
        assertRefused(READER.readJson("[]", DAY), "[…]" + expected);
        assertRefused(READER.readJson("17", DAY), "17" + expected);
        assertRefused(
                READER.readJson("{}", DAY),
                "person: nothing; expected an object with id, birthDate, sex, nik, village, rw, rt, dusun, household,"
                        + " mother, posyandu, school, registeredFacility, registeredOn, movedOutOn, diedOn");
    }

    @Test
    void a_name_that_stands_twice_in_an_object() {
        String twice = "{\"person\":{\"id\":\"p\",\"id\":\"q\",\"birthDate\":\"2000-01-01\",\"sex\":\"MALE\"}}";
        assertRefused(READER.readJson(twice, DAY), "id twice; expected each name once in an object");
        assertRefused(
                READER.readYaml(WOMAN + "facts: { PARITY: 1, PARITY: 2 }", DAY),
                "PARITY twice; expected each name once in an object");
    }

    @Test
    void a_person_without_id_birth_date_and_sex_all_three_told_at_once() {
        assertRefused(
                person("rw: 1"),
                "person.id: nothing; expected a text",
                "person.birthDate: nothing; expected a day such as 2025-03-01",
                "person.sex: nothing; expected one of MALE, FEMALE");
        assertRefused(person("id: '', birthDate: 2000-01-01, sex: MALE"), "person.id: \"\"; expected a text");
        assertRefused(person("id: [1], birthDate: 2000-01-01, sex: MALE"), "person.id: […]; expected a text");
        assertRefused(
                person("id: 1.5, birthDate: 2000-01-01, sex: MALE"),
                "person.id: 1.5; expected a text. Write it in quotes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10/04/2000       | ' Maybe 2000-04-10?'",
                "10-4-2000        | ' Maybe 2000-04-10?'",
                "2000/4/1         | ' Maybe 2000-04-01?'",
                "2000-04-10T08:00 | ' Maybe 2000-04-10?'",
                "2000-02-30       | ''",
                "2000-13-01       | ''",
                "April 2000       | ''",
                "2000             | ''",
            })
    void a_birth_date_that_is_no_day(String date, String mend) {
        String dot = mend.isEmpty() ? "" : ".";
        assertRefused(
                person("id: p, birthDate: '" + date + "', sex: MALE"),
                "person.birthDate: \"" + date + "\"; expected a day such as 2025-03-01" + dot + mend);
    }

    @Test
    void a_birth_date_after_the_day_asked_for_or_long_ago() {
        assertRefused(
                person("id: p, birthDate: 2025-06-11, sex: MALE"),
                "person.birthDate: \"2025-06-11\"; expected a day from 1900-01-01 to 2025-06-10");
        assertRefused(
                person("id: p, birthDate: 1899-12-31, sex: MALE"),
                "person.birthDate: \"1899-12-31\"; expected a day from 1900-01-01 to 2025-06-10");
        assertThat(person("id: p, birthDate: 2025-06-10, sex: MALE").problems()).isEmpty();
        assertThat(person("id: p, birthDate: 1900-01-01, sex: MALE").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L, MALE", "P, FEMALE", "M, MALE", "F, FEMALE", "female, FEMALE", "perempuan, FEMALE", "MAL, MALE"})
    void a_sex_in_another_word(String word, String meant) {
        assertRefused(
                person("id: p, birthDate: 2000-01-01, sex: " + word),
                "person.sex: \"" + word + "\"; expected one of MALE, FEMALE. Maybe " + meant + "?");
    }

    @Test
    void the_rest_of_a_refused_record_is_looked_through_too() {
        assertRefused(
                READER.readYaml(
                        "person: { id: p, sex: FEMALE }\nevents: [ { service: IMM_PVC, date: 2025-01-01 } ]", DAY),
                "person.birthDate: nothing; expected a day such as 2025-03-01",
                "events[0].service: \"IMM_PVC\"; expected a code of the services catalogue. Maybe IMM_PCV?");
    }

    // Fields

    @Test
    void an_unknown_field_whose_text_is_not_shown_because_it_may_be_a_name() {
        assertLeftOut("event: []", "event: […]; expected no field of this name. Maybe events?");
        ReadResult result = person("id: p, birthDate: 2000-01-01, sex: MALE, nama: Budi, birthdate: 2000-01-01");
        assertThat(messages(result))
                .containsExactly(
                        "person.nama: (hidden); expected no field of this name. The fields are id, birthDate, sex, nik,"
                                + " village, rw, rt, dusun, household, mother, posyandu, school, registeredFacility,"
                                + " registeredOn, movedOutOn, diedOn.",
                        "person.birthdate: (hidden); expected no field of this name. Maybe birthDate?");
        assertThat(result.refused()).isFalse();
    }

    @Test
    void an_unknown_field_of_an_entry_leaves_the_entry_out_because_its_meaning_may_change() {
        assertLeftOut(
                "events: [ { service: IMM_MR, date: 2025-01-01, statuss: ENTERED_IN_ERROR } ]",
                "events[0].statuss: (hidden); expected no field of this name. Maybe status?");
        assertLeftOut(
                "facts: { PREGNANT: { value: true, untill: 2025-01-01 } }",
                "facts.PREGNANT.untill: (hidden); expected no field of this name. Maybe until?");
        assertLeftOut(
                "observations: [ { code: WEIGHT_KG, value: 60, date: 2025-01-01, dose: 2 } ]",
                "observations[0].dose: 2; expected no field of this name."
                        + " The fields are code, value, unit, date, level, facility.");
    }

    @Test
    void a_part_that_is_no_list_or_object() {
        assertLeftOut("events: { service: IMM_MR }", "events: {…}; expected a list");
        assertLeftOut("facts: [ PREGNANT ]", "facts: […]; expected an object of codes with their values");
        assertLeftOut(
                "conditions: [ DIABETES ]",
                "conditions[0]: \"DIABETES\"; expected an object with code, since, until, recordedOn, level");
    }

    @Test
    void a_nik_that_is_none_is_left_out_and_never_shown() {
        for (String nik : List.of("'5307013205000001'", "'530701'", "'Budi'")) {
            ReadResult result = person("id: p, birthDate: 2000-01-01, sex: MALE, nik: " + nik);
            assertThat(messages(result))
                    .containsExactly("person.nik: (hidden); expected 16 digits, the seventh to twelfth a day of birth");
            assertThat(result.record().person().nik()).isNull();
        }
        assertThat(messages(person("id: p, birthDate: 2000-01-01, sex: MALE, nik: 5307010101000001")))
                .containsExactly("person.nik: (hidden); expected 16 digits, the seventh to twelfth a day of birth."
                        + " Write it in quotes.");
    }

    @Test
    void a_day_of_the_person_before_the_birth() {
        ReadResult result = person("id: p, birthDate: 2000-01-02, sex: MALE, diedOn: 2000-01-01,"
                + " movedOutOn: 1999-01-01, registeredOn: 1999-01-01");
        assertThat(messages(result))
                .containsExactly(
                        "person.registeredOn: \"1999-01-01\"; expected a day on or after the birth, 2000-01-02",
                        "person.movedOutOn: \"1999-01-01\"; expected a day on or after the birth, 2000-01-02",
                        "person.diedOn: \"2000-01-01\"; expected a day on or after the birth, 2000-01-02");
        assertThat(result.record().person().diedOn()).isNull();
        assertThat(person("id: p, birthDate: 2000-01-02, sex: MALE, diedOn: 2000-01-02")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_text_that_is_none() {
        ReadResult result = person("id: p, birthDate: 2000-01-01, sex: MALE, village: 53.07, rw: true");
        assertThat(messages(result))
                .containsExactly(
                        "person.village: 53.07; expected a text. Write it in quotes.",
                        "person.rw: true; expected a text");
        assertThat(result.record().person().village()).isNull();
    }

    // Facts

    @Test
    void an_unknown_fact() {
        assertLeftOut(
                "facts: { SMOKING_STATS: NEVER }",
                "facts.SMOKING_STATS: (hidden); expected a code of the facts dictionary. Maybe SMOKING_STATUS?");
        assertLeftOut("facts: { QQQQ: 7 }", "facts.QQQQ: 7; expected a code of the facts dictionary");
    }

    @Test
    void a_yes_or_no_that_is_neither() {
        assertLeftOut("facts: { PREGNANT: 'ya' }", "facts.PREGNANT: \"ya\"; expected true or false. Maybe true?");
        assertLeftOut("facts: { PREGNANT: 0 }", "facts.PREGNANT: 0; expected true or false. Maybe false?");
        assertLeftOut("facts: { PREGNANT: perhaps }", "facts.PREGNANT: \"perhaps\"; expected true or false");
        assertLeftOut("facts: { PREGNANT: null }", "facts.PREGNANT: null; expected true or false");
    }

    @Test
    void a_list_of_services_with_an_unknown_one_and_a_list_where_none_belongs() {
        assertLeftOut(
                "facts: { VACCINE_ANAPHYLAXIS: [ IMM_HPV, IMM_PVC ] }",
                "facts.VACCINE_ANAPHYLAXIS: […]; expected true, false, or a list of the services it holds for."
                        + " Maybe IMM_PCV?");
        assertLeftOut("facts: { PREGNANT: [ IMM_HPV ] }", "facts.PREGNANT[0]: \"IMM_HPV\"; expected true or false");
        assertLeftOut(
                "facts: { FACILITY_STAFF: [ NURSE, MIDWIVE ] }",
                "facts.FACILITY_STAFF: […]; expected a list of DOCTOR, DENTIST, MIDWIFE, NURSE, NUTRITIONIST, LAB,"
                        + " PHARMACIST, HEALTH_WORKER, KADER, TEACHER. Maybe MIDWIFE?");
        assertLeftOut(
                "facts: { FACILITY_STAFF: NURSE }",
                "facts.FACILITY_STAFF: \"NURSE\"; expected a list of DOCTOR, DENTIST, MIDWIFE, NURSE, NUTRITIONIST,"
                        + " LAB, PHARMACIST, HEALTH_WORKER, KADER, TEACHER");
    }

    @Test
    void a_word_that_is_not_allowed() {
        assertLeftOut(
                "facts: { SMOKING_STATUS: SOMETIMES }",
                "facts.SMOKING_STATUS: \"SOMETIMES\"; expected one of NEVER, CURRENT, FORMER, PASSIVE");
        assertLeftOut(
                "facts: { SMOKING_STATUS: current }",
                "facts.SMOKING_STATUS: \"current\"; expected one of NEVER, CURRENT, FORMER, PASSIVE. Maybe CURRENT?");
        assertLeftOut(
                "facts: { CHILD_ABUSE_CLASS: NO }",
                "facts.CHILD_ABUSE_CLASS: false; expected one of NO, POSSIBLE, LIKELY. Write it in quotes.");
    }

    @Test
    void a_number_that_is_none_or_not_whole_or_not_plausible() {
        assertLeftOut(
                "facts: { PARITY: '2' }",
                "facts.PARITY: \"2\"; expected a whole number from 0 to 20."
                        + " Write a number without quotes, with a point for decimals.");
        assertLeftOut("facts: { PARITY: 1.5 }", "facts.PARITY: 1.5; expected a whole number from 0 to 20");
        assertLeftOut("facts: { PARITY: -1 }", "facts.PARITY: -1; expected a whole number from 0 to 20");
        assertLeftOut("facts: { PARITY: true }", "facts.PARITY: true; expected a whole number from 0 to 20");
        assertLeftOut(
                "facts: { SCHOOL_CLASS: { value: 13, since: 2024-07-15 } }",
                "facts.SCHOOL_CLASS.value: 13; expected a whole number from 1 to 12");
    }

    @Test
    void a_day_out_of_range_or_none() {
        assertLeftOut(
                "facts: { WEDDING_DATE: 2027-06-11 }",
                "facts.WEDDING_DATE: \"2027-06-11\"; expected a day from 2000-01-01 to 2027-06-10");
        assertLeftOut(
                "facts: { WEDDING_DATE: 1/8/2026 }",
                "facts.WEDDING_DATE: \"1/8/2026\"; expected a day from 2000-01-01 to 2027-06-10. Maybe 2026-08-01?");
        assertLeftOut(
                "facts: { AREA_OUTBREAK_SIGNAL_DATE: yesterday }",
                "facts.AREA_OUTBREAK_SIGNAL_DATE: \"yesterday\"; expected a day such as 2025-03-01, or a day and time"
                        + " such as 2025-03-01T07:30");
        assertLeftOut("facts: { BIRTH_TIME: '25:00' }", "facts.BIRTH_TIME: \"25:00\"; expected a time such as 07:30");
    }

    @Test
    void a_text_that_does_not_match() {
        assertLeftOut(
                "facts: { DOMICILE_AREA_CODE: '530' }",
                "facts.DOMICILE_AREA_CODE: \"530\"; expected a text of 2, 4, 6 or 10 digits");
        assertLeftOut(
                "facts: { DOMICILE_AREA_CODE: 5307 }",
                "facts.DOMICILE_AREA_CODE: 5307; expected a text of 2, 4, 6 or 10 digits. Write it in quotes.");
        assertLeftOut("facts: { MOTHER_NIK: '530701' }", "facts.MOTHER_NIK: (hidden); expected a text of 16 digits");
    }

    @Test
    void a_fact_without_a_value_or_ending_before_it_begins_or_at_an_unknown_level() {
        assertLeftOut(
                "facts: { PREGNANT: { since: 2025-01-01 } }", "facts.PREGNANT.value: nothing; expected true or false");
        assertLeftOut(
                "facts: { PREGNANT: { value: true, since: 2025-01-02, until: 2025-01-01 } }",
                "facts.PREGNANT.until: \"2025-01-01\"; expected a day on or after since, 2025-01-02");
        assertLeftOut(
                "facts: { PREGNANT: { value: true, since: 1.1.2025 } }",
                "facts.PREGNANT.since: \"1.1.2025\"; expected a day such as 2025-03-01. Maybe 2025-01-01?");
        assertLeftOut(
                "facts: { PREGNANT: { value: true, level: PUSKESMA } }",
                "facts.PREGNANT.level: \"PUSKESMA\"; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL,"
                        + " HOSPITAL, OTHER_FKTP. Maybe PUSKESMAS?");
    }

    @Test
    void a_sex_or_birth_date_under_facts_that_differs_from_that_of_the_person() {
        assertLeftOut("facts: { SEX: MALE }", "facts.SEX: \"MALE\"; expected the same as under person");
        assertLeftOut(
                "facts: { BIRTH_DATE: 2000-01-02 }",
                "facts.BIRTH_DATE: \"2000-01-02\"; expected the same as under person");
        assertThat(READER.readYaml(WOMAN + "facts: { SEX: FEMALE, BIRTH_DATE: 2000-01-01 }", DAY)
                        .problems())
                .isEmpty();
    }

    @Test
    void one_entry_of_a_list_with_a_problem_leaves_out_that_entry_alone() {
        ReadResult result =
                READER.readYaml(WOMAN + "facts: { PARITY: [ 1, 99, { value: 2, since: 2024-01-01 } ] }", DAY);
        assertThat(messages(result)).containsExactly("facts.PARITY[1]: 99; expected a whole number from 0 to 20");
        assertThat(result.record().facts()).hasSize(2);
    }

    // Conditions

    @Test
    void a_condition_that_is_unknown_or_no_yes_or_no() {
        assertLeftOut(
                "conditions: [ { code: HYPERTENSON, since: 2024-01-01 } ]",
                "conditions[0].code: \"HYPERTENSON\"; expected a code of the facts dictionary. Maybe HYPERTENSION?");
        assertLeftOut("conditions: [ { since: 2024-01-01 } ]", "conditions[0].code: nothing; expected a text");
        assertLeftOut(
                "conditions: [ { code: LEPROSY_TYPE } ]",
                "conditions[0].code: \"LEPROSY_TYPE\"; expected the code of something that is true or false."
                        + " Maybe it belongs under facts.");
    }

    @Test
    void a_condition_before_the_birth_or_ending_before_it_begins() {
        assertLeftOut(
                "conditions: [ { code: DIABETES, since: 1999-12-31 } ]",
                "conditions[0].since: \"1999-12-31\"; expected a day on or after the birth, 2000-01-01");
        assertLeftOut(
                "conditions: [ { code: DIABETES, since: 2024-01-02, until: 2024-01-01 } ]",
                "conditions[0].until: \"2024-01-01\"; expected a day on or after since, 2024-01-02");
    }

    // Pregnancies

    @Test
    void a_pregnancy_of_a_man() {
        ReadResult result = READER.readYaml(
                "person: { id: p, birthDate: 2000-01-01, sex: MALE }\npregnancies: [ { lmp: 2025-01-01 } ]", DAY);
        assertThat(messages(result))
                .containsExactly("pregnancies[0]: {…}; expected no pregnancy of someone whose sex is MALE");
        assertThat(result.record().pregnancies()).isEmpty();
    }

    @Test
    void a_pregnancy_that_is_not_dated_or_dated_twice() {
        assertLeftOut("pregnancies: [ {} ]", "pregnancies[0]: nothing; expected one of lmp, edd, ultrasound");
        assertLeftOut(
                "pregnancies: [ { lmp: 2025-01-01, edd: 2025-10-08 } ]",
                "pregnancies[0]: several of them; expected one of lmp, edd, ultrasound");
        assertLeftOut(
                "pregnancies: [ { lmp: 1-1-2025 } ]",
                "pregnancies[0].lmp: \"1-1-2025\"; expected a day such as 2025-03-01. Maybe 2025-01-01?");
        assertLeftOut(
                "pregnancies: [ { lmp: 1999-01-01 } ]",
                "pregnancies[0].lmp: \"1999-01-01\"; expected a last menstrual period on or after the birth,"
                        + " 2000-01-01");
    }

    @Test
    void an_ultrasound_without_a_day_or_a_gestation() {
        assertLeftOut(
                "pregnancies: [ { ultrasound: { date: 2025-05-24, gestation: 20 } } ]",
                "pregnancies[0].ultrasound.gestation: 20; expected weeks and days up to 45w0d, such as 20w3d");
        assertLeftOut(
                "pregnancies: [ { ultrasound: { date: 2025-05-24, gestation: 46w } } ]",
                "pregnancies[0].ultrasound.gestation: \"46w\"; expected weeks and days up to 45w0d, such as 20w3d");
        assertLeftOut(
                "pregnancies: [ { ultrasound: { gestation: 20w3d } } ]",
                "pregnancies[0].ultrasound.date: nothing; expected a day such as 2025-03-01");
        assertLeftOut(
                "pregnancies: [ { ultrasound: { date: 2025-05-24 } } ]",
                "pregnancies[0].ultrasound.gestation: nothing; expected a text");
        assertLeftOut(
                "pregnancies: [ { ultrasound: 20w3d } ]",
                "pregnancies[0].ultrasound: \"20w3d\"; expected an object with date, gestation");
    }

    @Test
    void a_delivery_before_the_pregnancy_or_long_after() {
        assertLeftOut(
                "pregnancies: [ { lmp: 2025-01-01, deliveredOn: 2024-12-31 } ]",
                "pregnancies[0].deliveredOn: \"2024-12-31\"; expected a day on or after the last menstrual period,"
                        + " 2025-01-01");
        assertLeftOut(
                "pregnancies: [ { lmp: 2024-01-01, endedOn: 2024-11-12 } ]",
                "pregnancies[0].endedOn: \"2024-11-12\"; expected a day at most 315 days after the last menstrual"
                        + " period, 2024-01-01");
        assertThat(READER.readYaml(WOMAN + "pregnancies: [ { lmp: 2024-01-01, endedOn: 2024-11-11 } ]", DAY)
                        .problems())
                .isEmpty();
    }

    @Test
    void an_outcome_that_is_unknown_or_does_not_fit() {
        assertLeftOut(
                "pregnancies: [ { lmp: 2025-01-01, endedOn: 2025-03-01, outcome: MISCARIAGE } ]",
                "pregnancies[0].outcome: \"MISCARIAGE\"; expected one of LIVE_BIRTH, STILLBIRTH, MISCARRIAGE, ABORTION,"
                        + " ECTOPIC. Maybe MISCARRIAGE?");
        assertLeftOut(
                "pregnancies: [ { lmp: 2025-01-01, deliveredOn: 2025-03-01, outcome: MISCARRIAGE } ]",
                "pregnancies[0].outcome: \"MISCARRIAGE\"; expected LIVE_BIRTH or STILLBIRTH beside deliveredOn."
                        + " Maybe endedOn instead of deliveredOn?");
        assertLeftOut(
                "pregnancies: [ { lmp: 2025-01-01, outcome: LIVE_BIRTH } ]",
                "pregnancies[0].outcome: \"LIVE_BIRTH\"; expected deliveredOn or endedOn beside it");
        assertLeftOut(
                "pregnancies: [ { lmp: 2025-01-01, endedOn: 2025-03-01, deliveredOn: 2025-03-01 } ]",
                "pregnancies[0].endedOn: \"2025-03-01\"; expected either deliveredOn or endedOn");
    }

    // Events

    @Test
    void an_event_of_an_unknown_service_or_of_none() {
        assertLeftOut(
                "events: [ { service: ANC_CONTAKT, date: 2025-01-01 } ]",
                "events[0].service: \"ANC_CONTAKT\"; expected a code of the services catalogue. Maybe ANC_CONTACT?");
        assertLeftOut("events: [ { date: 2025-01-01 } ]", "events[0].service: nothing; expected a text");
    }

    @Test
    void an_event_before_the_birth_or_without_a_day() {
        assertLeftOut(
                "events: [ { service: IMM_MR, date: 1999-12-31 } ]",
                "events[0].date: \"1999-12-31\"; expected a day on or after the birth, 2000-01-01");
        assertLeftOut("events: [ { service: IMM_MR } ]", "events[0].date: nothing; expected a day such as 2025-03-01");
        assertThat(READER.readYaml(WOMAN + "events: [ { service: IMM_HB0, date: 2000-01-01 } ]", DAY)
                        .problems())
                .isEmpty();
    }

    @Test
    void an_event_with_an_unknown_status_or_level() {
        assertLeftOut(
                "events: [ { service: IMM_MR, date: 2025-01-01, status: DONE } ]",
                "events[0].status: \"DONE\"; expected one of ENTERED_IN_ERROR, REFUSED");
        assertLeftOut(
                "events: [ { service: IMM_MR, date: 2025-01-01, level: POSIANDU } ]",
                "events[0].level: \"POSIANDU\"; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL, HOSPITAL,"
                        + " OTHER_FKTP. Maybe POSYANDU?");
    }

    // Observations

    @Test
    void a_value_that_is_not_plausible() {
        assertLeftOut(
                "observations: [ { code: WEIGHT_KG, value: 500, date: 2025-01-01 } ]",
                "observations[0].value: 500; expected a number from 0.3 to 300 kg."
                        + " Maybe it is in another unit, or the point is missing.");
        assertLeftOut(
                "observations: [ { code: WEIGHT_KG, value: 1e999, date: 2025-01-01 } ]",
                "observations[0].value: \"Infinity\"; expected a number from 0.3 to 300 kg."
                        + " Maybe it is in another unit, or the point is missing.");
        assertLeftOut(
                "observations: [ { code: WEIGHT_KG, date: 2025-01-01 } ]",
                "observations[0].value: nothing; expected a number from 0.3 to 300 kg");
    }

    @Test
    void a_unit_that_does_not_fit() {
        assertLeftOut(
                "observations: [ { code: WEIGHT_KG, value: 500, unit: g, date: 2025-01-01 } ]",
                "observations[0].unit: \"g\"; expected kg. Write kg if the value is in it, or convert the value.");
        assertLeftOut(
                "observations: [ { code: BP_SYSTOLIC, value: 120, unit: mmHg, date: 2025-01-01 } ]",
                "observations[0].unit: \"mmHg\"; expected mm[Hg]. Maybe mm[Hg]?");
        assertLeftOut(
                "observations: [ { code: JAUNDICE, value: true, unit: kg, date: 2025-01-01 } ]",
                "observations[0].unit: \"kg\"; expected no unit. Leave the unit out.");
    }

    @Test
    void an_observation_that_is_unknown_or_without_a_day_or_before_the_birth() {
        assertLeftOut(
                "observations: [ { code: WEIGHT, value: 60, date: 2025-01-01 } ]",
                "observations[0].code: \"WEIGHT\"; expected a code of the facts dictionary. Maybe WEIGHT_KG?");
        assertLeftOut(
                "observations: [ { code: WEIGHT_KG, value: 60 } ]",
                "observations[0].date: nothing; expected a day such as 2025-03-01");
        assertLeftOut(
                "observations: [ { code: WEIGHT_KG, value: 60, date: 1999-12-31 } ]",
                "observations[0].date: \"1999-12-31\"; expected a day on or after the birth, 2000-01-01");
    }

    @Test
    void a_diastolic_pressure_that_is_not_below_the_systolic_of_its_day() {
        ReadResult result = READER.readYaml(
                WOMAN
                        + "observations:\n"
                        + " - { code: BP_SYSTOLIC, value: 80, date: 2025-01-01 }\n"
                        + " - { code: BP_DIASTOLIC, value: 120, date: 2025-01-01 }\n"
                        + " - { code: BP_SYSTOLIC, value: 130, date: 2025-01-02 }\n"
                        + " - { code: BP_DIASTOLIC, value: 129, date: 2025-01-02 }\n"
                        + " - { code: BP_DIASTOLIC, value: 90, date: 2025-01-03 }",
                DAY);
        assertThat(messages(result))
                .containsExactly("observations[1].value: 120; expected less than BP_SYSTOLIC of the same day."
                        + " Maybe the two are swapped.");
        assertThat(result.record().observations()).hasSize(4);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_the_rest_is_kept() {
        ReadResult result = READER.readYaml(
                WOMAN + BASE
                        + "facts: { QQQQ: 1, PARITY: 99, GRAVIDA: 2 }\n"
                        + "events: [ { service: IMM_PVC, date: 1990-01-01, level: X }, { service: IMM_TD, date:"
                        + " 2024-01-01 } ]",
                DAY);
        assertThat(messages(result))
                .containsExactly(
                        "facts.QQQQ: 1; expected a code of the facts dictionary",
                        "facts.PARITY: 99; expected a whole number from 0 to 20",
                        "events[0].service: \"IMM_PVC\"; expected a code of the services catalogue. Maybe IMM_PCV?",
                        "events[0].date: \"1990-01-01\"; expected a day on or after the birth, 2000-01-01",
                        "events[0].level: \"X\"; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL, HOSPITAL,"
                                + " OTHER_FKTP");
        assertThat(result.record().facts()).hasSize(1);
        assertThat(result.record().conditions()).hasSize(1);
        assertThat(result.record().events()).hasSize(1);
    }

    @Test
    void a_long_value_is_cut() {
        assertThat(messages(READER.readYaml(WOMAN + "facts: { SMOKING_STATUS: " + "X".repeat(200) + " }", DAY)))
                .containsExactly("facts.SMOKING_STATUS: \"" + "X".repeat(59)
                        + "…; expected one of NEVER, CURRENT, FORMER, PASSIVE");
    }

    @Test
    void neither_a_result_nor_its_problems_show_a_nik() {
        ReadResult result = READER.readYaml(
                "person: { id: p, birthDate: 2000-01-01, sex: FEMALE, nik: '5307015004000001', ktp: '5307015004000001'"
                        + " }\n"
                        + "facts: { NIK: '53070150040000011', 5307015004000001: true, SMOKING_STATUS: '5307015004000001'"
                        + " }\n"
                        + "events: [ { service: '5307015004000001', date: 2025-01-01 } ]",
                DAY);
        assertThat(result.problems()).hasSize(5);
        assertThat(result).hasToString("HealthRecord of Person p: 5 problems");
        assertThat(result.problems().toString()).doesNotContain("530701500400000");
        assertThat(messages(result)).noneMatch(message -> message.contains("530701500400000"));
    }
}
