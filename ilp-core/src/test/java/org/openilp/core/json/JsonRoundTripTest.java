package org.openilp.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Confidence;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.FactValue;
import org.openilp.core.lifecycle.GestationalAge;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Condition;
import org.openilp.core.person.Dating;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Problem;
import org.openilp.core.plan.Reason;
import org.openilp.core.plan.Timeline;

class JsonRoundTripTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final Dictionary DICTIONARY = Dictionary.national();
    private static final RecordReader READER = new RecordReader(DICTIONARY);

    // Plans

    @Test
    void a_plan_is_written_with_its_keys_in_a_fixed_order() {
        CarePlan plan = CarePlan.of(
                "p1",
                DAY,
                List.of(Decision.builder("IMM_PCV", DecisionState.DUE)
                        .occurrence("1")
                        .timeline(DAY, DAY, LocalDate.of(2025, 7, 10), LocalDate.of(2026, 4, 10))
                        .levels(List.of(FacilityLevel.POSYANDU, FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS))
                        .reasons(List.of(new Reason(
                                "infant/imm-pcv/1",
                                ImmutableList.of("IMM_2023"),
                                ImmutableList.of("K2015#Tabel 7"),
                                Confidence.DEFAULTED)))
                        .build()),
                List.of(new Finding("STUNTED", LocalDate.of(2025, 6, 1))));
        assertThat(IlpJson.writePlan(plan))
                .isEqualTo("{\"person\":\"p1\",\"date\":\"2025-06-10\",\"decisions\":[{\"service\":\"IMM_PCV\","
                        + "\"occurrence\":\"1\",\"cycle\":\"\",\"state\":\"DUE\",\"earliest\":\"2025-06-10\","
                        + "\"due\":\"2025-06-10\",\"overdue\":\"2025-07-10\",\"closes\":\"2026-04-10\","
                        + "\"levels\":[\"POSYANDU\",\"PUSKESMAS\",\"PUSTU\"],\"reasons\":[{\"rule\":\"infant/imm-pcv/1\",\"packs\":[\"IMM_2023\"],\"basis\":[\"K2015#Tabel"
                        + " 7\"],\"confidence\":\"D\"}]}],"
                        + "\"findings\":[{\"code\":\"STUNTED\",\"date\":\"2025-06-01\"}]}");
    }

    @Test
    void what_follows_the_fixed_keys_is_written_only_where_there_is_something() {
        CarePlan plan = CarePlan.of(
                        "p1",
                        DAY,
                        List.of(
                                Decision.builder("A", DecisionState.DONE)
                                        .doneOn(DAY)
                                        .nextDue(LocalDate.of(2026, 6, 10))
                                        .build(),
                                Decision.builder("B", DecisionState.POSTPONED)
                                        .postponement(Postponement.permanent("VACCINE_ANAPHYLAXIS"))
                                        .build(),
                                Decision.builder("C", DecisionState.NEEDS_DATA)
                                        .questions(List.of("SMOKING_STATUS"))
                                        .build()),
                        List.of())
                .withProblems(List.of(Problem.of("person.rw", "1.5", "a text", "Write it in quotes.")));
        String days = "\"earliest\":null,\"due\":null,\"overdue\":null,\"closes\":null,\"levels\":[],\"reasons\":[]";
        assertThat(IlpJson.writePlan(plan))
                .isEqualTo("{\"person\":\"p1\",\"date\":\"2025-06-10\",\"decisions\":["
                        + "{\"service\":\"A\",\"occurrence\":\"\",\"cycle\":\"\",\"state\":\"DONE\"," + days
                        + ",\"doneOn\":\"2025-06-10\",\"nextDue\":\"2026-06-10\"},"
                        + "{\"service\":\"B\",\"occurrence\":\"\",\"cycle\":\"\",\"state\":\"POSTPONED\"," + days
                        + ",\"postponement\":{\"reason\":\"VACCINE_ANAPHYLAXIS\",\"until\":null,\"permanent\":true}},"
                        + "{\"service\":\"C\",\"occurrence\":\"\",\"cycle\":\"\",\"state\":\"NEEDS_DATA\"," + days
                        + ",\"questions\":[\"SMOKING_STATUS\"]}],\"findings\":[],\"problems\":[{\"path\":\"person.rw\","
                        + "\"value\":\"1.5\",\"expected\":\"a text\",\"mend\":\"Write it in quotes.\"}]}");
    }

    @Property(tries = 200)
    void a_plan_that_was_written_is_read_back(@ForAll("plans") CarePlan plan) throws JsonProcessingException {
        String json = IlpJson.writePlan(plan);
        assertThat(json).doesNotContain("\n");
        assertThat(IlpJson.readPlan(json)).isEqualTo(plan);
        ObjectMapper mapper = IlpJson.mapper();
        assertThat(mapper.writeValueAsString(plan)).isEqualTo(json);
        assertThat(mapper.readValue(json, CarePlan.class)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"person\":\"p\",\"date\":\"2025-13-01\",\"decisions\":[],\"findings\":[]}",
                "{\"person\":\"p\",\"date\":\"2025-01-01\",\"decisions\":{},\"findings\":[]}",
                "{\"person\":\"p\",\"date\":\"2025-01-01\",\"decisions\":[{\"service\":\"A\",\"state\":\"X\"}],"
                        + "\"findings\":[]}",
            })
    void what_is_no_plan_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> IlpJson.readPlan(json));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> IlpJson.mapper().readValue(json, CarePlan.class));
    }

    @Test
    void keys_that_are_not_known_are_passed_over_in_a_plan() {
        String json = "{\"person\":\"p\",\"date\":\"2025-01-01\",\"decisions\":[],\"findings\":[],\"placement\":{}}";
        assertThat(IlpJson.readPlan(json)).isEqualTo(CarePlan.empty("p", LocalDate.of(2025, 1, 1)));
    }

    @Test
    void a_mapper_belongs_to_its_caller() {
        assertThat(IlpJson.mapper()).isNotSameAs(IlpJson.mapper());
    }

    @Test
    void dates_are_written_as_text_by_the_mapper() throws JsonProcessingException {
        assertThat(IlpJson.mapper().writeValueAsString(List.of(DAY))).isEqualTo("[\"2025-06-10\"]");
        assertThat(IlpJson.yamlMapper().readTree("rw: 02").path("rw").isTextual())
                .isTrue();
        assertThat(IlpJson.yamlMapper().readTree("n: -1.5e3").path("n").isNumber())
                .isTrue();
    }

    @Provide
    Arbitrary<CarePlan> plans() {
        return Combinators.combine(
                        words(),
                        days(),
                        decisions().list().ofMaxSize(5),
                        findings().list().ofMaxSize(3),
                        problems().list().ofMaxSize(2))
                .as((person, date, decisions, findings, problems) ->
                        CarePlan.of(person, date, decisions, findings).withProblems(problems));
    }

    private static Arbitrary<Decision> decisions() {
        Arbitrary<Timeline> timelines = Combinators.combine(
                        days().injectNull(0.3), days().injectNull(0.3), days().injectNull(0.3), days().injectNull(0.3))
                .as(Timeline::new);
        return Builders.withBuilder(() -> Decision.builder("A", DecisionState.DUE))
                .use(Arbitraries.of(DecisionState.class))
                .in(Decision.Builder::state)
                .use(words().injectNull(0.2).map(word -> word == null ? "" : word))
                .in(Decision.Builder::occurrence)
                .use(words())
                .in(Decision.Builder::cycle)
                .use(timelines)
                .in((builder, timeline) -> builder.timeline(timeline))
                .use(Arbitraries.of(FacilityLevel.class).list().ofMaxSize(4))
                .in(Decision.Builder::levels)
                .use(reasons().list().ofMaxSize(3))
                .in(Decision.Builder::reasons)
                .use(days().injectNull(0.5))
                .in(Decision.Builder::doneOn)
                .use(days().injectNull(0.5))
                .in(Decision.Builder::nextDue)
                .use(postponements().injectNull(0.5))
                .in(Decision.Builder::postponement)
                .use(words().list().ofMaxSize(2))
                .in(Decision.Builder::questions)
                .use(placements().injectNull(0.5))
                .in(Decision.Builder::placement)
                .build(Decision.Builder::build);
    }

    private static Arbitrary<Reason> reasons() {
        ListArbitrary<String> some = words().list().ofMaxSize(3);
        return Combinators.combine(words(), some, some, Arbitraries.of(Confidence.class), words().injectNull(0.5))
                .as((rule, packs, basis, confidence, note) ->
                        new Reason(rule, ImmutableList.copyOf(packs), ImmutableList.copyOf(basis), confidence, note));
    }

    private static Arbitrary<Placement> placements() {
        Arbitrary<Placement.PassedOver> passed = Combinators.combine(
                        Arbitraries.of(FacilityLevel.class), Arbitraries.of(Obstacle.class))
                .as(Placement.PassedOver::new);
        return Combinators.combine(
                        Arbitraries.of(FacilityLevel.class),
                        words().injectNull(0.3),
                        days(),
                        passed.list().ofMaxSize(3))
                .as((level, facility, day, over) -> new Placement(level, facility, day, ImmutableList.copyOf(over)));
    }

    private static Arbitrary<Postponement> postponements() {
        return Combinators.combine(words(), days().injectNull(0.5))
                .as((reason, until) -> new Postponement(reason, until, until == null));
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(words(), days()).as(Finding::new);
    }

    private static Arbitrary<Problem> problems() {
        return Combinators.combine(words(), words(), words(), words().injectNull(0.5))
                .as(Problem::new);
    }

    // Records

    @Property(tries = 300)
    void a_record_that_was_written_is_read_back_without_a_problem(@ForAll("records") HealthRecord record) {
        ReadResult json = READER.readJson(IlpJson.writeRecord(record), DAY);
        assertThat(json.problems()).isEmpty();
        assertThat(json.record()).isEqualTo(record);
    }

    @Property(tries = 100)
    void json_is_yaml_too(@ForAll("records") HealthRecord record) throws JsonProcessingException {
        ReadResult yaml = READER.readYaml(IlpJson.writeRecord(record), DAY);
        assertThat(yaml).isEqualTo(new ReadResult(record, ImmutableList.of()));
        assertThat(IlpJson.mapper().writeValueAsString(record)).isEqualTo(IlpJson.writeRecord(record));
    }

    @Property(tries = 100)
    void what_is_shown_of_a_record_is_its_id_alone(@ForAll("records") HealthRecord record) {
        assertThat(record)
                .hasToString("HealthRecord of Person " + record.person().id());
    }

    @Provide
    Arbitrary<HealthRecord> records() {
        Arbitrary<Person> people = Combinators.combine(
                        words(), words().injectNull(0.5), lateDays().injectNull(0.5))
                .as((id, rw, died) -> Person.builder(id, LocalDate.of(1980, 2, 29), Sex.FEMALE)
                        .rw(rw)
                        .diedOn(died)
                        .build());
        return Combinators.combine(
                        people,
                        facts().list().ofMaxSize(8),
                        conditions().list().ofMaxSize(3),
                        pregnancies().list().ofMaxSize(3),
                        events().list().ofMaxSize(4),
                        observations().list().ofMaxSize(4))
                .as((person, facts, conditions, pregnancies, events, observations) -> HealthRecord.builder(person)
                        .facts(facts)
                        .conditions(conditions)
                        .pregnancies(pregnancies)
                        .events(events)
                        .observations(observations)
                        .build());
    }

    private static Arbitrary<FactEntry> facts() {
        return Arbitraries.of(DICTIONARY.facts().all())
                .filter(fact -> !fact.code().startsWith("IS_") && !fact.code().equals("SEX"))
                .filter(fact -> fact.type() != FactType.DATE)
                .flatMap(fact -> Combinators.combine(
                                values(fact),
                                lateDays().injectNull(0.5),
                                Arbitraries.integers().between(0, 400).injectNull(0.5),
                                levels())
                        .as((value, since, length, level) -> new FactEntry(
                                fact.code(),
                                value,
                                since,
                                since == null || length == null ? null : since.plusDays(length),
                                level)));
    }

    private static Arbitrary<? extends FactValue> values(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN ->
                fact.listsServices()
                        ? Arbitraries.of("IMM_HPV", "IMM_MR", "IMM_PCV").set().map(FactValue::codes)
                        : Arbitraries.of(true, false).map(FactValue::of);
            case INTEGER ->
                Arbitraries.integers()
                        .between(bound(fact.min(), 1), bound(fact.max(), 12))
                        .map(FactValue::of);
            case DECIMAL ->
                Arbitraries.doubles()
                        .between(bound(fact.min(), 1) + 1, bound(fact.max(), 12))
                        .ofScale(2)
                        .map(FactValue::of);
            case ENUM -> Arbitraries.of(fact.allowed()).map(FactValue::of);
            case SET -> Arbitraries.of(fact.allowed()).set().map(FactValue::codes);
            case DATE, DATETIME -> days().map(FactValue::of);
            case TIME -> Arbitraries.of("00:00", "07:30", "23:59:59").map(FactValue::of);
            case STRING ->
                fact.pattern().isEmpty()
                        ? words().map(FactValue::of)
                        : Arbitraries.of(fact.pattern().equals("[0-9]{16}") ? "5307015004950001" : "53")
                                .map(FactValue::of);
        };
    }

    private static int bound(String text, int otherwise) {
        return text.isEmpty() ? otherwise : (int) Double.parseDouble(text);
    }

    private static Arbitrary<Condition> conditions() {
        return Combinators.combine(
                        Arbitraries.of("DIABETES", "HYPERTENSION", "TB_ACTIVE"),
                        lateDays().injectNull(0.3),
                        lateDays().injectNull(0.5),
                        levels())
                .as((code, since, recordedOn, level) ->
                        new Condition(code, since, since == null ? null : since.plusDays(7), recordedOn, level));
    }

    private static Arbitrary<Pregnancy> pregnancies() {
        Arbitrary<Dating> datings = Arbitraries.oneOf(
                lateDays().map(Dating.ByLmp::new),
                lateDays().map(day -> new Dating.ByDueDate(day.plusDays(GestationalAge.DAYS_TO_DUE_DATE))),
                Combinators.combine(lateDays(), Arbitraries.integers().between(0, 315))
                        .as((day, days) -> new Dating.ByUltrasound(day.plusDays(days), GestationalAge.ofDays(days))));
        Arbitrary<PregnancyOutcome> outcomes =
                Arbitraries.of(PregnancyOutcome.class).injectNull(0.3);
        return Combinators.combine(
                        datings,
                        Arbitraries.integers().between(0, 315).injectNull(0.3),
                        outcomes,
                        Arbitraries.of(true, false))
                .as((dating, length, outcome, delivered) -> {
                    Pregnancy running = Pregnancy.of(dating);
                    if (length == null) {
                        return running;
                    }
                    LocalDate end = dating.lmp().plusDays(length);
                    return outcome != null
                            ? running.endedOn(end, outcome)
                            : new Pregnancy(dating.lmp(), end, null, dating, delivered);
                });
    }

    private static Arbitrary<ServiceEvent> events() {
        Arbitrary<String> word = words().injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of(DICTIONARY.services().codes()),
                        word,
                        lateDays(),
                        word,
                        levels(),
                        word,
                        word,
                        Arbitraries.of(EventStatus.class).injectNull(0.7))
                .as(ServiceEvent::new);
    }

    private static Arbitrary<Observation> observations() {
        return Arbitraries.of(DICTIONARY.facts().all())
                .filter(fact -> fact.type() == FactType.DECIMAL && fact.below().isEmpty())
                .flatMap(fact -> Combinators.combine(
                                values(fact),
                                Arbitraries.of(true, false),
                                lateDays(),
                                levels(),
                                words().injectNull(0.5))
                        .as((value, unit, date, level, facility) ->
                                new Observation(fact.code(), value, unit ? fact.unit() : null, date, level, facility)));
    }

    private static Arbitrary<FacilityLevel> levels() {
        return Arbitraries.of(FacilityLevel.class).injectNull(0.5);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days after the birth of the people of this test. */
    private static Arbitrary<LocalDate> lateDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1980, 2, 29).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Words with what JSON and YAML have to quote. */
    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars("_: #\"'{}[],&*!|>%@`-0…é\\/")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(word -> !word.isBlank());
    }
}
