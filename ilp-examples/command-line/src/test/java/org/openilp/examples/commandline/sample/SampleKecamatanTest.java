package org.openilp.examples.commandline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openilp.core.json.IlpJson;

class SampleKecamatanTest {

    private static String text(SampleKecamatan sample) {
        return sample.records().map(IlpJson::writeRecord).collect(Collectors.joining("\n"));
    }

    @Test
    void theSameSeedGivesTheSameRecords() {
        assertThat(text(SampleKecamatan.of(7, 300))).isEqualTo(text(SampleKecamatan.of(7, 300)));
    }

    @Test
    void anotherSeedGivesOtherRecords() {
        assertThat(text(SampleKecamatan.of(8, 300))).isNotEqualTo(text(SampleKecamatan.of(7, 300)));
    }

    @Test
    void asManyRecordsAreMadeAsPeopleWereAskedFor() {
        assertThat(SampleKecamatan.of(7, 2_000).records()).hasSize(2_000);
        assertThat(SampleKecamatan.of(7, 1).records()).hasSize(1);
    }
}
