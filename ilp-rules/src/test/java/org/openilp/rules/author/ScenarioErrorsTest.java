package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.rules.author.ScenarioTexts.errors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typo is an error, never a pass. */
class ScenarioErrorsTest {

    private static final String HEAD = "- scenario: s\n  date: 2025-06-10\n";
    private static final String RECORD = "  record: { person: { id: a, birthDate: 2025-04-10, sex: MALE } }\n";
    private static final String EXPECT = "  expect: { due: [ IMM_PCV 1 ] }\n";
    private static final String S = ": scenario \"s\": ";

    @Test
    void theScenarioThatTheOthersSpoilIsRight() {
        assertThat(errors(HEAD + RECORD + EXPECT)).isEmpty();
    }

    @Test
    void aFileHoldsAList() {
        String expected = "; expected a list of scenarios. Maybe \"- scenario: …\" with a dash?";

        assertThat(errors("scenario: s\n")).containsExactly("story.yaml:1: keys and values" + expected);
        assertThat(errors("# nothing\n")).containsExactly("story.yaml:1: nothing" + expected);
        assertThat(errors("[]")).containsExactly("story.yaml:1: an empty list" + expected);
    }

    @Test
    void aScenarioHasKeys() {
        assertThat(errors("- IMM_PCV\n")).containsExactly("story.yaml:1: \"IMM_PCV\"; expected keys and values");
    }

    @Test
    void aScenarioHasAName() {
        assertThat(errors("- date: 2025-06-10\n" + RECORD + EXPECT))
                .containsExactly("story.yaml:1: scenario: nothing; expected a name that tells what it is about");
        assertThat(errors("- scenario: ''\n  date: 2025-06-10\n" + RECORD + EXPECT))
                .containsExactly("story.yaml:1: scenario: \"\"; expected a name that tells what it is about");
    }

    @Test
    void aNameStandsOnceInAFile() {
        assertThat(errors(HEAD + RECORD + EXPECT + HEAD + RECORD + EXPECT))
                .containsExactly("story.yaml:5" + S
                        + "scenario: the same name; expected each name once; it stands already on line 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        visits: HOME     | visits; expected one of scenario, date, area, visit, rules, problems, record, expect, checks, window. Maybe visit?
        xyz: HOME        | xyz; expected one of scenario, date, area, visit, rules, problems, record, expect, checks, window
        visit: HOMES     | visit: "HOMES"; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL, HOSPITAL, OTHER_FKTP. Maybe HOME?
        visit: null      | visit: null; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL, HOSPITAL, OTHER_FKTP
        rules: district  | rules: "district"; expected national; other rules cannot be named yet
        rules: []        | rules: a list; expected national
        problems: 1      | problems: 1; expected true or false
        problems: true   | problems: true; expected a record with a problem. Maybe leave the key out.
        area: 1          | area: 1; expected keys and values
        area: { SEX: MALE } | area: SEX; expected a fact about an area or a facility. Maybe it belongs under facts of the record.
        area: { AREA_JE_ACTIV: true } | area.AREA_JE_ACTIV: true; expected a code of the facts dictionary. Maybe AREA_JE_ACTIVE?
        area: { AREA_JE_ACTIVE: { value: true, since: x } } | area.AREA_JE_ACTIVE.since: "x"; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d
        checks: []       | date beside expect beside checks; expected date and expect, or checks, or window
        window: {}       | date beside expect beside window; expected date and expect, or checks, or window
        """)
    void whatStandsBesideTheRecordIsChecked(String line, String message) {
        int at = message.contains(" beside ") ? 1 : 5;

        assertThat(errors(HEAD + RECORD + EXPECT + "  " + line + "\n"))
                .containsExactly("story.yaml:" + at + S + message);
    }

    @Test
    void aScenarioHasDateAndExpectOrChecksOrWindow() {
        assertThat(errors("- scenario: s\n" + RECORD))
                .containsExactly("story.yaml:1" + S + "nothing; expected date and expect, or checks, or window");
        assertThat(errors(HEAD + RECORD))
                .containsExactly(
                        "story.yaml:1" + S + "expect: nothing; expected what is expected, such as due: [ IMM_PCV 1 ]");
        assertThat(errors("- scenario: s\n" + RECORD + EXPECT))
                .containsExactly("story.yaml:1" + S + "date: nothing; expected a date such as 2025-06-10");
        assertThat(errors("- scenario: s\n" + RECORD + "  checks: []\n  window: {}\n"))
                .containsExactly(
                        "story.yaml:1" + S + "checks beside window; expected date and expect, or checks, or window");
    }

    @Test
    void aDateIsADate() {
        assertThat(errors("- scenario: s\n  date: 10-06-2025\n" + RECORD + EXPECT))
                .containsExactly("story.yaml:2" + S + "date: \"10-06-2025\"; expected a date such as 2025-06-10");
        assertThat(errors("- scenario: s\n  date: -14d\n" + RECORD + EXPECT))
                .containsExactly("story.yaml:2" + S + "date: \"-14d\"; expected a date such as 2025-06-10");
    }

    @Test
    void aScenarioHasARecord() {
        assertThat(errors(HEAD + EXPECT))
                .containsExactly("story.yaml:1" + S + "record: nothing; expected a health record");
        assertThat(errors(HEAD + "  record: p1\n" + EXPECT))
                .containsExactly("story.yaml:3" + S + "record: \"p1\"; expected keys and values");
    }

    @Test
    void aRecordIsValidatedAsAnyOther() {
        assertThat(errors(HEAD + """
              record:
                person: { id: a, age: 25y, sex: FEMAL }
                conditions:
                  - code: HYPERTENSIO
                events:
                  - { service: ANC_CONTACT, at: -1d }
                  - service: ANC_CONTACTS
                    at: 26y
                observation: []
            """ + EXPECT))
                .containsExactly(
                        "story.yaml:11" + S
                                + "record.observation: […]; expected no field of this name. Maybe observations?",
                        "story.yaml:4" + S
                                + "record.person.sex: \"FEMAL\"; expected one of MALE, FEMALE. Maybe FEMALE?",
                        "story.yaml:6" + S + "record.conditions[0].code: \"HYPERTENSIO\"; expected a code of the facts"
                                + " dictionary. Maybe HYPERTENSION?",
                        "story.yaml:9" + S
                                + "record.events[1].service: \"ANC_CONTACTS\"; expected a code of the services"
                                + " catalogue. Maybe ANC_CONTACT?");
    }

    @Test
    void aRecordThatIsRefusedIsAnErrorEvenWhereProblemsAreExpected() {
        assertThat(errors(HEAD + "  problems: true\n  record: { person: { id: a, birthDate: 2025-07-01, sex: MALE } }\n"
                        + EXPECT))
                .containsExactly("story.yaml:4" + S
                        + "record.person.birthDate: \"2025-07-01\"; expected a day from 1900-01-01 to" + " 2025-06-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        person: { id: a, age: 2, sex: MALE }            | person.age: 2; expected an age such as 2m, 9m3d, 35y, 2w or 10d. Maybe 2y or 2m?
        person: { id: a, age: 2 bulan, sex: MALE }      | person.age: "2 bulan"; expected an age such as 2m, 9m3d, 35y, 2w or 10d
        person: { id: a, age: -2m, sex: MALE }          | person.age: "-2m"; expected an age such as 2m, 9m3d, 35y, 2w or 10d
        person: { id: a, age: 2m, birthDate: 2025-04-10, sex: MALE } | person: age beside birthDate; expected one of the two
        pregnancies: [ { gestation: 20 } ]              | pregnancies[0].gestation: 20; expected weeks and days such as 20w3d
        pregnancies: [ { gestation: 20w7d } ]           | pregnancies[0].gestation: "20w7d"; expected weeks and days such as 20w3d
        pregnancies: [ { gestation: 20w, lmp: 2025-01-01 } ] | pregnancies[0]: gestation beside lmp; expected one of the two
        pregnancies: [ { lmp: 2025-02-30 } ]            | pregnancies[0].lmp: "2025-02-30"; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d
        pregnancies: [ { ultrasound: { date: 3, gestation: 8w } } ] | pregnancies[0].ultrasound.date: 3; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d
        events: [ { service: IMM_PCV, at: 9x } ]        | events[0].date: "9x"; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d
        events: [ { service: IMM_PCV, at: 2m, date: 2025-06-10 } ] | events[0]: at beside date; expected one of the two
        events: [ { service: IMM_PCV, date: 2m } ]      | events[0].date: "2m"; expected a date: an age counts from the birth date, which is not known
        facts: { WEDDING_DATE: 5 }                      | facts.WEDDING_DATE: 5; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d
        facts: { SMOKING_STATUS: [ { value: CURRENT, since: 1 } ] } | facts.SMOKING_STATUS[0].since: 1; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d
        """)
    void theWordsThatOnlyScenariosKnowAreChecked(String part, String message) {
        assertThat(errors(HEAD + "  record:\n    " + part + "\n" + EXPECT))
                .containsExactly("story.yaml:4" + S + "record." + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                     | expect: nothing; expected at least one of due, notDue, only, needsData, findings, notFindings, decisions
        null                   | expect: null; expected keys and values
        { dues: [ IMM_PCV ] }  | expect: dues; expected one of due, notDue, only, needsData, findings, notFindings, decisions. Maybe due?
        { due: [] }            | expect.due: an empty list; expected at least one item. Maybe leave the key out.
        { due: IMM_PCV }       | expect.due: "IMM_PCV"; expected a list in brackets, or lines that begin with a dash
        { due: null }          | expect.due: null; expected a list in brackets, or lines that begin with a dash
        { only: null }         | expect.only: null; expected a list in brackets, or lines that begin with a dash
        { due: [ IMM_PVC 1 ] } | expect.due: "IMM_PVC 1"; expected a service code, as in IMM_PCV 1. Maybe IMM_PCV?
        { due: [ [ IMM_PCV ] ] } | expect.due: a list; expected a service code, as in IMM_PCV 1
        { due: [ IMM_PCV 1@20 ] } | expect.due: "IMM_PCV 1@20"; expected a cycle such as 2025, 2025-08, 2025-08-31 or 2025/2026 after @
        { notDue: [ XYZZY ] }  | expect.notDue: "XYZZY"; expected a service code, as in IMM_PCV 1
        { only: [ XYZZY ] }    | expect.only: "XYZZY"; expected a service code, as in IMM_PCV 1
        { needsData: [ XYZZY ] } | expect.needsData: "XYZZY"; expected a service code, as in IMM_PCV 1
        { due: [ IMM_PCV, IMM_PCV ] } | expect.due: "IMM_PCV"; expected each thing once
        { findings: [ STUNTET ] } | expect.findings: "STUNTET"; expected a finding code. Maybe STUNTED?
        { notFindings: [ 5 ] } | expect.notFindings: 5; expected a finding code
        { findings: [] }       | expect.findings: an empty list; expected at least one item. Maybe leave the key out.
        { decisions: [] }      | expect.decisions: an empty list; expected at least one item. Maybe leave the key out.
        { decisions: [ IMM_PCV ] } | expect.decisions: "IMM_PCV"; expected keys and values
        { decisions: [ { occurrence: 1 } ] } | expect.decisions.service: nothing; expected a service code
        { decisions: [ { service: IMM_PCX } ] } | expect.decisions.service: "IMM_PCX"; expected a service code. Maybe IMM_PCV?
        { decisions: [ { service: IMM_PCV 1 } ] } | expect.decisions.service: "IMM_PCV 1"; expected a service code. Maybe IMM_PCV, and the rest under occurrence?
        { decisions: [ { service: IMM_PCV, occurence: 1 } ] } | expect.decisions: occurence; expected one of service, occurrence, cycle, state, earliest, due, overdue, closes, at, rule, basis. Maybe occurrence?
        { decisions: [ { service: IMM_PCV, occurrence: null } ] } | expect.decisions.occurrence: null; expected a label, or "" for none
        { decisions: [ { service: IMM_PCV, cycle: 20255 } ] } | expect.decisions.cycle: 20255; expected a cycle such as 2025, 2025-08, 2025-08-31 or 2025/2026
        { decisions: [ { service: IMM_PCV, state: OVERDU } ] } | expect.decisions.state: "OVERDU"; expected one of DONE, MISSED, POSTPONED, UPCOMING, DUE, OVERDUE, NEEDS_DATA, NOT_APPLICABLE. Maybe OVERDUE?
        { decisions: [ { service: IMM_PCV, due: 2025-06-31 } ] } | expect.decisions.due: "2025-06-31"; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d, or never
        { decisions: [ { service: IMM_PCV, closes: [] } ] } | expect.decisions.closes: a list; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d, or never
        { decisions: [ { service: IMM_PCV, at: PUSTU } ] } | expect.decisions.at: "PUSTU"; expected a list in brackets, or lines that begin with a dash
        { decisions: [ { service: IMM_PCV, at: [ PUSTO ] } ] } | expect.decisions.at: "PUSTO"; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL, HOSPITAL, OTHER_FKTP. Maybe PUSTU?
        { decisions: [ { service: IMM_PCV, rule: null } ] } | expect.decisions.rule: null; expected the id of a rule
        { decisions: [ { service: IMM_PCV, rule: [ 1 ] } ] } | expect.decisions.rule: 1; expected the id of a rule
        { decisions: [ { service: IMM_PCV, basis: K2016#Tabel 7 } ] } | expect.decisions.basis: "K2016#Tabel 7"; expected a citation id, as in K2015#Tabel 7. Maybe K2015?
        """)
    void everyExpectationIsChecked(String expect, String message) {
        assertThat(errors(HEAD + RECORD + "  expect: " + expect + "\n")).containsExactly("story.yaml:4" + S + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        []      | checks: a list; expected at least one check with date and expect
        [ 5 ]   | checks[0]: 5; expected keys and values
        {}      | checks: keys and values; expected a list in brackets, or lines that begin with a dash
        [ { expect: { due: [ IMM_PCV ] } } ] | checks[0].date: nothing; expected a date such as 2025-06-10
        [ { date: 2025-06-10 } ] | checks[0].expect: nothing; expected what is expected, such as due: [ IMM_PCV 1 ]
        [ { date: 2025-06-10, expect: {} } ] | checks[0].expect: nothing; expected at least one of due, notDue, only, needsData, findings, notFindings, decisions
        [ { date: 2025-06-10, expct: 1, expect: { only: [] } } ] | checks[0]: expct; expected one of date, add, visit, expect. Maybe expect?
        [ { date: 2025-06-10, visit: X, expect: { only: [] } } ] | checks[0].visit: "X"; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL, HOSPITAL, OTHER_FKTP
        [ { date: 2025-06-10, add: { event: [] }, expect: { only: [] } } ] | checks[0].add: event; expected one of person, facts, conditions, pregnancies, events, observations. Maybe events?
        [ { date: 2025-06-10, add: { person: { age: 3m } }, expect: { only: [] } } ] | checks[0].add.person: age; expected the day of birth under record alone
        [ { date: 2025-06-10, add: { events: [ { service: IMM_PCV, at: x } ] }, expect: { only: [] } } ] | checks[0].add.events[0].date: "x"; expected a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d
        [ { date: 2025-06-10, add: { events: [ { service: IMM_PVCV, at: -1d } ] }, expect: { only: [] } } ] | record.events[0].service: "IMM_PVCV"; expected a code of the services catalogue. Maybe IMM_PCV?
        [ { date: 2025-06-10, expect: { only: [] } }, { date: 2025-06-09, expect: { only: [] } } ] | checks[1].date: "2025-06-09"; expected a day not before that of the check above it, 2025-06-10
        """)
    void everyCheckIsChecked(String checks, String message) {
        assertThat(errors("- scenario: s\n" + RECORD + "  checks: " + checks + "\n"))
                .containsExactly("story.yaml:3" + S + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        []                                                  | window: a list; expected keys and values
        { service: IMM_MR, first: 9m, last: 1y, start: 1 }  | window: start; expected one of service, occurrence, first, last
        { service: IMM_MRX, first: 9m, last: 1y }           | window.service: "IMM_MRX"; expected a service code. Maybe IMM_MR?
        { first: 9m, last: 1y }                             | window.service: nothing; expected a service code
        { service: IMM_MR, last: 1y }                       | window.first: nothing; expected an age such as 2m, 9m3d, 35y, 2w or 10d, or a date
        { service: IMM_MR, first: 9m }                      | window.last: nothing; expected an age such as 2m, 9m3d, 35y, 2w or 10d, or a date
        { service: IMM_MR, first: 9, last: 1y }             | window.first: 9; expected an age such as 2m, 9m3d, 35y, 2w or 10d, counted from birthDate, or a date
        { service: IMM_MR, first: -9d, last: 1y }           | window.first: "-9d"; expected an age such as 2m, 9m3d, 35y, 2w or 10d, counted from birthDate, or a date
        { service: IMM_MR, first: 1y, last: 11m }           | window.last: "11m"; expected a day not before the first, 2026-04-10
        { service: IMM_MR, occurrence: [], first: 9m, last: 1y } | window.occurrence: a list; expected a label
        """)
    void aWindowIsChecked(String window, String message) {
        assertThat(errors("- scenario: s\n" + RECORD + "  window: " + window + "\n"))
                .containsExactly("story.yaml:3" + S + message);
    }

    @Test
    void aWindowHasNoDateFromWhichAnAgeAGestationOrADistanceCouldCount() {
        String window = "  window: { service: IMM_MR, first: 2026-01-10, last: 2026-02-10 }\n";

        assertThat(errors("- scenario: s\n  record: { person: { id: a, age: 2m, sex: MALE } }\n" + window))
                .containsExactly("story.yaml:2" + S
                        + "record.person.age: \"2m\"; expected birthDate, because a window has no date of its own");
        assertThat(errors("- scenario: s\n  record:\n    person: { id: a, birthDate: 2000-01-01, sex: FEMALE }\n"
                        + "    pregnancies: [ { gestation: 20w } ]\n    events: [ { service: IMM_PCV, at: -1d } ]\n"
                        + window))
                .containsExactly(
                        "story.yaml:4" + S
                                + "record.pregnancies[0].gestation: \"20w\"; expected lmp, because a window has no"
                                + " date of its own",
                        "story.yaml:5" + S
                                + "record.events[0].date: \"-1d\"; expected a date or an age: a window has no date from"
                                + " which a distance could count");
    }

    @Test
    void allErrorsOfAFileAreReportedAtOnceAndEachOnce() {
        assertThat(errors(HEAD + RECORD + "  expect: { due: [ XYZZY ] }\n" + """
            - scenario: t
              record:
                person: { id: a, birthDate: 2025-04-10, sex: MALE }
                facts: { NOBODY_KNOWS_THIS: 1 }
              window: { service: IMM_MR, first: 9m, last: 11m }
            """))
                .containsExactly(
                        "story.yaml:4" + S + "expect.due: \"XYZZY\"; expected a service code, as in IMM_PCV 1",
                        "story.yaml:8: scenario \"t\": record.facts.NOBODY_KNOWS_THIS: 1; expected a code of the facts"
                                + " dictionary");
    }

    @Test
    void aKeyWrittenTwiceIsAnError() {
        assertThat(errors(HEAD + RECORD + "  expect: { due: [ IMM_PCV ], due: [ IMM_MR ] }\n"))
                .containsExactly("story.yaml:4: due; expected each key once; it stands already on line 4");
    }

    @Test
    void brokenYamlIsAnError() {
        assertThat(errors("- scenario: s: t\n"))
                .containsExactly("story.yaml:1: mapping values are not allowed here; expected YAML");
    }
}
