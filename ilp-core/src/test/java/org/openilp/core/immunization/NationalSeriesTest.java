package org.openilp.core.immunization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesDose.AtSchool;

class NationalSeriesTest {

    private static final SeriesCatalogue NATIONAL = SeriesCatalogue.national();

    /** The library does not check them again each time that it starts. */
    @Test
    void nothingIsWrongWithAnyOrBetweenTwo() throws Exception {
        Path folder =
                Path.of(Resources.getResource(SeriesCatalogue.class, "bcg.yaml").toURI());

        assertThat(SeriesCatalogue.read(folder.resolveSibling(".")).all())
                .containsExactlyInAnyOrderElementsOf(NATIONAL.all());
    }

    @Test
    void everySeriesIsOfAService() {
        assertThat(NATIONAL.all())
                .hasSize(15)
                .allMatch(series -> Dictionary.national().services().codes().contains(series.vaccine()));
    }

    @Test
    void whatCountsIsAServiceOrAProduct() {
        List<String> services = List.copyOf(Dictionary.national().services().codes());

        assertThat(NATIONAL.all())
                .flatExtracting(series -> List.copyOf(series.counts()))
                .allMatch(product -> product.startsWith("CVX ")
                        || services.contains(
                                Splitter.on(' ').split(product).iterator().next()));
    }

    @Test
    void everyCitationExists() {
        assertThat(regimens().flatMap(regimen -> regimen.basis().stream()))
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(
                                Dictionary.national().citations().codes())
                        .contains(Splitter.on('#').split(basis).iterator().next()));
    }

    @Test
    void everyRegimenCitesAndSaysHowSureItIs() {
        assertThat(regimens()).allSatisfy(regimen -> {
            assertThat(regimen.basis()).as(regimen.name()).isNotEmpty();
            assertThat(regimen.confidence()).as(regimen.name()).isNotNull();
        });
    }

    @Test
    void everyFileIsNamedAfterItsSeries() {
        assertThat(NATIONAL.all())
                .allMatch(series -> series.file()
                        .equals(series.vaccine().substring(4).toLowerCase().replace('_', '-') + ".yaml"));
    }

    @Test
    void theFiguresOfEachDoseAreThoseOfTheTable() throws IOException {
        String table = Resources.toString(
                Resources.getResource(NationalSeriesTest.class, "national-series.txt"), StandardCharsets.UTF_8);

        assertThat(NATIONAL.all().stream().flatMap(NationalSeriesTest::rows).collect(Collectors.joining("\n")) + "\n")
                .isEqualTo(
                        table.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")) + "\n");
    }

    private static Stream<Regimen> regimens() {
        return NATIONAL.all().stream().flatMap(series -> series.regimens().stream());
    }

    private static Stream<String> rows(VaccineSeries series) {
        return series.regimens().stream()
                .flatMap(regimen -> Stream.concat(
                        Stream.of(series.vaccine() + " " + regimen.name() + span(regimen)),
                        regimen.doses().stream().map(NationalSeriesTest::row)));
    }

    private static String span(Regimen regimen) {
        return (regimen.from() == null ? "" : " from " + regimen.from())
                + (regimen.until() == null ? "" : " until " + regimen.until())
                + (regimen.bornFrom() == null ? "" : " born from " + regimen.bornFrom());
    }

    private static String row(SeriesDose dose) {
        StringBuilder row = new StringBuilder("  " + dose.label());
        AgeLimits age = dose.age();
        if (age != null) {
            row.append(": age ").append(figures(age.valid(), age.minimum(), age.recommended(), age.overdue()));
            row.append(age.latest() == null ? "" : " | before " + Values.shown(age.latest()));
            row.append(age.validUntil() == null ? "" : " | counts before " + Values.shown(age.validUntil()));
        }
        for (Interval interval : dose.intervals()) {
            row.append("; after ").append(interval.after()).append(' ');
            row.append(figures(interval.valid(), interval.minimum(), interval.recommended(), interval.overdue()));
            row.append(interval.from() == null ? "" : " from " + interval.from());
            row.append(interval.until() == null ? "" : " until " + interval.until());
        }
        AtSchool school = dose.school();
        if (school != null) {
            row.append("; school ").append(school.month()).append(", late after ");
            row.append(shown(school.overdue())).append(", ends after ").append(shown(school.latest()));
        }
        row.append(dose.protects() == null ? "" : "; protects " + Values.shown(dose.protects()));
        return row.toString();
    }

    /** Counts from, given from, recommended from, late from. */
    private static String figures(
            Period valid, Period minimum, @Nullable Period recommended, @Nullable Period overdue) {
        return Stream.of(valid, minimum, recommended, overdue)
                .map(NationalSeriesTest::shown)
                .collect(Collectors.joining(" | "));
    }

    private static String shown(@Nullable Period period) {
        return period == null ? "-" : Values.shown(period);
    }
}
