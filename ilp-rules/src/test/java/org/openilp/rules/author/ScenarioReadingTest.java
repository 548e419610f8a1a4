package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.rules.author.ScenarioTexts.read;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.AreaProfile;
import org.openilp.core.person.Condition;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.plan.DecisionState;

class ScenarioReadingTest {

    @Test
    void aScenarioHasANameARecordADateAndWhatIsExpected() {
        Scenario scenario = read("""
            # comment
            - scenario: A two-month-old who was never immunised
              date: 2025-06-10
              area: { AREA_JE_ACTIVE: true, AREA_HPV_START_DATE: -1y }
              visit: POSYANDU
              rules: national
              record:
                person: { id: a, birthDate: 2025-04-10, sex: MALE }
              expect:
                due: [ IMM_DPT_HB_HIB 1, IMM_PCV ]
                notDue: [ GROWTH_MEASUREMENT MONTH@2025-06 ]
                only: []
                needsData: [ IMM_MR ]
                findings: [ STUNTED ]
                notFindings: [ WASTED ]
            """).get(0);
        Check check = scenario.checks().get(0);

        assertThat(scenario).hasToString("story.yaml:2: A two-month-old who was never immunised");
        assertThat(scenario.checks()).hasSize(1);
        assertThat(check).hasToString("A two-month-old who was never immunised");
        assertThat(check.place()).isEqualTo("story.yaml:2");
        assertThat(check.record().person().id()).isEqualTo("a");
        assertThat(check.record().person().birthDate()).isEqualTo("2025-04-10");
        assertThat(check.request().day()).isEqualTo("2025-06-10");
        assertThat(check.request().visit()).isEqualTo(FacilityLevel.POSYANDU);
        assertThat(check.request().area())
                .isEqualTo(AreaProfile.of(ImmutableList.of(
                        FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true)),
                        FactEntry.of("AREA_HPV_START_DATE", FactValue.of(LocalDate.of(2024, 6, 10))))));
        assertThat(check.expectation())
                .isEqualTo(new Expectation(
                        refs("IMM_DPT_HB_HIB 1", "IMM_PCV"),
                        refs("GROWTH_MEASUREMENT MONTH@2025-06"),
                        ImmutableList.of(),
                        refs("IMM_MR"),
                        ImmutableList.of("STUNTED"),
                        ImmutableList.of("WASTED"),
                        ImmutableList.of()));
    }

    @Test
    void whatIsNotWrittenIsNotExpected() {
        Check check = only("""
            - scenario: s
              date: 2025-06-10
              record: { person: { id: a, birthDate: 2025-04-10, sex: MALE } }
              expect: { due: [ IMM_PCV 1 ] }
            """);

        assertThat(check.expectation()).isEqualTo(Expectation.of(refs("IMM_PCV 1"), refs()));
        assertThat(check.request().visit()).isNull();
        assertThat(check.request().area()).isEqualTo(AreaProfile.empty());
    }

    @Test
    void agesGestationsAndDistancesAreCountedFromTheDateOfTheScenario() {
        HealthRecord record = only("""
            - scenario: s
              date: 2025-06-10
              record:
                person: { id: a, age: 25y3m2d, sex: FEMALE, registeredOn: -1y, movedOutOn: +10d }
                facts:
                  WEDDING_DATE: -2y
                  SMOKING_STATUS: { value: CURRENT, since: 15y, until: +1m }
                  NEXT_CONTROL_DATE: [ { value: +7d, since: -1m }, { value: 2025-05-01, since: 2025-04-01 } ]
                conditions:
                  - { code: HYPERTENSION, since: -6m, until: -1d, recordedOn: -5m }
                pregnancies:
                  - { gestation: 20w3d }
                  - { ultrasound: { date: -3y, gestation: 8w }, deliveredOn: 2022-12-30 }
                  - { lmp: -5y, endedOn: -58m, outcome: MISCARRIAGE }
                events:
                  - { service: ANC_CONTACT, occurrence: K1, at: -14d }
                  - { service: IMM_HPV, date: 11y2w }
                  - { service: IMM_BCG, date: 2000-04-01 }
                observations:
                  - { code: WEIGHT_KG, value: 50, at: -3d }
                  - { code: TB_CONTACT_DATE, value: -9d, date: -2d }
              expect: { due: [ IMM_PCV 1 ] }
            """).record();

        assertThat(record.person().birthDate()).isEqualTo("2000-03-08");
        assertThat(record.person().registeredOn()).isEqualTo("2024-06-10");
        assertThat(record.person().movedOutOn()).isEqualTo("2025-06-20");
        assertThat(record.facts())
                .containsExactly(
                        FactEntry.of("WEDDING_DATE", FactValue.of(day("2023-06-10"))),
                        new FactEntry(
                                "SMOKING_STATUS", FactValue.of("CURRENT"), day("2015-03-08"), day("2025-07-10"), null),
                        FactEntry.of("NEXT_CONTROL_DATE", FactValue.of(day("2025-06-17")), day("2025-05-10")),
                        FactEntry.of("NEXT_CONTROL_DATE", FactValue.of(day("2025-05-01")), day("2025-04-01")));
        assertThat(record.conditions())
                .containsExactly(
                        new Condition("HYPERTENSION", day("2024-12-10"), day("2025-06-09"), day("2025-01-10"), null));
        assertThat(record.pregnancies())
                .extracting("lmp")
                .asList()
                .containsExactly(day("2025-01-18"), day("2022-04-15"), day("2020-06-10"));
        assertThat(record.pregnancies().get(2).endedOn()).isEqualTo("2020-08-10");
        assertThat(record.events())
                .containsExactly(
                        ServiceEvent.of("ANC_CONTACT", "K1", day("2025-05-27")),
                        ServiceEvent.of("IMM_HPV", day("2011-03-22")),
                        ServiceEvent.of("IMM_BCG", day("2000-04-01")));
        assertThat(record.observations())
                .containsExactly(
                        Observation.of("WEIGHT_KG", FactValue.of(50.0), day("2025-06-07")),
                        Observation.of("TB_CONTACT_DATE", FactValue.of(day("2025-06-01")), day("2025-06-08")));
    }

    @Test
    void aDecisionIsExpectedInTheFieldsThatAreWritten() {
        Expectation expectation = only("""
            - scenario: s
              date: 2025-06-10
              record: { person: { id: a, birthDate: 2025-04-10, sex: MALE } }
              expect:
                decisions:
                  - { service: IMM_PCV, occurrence: 1, cycle: "", state: DUE, earliest: 2m, due: 2025-06-10,
                      overdue: never, closes: null, at: [ PUSTU, POSYANDU ], rule: infant/imm-pcv/1, basis: K2015#Tabel 7 }
                  - { service: IMM_MR, occurrence: "", cycle: 2025-08, due: +7d, at: [],
                      rule: [ a/b/c, d/e/f ], basis: [ K2015, POSC ] }
                  - { service: IMM_BCG }
            """).expectation();

        assertThat(expectation.decisions().get(0))
                .hasToString("IMM_PCV 1@, state DUE, earliest 2025-06-10, due 2025-06-10, overdue never, closes never,"
                        + " at [POSYANDU, PUSTU], rule infant/imm-pcv/1, basis K2015#Tabel 7");
        assertThat(expectation.decisions().get(0).days()).containsEntry(ExpectedDecision.Day.OVERDUE, Optional.empty());
        assertThat(expectation.decisions().get(1))
                .hasToString("IMM_MR \"\"@2025-08, due 2025-06-17, at [], rule a/b/c, d/e/f, basis K2015, POSC");
        assertThat(expectation.decisions().get(2)).hasToString("IMM_BCG");
        assertThat(expectation.decisions().get(2).levels()).isNull();
        assertThat(expectation.decisions().get(0).state()).isEqualTo(DecisionState.DUE);
    }

    @Test
    void checksTellAStoryInWhichTheRecordGrows() {
        ImmutableList<Check> checks = read("""
            - scenario: story
              visit: PUSTU
              record:
                person: { id: a, age: 25y, sex: FEMALE }
                facts: { SMOKING_STATUS: CURRENT, SCHOOL_ENROLLED: false }
                conditions: [ { code: HYPERTENSION, since: -1m } ]
                pregnancies: [ { gestation: 38w0d } ]
                events: [ { service: ANC_CONTACT, occurrence: K5, at: -14d } ]
              checks:
                - date: 2025-06-10
                  expect: { due: [ ANC_CONTACT K6 ] }
                - date: 2025-06-24
                  visit: HOME
                  add:
                    person: { village: v1 }
                    facts: { SMOKING_STATUS: { value: NEVER, since: -1d }, WEDDING_DATE: 20y }
                    conditions: [ { code: HYPERTENSION, since: 2025-05-10, until: -2d }, { code: DIABETES, since: -3d } ]
                    pregnancies: [ { gestation: 40w0d, deliveredOn: -1d } ]
                    events: [ { service: ANC_CONTACT, occurrence: K6, at: -7d } ]
                    observations: [ { code: WEIGHT_KG, value: 60, at: -7d } ]
                  expect: { notDue: [ ANC_CONTACT K6 ] }
                - date: 2025-06-24
                  add: { events: [ { service: POSTPARTUM_VISIT, at: -0d } ] }
                  expect: { notDue: [ ANC_CONTACT K5 ] }
            """).get(0).checks();
        HealthRecord second = checks.get(1).record();

        assertThat(checks)
                .extracting(Check::name)
                .containsExactly("story (2025-06-10)", "story (2025-06-24)", "story (2025-06-24, check 3)");
        assertThat(checks).extracting(Check::place).containsExactly("story.yaml:10", "story.yaml:12", "story.yaml:22");
        assertThat(checks)
                .extracting(check -> check.request().visit())
                .containsExactly(FacilityLevel.PUSTU, FacilityLevel.HOME, FacilityLevel.PUSTU);
        assertThat(checks)
                .extracting(check -> check.record().person().birthDate().toString())
                .containsOnly("2000-06-10");
        assertThat(checks).extracting(check -> check.record().events().size()).containsExactly(1, 2, 3);
        assertThat(checks.get(0).record().events().get(0).date()).isEqualTo("2025-05-27");
        assertThat(second.person().village()).isEqualTo("v1");
        assertThat(second.events().get(1).date()).isEqualTo("2025-06-17");
        assertThat(second.facts())
                .containsExactly(
                        FactEntry.of("SMOKING_STATUS", FactValue.of("NEVER"), day("2025-06-23")),
                        FactEntry.of("SCHOOL_ENROLLED", FactValue.of(false)),
                        FactEntry.of("WEDDING_DATE", FactValue.of(day("2020-06-10"))));
        assertThat(second.conditions())
                .containsExactly(
                        new Condition("HYPERTENSION", day("2025-05-10"), day("2025-06-22"), null, null),
                        Condition.of("DIABETES", day("2025-06-21")));
        assertThat(second.pregnancies())
                .hasSize(1)
                .first()
                .extracting("endedOn")
                .isEqualTo(day("2025-06-23"));
        assertThat(second.observations()).hasSize(1);
    }

    @Test
    void aWindowStandsForItsFourEdges() {
        ImmutableList<Check> checks = read("""
            - scenario: window
              record: { person: { id: a, birthDate: 2024-01-31, sex: MALE }, events: [ { service: IMM_BCG, at: 10d } ] }
              window: { service: IMM_MR, occurrence: 1, first: 1m, last: 11m29d }
            """).get(0).checks();
        Expectation shut = Expectation.of(refs(), refs("IMM_MR 1"));
        Expectation open = Expectation.of(refs("IMM_MR 1"), refs());

        assertThat(checks)
                .extracting(Check::name)
                .containsExactly(
                        "window (2024-02-28, the day before)",
                        "window (2024-02-29, the first day)",
                        "window (2025-01-29, the last day)",
                        "window (2025-01-30, the day after)");
        assertThat(checks)
                .extracting(check -> check.request().day().toString())
                .containsExactly("2024-02-28", "2024-02-29", "2025-01-29", "2025-01-30");
        assertThat(checks).extracting(Check::expectation).containsExactly(shut, open, open, shut);
        assertThat(checks).extracting(check -> check.record().events().size()).containsOnly(1);
    }

    @Test
    void aWindowFromBirthHasNoDayBefore() {
        assertThat(read("""
            - scenario: w
              record: { person: { id: a, birthDate: 2024-01-31, sex: MALE } }
              window: { service: IMM_HB0, first: 0d, last: 1d }
            """).get(0).checks())
                .extracting(Check::name)
                .containsExactly(
                        "w (2024-01-31, the first day)",
                        "w (2024-02-01, the last day)",
                        "w (2024-02-02, the day after)");
    }

    @Test
    void aWindowOfOneDayHasThatDayOnce() {
        assertThat(read("""
            - scenario: w
              record: { person: { id: a, birthDate: 2024-01-31, sex: MALE } }
              window: { service: IMM_MR, first: 2024-10-31, last: 9m }
            """).get(0).checks())
                .extracting(Check::name)
                .containsExactly(
                        "w (2024-10-30, the day before)",
                        "w (2024-10-31, the first day)",
                        "w (2024-11-01, the day after)");
    }

    @Test
    void aRecordMayHaveProblemsWhereTheScenarioSaysSo() {
        Check check = only("""
            - scenario: s
              date: 2025-06-10
              problems: true
              record:
                person: { id: a, birthDate: 2025-04-10, sex: MALE }
                observations: [ { code: WEIGHT_KG, value: 540, date: 2025-06-01 } ]
              expect: { due: [ IMM_PCV 1 ] }
            """);

        assertThat(check.record().observations()).isEmpty();
    }

    @Test
    void entriesAfterTheDateAreKept() {
        Check check = only("""
            - scenario: s
              date: 2025-06-10
              record:
                person: { id: a, birthDate: 2025-04-10, sex: MALE }
                events: [ { service: IMM_PCV, date: 2026-01-01 } ]
              expect: { due: [ IMM_PCV 1 ] }
            """);

        assertThat(check.record().events()).hasSize(1);
    }

    @Test
    void aRecordMayBeAboutAnArea() {
        Check check = only("""
            - scenario: s
              date: 2025-06-10
              record: { person: { id: village }, facts: { IS_AREA_SUBJECT: true } }
              expect: { due: [ IMM_PCV 1 ] }
            """);

        assertThat(check.record().isAboutArea()).isTrue();
    }

    private static Check only(String text) {
        return read(text).get(0).checks().get(0);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ImmutableList<DecisionRef> refs(String... texts) {
        return ImmutableList.copyOf(texts).stream().map(DecisionRef::parse).collect(ImmutableList.toImmutableList());
    }
}
