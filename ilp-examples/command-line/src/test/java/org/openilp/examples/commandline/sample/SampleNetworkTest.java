package org.openilp.examples.commandline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.Village;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.ServiceEvent;

class SampleNetworkTest {

    private static final SampleKecamatan SAMPLE = SampleKecamatan.of(7, 800).faultless();
    private static final HealthNetwork NETWORK = SAMPLE.network();

    @Test
    void one_puskesmas_has_four_villages_and_seven_posyandu() {
        assertThat(NETWORK.villages()).hasSize(4);
        assertThat(NETWORK.facilities(FacilityLevel.PUSKESMAS)).hasSize(1);
        assertThat(NETWORK.facilities(FacilityLevel.POSYANDU)).hasSize(7);
        assertThat(NETWORK.facilities(FacilityLevel.PUSTU)).hasSize(3);
        assertThat(NETWORK.villages().stream().filter(village -> !village.hasPustu()))
                .hasSize(1);
        assertThat(NETWORK.villages()).extracting(Village::code).allMatch(code -> code.startsWith("99."));
    }

    @Test
    void a_posyandu_meets_on_the_usual_day() {
        assertThat(NETWORK.facilities(FacilityLevel.POSYANDU))
                .filteredOn(posyandu -> posyandu.isOpenOn(SampleKecamatan.USUAL_DAY))
                .extracting(Facility::id)
                .containsExactly("k1-posyandu-2");
    }

    @Test
    void everyone_belongs_to_places_of_the_network() {
        assertThat(SAMPLE.records()).extracting(HealthRecord::person).allSatisfy(person -> {
            Facility posyandu = NETWORK.posyanduOf(person).orElseThrow();
            assertThat(posyandu.id()).isEqualTo(person.posyandu());
            assertThat(posyandu.village()).isEqualTo(person.village());
            assertThat(posyandu.rws()).contains(Objects.requireNonNull(person.rw()));
            assertThat(person.school() == null
                            || NETWORK.facility(person.school()).isPresent())
                    .isTrue();
        });
        assertThat(SAMPLE.records()
                        .map(HealthRecord::person)
                        .map(Person::posyandu)
                        .distinct())
                .hasSize(7);
    }

    @Test
    void services_were_given_at_facilities_of_the_network_on_days_when_they_were_open() {
        assertThat(SAMPLE.records().flatMap(record -> record.events().stream()))
                .filteredOn(event -> event.level() == FacilityLevel.POSYANDU)
                .isNotEmpty()
                .allSatisfy(SampleNetworkTest::wasOpen);
    }

    private static void wasOpen(ServiceEvent event) {
        assertThat(NETWORK.facility(Objects.requireNonNull(event.facility()))
                        .orElseThrow()
                        .isOpenOn(event.date()))
                .isTrue();
    }

    @Test
    void a_village_without_pustu_is_served_by_the_puskesmas() {
        assertThat(SAMPLE.records()
                        .filter(record -> "99.01.01.2004".equals(record.person().village())))
                .isNotEmpty()
                .allSatisfy(
                        record -> assertThat(record.events()).noneMatch(event -> event.level() == FacilityLevel.PUSTU));
    }

    @Test
    void the_network_of_many_kecamatan_is_a_network_too() {
        HealthNetwork network = SampleKecamatan.of(7, 1_000_000).network();

        assertThat(network.villages()).hasSize(800).extracting(Village::code).doesNotHaveDuplicates();
        assertThat(network.facilities(FacilityLevel.POSYANDU)).hasSize(1_400);
    }
}
