package org.openilp.examples.commandline.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openilp.core.json.IlpJson;
import org.openilp.core.person.HealthRecord;

class SampleKecamatanTest {

    private static String text(SampleKecamatan sample) {
        return sample.records().map(IlpJson::writeRecord).collect(Collectors.joining("\n"));
    }

    @Test
    void the_same_seed_gives_the_same_bytes_on_every_machine() {
        String text = text(SampleKecamatan.of(7, 60));

        assertThat(Hashing.sha256().hashString(text, StandardCharsets.UTF_8))
                .as("changes only when the sample is meant to change")
                .hasToString("1ed22a63ad7ce6578a9ec0affda059495cfffbb887f24ad2c1b418a17660267d");
    }

    @Test
    void language_and_zone_of_the_machine_change_nothing() {
        String usual = text(SampleKecamatan.of(7, 60));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(text(SampleKecamatan.of(7, 60))).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_seed_gives_others() {
        assertThat(text(SampleKecamatan.of(8, 60))).isNotEqualTo(text(SampleKecamatan.of(7, 60)));
    }

    @Test
    void the_same_sample_can_be_streamed_twice() {
        SampleKecamatan sample = SampleKecamatan.of(3, 200);

        assertThat(text(sample)).isEqualTo(text(sample));
    }

    @Test
    void there_are_as_many_records_as_people_were_asked_for() {
        assertThat(SampleKecamatan.of(7, 1).records()).hasSize(1);
        assertThat(SampleKecamatan.of(7, 2_000).records()).hasSize(2_000);
    }

    @Test
    void nobody_is_no_sample() {
        assertThatThrownBy(() -> SampleKecamatan.of(7, 0)).hasMessage("people is 0; expected 1 or more");
    }

    @Test
    void more_people_live_in_several_kecamatan_and_no_id_is_there_twice() {
        SampleKecamatan sample = SampleKecamatan.of(7, 10_001);
        List<HealthRecord> records = sample.records().toList();

        assertThat(sample.kecamatan()).isEqualTo(3);
        assertThat(records).hasSize(10_001);
        assertThat(records.stream().map(record -> record.person().id())).doesNotHaveDuplicates();
        assertThat(ids(records.stream())).containsExactlyInAnyOrder("k1", "k2", "k3");
    }

    private static Set<String> ids(Stream<HealthRecord> records) {
        return records.map(record -> record.person().id().replaceFirst("-.*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    @Timeout(20)
    void records_are_made_as_they_are_asked_for() {
        assertThat(SampleKecamatan.of(7, 10_000_000).records().limit(50)).hasSize(50);
    }

    @Test
    void more_people_leave_those_of_the_first_kecamatan_as_they_are() {
        List<String> few = SampleKecamatan.of(7, 500)
                .records()
                .limit(400)
                .map(IlpJson::writeRecord)
                .toList();
        List<String> many = SampleKecamatan.of(7, 900)
                .records()
                .limit(400)
                .map(IlpJson::writeRecord)
                .toList();

        assertThat(many).isEqualTo(few);
    }

    @Test
    void nobody_has_a_nik() {
        assertThat(SampleKecamatan.of(7, 500).records())
                .allMatch(record -> record.person().nik() == null);
        assertThat(new HashSet<>(SampleKecamatan.of(7, 500)
                        .records()
                        .map(r -> r.person().village())
                        .toList()))
                .allMatch(village -> village != null && village.matches("99\\.01\\.01\\.200[1-4]"));
    }
}
