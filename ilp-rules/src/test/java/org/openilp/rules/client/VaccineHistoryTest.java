package org.openilp.rules.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.rules.Somebody;

class VaccineHistoryTest {

    private static VaccineHistory given(String born, String... doses) {
        Somebody somebody = Somebody.born(born);
        for (String dose : doses) {
            String[] parts = dose.split("@");
            somebody = somebody.done(parts[0], parts[1]);
        }
        return somebody.on("2040-01-01").history().vaccines();
    }

    private static List<LocalDate> days(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(LocalDate::parse).toList();
    }

    @ParameterizedTest(name = "{0} given on {1}")
    @CsvSource({
        // the least age
        "IMM_PCV, 2025-02-11, ''",
        "IMM_PCV, 2025-02-12, 2025-02-12",
        "IMM_MR, 2025-09-30, ''",
        "IMM_MR, 2025-10-01, 2025-10-01",
        // the least age of the second dose
        "IMM_IPV, 2025-04-09 2025-09-30, 2025-04-09",
        "IMM_IPV, 2025-04-09 2025-10-01, 2025-04-09 2025-10-01",
        // the second dose of PCV from 10 weeks, the floor of WHO
        "IMM_PCV, 2025-02-12 2025-03-11, 2025-02-12",
        "IMM_PCV, 2025-02-12 2025-03-12, 2025-02-12 2025-03-12",
        // the least interval
        "IMM_PCV, 2025-04-01 2025-04-28, 2025-04-01",
        "IMM_PCV, 2025-04-01 2025-04-29, 2025-04-01 2025-04-29",
        "IMM_DPT_HB_HIB, 2025-02-12 2025-03-12 2025-04-09, 2025-02-12 2025-03-12 2025-04-09",
        "IMM_DPT_HB_HIB, 2025-02-12 2025-03-11 2025-04-09, 2025-02-12 2025-04-09",
        // a dose that does not count does not begin an interval
        "IMM_PCV, 2025-02-01 2025-02-12, 2025-02-12",
        // two on one day are one
        "IMM_PCV, 2025-02-12 2025-02-12, 2025-02-12",
        // further doses than the programme knows are more than needed
        "IMM_BCG, 2025-01-02 2025-01-03, 2025-01-02",
        // the order of the record does not matter
        "IMM_PCV, 2025-04-29 2025-04-01, 2025-04-01 2025-04-29",
    })
    void aDoseCountsFromItsLeastAgeAndIntervalOn(String vaccine, String given, String counting) {
        String[] doses =
                Arrays.stream(given.split(" ")).map(day -> vaccine + "@" + day).toArray(String[]::new);

        assertThat(given("2025-01-01", doses).validDoses(vaccine)).isEqualTo(days(counting));
    }

    @Test
    void theSixFoldVaccineCountsAsTheFiveFoldAndAsPolio() {
        VaccineHistory history = given(
                "2025-01-01", "IMM_HEXAVALENT@2025-03-01", "IMM_DPT_HB_HIB@2025-04-15", "IMM_HEXAVALENT@2025-05-20");

        assertThat(history.validDoses("IMM_DPT_HB_HIB")).isEqualTo(days("2025-03-01 2025-04-15 2025-05-20"));
        assertThat(history.validDoses("IMM_IPV")).isEqualTo(days("2025-05-20"));
        assertThat(history.validDoses("IMM_HEXAVALENT")).isEqualTo(days("2025-03-01 2025-05-20"));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-01, true", "2025-10-02, false", "2025-10-28, false", "2025-10-29, true"})
    void aLiveInjectedDoseKeeps28DaysAfterAnother(String measles, boolean counts) {
        VaccineHistory history = given("2025-01-01", "IMM_JE@2025-10-01", "IMM_MR@" + measles);

        assertThat(history.validDoses("IMM_MR")).hasSize(counts ? 1 : 0);
    }

    @Test
    void aNumberAsksForTheDoseThatCountsAndAnyOtherLabelForWhatIsRecorded() {
        VaccineHistory history =
                given("2025-01-01", "IMM_PCV 1@2025-02-01", "IMM_PCV 2@2025-03-01", "IMM_PCV CAMPAIGN@2025-05-01");

        assertThat(history.doseDay("IMM_PCV", "1")).isEqualTo("2025-03-01");
        assertThat(history.doseDay("IMM_PCV", "2")).isEqualTo("2025-05-01");
        assertThat(history.doseDay("IMM_PCV", "3")).isNull();
        assertThat(history.doseDay("IMM_PCV", "0")).isNull();
        assertThat(history.doseDay("IMM_PCV", "CAMPAIGN")).isEqualTo("2025-05-01");
        assertThat(history.doseDay("IMM_PCV", "SCHOOL")).isNull();
    }

    @Test
    void dosesNoughtAndThreeOfMeaslesStandOutsideTheCount() {
        VaccineHistory history =
                given("2015-01-01", "IMM_MR 0@2015-07-01", "IMM_MR 1@2015-10-01", "IMM_MR 3@2021-08-01");

        assertThat(history.doseDay("IMM_MR", "0")).isEqualTo("2015-07-01");
        assertThat(history.doseDay("IMM_MR", "1")).isEqualTo("2015-10-01");
        assertThat(history.doseDay("IMM_MR", "3")).isEqualTo("2021-08-01");
    }

    @Test
    void aTetanusStatusIsNoLabelOfADose() {
        assertThat(given("1990-01-01", "IMM_TD T2@2015-07-01").doseDay("IMM_TD", "T2"))
                .isNull();
    }

    // tetanus

    @ParameterizedTest(name = "{0}: T{1}")
    @CsvSource({
        "'', 0, ",
        "IMM_DPT_HB_HIB@2000-03-01, 1, 2000-03-01",
        "IMM_DPT_HB_HIB@2000-03-01 IMM_DPT_HB_HIB@2000-04-01, 2, 2000-04-01",
        "IMM_DPT_HB_HIB@2000-03-01 IMM_DPT_HB_HIB@2000-04-01 IMM_DPT_HB_HIB@2000-05-01, 2, 2000-05-01",
        "IMM_TD@2015-01-01, 1, 2015-01-01",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-28, 1, 2015-01-01",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-29, 2, 2015-01-29",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-29 IMM_TD@2015-07-28, 2, 2015-01-29",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-29 IMM_TD@2015-07-29, 3, 2015-07-29",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-29 IMM_DT@2015-07-29 IMM_TD@2016-06-28, 3, 2015-07-29",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-29 IMM_DT@2015-07-29 IMM_TD@2016-06-29, 4, 2016-06-29",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-29 IMM_DT@2015-07-29 IMM_TD@2016-06-29 IMM_TD@2017-06-29, 5, 2017-06-29",
        "IMM_TD@2015-01-01 IMM_TD@2015-01-29 IMM_DT@2015-07-29 IMM_TD@2016-06-29 IMM_TD@2017-06-29 IMM_TD@2019-06-29, 5, 2017-06-29",
    })
    void theTetanusStatusRisesWithEachDoseThatComesLateEnough(String doses, int status, LocalDate last) {
        VaccineHistory history = given("2000-01-01", doses.isEmpty() ? new String[0] : doses.split(" "));

        assertThat(history.tetanus().status()).isEqualTo(status);
        assertThat(history.tetanus().lastDose()).isEqualTo(last);
    }

    @Test
    void theStatusIsNoughtWithoutProofAndUnknownWithoutAnyDose() {
        Somebody woman = Somebody.born("2000-01-01");
        Somebody dosed = woman.done("IMM_TD", "2015-01-01");
        String day = "2025-01-01";

        assertThat(dosed.fact("DOSE_HISTORY_VERIFIED", true)
                        .on(day)
                        .answer("T_STATUS")
                        .number())
                .hasValue(1);
        assertThat(dosed.on(day).answer("T_STATUS").number()).hasValue(0);
        assertThat(woman.fact("DOSE_HISTORY_VERIFIED", true)
                        .on(day)
                        .answer("T_STATUS")
                        .number())
                .hasValue(0);
        assertThat(woman.on(day).answer("T_STATUS").isKnown()).isFalse();
        assertThat(woman.fact("T_STATUS", 3).on(day).answer("T_STATUS").number())
                .as("one that stands in the record is taken where the inputs are missing")
                .hasValue(3);
    }

    @Test
    void theStatusHasTheDayOfTheDoseThatGaveIt() {
        assertThat(Somebody.born("2000-01-01")
                        .done("IMM_TD", "2015-01-01")
                        .done("IMM_TD", "2015-01-20")
                        .on("2025-01-01")
                        .answer("T_STATUS")
                        .since())
                .isEqualTo("2015-01-01");
    }

    @Test
    void aServiceIsAVaccineByItsName() {
        assertThat(VaccineHistory.isVaccine("IMM_PCV")).isTrue();
        assertThat(VaccineHistory.isVaccine("IMMUNIZATION_STATUS_CHECK")).isFalse();
    }
}
