package org.openilp.core.immunization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openilp.core.immunization.Conventions.MonthEnd;
import org.openilp.core.immunization.Conventions.RegimenChoice;
import org.openilp.core.plan.Problem;

class SeriesReaderTest {

    /** A series without errors, which each test spoils in one place. */
    private static final String SERIES = """
        series: IMM_X
        title: X 0.5 ml
        live: INACTIVATED
        counts: [ CVX 1, CVX 2 ]
        regimens:
          - name: national
            from: 2020-01-01
            doses:
              - dose: 1
                age: { minimum: 2 months, recommended: 3 months, overdue: 4 months, latest: 60 months }
              - dose: 2
                age: { minimum: 3 months, overdue: 4 months, latest: 60 months }
                interval: { valid: 28 days, minimum: 1 month }
        """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("x.yaml");
    }

    @Test
    void readsASeriesWithoutErrors() throws IOException {
        Files.writeString(file, SERIES);

        VaccineSeries series = SeriesCatalogue.read(folder).all().get(0);

        assertThat(series.vaccine()).isEqualTo("IMM_X");
        assertThat(series.counts()).containsExactly("IMM_X", "CVX 1", "CVX 2");
        assertThat(series.file()).isEqualTo("x.yaml");
        Regimen regimen = series.regimens().get(0);
        assertThat(regimen.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(regimen.doses().get(0).age())
                .isEqualTo(new AgeLimits(
                        Period.ofMonths(2),
                        Period.ofMonths(2),
                        Period.ofMonths(3),
                        Period.ofMonths(4),
                        Period.ofMonths(60),
                        null));
        assertThat(regimen.doses().get(1).intervals().get(0).valid()).isEqualTo(Period.ofDays(28));
    }

    @Test
    void whatConventionsSayHoldsForEachSeries() throws IOException {
        Files.writeString(file, SERIES.replace("valid: 28 days, ", ""));
        Files.writeString(folder.resolve("conventions.yaml"), """
            graceDays: 4
            monthEnd: NEXT_FIRST
            regimens: POINTS
            livePairs: [ { first: [ CVX 1 ], second: [ CVX 2 ], validDays: 24 } ]
            """);

        VaccineSeries series = SeriesCatalogue.read(folder).all().get(0);

        assertThat(series.conventions().monthEnd()).isEqualTo(MonthEnd.NEXT_FIRST);
        assertThat(series.conventions().choice()).isEqualTo(RegimenChoice.POINTS);
        assertThat(series.conventions().livePairs().get(0).validDays()).isEqualTo(24);
        SeriesDose second = series.regimens().get(0).doses().get(1);
        assertThat(second.intervals().get(0).valid()).isEqualTo(Period.of(0, 1, -4));
    }

    @Test
    void aMaximumAgeClosesTheDoseAndItsValidity() throws IOException {
        Files.writeString(file, SERIES.replace("overdue: 4 months, latest: 60 months", "maximum: 5 years"));

        AgeLimits age = SeriesCatalogue.read(folder)
                .all()
                .get(0)
                .regimens()
                .get(0)
                .doses()
                .get(1)
                .age();

        assertThat(age).isNotNull();
        assertThat(age.latest()).isEqualTo(Period.ofYears(5));
        assertThat(age.validUntil()).isEqualTo(Period.ofYears(5));
    }

    @Test
    void aMaximumAgeBesideALatestAgeIsReported() {
        assertThat(spoilt(
                        "overdue: 4 months, latest: 60 months }\n        interval",
                        "latest: 4 years, maximum: 5 years }\n        interval"))
                .containsExactly("x.yaml:12: regimen national: regimens[0].doses[1].age.maximum: \"5 years\"; "
                        + "expected either maximum or latest and validUntil. Maybe leave out the maximum.");
    }

    @Test
    void aMissingCodeIsReported() {
        assertThat(spoilt("series: IMM_X\n", ""))
                .containsExactly("x.yaml:1: series: nothing; expected the code of a vaccine, such as IMM_PCV");
    }

    @Test
    void aMissingTitleIsReported() {
        assertThat(spoilt("title: X 0.5 ml\n", ""))
                .containsExactly("x.yaml:1: title: nothing; expected what the vaccine is, such as PCV13 0.5 ml IM");
    }

    @Test
    void anUnknownKeyIsReportedWithTheOneThatIsLikeIt() {
        assertThat(spoilt("counts:", "count:"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:4: count; expected one of series, title, live,")
                .endsWith(". Maybe counts?");
    }

    @Test
    void anUnknownKeyOfADoseIsReported() {
        assertThat(spoilt(
                        "overdue: 4 months, latest: 60 months }\n      - dose: 2", "over: 4 months }\n      - dose: 2"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:10: regimen national: regimens[0].doses[0].age: over; expected one of valid,");
    }

    @Test
    void aWordThatIsNoLivenessIsReported() {
        assertThat(spoilt("INACTIVATED", "DEAD"))
                .containsExactly("x.yaml:3: live: \"DEAD\"; expected one of INACTIVATED, LIVE, LIVE_INJECTED");
    }

    @Test
    void aDurationWithoutAUnitIsReported() {
        assertThat(spoilt("minimum: 2 months", "minimum: 2"))
                .containsExactly(
                        "x.yaml:10: regimen national: regimens[0].doses[0].age.minimum: 2; expected a duration such as "
                                + "28 days, 6 weeks, 18 months or 6 weeks - 4 days");
    }

    @Test
    void aDurationInAnotherLanguageIsReported() {
        assertThat(spoilt("minimum: 2 months", "minimum: 2 bulan"))
                .singleElement()
                .asString()
                .contains("regimens[0].doses[0].age.minimum: \"2 bulan\"; expected a duration");
    }

    @Test
    void aDayThatDoesNotExistIsReported() {
        assertThat(spoilt("2020-01-01", "2020-02-30"))
                .containsExactly("x.yaml:7: regimen national: regimens[0].from: \"2020-02-30\"; expected a day such as"
                        + " 2025-01-21");
    }

    @Test
    void aDoseWithoutALabelIsReported() {
        assertThat(spoilt("dose: 2\n        age", "age"))
                .containsExactly(
                        "x.yaml:11: regimen national: regimens[0].doses[1].dose: nothing; expected a number or label,"
                                + " such as 1 or CLASS2");
    }

    @Test
    void anAgeWithoutAMinimumIsReported() {
        assertThat(spoilt("minimum: 2 months, ", ""))
                .singleElement()
                .asString()
                .startsWith(
                        "x.yaml:10: regimen national: regimens[0].doses[0].age.minimum: nothing; expected a duration");
    }

    @Test
    void aRegimenWithoutDosesIsReported() {
        assertThat(problems("series: IMM_X\ntitle: X\nregimens:\n  - name: national\n"))
                .containsExactly("x.yaml:4: regimen national: regimens[0].doses: nothing; expected at least one dose");
    }

    @Test
    void aSeriesWithoutRegimensIsReported() {
        assertThat(problems("series: IMM_X\ntitle: X\n"))
                .containsExactly("x.yaml:1: regimens: nothing; expected at least one regimen");
    }

    @Test
    void aListWhereKeysAreExpectedIsReported() {
        assertThat(spoilt(
                        "age: { minimum: 2 months, recommended: 3 months, overdue: 4 months, latest: 60 months }",
                        "age: [ 2 months ]"))
                .first()
                .asString()
                .contains("regimens[0].doses[0].age: a list; expected keys and values");
    }

    @Test
    void anUnknownConfidenceIsReported() {
        assertThat(spoilt("from: 2020-01-01", "confidence: X"))
                .containsExactly(
                        "x.yaml:7: regimen national: regimens[0].confidence: \"X\"; expected one of S, K, D, ?");
    }

    @Test
    void anIntervalAfterNothingKnownIsReported() {
        assertThat(spoilt("interval: { valid", "interval: { after: birth, valid"))
                .singleElement()
                .asString()
                .contains("interval.after: \"birth\"; expected previous, a dose such as dose 1 or IMM_HEXAVALENT 3");
    }

    @Test
    void aSkipInNeitherIsReported() {
        assertThat(spoilt("interval: {", "skip: [ { in: thinking } ]\n        interval: {"))
                .containsExactly("x.yaml:13: regimen national: regimens[0].doses[1].skip[0].in: \"thinking\"; "
                        + "expected judging or forecasting; without it, both");
    }

    @Test
    void aNegativeNumberOfDosesIsReported() {
        assertThat(spoilt("interval: {", "skip: [ { doses: [ { least: -1 } ] } ]\n        interval: {"))
                .containsExactly("x.yaml:13: regimen national: regimens[0].doses[1].skip[0].doses[0].least: -1; "
                        + "expected a whole number from 0");
    }

    @Test
    void anOverdueAgeBeforeTheRecommendedIsReported() {
        assertThat(spoilt("recommended: 3 months", "recommended: 5 months"))
                .containsExactly("x.yaml:9: regimen national, dose 1: recommended age 5 months; "
                        + "expected less than the overdue age 4 months");
    }

    @Test
    void aLatestAgeBeforeTheMinimumIsReported() {
        assertThat(spoilt(
                        "overdue: 4 months, latest: 60 months }\n        interval",
                        "latest: 10 weeks }\n        interval"))
                .contains("x.yaml:11: regimen national, dose 2: minimum age 3 months; "
                        + "expected less than the latest age 10 weeks");
    }

    @Test
    void aValidAgeAfterTheMinimumIsReported() {
        assertThat(spoilt("minimum: 2 months", "valid: 9 weeks, minimum: 2 months"))
                .containsExactly(
                        "x.yaml:9: regimen national, dose 1: valid age 9 weeks; expected less than the minimum age 2"
                                + " months");
    }

    @Test
    void aMinimumIntervalShorterThanTheValidIsReported() {
        assertThat(spoilt("valid: 28 days", "valid: 5 weeks"))
                .containsExactly("x.yaml:11: regimen national, dose 2: valid interval 5 weeks; "
                        + "expected less than the minimum interval 1 month");
    }

    @Test
    void intervalsThatCannotEndBeforeTheLatestAgeAreReported() {
        assertThat(spoilt(
                        "overdue: 4 months, latest: 60 months }\n"
                                + "        interval: { valid: 28 days, minimum: 1 month }",
                        "latest: 6 months }\n        interval: { minimum: 4 months }"))
                .containsExactly(
                        "x.yaml:11: regimen national, dose 2: latest age 6 months; expected an age after 6 months. "
                                + "No one can have it before it closes.");
    }

    @Test
    void aGapInTheNumbersOfDosesIsReported() {
        assertThat(spoilt("dose: 2", "dose: 3"))
                .containsExactly("x.yaml:11: regimen national, dose 3: 3; expected dose 2 after dose 1. "
                        + "Maybe a dose is missing between them.");
    }

    @Test
    void aLabelTwiceIsReported() {
        assertThat(spoilt("dose: 2", "dose: 1"))
                .contains("x.yaml:11: regimen national, dose 1: 1; expected a label of its own");
    }

    @Test
    void aDoseWithoutAnyDayIsReported() {
        assertThat(spoilt(
                        "        age: { minimum: 2 months, recommended: 3 months, overdue: 4 months, latest: 60 months"
                                + " }\n",
                        ""))
                .containsExactly(
                        "x.yaml:9: regimen national, dose 1: nothing; expected an age, an interval or a month at"
                                + " school. Maybe add age: { minimum: 2 months }.");
    }

    @Test
    void anIntervalToADoseThatDoesNotExistIsReported() {
        assertThat(spoilt("interval: { valid", "interval: { after: dose 7, valid"))
                .containsExactly("x.yaml:11: regimen national, dose 2: dose 7; expected a dose before it");
    }

    @Test
    void anIntervalToALaterDoseIsReported() {
        assertThat(spoilt(
                        "60 months }\n      - dose: 2",
                        "60 months }\n        interval: { after: dose 2, minimum: 1 month }\n      - dose: 2"))
                .containsExactly("x.yaml:9: regimen national, dose 1: dose 2; expected a dose before it");
    }

    @Test
    void anIntervalBeforeTheFirstDoseIsReported() {
        assertThat(spoilt(
                        "60 months }\n      - dose: 2",
                        "60 months }\n        interval: { minimum: 1 month }\n      - dose: 2"))
                .containsExactly("x.yaml:9: regimen national, dose 1: previous; expected a dose before it. "
                        + "Maybe the interval belongs to the next dose.");
    }

    @Test
    void anIntervalToASeriesThatIsNotThereIsReported() {
        assertThat(spoilt("interval: { valid", "interval: { after: IMM_Y 1, valid"))
                .containsExactly(
                        "x.yaml:11: regimen national, dose 2: IMM_Y; expected a series of this catalogue. Maybe"
                                + " IMM_X?");
    }

    @Test
    void aProductThatTheSeriesDoesNotCountIsReported() {
        assertThat(spoilt("interval: {", "products: [ CVX 3 ]\n        interval: {"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:11: regimen national, dose 2: CVX 3; expected a product that the series counts");
    }

    @Test
    void aProductThatIsMistakenTooIsReported() {
        assertThat(spoilt("interval: {", "products: [ CVX 1 ]\n        mistaken: [ CVX 1 ]\n        interval: {"))
                .containsExactly(
                        "x.yaml:11: regimen national, dose 2: CVX 1; expected either a product of the dose or a"
                                + " mistaken one");
    }

    @Test
    void aRegimenOfOneProductNeedsIt() {
        assertThat(spoilt("from: 2020-01-01", "oneProduct: true"))
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("x.yaml:9: regimen national, dose 1: no products; expected the product of the regimen. "
                        + "Maybe add products: [ CVX 119 ].");
    }

    @Test
    void aRegimenThatEndsBeforeItBeginsIsReported() {
        assertThat(spoilt("from: 2020-01-01", "from: 2020-01-01\n    until: 2020-01-01"))
                .containsExactly("x.yaml:6: regimen national: from 2020-01-01; expected a day before until 2020-01-01");
    }

    @Test
    void aStartThatEndsBeforeItBeginsIsReported() {
        assertThat(spoilt("from: 2020-01-01", "start: { from: 1 year, until: 7 months }"))
                .containsExactly(
                        "x.yaml:6: regimen national: start from 1 year; expected less than the start until 7 months");
    }

    @Test
    void regimensForTheSamePeopleAndDaysAreReported() {
        assertThat(problems(SERIES + second("second", "2021-06-01")))
                .containsExactly("x.yaml:14: regimens national and second: the same people and days; "
                        + "expected dates, a cohort, traits or a situation that set them apart. "
                        + "Maybe the first ends with until: on the day on which the second begins.");
    }

    @Test
    void daysBetweenTwoRegimensAreReported() {
        assertThat(problems(SERIES.replace("from: 2020-01-01", "until: 2021-01-01") + second("second", "2021-06-01")))
                .containsExactly(
                        "x.yaml:14: regimens national and second: no regimen from 2021-01-01 until 2021-06-01; "
                                + "expected that one begins when the other ends. Maybe from: 2021-01-01?");
    }

    @Test
    void regimensThatFollowEachOtherAreRight() {
        assertThat(problems(SERIES.replace("from: 2020-01-01", "until: 2021-06-01") + second("second", "2021-06-01")))
                .isEmpty();
    }

    @Test
    void twoRegimensOfOneNameAreReported() {
        assertThat(problems(SERIES.replace("from: 2020-01-01", "until: 2021-06-01") + second("national", "2021-06-01")))
                .containsExactly(
                        "x.yaml:14: regimen national: national; expected a name of its own. Maybe say what sets it"
                                + " apart.");
    }

    @Test
    void twoFilesOfOneVaccineAreReported() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), SERIES);

        assertThat(problems(SERIES))
                .containsExactly("x.yaml:1: IMM_X; expected one file for each vaccine. "
                        + "a.yaml has it too; maybe put both regimens into one file.");
    }

    @Test
    void brokenYamlIsReportedWithItsLine() {
        assertThat(spoilt("counts: [ CVX 1, CVX 2 ]", "counts: [ CVX 1, CVX 2"))
                .isNotEmpty()
                .first()
                .asString()
                .matches("(?s)x\\.yaml:\\d+: .*");
    }

    @Test
    void anEmptyFileIsReported() {
        assertThat(problems("# nothing yet\n"))
                .containsExactly(
                        "x.yaml:1: an empty file; expected a series. Maybe begin with a line such as series: IMM_PCV");
    }

    @Test
    void aFolderWithoutFilesIsReported() {
        SeriesException wrong = catchThrowableOfType(SeriesException.class, () -> SeriesCatalogue.read(folder));

        assertThat(wrong).hasMessageEndingWith(": no file; expected files that end with .yaml, one for each vaccine");
    }

    @Test
    void bytesThatAreNoTextAreReported() throws IOException {
        Files.write(file, "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        SeriesException wrong = catchThrowableOfType(SeriesException.class, () -> SeriesCatalogue.read(folder));

        assertThat(wrong)
                .hasMessageEndingWith(
                        "x.yaml: bytes that are no text; expected text in UTF-8. Maybe save it as UTF-8.");
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        assertThat(problems(
                        SERIES.replace("live: INACTIVATED", "live: DEAD").replace("minimum: 2 months", "minimum: two")))
                .hasSize(2);
    }

    @Test
    void wrongConventionsAreReported() throws IOException {
        Files.writeString(folder.resolve("conventions.yaml"), """
            graceDays: four
            monthEnd: FIRST
            livePairs: [ { first: [ CVX 1 ], validDays: 30 } ]
            groups: [ { name: BOTH, series: [] } ]
            """);

        assertThat(problems(SERIES))
                .containsExactlyInAnyOrder(
                        "conventions.yaml:2: monthEnd: \"FIRST\"; expected one of LAST_DAY, NEXT_FIRST",
                        "conventions.yaml:3: livePairs[0].second: nothing; expected a list of live products",
                        "conventions.yaml:3: livePairs[0].validDays: 30; expected a number of days up to the"
                                + " liveSpacingDays, 28",
                        "conventions.yaml:1: graceDays: \"four\"; expected a whole number from 0",
                        "conventions.yaml:4: groups[0].series: a list; expected the codes of at least one series");
    }

    @Test
    void aGroupOfASeriesThatIsNotThereIsReported() throws IOException {
        Files.writeString(folder.resolve("conventions.yaml"), "groups: [ { name: BOTH, series: [ IMM_X, IMM_Z ] } ]\n");

        assertThat(problems(SERIES))
                .containsExactly(
                        "conventions.yaml: group BOTH: IMM_Z; expected a series of this catalogue. Maybe IMM_X?");
    }

    private static String second(String name, String from) {
        return """
              - name: %s
                from: %s
                doses:
                  - dose: 1
                    age: { minimum: 9 months }
            """.formatted(name, from).indent(-2).indent(2);
    }

    private List<String> spoilt(String right, String wrong) {
        assertThat(SERIES).contains(right);
        return problems(SERIES.replace(right, wrong));
    }

    private List<String> problems(String text) {
        try {
            Files.writeString(file, text);
            SeriesCatalogue.read(folder);
            return List.of();
        } catch (SeriesException wrong) {
            return wrong.problems().stream().map(Problem::message).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
