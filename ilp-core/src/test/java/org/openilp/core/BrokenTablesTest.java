package org.openilp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openilp.core.table.BadTableException;

/** What is said when a table is wrong. Each test changes one word of the national tables. */
class BrokenTablesTest {

    private final Map<String, String> changed = new HashMap<>();

    private BrokenTablesTest change(String table, String from, String to) {
        String text = changed.getOrDefault(table, RawTable.text(table));
        assertThat(text).contains(from);
        changed.put(table, text.replaceFirst(Pattern.quote(from), to));
        return this;
    }

    private List<String> problems() {
        try {
            Dictionary.load(name -> new StringReader(changed.getOrDefault(name, RawTable.text(name))));
            return List.of();
        } catch (BadTableException bad) {
            return bad.problems();
        }
    }

    @Test
    void the_national_tables_have_no_problem() {
        assertThat(problems()).isEmpty();
        assertThatNoException().isThrownBy(Dictionary::national);
    }

    @Test
    void a_code_that_stands_twice_is_reported() {
        assertThat(change("facts.csv", "\nAGE_DAYS,", "\nBIRTH_DATE,").problems())
                .contains("facts.csv line 4, BIRTH_DATE, code: BIRTH_DATE; expected each code once");
    }

    @Test
    void an_unknown_pack_is_reported() {
        assertThat(change("services.csv", ",ILP_2023;HOME_VISIT_2024,", ",ILP_2032;HOME_VISIT_2024,")
                        .problems())
                .containsExactly("services.csv line 3, HOUSEHOLD_REGISTRATION, packs: ILP_2032; expected a known pack."
                        + " Maybe ILP_2023?");
    }

    @Test
    void an_unknown_citation_is_reported() {
        assertThat(change("findings.csv", "K2015#Bab IV;POSC", "K2051#Bab IV;POSC")
                        .problems())
                .containsExactly("findings.csv line 3, KEK, basis: K2051; expected a known citation. Maybe K2015?");
        changed.clear();
        assertThat(change("packs.csv", ",K2015\n", ",K2051\n").problems())
                .contains("packs.csv line 3, ILP_2023, citation: K2051; expected a known citation. Maybe K2015?");
    }

    @Test
    void an_unknown_service_is_reported_wherever_it_stands() {
        assertThat(change("facts.csv", ",BIRTH_WEIGHT_ASSESSMENT,", ",BIRTH_WEIGHT_ASSESMENT,")
                        .problems())
                .containsExactly(
                        "facts.csv line 59, BIRTH_WEIGHT_G, evidences: BIRTH_WEIGHT_ASSESMENT; expected a known"
                                + " service. Maybe BIRTH_WEIGHT_ASSESSMENT?");
        changed.clear();
        assertThat(change("services_without_rule.csv", "PHARMACY_SERVICE", "PHARMACY_SERVISE")
                        .problems())
                .containsExactly("services_without_rule.csv line 3, PHARMACY_SERVISE, service: PHARMACY_SERVISE;"
                        + " expected a known service. Maybe PHARMACY_SERVICE?");
        changed.clear();
        assertThat(change("follow_ups.csv", "SATISFIED_BY GENERAL_TREATMENT", "SATISFIED_BY GENERAL_TREATMNT")
                        .problems())
                .containsExactly("follow_ups.csv line 4, RESULT_DISEASE_FKTP, suppressed_by: GENERAL_TREATMNT; expected"
                        + " a known service. Maybe GENERAL_TREATMENT?");
    }

    @Test
    void unknown_codes_in_the_conditions_of_follow_ups_are_reported() {
        change("follow_ups.csv", "has('TB_ACTIVE')", "has('TB_ACTIV')");
        change("follow_ups.csv", "foundAt('PUSKESMAS')", "foundAt('PUSKESMA')");
        change("follow_ups.csv", "found('CHD_SCREEN_FAIL')", "found('CHD_SCREEN_FALL')");
        change("follow_ups.csv", "doneSinceAnchor('INPATIENT_CARE')", "doneSinceAnchor('INPATIENT_CAR')");
        change("follow_ups.csv", "IF has('FACILITY_XRAY')", "IF has('FACILITY_XRAI')");
        assertThat(problems())
                .hasSize(5)
                .anyMatch(
                        problem -> problem.endsWith("suppressed_by: TB_ACTIV; expected a known fact. Maybe TB_ACTIVE?"))
                .anyMatch(problem ->
                        problem.endsWith("suppressed_by: PUSKESMA; expected a known level. Maybe PUSKESMAS?"))
                .anyMatch(problem -> problem.endsWith(
                        "suppressed_by: CHD_SCREEN_FALL; expected a known finding. Maybe CHD_SCREEN_FAIL?"))
                .anyMatch(problem -> problem.endsWith(
                        "suppressed_by: INPATIENT_CAR; expected a known service. Maybe INPATIENT_CARE?"))
                .anyMatch(problem ->
                        problem.endsWith("levels: FACILITY_XRAI; expected a known fact. Maybe FACILITY_XRAY?"));
    }

    @Test
    void an_unknown_word_of_suppression_or_level_is_reported() {
        change("follow_ups.csv", "SATISFIED_BY THALASSEMIA_CERTIFICATE", "SATISFIED_WITH THALASSEMIA_CERTIFICATE");
        change("follow_ups.csv", ",PUSKESMAS,,SATISFIED_WITH", ",PUSKESMA,,SATISFIED_WITH");
        assertThat(problems())
                .containsExactly(
                        "follow_ups.csv line 3, THALASSEMIA_CLEARED, levels: PUSKESMA; expected a known level."
                                + " Maybe PUSKESMAS?",
                        "follow_ups.csv line 3, THALASSEMIA_CLEARED, suppressed_by: SATISFIED_WITH"
                                + " THALASSEMIA_CERTIFICATE; expected SATISFIED_BY SERVICE, EXCLUDED_BY or POSTPONED_BY"
                                + " a condition");
    }

    @Test
    void a_follow_up_that_stands_twice_is_reported() {
        String row = RawTable.text("follow_ups.csv").lines().skip(2).findFirst().orElseThrow();
        changed.put("follow_ups.csv", RawTable.text("follow_ups.csv") + row + "\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("THALASSEMIA_CLEARED, occurrence: nothing; expected one row for"
                        + " finding/THALASSEMIA_CLEARED/THALASSEMIA_CERTIFICATE");
    }

    @Test
    void bad_dates_and_periods_are_reported() {
        change("packs.csv", "2023-08-29,", "2023-08-32,");
        change("packs.csv", "2025-02-10,2025-03-01", "2025-03-10,2025-03-01");
        change("citations.csv", ",2023-08-08,", ",August 2023,");
        change("findings.csv", ",RISK,P1Y,", ",RISK,1Y,");
        assertThat(problems())
                .anyMatch(
                        problem -> problem.equals("packs.csv line 3, ILP_2023, from: 2023-08-32; expected a day such as"
                                + " 2025-03-01, or nothing"))
                .anyMatch(problem -> problem.equals("packs.csv line 8, CKG_2025_BIRTHDAY, period ends on 2025-03-01;"
                        + " expected a day after its first, 2025-03-10"))
                .anyMatch(
                        problem -> problem.equals("citations.csv line 4, UU17_23, issued: August 2023; expected a day,"
                                + " month or year such as 2023-08-29, 2023-08 or 2023"))
                .anyMatch(problem -> problem.endsWith("valid_for: 1Y; expected a period such as P3M, or nothing"));
    }

    @Test
    void a_fact_whose_parts_do_not_fit_is_reported() {
        change("facts.csv", ",INTEGER,d,0,45000", ",INTEGER,,none,45000");
        change("facts.csv", ",DATE,,1900-01-01,AS_OF,", ",DATE,,1900-01-01,NOW,");
        change("facts.csv", ",ENUM,,,,,MALE;FEMALE,", ",ENUM,,,,,,");
        change("facts.csv", ",[0-9]{16},", ",[0-9{16},");
        assertThat(problems())
                .hasSize(5)
                .contains(
                        "facts.csv line 3, BIRTH_DATE, max: limit is \"NOW\"; expected a day, or AS_OF with a period"
                                + " added or taken off",
                        "facts.csv line 4, AGE_DAYS, min: For input string: \"none\"",
                        "facts.csv line 4, AGE_DAYS, unit: nothing; expected a UCUM unit, 1 for none",
                        "facts.csv line 11, SEX, allowed: nothing; expected the allowed words",
                        "facts.csv line 12, NIK, pattern: [0-9{16}; expected a regular expression");
    }

    @Test
    void a_word_of_a_closed_list_is_reported_with_those_there_are() {
        assertThat(change("findings.csv", ",DISEASE,", ",DESEASE,").problems())
                .containsExactly(
                        "findings.csv line 3, KEK, severity: DESEASE; expected one of NORMAL, RISK, PRE_DISEASE,"
                                + " SUSPECT, DISEASE, DANGER_SIGN. Maybe DISEASE?");
    }

    @Test
    void problems_of_several_tables_are_known_at_once() {
        change("packs.csv", ",K2015\n", ",K2051\n");
        change("services.csv", ",PREVENTIVE,", ",PREVENTATIVE,");
        change("findings.csv", ",DISEASE,", ",DESEASE,");
        assertThat(problems()).hasSize(3);
    }
}
