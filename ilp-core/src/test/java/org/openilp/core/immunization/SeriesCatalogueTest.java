package org.openilp.core.immunization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesCatalogueTest {

    /** Pentavalent of a province that gives one dose more, a year after the national third. */
    private static final String BOOSTER = """
        series: IMM_DPT_HB_HIB_BOOSTER
        title: DPT-HB-Hib booster
        counts: [ CVX 1 ]
        regimens:
          - name: province
            doses:
              - dose: 1
                interval: { after: %s, minimum: 12 months }
        """;

    private final SeriesCatalogue national = SeriesCatalogue.national();

    @TempDir
    private Path folder;

    @Test
    void aSeriesReadOverOthersMayReferToThem() throws IOException {
        Files.writeString(folder.resolve("booster.yaml"), BOOSTER.formatted("IMM_DPT_HB_HIB 3"));

        SeriesCatalogue both = national.readOver(folder);

        assertThat(both.all()).hasSize(national.all().size() + 1);
        assertThat(both.of("IMM_DPT_HB_HIB_BOOSTER")).isNotNull();
        assertThat(both.speakingOf("CVX 1")).hasSize(1);
    }

    @Test
    void readAloneItMayNot() throws IOException {
        Files.writeString(folder.resolve("booster.yaml"), BOOSTER.formatted("IMM_DPT_HB_HIB 3"));

        assertThatExceptionOfType(SeriesException.class)
                .isThrownBy(() -> SeriesCatalogue.read(folder))
                .withMessageContaining("booster.yaml:7: regimen province, dose 1: IMM_DPT_HB_HIB; "
                        + "expected a series of this catalogue");
    }

    @Test
    void aDoseThatTheOtherSeriesDoesNotHaveIsReported() throws IOException {
        Files.writeString(folder.resolve("booster.yaml"), BOOSTER.formatted("IMM_DPT_HB_HIB 9"));

        assertThatExceptionOfType(SeriesException.class)
                .isThrownBy(() -> national.readOver(folder))
                .withMessageContaining("IMM_DPT_HB_HIB 9; expected a dose of that series");
    }

    @Test
    void aSeriesReadOverOthersTakesThePlaceOfItsVaccine() throws IOException {
        Files.writeString(folder.resolve("bcg.yaml"), """
            series: IMM_BCG
            title: BCG, until the fifth birthday
            live: LIVE
            regimens:
              - name: province
                doses:
                  - dose: 1
                    age: { minimum: 0 days, latest: 60 months }
            """);

        VaccineSeries bcg = national.readOver(folder).of("IMM_BCG");

        assertThat(bcg).isNotNull();
        assertThat(bcg.regimens().get(0).doses().get(0).age())
                .extracting(AgeLimits::latest)
                .isEqualTo(Period.ofMonths(60));
        assertThat(national.readOver(folder).all()).hasSameSizeAs(national.all());
    }

    @Test
    void aSeriesThatNoLongerHasADoseOthersReferToIsReported() throws IOException {
        Files.writeString(folder.resolve("hexavalent.yaml"), """
            series: IMM_HEXAVALENT
            title: DPT-HB-Hib-IPV
            regimens:
              - name: two-doses
                doses:
                  - dose: 1
                    age: { minimum: 2 months }
                  - dose: 2
                    interval: { minimum: 2 months }
            """);

        assertThatExceptionOfType(SeriesException.class)
                .isThrownBy(() -> national.readOver(folder))
                .withMessage("dpt-hb-hib.yaml: regimen after-hexavalent, dose 4: IMM_HEXAVALENT 3; "
                        + "expected a dose of that series");
    }

    @Test
    void conventionsOfTheFolderHoldForItsSeriesAlone() throws IOException {
        Files.writeString(folder.resolve("conventions.yaml"), "graceDays: 4\n");
        Files.writeString(folder.resolve("booster.yaml"), BOOSTER.formatted("IMM_DPT_HB_HIB 3"));

        SeriesCatalogue both = national.readOver(folder);

        assertThat(both.all())
                .extracting(series -> series.conventions().graceDays())
                .containsOnlyOnce(4)
                .containsOnly(0, 4);
    }

    @Test
    void withPutsTheSeriesOfAnotherCatalogueOverThese() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), BOOSTER.formatted("fact SOME_DAY"));

        SeriesCatalogue both = national.with(SeriesCatalogue.read(folder));

        assertThat(both.all()).hasSize(national.all().size() + 1);
        assertThat(both.isLiveInjected("IMM_MR")).isTrue();
        assertThat(both.isLiveInjected("CVX 1")).isFalse();
    }
}
