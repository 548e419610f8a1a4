package org.openilp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.lifecycle.GestationalAge;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Condition;
import org.openilp.core.person.Dating;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Nik;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;

class RecordReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final RecordReader READER = new RecordReader(Dictionary.national());

    private static final String YAML = """
        person:  { id: p1, birthDate: 1995-04-10, sex: FEMALE, village: "53.07.01.2001", rw: 02, rt: "003",
                   dusun: Oele, household: kk-17, mother: p0, posyandu: melati-1, nik: "5307015004950001",
                   school: sd-1, registeredFacility: pkm-bola, registeredOn: 2020-01-02, movedOutOn: 2027-01-01,
                   diedOn: 2028-01-01 }
        facts:   { SCHOOL_ENROLLED: true, SCHOOL_CLASS: { value: 5, since: 2024-07-15 }, VACCINE_ANAPHYLAXIS: [ IMM_HPV ],
                   SMOKING_STATUS: [ { value: CURRENT, since: 2024-01-01, until: 2025-01-01, level: HOME }, NEVER ],
                   FACILITY_STAFF: [ MIDWIFE, NURSE ], WEDDING_DATE: 2026-08-01, BIRTH_TIME: "07:30",
                   DELIVERY_DATE: 2025-10-05T23:10, DOMICILE_AREA_CODE: "5307" }
        conditions:
          - { code: HYPERTENSION, since: 2024-01-01, until: 2025-01-01, recordedOn: 2024-01-03, level: PUSTU }
          - { code: DIABETES }
        pregnancies:
          - { lmp: 2025-01-01, deliveredOn: 2025-10-05, outcome: LIVE_BIRTH }
          - { edd: 2024-10-08, endedOn: 2024-03-01, outcome: MISCARRIAGE }
          - { ultrasound: { date: 2026-05-24, gestation: 20w3d } }
        events:
          - { service: ANC_CONTACT, occurrence: K1, date: 2025-02-20, facility: pkm-bola, level: PUSKESMAS }
          - { service: HPV_DNA_TEST, date: 2025-02-21, result: OTHER_TYPE, product: kit-1, status: ENTERED_IN_ERROR }
          - { service: IMM_TD, occurrence: 2, date: 2025-02-22 }
        observations:
          - { code: BP_SYSTOLIC, value: 150, unit: "mm[Hg]", date: 2025-06-01, level: POSYANDU, facility: melati-1 }
          - { code: JAUNDICE, value: false, date: 2025-06-02 }
        """;

    private static HealthRecord expected() {
        Person person = Person.builder("p1", LocalDate.of(1995, 4, 10), Sex.FEMALE)
                .nik(Nik.of("5307015004950001"))
                .village("53.07.01.2001")
                .rw("02")
                .rt("003")
                .dusun("Oele")
                .household("kk-17")
                .mother("p0")
                .posyandu("melati-1")
                .school("sd-1")
                .registeredFacility("pkm-bola")
                .registeredOn(LocalDate.of(2020, 1, 2))
                .movedOutOn(LocalDate.of(2027, 1, 1))
                .diedOn(LocalDate.of(2028, 1, 1))
                .build();
        return HealthRecord.builder(person)
                .fact("SCHOOL_ENROLLED", FactValue.of(true))
                .fact(FactEntry.of("SCHOOL_CLASS", FactValue.of(5), LocalDate.of(2024, 7, 15)))
                .fact("VACCINE_ANAPHYLAXIS", FactValue.codes(List.of("IMM_HPV")))
                .fact(new FactEntry(
                        "SMOKING_STATUS",
                        FactValue.of("CURRENT"),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2025, 1, 1),
                        FacilityLevel.HOME))
                .fact("SMOKING_STATUS", FactValue.of("NEVER"))
                .fact("FACILITY_STAFF", FactValue.codes(List.of("MIDWIFE", "NURSE")))
                .fact("WEDDING_DATE", FactValue.of(LocalDate.of(2026, 8, 1)))
                .fact("BIRTH_TIME", FactValue.of("07:30"))
                .fact("DELIVERY_DATE", FactValue.of(LocalDate.of(2025, 10, 5)))
                .fact("DOMICILE_AREA_CODE", FactValue.of("5307"))
                .condition(new Condition(
                        "HYPERTENSION",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2024, 1, 3),
                        FacilityLevel.PUSTU))
                .condition(Condition.of("DIABETES", null))
                .pregnancy(Pregnancy.of(LocalDate.of(2025, 1, 1))
                        .endedOn(LocalDate.of(2025, 10, 5), PregnancyOutcome.LIVE_BIRTH))
                .pregnancy(Pregnancy.of(new Dating.ByDueDate(LocalDate.of(2024, 10, 8)))
                        .endedOn(LocalDate.of(2024, 3, 1), PregnancyOutcome.MISCARRIAGE))
                .pregnancy(
                        Pregnancy.of(new Dating.ByUltrasound(LocalDate.of(2026, 5, 24), GestationalAge.parse("20w3d"))))
                .event(ServiceEvent.builder("ANC_CONTACT", LocalDate.of(2025, 2, 20))
                        .occurrence("K1")
                        .facility("pkm-bola")
                        .level(FacilityLevel.PUSKESMAS)
                        .build())
                .event(ServiceEvent.builder("HPV_DNA_TEST", LocalDate.of(2025, 2, 21))
                        .result("OTHER_TYPE")
                        .product("kit-1")
                        .status(EventStatus.ENTERED_IN_ERROR)
                        .build())
                .event(ServiceEvent.of("IMM_TD", "2", LocalDate.of(2025, 2, 22)))
                .observation(new Observation(
                        "BP_SYSTOLIC",
                        FactValue.of(150),
                        "mm[Hg]",
                        LocalDate.of(2025, 6, 1),
                        FacilityLevel.POSYANDU,
                        "melati-1"))
                .observation(Observation.of("JAUNDICE", FactValue.of(false), LocalDate.of(2025, 6, 2)))
                .build();
    }

    @Test
    void a_record_with_everything_is_read_without_a_problem() {
        ReadResult result = READER.readYaml(YAML, DAY);
        assertThat(result.problems()).isEmpty();
        assertThat(result.refused()).isFalse();
        assertThat(result.record()).isEqualTo(expected());
    }

    @Test
    void a_record_is_written_as_it_is_read() {
        String json = IlpJson.writeRecord(expected());
        assertThat(READER.readJson(json, DAY)).isEqualTo(READER.readYaml(YAML, DAY));
        assertThat(json)
                .startsWith("{\"person\":{\"id\":\"p1\",\"birthDate\":\"1995-04-10\",\"sex\":\"FEMALE\",\"nik\":")
                .contains("\"SCHOOL_CLASS\":{\"value\":5,\"since\":\"2024-07-15\"}")
                .contains("\"VACCINE_ANAPHYLAXIS\":[\"IMM_HPV\"]")
                .contains("{\"ultrasound\":{\"date\":\"2026-05-24\",\"gestation\":\"20w3d\"}}")
                .contains("{\"edd\":\"2024-10-08\",\"endedOn\":\"2024-03-01\",\"outcome\":\"MISCARRIAGE\"}")
                .doesNotContain("null");
    }

    @Test
    void what_is_not_known_is_left_out_of_what_is_written() {
        Person person = Person.of("p1", LocalDate.of(2025, 4, 10), Sex.MALE);
        assertThat(IlpJson.writeRecord(HealthRecord.of(person)))
                .isEqualTo("{\"person\":{\"id\":\"p1\",\"birthDate\":\"2025-04-10\",\"sex\":\"MALE\"}}");
    }

    @Test
    void days_after_the_day_asked_for_are_no_problem() {
        ReadResult result = READER.readJson("""
            {"person":{"id":"p","birthDate":"2000-01-01","sex":"FEMALE","diedOn":"2030-01-01"},
             "facts":{"SMOKING_STATUS":{"value":"NEVER","since":"2030-01-01"}},
             "conditions":[{"code":"DIABETES","since":"2030-01-01"}],
             "pregnancies":[{"lmp":"2030-01-01"}],
             "events":[{"service":"ANC_CONTACT","date":"2030-01-01"}],
             "observations":[{"code":"WEIGHT_KG","value":60,"date":"2030-01-01"}]}\
            """, DAY);
        assertThat(result.problems()).isEmpty();
        assertThat(result.record().events()).hasSize(1);
    }

    @Test
    void null_is_the_same_as_nothing() {
        ReadResult result = READER.readJson("""
            {"person":{"id":"p","birthDate":"2000-01-01","sex":"FEMALE","nik":null,"rw":null,"diedOn":null},
             "facts":null,"conditions":[{"code":"DIABETES","since":null,"level":null}],"pregnancies":null,
             "events":[{"service":"ANC_CONTACT","date":"2020-01-01","occurrence":null,"status":null}],
             "observations":[{"code":"WEIGHT_KG","value":60,"unit":null,"date":"2020-01-01"}]}\
            """, DAY);
        assertThat(result.problems()).isEmpty();
        assertThat(result.record().conditions()).containsExactly(Condition.of("DIABETES", null));
        assertThat(result.record().events()).containsExactly(ServiceEvent.of("ANC_CONTACT", LocalDate.of(2020, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARITY: 2",
                "PARITY: { value: 2 }",
                "PARITY: [ 2 ]",
                "PARITY: [ { value: 2 } ]",
                "PARITY: 2.0",
            })
    void a_fact_may_be_a_value_an_object_or_a_list_of_these(String fact) {
        ReadResult result = read("facts: { " + fact + " }");
        assertThat(result.problems()).isEmpty();
        assertThat(result.record().facts()).containsExactly(FactEntry.of("PARITY", FactValue.of(2)));
    }

    @Test
    void a_list_of_services_is_one_value_of_a_fact_that_lists_them() {
        assertThat(read("facts: { VACCINE_ANAPHYLAXIS: [ IMM_HPV, IMM_MR ] }")
                        .record()
                        .facts())
                .containsExactly(FactEntry.of("VACCINE_ANAPHYLAXIS", FactValue.codes(List.of("IMM_HPV", "IMM_MR"))));
        assertThat(read("facts: { VACCINE_ANAPHYLAXIS: [] }").record().facts())
                .containsExactly(FactEntry.of("VACCINE_ANAPHYLAXIS", FactValue.codes(List.of())));
        assertThat(read("facts: { VACCINE_ANAPHYLAXIS: true }").record().facts())
                .containsExactly(FactEntry.of("VACCINE_ANAPHYLAXIS", FactValue.of(true)));
        ReadResult several =
                read("facts: { VACCINE_ANAPHYLAXIS: [ { value: [ IMM_HPV ], since: 2024-01-01 }, false ] }");
        assertThat(several.problems()).isEmpty();
        assertThat(several.record().facts())
                .containsExactly(
                        FactEntry.of(
                                "VACCINE_ANAPHYLAXIS", FactValue.codes(List.of("IMM_HPV")), LocalDate.of(2024, 1, 1)),
                        FactEntry.of("VACCINE_ANAPHYLAXIS", FactValue.of(false)));
    }

    @Test
    void derived_facts_that_stand_in_a_record_are_kept() {
        ReadResult result = read("facts: { T_STATUS: 3, IMMUNIZATION_COMPLETE_FOR_AGE: true }");
        assertThat(result.problems()).isEmpty();
        assertThat(result.record().facts()).hasSize(2);
    }

    @Test
    void limits_counted_from_a_day_are_counted_from_the_day_of_the_value() {
        assertThat(read("facts: { LMP_DATE: { value: 2020-01-01, since: 2020-02-01 } }")
                        .problems())
                .isEmpty();
        assertThat(read("facts: { LMP_DATE: 2020-01-01 }").problems()).hasSize(1);
        assertThat(read("facts: { WEDDING_DATE: 2028-06-10 }").problems()).isEmpty();
        assertThat(read("facts: { WEDDING_DATE: 2028-06-11 }").problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_KG, 0.3, 300, 0.29, 300.1",
        "BP_SYSTOLIC, 40, 300, 39.9, 300.1",
        "APGAR_5, 0, 10, -1, 11",
        "HEMOGLOBIN_G_DL, 2, 25, 1.9, 25.1",
    })
    void both_ends_of_the_plausible_range_are_plausible(
            String code, double min, double max, double below, double above) {
        assertThat(observation(code, min).problems()).isEmpty();
        assertThat(observation(code, max).problems()).isEmpty();
        assertThat(observation(code, below).problems()).hasSize(1);
        assertThat(observation(code, above).problems()).hasSize(1);
    }

    @Test
    void a_birth_and_an_event_on_the_day_asked_for_are_no_problem() {
        ReadResult result = READER.readYaml(
                "person: { id: p, birthDate: 2026-06-10, sex: MALE }\n"
                        + "events: [ { service: IMM_HB0, date: 2026-06-10 } ]",
                DAY);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void a_record_of_an_area_needs_no_birth_date_and_sex_and_they_are_ignored() {
        for (String person :
                List.of("id: desa-1", "id: desa-1, birthDate: 2099-01-01, sex: X", "id: desa-1, sex: MALE")) {
            ReadResult result = READER.readYaml(
                    "person: { " + person + " }\nfacts: { IS_AREA_SUBJECT: { value: true, since: 2020-01-01 } }\n"
                            + "events: [ { service: VECTOR_CONTROL, date: 1899-01-01 } ]",
                    DAY);
            assertThat(result.problems()).isEmpty();
            assertThat(result.record().isAboutArea()).isTrue();
            assertThat(result.record().person().id()).isEqualTo("desa-1");
        }
        assertThat(READER.readYaml("person: { id: sd-1 }\nfacts: { IS_SCHOOL_SUBJECT: [ true ] }", DAY)
                        .refused())
                .isFalse();
        assertThat(READER.readYaml("person: { id: sd-1 }\nfacts: { IS_SCHOOL_SUBJECT: false }", DAY)
                        .refused())
                .isTrue();
    }

    @Test
    void what_happened_before_a_birth_may_be_known_of_the_mother_the_area_and_the_house() {
        ReadResult result = read("facts: { MOTHER_HIV_POSITIVE: { value: true, since: 1990-01-01 },"
                + " AREA_JE_ACTIVE: { value: true, since: 1990-01-01 } }\n"
                + "conditions: [ { code: TB_CONTACT_HOUSEHOLD, since: 1990-01-01 } ]\n"
                + "observations: [ { code: AREA_MALARIA_API, value: 3, date: 1990-01-01 } ]");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void identifiers_may_consist_of_digits_and_keep_their_zeros() {
        ReadResult result = READER.readYaml(
                "person: { id: 017, birthDate: 2000-01-01, sex: MALE, rw: 02, rt: 3, household: 0x1F, mother: 1_0 }",
                DAY);
        assertThat(result.problems()).isEmpty();
        Person person = result.record().person();
        assertThat(List.of(person.id(), person.rw(), person.rt(), person.household(), person.mother()))
                .containsExactly("017", "02", "3", "0x1F", "1_0");
    }

    @Test
    void a_reader_may_be_told_which_facts_need_a_date() {
        RecordReader strict = READER.reportingUndated(List.of("SMOKING_STATUS", "DIABETES", "PARITY"));
        ReadResult result = strict.readYaml(
                "person: { id: p, birthDate: 2000-01-01, sex: MALE }\n"
                        + "facts: { SMOKING_STATUS: NEVER, PARITY: { value: 0, since: 2020-01-01 }, GRAVIDA: 1 }\n"
                        + "conditions: [ { code: DIABETES }, { code: HYPERTENSION } ]",
                DAY);
        assertThat(result.problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "facts.SMOKING_STATUS.since: nothing; expected the day it became known; without one it counts"
                                + " as given on the day asked for",
                        "conditions[0].since: nothing; expected the day it became known; without one it counts as given"
                                + " on the day asked for");
        assertThat(result.record().facts()).hasSize(3);
        assertThat(result.record().conditions()).hasSize(2);
    }

    @Test
    void lines_are_read_one_by_one_and_a_bad_one_does_not_stop_the_others() {
        String lines = """
            {"person":{"id":"a","birthDate":"2000-01-01","sex":"MALE"}}

            {"person":{"id":"b","birthDa
            {"person":{"id":"c","birthDate":"2000-01-01","sex":"MALE"}}
            """;
        List<PlacedResult> results = READER.readAll(new StringReader(lines), RecordFormat.NDJSON, DAY)
                .toList();
        assertThat(results).extracting(PlacedResult::place).containsExactly("line 1", "line 3", "line 4");
        assertThat(results).extracting(placed -> placed.result().refused()).containsExactly(false, true, false);
        assertThat(results.get(1).result().problems().get(0).below("line 3").message())
                .isEqualTo("line 3: column 29: text that is no JSON; expected a health record in JSON");
    }

    @Test
    void a_list_and_several_documents_are_read_record_by_record() {
        String a = "{\"person\":{\"id\":\"a\",\"birthDate\":\"2000-01-01\",\"sex\":\"MALE\"}}";
        assertThat(READER.readAll(new StringReader("[" + a + ",\n" + a + "]"), RecordFormat.JSON, DAY))
                .extracting(PlacedResult::place)
                .containsExactly("record 1", "record 2");
        assertThat(READER.readAll(new StringReader(a), RecordFormat.JSON, DAY))
                .extracting(PlacedResult::place)
                .containsExactly("");
        assertThat(READER.readAll(
                        new StringReader("---\n" + a + "\n---\n- " + a + "\n- " + a + "\n"), RecordFormat.YAML, DAY))
                .extracting(placed -> placed.place() + " " + placed.result().refused())
                .containsExactly("record 1 false", "record 2 false", "record 3 false");
    }

    @Test
    void an_empty_file_holds_no_record_and_an_empty_line_is_none() {
        for (RecordFormat format : List.of(RecordFormat.JSON, RecordFormat.YAML)) {
            assertThat(READER.readAll(new StringReader(""), format, DAY))
                    .singleElement()
                    .satisfies(placed -> assertThat(
                                    placed.result().problems().get(0).message())
                            .isEqualTo("nothing; expected a health record in " + format));
        }
        assertThat(READER.readAll(new StringReader("\n"), RecordFormat.NDJSON, DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.json, JSON", "A.JSON, JSON", "a.yaml, YAML", "a.yml, YAML", "a.b.ndjson, NDJSON", "a.jsonl, NDJSON"})
    void a_format_is_told_by_the_ending_of_a_file(String name, RecordFormat format) {
        assertThat(RecordFormat.ofFileName(name)).hasValue(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.txt", "-", "json.csv"})
    void another_ending_tells_nothing(String name) {
        assertThat(RecordFormat.ofFileName(name)).isEmpty();
    }

    @Test
    void a_format_is_told_by_the_first_line() {
        assertThat(RecordFormat.ofFirstLine("{\"person\":{}}")).isEqualTo(RecordFormat.NDJSON);
        assertThat(RecordFormat.ofFirstLine("{")).isEqualTo(RecordFormat.JSON);
        assertThat(RecordFormat.ofFirstLine("[{\"person\":{}}]")).isEqualTo(RecordFormat.JSON);
        assertThat(RecordFormat.ofFirstLine("person: { id: a }")).isEqualTo(RecordFormat.YAML);
        assertThat(RecordFormat.ofFirstLine("---")).isEqualTo(RecordFormat.YAML);
        assertThat(RecordFormat.ofFirstLine("")).isEqualTo(RecordFormat.YAML);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_record() {
        String record = "{\"person\":{\"id\":\"a\",\"birthDate\":\"2000-01-01\",\"sex\":\"MALE\"}}";
        assertThat(READER.readJson("\uFEFF" + record, DAY).problems()).isEmpty();
        for (RecordFormat format : RecordFormat.values()) {
            assertThat(READER.readAll(new StringReader("\uFEFF" + record), format, DAY))
                    .allMatch(placed -> placed.result().problems().isEmpty())
                    .hasSize(1);
        }
    }

    private static ReadResult read(String more) {
        return READER.readYaml("person: { id: p, birthDate: 2000-01-01, sex: FEMALE }\n" + more, DAY);
    }

    private static ReadResult observation(String code, double value) {
        return read("observations: [ { code: " + code + ", value: " + value + ", date: 2026-01-01 } ]");
    }
}
