package org.openilp.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.Village;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;

class HealthNetworkTest {

    private static final String SUKA = "99.01.01.2001";
    private static final String MAJU = "99.01.01.2002";

    private static final Facility HOSPITAL =
            Facility.builder("rs", "RS", FacilityLevel.HOSPITAL).build();
    private static final Facility PUSKESMAS = Facility.builder("pkm", "Puskesmas", FacilityLevel.PUSKESMAS)
            .parent("rs")
            .build();
    private static final Facility PUSTU = Facility.builder("pustu", "Pustu", FacilityLevel.PUSTU)
            .village(SUKA)
            .parent("pkm")
            .build();
    private static final Facility SCHOOL =
            Facility.builder("sd", "SD", FacilityLevel.SCHOOL).parent("pkm").build();
    private static final Facility CLINIC =
            Facility.builder("klinik", "Klinik", FacilityLevel.OTHER_FKTP).build();
    private static final Facility MELATI = posyandu("melati", SUKA, "pustu", "01", "02");
    private static final Facility MAWAR = posyandu("mawar", SUKA, "pustu");
    private static final Facility KENANGA = posyandu("kenanga", MAJU, "pkm", "01");

    private static final List<Village> VILLAGES =
            List.of(new Village(SUKA, "Suka", "pkm", "pustu"), new Village(MAJU, "Maju", "pkm", null));
    private static final List<Facility> FACILITIES =
            List.of(HOSPITAL, PUSKESMAS, PUSTU, SCHOOL, CLINIC, MELATI, MAWAR, KENANGA);

    private static Facility posyandu(String id, String village, String parent, String... rws) {
        return Facility.builder(id, "Posyandu", FacilityLevel.POSYANDU)
                .village(village)
                .parent(parent)
                .rws(List.of(rws))
                .build();
    }

    private static HealthNetwork network(AreaFact... facts) {
        return HealthNetwork.of(VILLAGES, FACILITIES, List.of(facts));
    }

    private static Person in(@Nullable String village, @Nullable String rw) {
        return someone().village(village).rw(rw).build();
    }

    private static Person.Builder someone() {
        return Person.builder("p", LocalDate.of(2000, 1, 1), Sex.FEMALE);
    }

    private static AreaFact fact(String area, String code, boolean value) {
        return new AreaFact(area, FactEntry.of(code, FactValue.of(value)));
    }

    @Test
    void the_posyandu_of_a_person_is_the_one_that_the_record_names() {
        assertThat(network()
                        .posyanduOf(someone()
                                .village(SUKA)
                                .rw("01")
                                .posyandu("kenanga")
                                .build()))
                .contains(KENANGA);
    }

    @Test
    void without_a_name_it_is_that_of_village_and_rw() {
        assertThat(network().posyanduOf(in(SUKA, "02"))).contains(MELATI);
        assertThat(network().posyanduOf(in(SUKA, "2"))).contains(MELATI);
        assertThat(network().posyanduOf(in(SUKA, "RW 02"))).contains(MELATI);
        assertThat(network()
                        .posyanduOf(someone()
                                .village(SUKA)
                                .rw("02")
                                .posyandu("no-such")
                                .build()))
                .contains(MELATI);
    }

    @Test
    void a_posyandu_without_rws_serves_those_that_no_other_names() {
        assertThat(network().posyanduOf(in(SUKA, "07"))).contains(MAWAR);
        assertThat(network().posyanduOf(in(SUKA, null))).contains(MAWAR);
        assertThat(network().posyanduOf(in(MAJU, "07"))).isEmpty();
    }

    @Test
    void of_two_posyandu_without_rws_none_is_taken_by_chance() {
        HealthNetwork network = HealthNetwork.of(
                VILLAGES, List.of(PUSKESMAS, HOSPITAL, PUSTU, MAWAR, posyandu("anggrek", SUKA, "pkm")), List.of());
        assertThat(network.posyanduOf(in(SUKA, "01"))).isEmpty();
    }

    @Test
    void who_lives_nowhere_known_has_no_facility() {
        Person person = in("99.09.01.2001", "01");
        for (FacilityLevel level : FacilityLevel.values()) {
            assertThat(network().facilityOf(person, level)).as(level.name()).isEmpty();
        }
        assertThat(network().posyanduOf(in(null, "01"))).isEmpty();
    }

    @Test
    void pustu_puskesmas_and_hospital_come_from_the_village() {
        Person person = in(SUKA, "01");
        assertThat(network().facilityOf(person, FacilityLevel.PUSTU)).contains(PUSTU);
        assertThat(network().facilityOf(person, FacilityLevel.PUSKESMAS)).contains(PUSKESMAS);
        assertThat(network().facilityOf(person, FacilityLevel.HOSPITAL)).contains(HOSPITAL);
        assertThat(network().facilityOf(person, FacilityLevel.HOME)).isEmpty();
    }

    @Test
    void a_village_without_a_pustu_has_none_and_the_puskesmas_stays() {
        Person person = in(MAJU, "01");
        assertThat(network().facilityOf(person, FacilityLevel.PUSTU)).isEmpty();
        assertThat(network().facilityOf(person, FacilityLevel.PUSKESMAS)).contains(PUSKESMAS);
    }

    @Test
    void without_a_village_the_way_goes_up_from_the_posyandu() {
        Person person = someone().posyandu("melati").build();
        assertThat(network().facilityOf(person, FacilityLevel.PUSTU)).contains(PUSTU);
        assertThat(network().facilityOf(person, FacilityLevel.PUSKESMAS)).contains(PUSKESMAS);
    }

    @Test
    void school_and_clinic_are_those_of_the_record() {
        Person pupil = someone().school("sd").registeredFacility("klinik").build();
        assertThat(network().facilityOf(pupil, FacilityLevel.SCHOOL)).contains(SCHOOL);
        assertThat(network().facilityOf(pupil, FacilityLevel.OTHER_FKTP)).contains(CLINIC);
        assertThat(network().facilityOf(someone().registeredFacility("pkm").build(), FacilityLevel.PUSKESMAS))
                .contains(PUSKESMAS);
    }

    @Test
    void facts_of_the_nearest_place_count() {
        HealthNetwork network = network(
                fact("*", "AREA_JE_ACTIVE", false),
                fact("99", "AREA_JE_ACTIVE", true),
                fact("99.01", "AREA_DENGUE_ENDEMIC", true),
                fact("pkm", "AREA_DENGUE_ENDEMIC", false),
                fact(SUKA, "AREA_LEPROSY_HIGH", true),
                fact("*", "FACILITY_XRAY", false));

        assertThat(network.areaOf(in(SUKA, "01")).facts())
                .containsExactlyInAnyOrder(
                        FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true)),
                        FactEntry.of("AREA_DENGUE_ENDEMIC", FactValue.of(false)),
                        FactEntry.of("AREA_LEPROSY_HIGH", FactValue.of(true)),
                        FactEntry.of("FACILITY_XRAY", FactValue.of(false)),
                        FactEntry.of("AREA_HAS_PUSTU", FactValue.of(true)));
    }

    @Test
    void all_dated_facts_of_one_place_are_kept() {
        FactEntry before = new FactEntry(
                "AREA_JE_ACTIVE", FactValue.of(false), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1), null);
        FactEntry since = FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true), LocalDate.of(2024, 1, 1));

        assertThat(network(new AreaFact(SUKA, before), new AreaFact(SUKA, since))
                        .areaOf(in(SUKA, "01"))
                        .facts())
                .contains(before, since);
    }

    @Test
    void that_a_village_has_a_pustu_is_known_unless_a_table_says_otherwise() {
        FactEntry yes = FactEntry.of("AREA_HAS_PUSTU", FactValue.of(true));
        FactEntry no = FactEntry.of("AREA_HAS_PUSTU", FactValue.of(false));
        assertThat(network().areaOf(in(SUKA, "01")).facts()).containsExactly(yes);
        assertThat(network().areaOf(in(MAJU, "01")).facts()).containsExactly(no);
        assertThat(network(fact(SUKA, "AREA_HAS_PUSTU", false))
                        .areaOf(in(SUKA, "01"))
                        .facts())
                .containsExactly(no);
        assertThat(network().areaOf(in(null, null)).facts()).isEmpty();
    }

    @Test
    void a_village_that_is_not_in_the_network_has_the_facts_of_what_lies_around_it() {
        assertThat(network(fact("99.01", "AREA_JE_ACTIVE", true), fact(SUKA, "AREA_LEPROSY_HIGH", true))
                        .areaOf(in("99.01.01.2009", null))
                        .facts())
                .containsExactly(FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true)));
    }

    @Test
    void places_that_do_not_fit_are_all_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthNetwork.of(
                        List.of(new Village(SUKA, "Suka", "pkn", "melati"), new Village(SUKA, "Suka", "pkm", null)),
                        List.of(PUSKESMAS, MELATI, MELATI),
                        List.of(fact("98", "AREA_JE_ACTIVE", true))))
                .withMessage(String.join(
                        "\n",
                        "village " + SUKA
                                + ", puskesmas: pkn; expected the id of a PUSKESMAS in facilities.csv. Maybe pkm?",
                        "village " + SUKA + ", pustu: melati; expected the id of a PUSTU; melati is a POSYANDU",
                        "village " + SUKA + ", code: " + SUKA + "; expected each code once",
                        "facility pkm, parent: rs; expected an id of facilities.csv, or nothing",
                        "facility melati, parent: pustu; expected an id of facilities.csv, or nothing",
                        "facility melati, id: melati; expected each id once",
                        "facility melati, parent: pustu; expected an id of facilities.csv, or nothing",
                        "facility melati, rws: 01; expected one Posyandu for each RW of " + SUKA
                                + "; melati serves it too",
                        "facility melati, rws: 02; expected one Posyandu for each RW of " + SUKA
                                + "; melati serves it too",
                        "fact of area 98, area: 98; expected the code of a village or its beginning, the id of a"
                                + " facility, or *"));
    }

    @Test
    void what_is_shown_of_a_network_are_its_numbers() {
        assertThat(network()).hasToString("HealthNetwork of 2 villages and 8 facilities");
        assertThat(MELATI).hasToString("POSYANDU melati");
        assertThat(network().facilities(FacilityLevel.POSYANDU)).containsExactly(MELATI, MAWAR, KENANGA);
        assertThat(network().village(MAJU)).get().matches(village -> !village.hasPustu());
        assertThat(network().facility("no-such")).isEmpty();
    }
}
