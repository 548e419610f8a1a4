package org.openilp.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openilp.core.Dictionary;
import org.openilp.core.network.Facility;
import org.openilp.core.table.BadTableException;
import org.openilp.core.table.TableSource;

class NetworkTablesTest {

    private static final String VILLAGES = "# A comment.\ncode,name,puskesmas,pustu\n"
            + "99.01.01.2001,Suka,pkm,pustu\n99.01.01.2002,\"Maju, Barat\",pkm,\n";
    private static final String FACILITIES = "id,name,level,village,parent,rws,open,lacks\n"
            + "pkm,Puskesmas,PUSKESMAS,,,,WEEKLY MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY,\n"
            + "pustu,Pustu,PUSTU,99.01.01.2001,pkm,,,\n"
            + "melati,Melati 1,POSYANDU,99.01.01.2001,pustu,01;02,MONTHLY 2 TUESDAY,IMM_PCV;IMM_ROTAVIRUS\n"
            + "mawar,Mawar,POSYANDU,99.01.01.2002,pkm,,MONTHLY DAY 12,\n";
    private static final String AREAS = "area,fact,value,since,until\n"
            + "*,AREA_JE_ACTIVE,true,2023-01-01,\n"
            + "99.01,AREA_MALARIA_API,6.5,,\n"
            + "99.01.01.2001,AREA_MALARIA_CLASS,HIGH,2024-01-01,2026-01-01\n"
            + "99,AREA_HPV_START_DATE,2023-08-08,,\n"
            + "pkm,FACILITY_STAFF,DOCTOR;MIDWIFE,,\n";

    private final Map<String, String> tables =
            new HashMap<>(Map.of("villages.csv", VILLAGES, "facilities.csv", FACILITIES, "areas.csv", AREAS));

    @TempDir
    private Path folder;

    private TableSource source() {
        return name -> {
            String text = tables.get(name);
            if (text == null) {
                throw new NoSuchFileException(name);
            }
            return new StringReader(text);
        };
    }

    private HealthNetwork read() {
        return NetworkReader.read(source(), Dictionary.national());
    }

    private List<String> problems() {
        try {
            read();
            return List.of();
        } catch (BadTableException bad) {
            return bad.problems();
        }
    }

    private List<String> problemsAfter(String table, String from, String to) {
        String text = tables.getOrDefault(table, "");
        assertThat(text).contains(from);
        tables.put(table, text.replace(from, to));
        List<String> problems = problems();
        tables.put(table, text);
        return problems;
    }

    @Test
    void a_network_is_read() {
        HealthNetwork network = read();

        assertThat(network.villages()).extracting("name").containsExactly("Suka", "Maju, Barat");
        Facility melati = network.facility("melati").orElseThrow();
        assertThat(melati.lacks()).containsExactly("IMM_PCV", "IMM_ROTAVIRUS");
        assertThat(melati.rws()).containsExactly("01", "02");
        assertThat(melati.open()).hasToString("MONTHLY 2 TUESDAY");
        assertThat(melati.parent()).isEqualTo("pustu");
        assertThat(network.areaFacts()).hasSize(5);
    }

    @Test
    void what_is_written_is_read_again_and_written_the_same() throws IOException {
        NetworkWriter.write(read(), folder.resolve("a"));
        HealthNetwork again = NetworkReader.read(folder.resolve("a"), Dictionary.national());
        NetworkWriter.write(again, folder.resolve("b"));

        assertThat(again.villages()).isEqualTo(read().villages());
        assertThat(again.facilities()).isEqualTo(read().facilities());
        assertThat(again.areaFacts()).isEqualTo(read().areaFacts());
        for (String table : tables.keySet()) {
            assertThat(folder.resolve("b").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(table));
        }
        assertThat(Files.readString(folder.resolve("a/areas.csv"))).endsWith(AREAS.substring(AREAS.indexOf('*')));
    }

    @Test
    void columns_may_stand_in_any_order_with_others_between() {
        tables.put(
                "villages.csv", "note,pustu,puskesmas,name,code\nx,,pkm,Maju,99.01.01.2002\n,pustu,pkm,,99.01.01.2001");
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_file_that_is_missing_is_reported() {
        tables.clear();
        assertThat(problems())
                .containsExactly(
                        "villages.csv: cannot be opened; expected a table of this name",
                        "facilities.csv: cannot be opened; expected a table of this name",
                        "areas.csv: cannot be opened; expected a table of this name");
    }

    @Test
    void an_empty_file_is_reported() {
        tables.put("areas.csv", "");
        assertThat(problems()).singleElement().asString().startsWith("areas.csv line ");
    }

    @Test
    void a_table_without_rows_is_no_problem_where_nobody_names_them() {
        tables.put("areas.csv", "area,fact,value,since,until\n");
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_missing_column_is_reported_once() {
        assertThat(problemsAfter("facilities.csv", ",lacks", ",lack"))
                .containsExactly(
                        "facilities.csv line 1, no column lacks; expected one of this name. Maybe it is called lack?");
        assertThat(problemsAfter("areas.csv", "area,fact,value,since,until", "area,fact,value,since,y"))
                .containsExactly("areas.csv line 1, no column until; expected one of this name. The columns are area,"
                        + " fact, value, since, until.");
    }

    @Test
    void a_table_with_semicolons_is_recognized() {
        tables.put("villages.csv", VILLAGES.replace("\"Maju, Barat\"", "Maju").replace(',', ';'));
        assertThat(problems()).containsExactly("villages.csv line 1, columns separated by semicolons; expected commas");
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_another_encoding_is_reported() throws IOException {
        tables.replaceAll((name, text) -> "\uFEFF" + text);
        assertThat(problems()).isEmpty();
        for (String name : tables.keySet()) {
            Files.writeString(folder.resolve(name), VILLAGES + "é", StandardCharsets.ISO_8859_1);
        }
        assertThatThrownBy(() -> NetworkReader.read(folder, Dictionary.national()))
                .hasMessageContaining(
                        "villages.csv: text in another encoding; expected UTF-8. Maybe save it as CSV UTF-8?");
    }

    @Test
    void an_unknown_level_is_reported_and_who_names_the_facility_is_not() {
        assertThat(problemsAfter("facilities.csv", "Pustu,PUSTU", "Pustu,PUSTUU"))
                .containsExactly("facilities.csv line 3, pustu, level: PUSTUU; expected one of POSYANDU, PUSTU,"
                        + " PUSKESMAS, SCHOOL, HOSPITAL, OTHER_FKTP. Maybe PUSTU?");
        assertThat(problemsAfter("facilities.csv", "Pustu,PUSTU", "Pustu,HOME"))
                .singleElement()
                .asString()
                .startsWith("facilities.csv line 3, pustu, level: HOME; expected one of POSYANDU,");
    }

    @Test
    void unknown_codes_are_reported() {
        assertThat(problemsAfter("facilities.csv", "IMM_ROTAVIRUS", "IMM_ROTAVIRU"))
                .containsExactly(
                        "facilities.csv line 4, melati, lacks: IMM_ROTAVIRU; expected a known service. Maybe IMM_ROTAVIRUS?");
        assertThat(problemsAfter("areas.csv", "AREA_JE_ACTIVE", "AREA_JE_ACTIV"))
                .containsExactly(
                        "areas.csv line 2, *, fact: AREA_JE_ACTIV; expected a known fact. Maybe AREA_JE_ACTIVE?");
        assertThat(problemsAfter("areas.csv", "AREA_JE_ACTIVE", "SMOKING_STATUS"))
                .containsExactly("areas.csv line 2, *, fact: SMOKING_STATUS; expected a fact about an area or a"
                        + " facility, such as AREA_JE_ACTIVE");
        assertThat(problemsAfter("areas.csv", "\n99.01,", "\n99.02,"))
                .containsExactly("areas.csv line 3, 99.02, area: 99.02; expected the code of a village or its"
                        + " beginning, the id of a facility, or *");
    }

    @Test
    void bad_values_and_days_are_reported() {
        assertThat(problemsAfter("areas.csv", "6.5", "high"))
                .singleElement()
                .asString()
                .startsWith("areas.csv line 3, 99.01, value: high; expected a number");
        assertThat(problemsAfter("areas.csv", "HIGH", "HIHG"))
                .singleElement()
                .asString()
                .startsWith("areas.csv line 4, 99.01.01.2001, value: HIHG; expected one of ")
                .endsWith("Maybe HIGH?");
        assertThat(problemsAfter("areas.csv", "JE_ACTIVE,true", "JE_ACTIVE,ya"))
                .singleElement()
                .asString()
                .startsWith("areas.csv line 2, *, value: ya; expected true or false");
        assertThat(problemsAfter("areas.csv", "JE_ACTIVE,true", "JE_ACTIVE,")).hasSize(1);
        assertThat(problemsAfter("areas.csv", "2023-01-01", "1-1-2023"))
                .containsExactly("areas.csv line 2, *, since: 1-1-2023; expected a day such as 2025-03-01, or nothing");
        assertThat(problemsAfter("areas.csv", "2026-01-01", "2023-12-31"))
                .containsExactly("areas.csv line 4, 99.01.01.2001, AREA_MALARIA_CLASS: until is 2023-12-31; expected"
                        + " a day on or after since, 2024-01-01");
    }

    @Test
    void dangling_ids_are_reported() {
        assertThat(problemsAfter("villages.csv", "pkm,pustu", "pkm,pustv"))
                .containsExactly("villages.csv line 3, 99.01.01.2001, pustu: pustv; expected the id of a PUSTU in"
                        + " facilities.csv. Maybe pustu?");
        assertThat(problemsAfter("villages.csv", "pkm,pustu", "pustu,pustu"))
                .containsExactly("villages.csv line 3, 99.01.01.2001, puskesmas: pustu; expected the id of a PUSKESMAS;"
                        + " pustu is a PUSTU");
        assertThat(problemsAfter("facilities.csv", "99.01.01.2001,pustu,", "99.01.01.2001,pustv,"))
                .containsExactly("facilities.csv line 4, melati, parent: pustv; expected an id of facilities.csv, or"
                        + " nothing. Maybe pustu?");
        assertThat(problemsAfter("facilities.csv", "99.01.01.2002", "99.01.01.2003"))
                .singleElement()
                .asString()
                .startsWith("facilities.csv line 5, mawar, village: 99.01.01.2003; expected a code of villages.csv");
        assertThat(problemsAfter("facilities.csv", "POSYANDU,99.01.01.2002", "POSYANDU,"))
                .containsExactly("facilities.csv line 5, mawar, village: nothing; expected the code of the village of a"
                        + " Posyandu");
    }

    @Test
    void a_circle_of_parents_is_reported() {
        assertThat(problemsAfter("facilities.csv", "PUSKESMAS,,,,", "PUSKESMAS,,melati,,"))
                .containsExactly(
                        "facilities.csv line 2, pkm, parent: melati; expected a facility above it; this goes in a"
                                + " circle: pkm -> melati -> pustu -> pkm",
                        "facilities.csv line 3, pustu, parent: pkm; expected a facility above it; this goes in a"
                                + " circle: pustu -> pkm -> melati -> pustu",
                        "facilities.csv line 4, melati, parent: pustu; expected a facility above it; this goes in a"
                                + " circle: melati -> pustu -> pkm -> melati");
        assertThat(problemsAfter("facilities.csv", "99.01.01.2002,pkm", "99.01.01.2002,mawar"))
                .containsExactly("facilities.csv line 5, mawar, parent: mawar; expected a facility above it; this goes"
                        + " in a circle: mawar -> mawar");
        assertThat(problemsAfter("facilities.csv", "99.01.01.2002,pkm", "99.01.01.2002,melati"))
                .containsExactly("facilities.csv line 5, mawar, parent: melati; expected a facility above a POSYANDU;"
                        + " melati is a POSYANDU");
    }

    @Test
    void two_posyandu_for_one_rw_are_reported() {
        assertThat(problemsAfter("facilities.csv", "POSYANDU,99.01.01.2002,pkm,,", "POSYANDU,99.01.01.2001,pustu,2;3,"))
                .containsExactly("facilities.csv line 5, mawar, rws: 2; expected one Posyandu for each RW of"
                        + " 99.01.01.2001; melati serves it too");
    }

    @Test
    void a_bad_opening_rule_is_reported() {
        assertThat(problemsAfter("facilities.csv", "MONTHLY DAY 12", "MONTHLY DAY 32"))
                .singleElement()
                .asString()
                .startsWith("facilities.csv line 5, mawar, open: MONTHLY DAY 32; expected nothing for every day, or ");
    }

    @Test
    void ids_and_codes_that_stand_twice_or_nowhere_are_reported() {
        assertThat(problemsAfter("facilities.csv", "mawar,Mawar", "melati,Mawar"))
                .containsExactly("facilities.csv line 5, melati, id: melati; expected each id once");
        assertThat(problemsAfter("villages.csv", "2002,\"", "2001,\""))
                .contains("villages.csv line 4, 99.01.01.2001, code: 99.01.01.2001; expected each code once");
        assertThat(problemsAfter("facilities.csv", "mawar,Mawar", ",Mawar"))
                .containsExactly("facilities.csv line 5, , id: nothing; expected a text");
        assertThat(problemsAfter("villages.csv", "Barat\",pkm", "Barat\","))
                .containsExactly("villages.csv line 4, 99.01.01.2002, puskesmas: nothing; expected a text");
    }

    @Test
    void problems_of_all_tables_are_known_at_once() {
        tables.put("villages.csv", VILLAGES.replace("pkm,pustu", "pkm,pustv"));
        tables.put("facilities.csv", FACILITIES.replace("MONTHLY DAY 12", "SOMETIMES"));
        tables.put("areas.csv", AREAS.replace("6.5", "-1"));
        assertThat(problems()).hasSize(3);
    }
}
