package org.openilp.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openilp.core.immunization.SeriesCatalogue;

/**
 * The schedule of another country, loaded as data, against published cases: the same code judges the given doses and
 * forecasts the next one. What the format cannot say stands in {@code unlike.csv} with the reason.
 */
class AnotherCountryTest {

    private static SeriesCatalogue catalogue;

    @BeforeAll
    static void readSeries() throws IOException {
        catalogue = SeriesCatalogue.read(PublishedCase.folder());
    }

    static Stream<PublishedCase> cases() {
        return PublishedCase.rows("cases.csv").stream().map(PublishedCase::of);
    }

    private static Map<String, String> unlike() {
        return PublishedCase.rows("unlike.csv").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    static Stream<PublishedCase> casesThatTheFormatCanSay() {
        Map<String, String> unlike = unlike();
        return cases().filter(each -> !unlike.containsKey(each.id()));
    }

    static Stream<PublishedCase> casesThatTheFormatCannotSay() {
        Map<String, String> unlike = unlike();
        return cases().filter(each -> unlike.containsKey(each.id()));
    }

    @ParameterizedTest
    @MethodSource("casesThatTheFormatCanSay")
    void judgesTheDosesAndForecastsTheNextAsPublished(PublishedCase published) {
        String found = published.found(catalogue);
        assertThat(found).as("expected " + published.expected()).matches(published::isAsExpected);
    }

    @ParameterizedTest
    @MethodSource("casesThatTheFormatCannotSay")
    void stillDiffersWhereTheFormatCannotSayIt(PublishedCase published) {
        assertThat(published.isAsExpected(published.found(catalogue)))
                .as("as published; take it off unlike.csv")
                .isFalse();
    }

    @Test
    void namesOnlyCasesThatExist() {
        List<String> ids = cases().map(PublishedCase::id).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(unlike().keySet());
    }
}
