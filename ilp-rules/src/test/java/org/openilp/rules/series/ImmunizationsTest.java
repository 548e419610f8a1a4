package org.openilp.rules.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.person.Sex;
import org.openilp.rules.series.Forecast.Next;
import org.openilp.rules.series.Forecast.None;
import org.openilp.rules.series.Forecast.Why;
import org.openilp.rules.series.JudgedDose.Verdict;

/** Indonesia's series, dose by dose. The child was born on 10 January 2024 where nothing else is said. */
class ImmunizationsTest {

    private static final LocalDate BIRTH = LocalDate.of(2024, 1, 10);

    private final List<GivenDose> given = new ArrayList<>();
    private LocalDate birth = BIRTH;
    private Set<String> traits = Set.of();
    private ImmutableSet<String> immuneTo = ImmutableSet.of();
    private ImmutableSet<String> contraindicated = ImmutableSet.of();

    // Faults

    @Test
    void aDoseBeforeItsValidAgeIsTooYoung() {
        give("IMM_MR", "2024-10-09");

        assertThat(fault("IMM_MR", "2024-11-01")).isEqualTo(Fault.TOO_YOUNG);
    }

    @Test
    void aDoseOnTheDayOfItsValidAgeCounts() {
        give("IMM_MR", "2024-10-10");

        assertThat(status("IMM_MR", "2024-11-01").validDays()).containsExactly(day("2024-10-10"));
    }

    @Test
    void aDoseFromTheAgeAtWhichItNoLongerCountsIsTooOld() {
        give("IMM_ROTAVIRUS", "2024-08-10");

        assertThat(fault("IMM_ROTAVIRUS", "2024-09-01")).isEqualTo(Fault.TOO_OLD);
    }

    @Test
    void aDoseTooSoonAfterTheOneBeforeIsTooSoon() {
        give("IMM_DPT_HB_HIB", "2024-03-10", "2024-04-06");

        assertThat(verdicts("IMM_DPT_HB_HIB", "2024-05-01")).containsExactly("1", "TOO_SOON");
    }

    @Test
    void anIntervalCountsFromTheLastValidDose() {
        give("IMM_DPT_HB_HIB", "2024-03-20", "2024-04-16", "2024-04-17");

        assertThat(verdicts("IMM_DPT_HB_HIB", "2024-05-01")).containsExactly("1", "TOO_SOON", "2");
    }

    @Test
    void aLiveVaccineTooSoonAfterAnotherDoesNotCount() {
        traits = Set.of("AREA_JE_ACTIVE");
        give("IMM_MR", "2024-10-20");
        give("IMM_JE", "2024-11-16");

        assertThat(fault("IMM_JE", "2024-12-01")).isEqualTo(Fault.TOO_SOON_AFTER_LIVE);
    }

    @Test
    void liveVaccinesOnOneDayBothCount() {
        traits = Set.of("AREA_JE_ACTIVE");
        give("IMM_MR", "2024-11-10");
        give("IMM_JE", "2024-11-10");

        assertThat(verdicts("IMM_JE", "2024-12-01")).containsExactly("1");
        assertThat(verdicts("IMM_MR", "2024-12-01")).containsExactly("1");
    }

    @Test
    void rotavirusOfThreeDosesDoesNotCountForTheProductOfTwo() {
        give("CVX 119", "2024-03-10");
        give("IMM_ROTAVIRUS", "2024-04-10");
        give("CVX 119", "2024-05-10");

        SeriesStatus status = status("IMM_ROTAVIRUS", "2024-06-01");

        assertThat(status.isComplete()).isTrue();
    }

    @Test
    void aProductThatTheDoseDoesNotTakeIsWrong() {
        birth = LocalDate.of(2012, 1, 10);
        give("IMM_DPT_HB_HIB", "2019-11-10");

        assertThat(verdicts("IMM_TD", "2019-12-01")).containsExactly("WRONG_PRODUCT");
    }

    @Test
    void ofTwoDosesOnOneDayTheSecondIsADuplicate() {
        give("IMM_DPT_HB_HIB", "2024-03-10", "2024-03-10");

        assertThat(verdicts("IMM_DPT_HB_HIB", "2024-05-01")).containsExactly("1", "DUPLICATE");
    }

    @Test
    void aHexavalentDoseOnTheDayOfAPentavalentIsADuplicate() {
        give("IMM_DPT_HB_HIB", "2024-03-10");
        give("IMM_HEXAVALENT", "2024-03-10");

        assertThat(verdicts("IMM_DPT_HB_HIB", "2024-05-01")).containsExactly("1", "DUPLICATE");
    }

    @Test
    void aDoseBeforeBirthDoesNotCount() {
        give("IMM_HB0", "2024-01-09");

        assertThat(fault("IMM_HB0", "2024-01-12")).isEqualTo(Fault.BEFORE_BIRTH);
    }

    @Test
    void aDoseWithoutADayIsShownLastAndDoesNotCount() {
        given.add(new GivenDose("IMM_OPV", null));
        give("IMM_OPV", "2024-01-15");

        assertThat(verdicts("IMM_OPV", "2024-05-01")).containsExactly("1", "UNDATED");
    }

    @Test
    void aDoseOfACampaignIsShownAndDoesNotCount() {
        give("SUPPLEMENTARY_IMMUNIZATION BIAN_2022_MR", "2024-10-20");

        JudgedDose dose = status("IMM_MR", "2024-12-01").doses().get(0);

        assertThat(dose.verdict()).isEqualTo(Verdict.NOT_COUNTED);
        assertThat(dose.fault()).isEqualTo(Fault.CAMPAIGN);
        assertThat(next("IMM_MR", "2024-12-01").label()).isEqualTo("1");
    }

    @Test
    void aDoseOfACampaignKeepsTheNextLiveOneAway() {
        give("SUPPLEMENTARY_IMMUNIZATION BIAN_2022_MR", "2024-10-20");

        assertThat(next("IMM_MR", "2024-10-25").earliest()).isEqualTo("2024-11-17");
    }

    @Test
    void theOpeningCampaignOfJapaneseEncephalitisIsItsDose() {
        traits = Set.of("AREA_JE_ACTIVE");
        give("SUPPLEMENTARY_IMMUNIZATION JE_2024", "2024-10-20");

        assertThat(status("IMM_JE", "2024-12-01").isComplete()).isTrue();
    }

    @Test
    void aDoseMoreThanNeededIsSurplus() {
        give("IMM_BCG", "2024-01-20", "2024-03-20");

        assertThat(status("IMM_BCG", "2024-12-01").doses())
                .extracting(JudgedDose::verdict)
                .containsExactly(Verdict.VALID, Verdict.SURPLUS);
    }

    @Test
    void aDoseBeforeTheProgrammesAgeCountsAsEarly() {
        give("IMM_DPT_HB_HIB", "2024-02-25", "2024-04-10");

        assertThat(status("IMM_DPT_HB_HIB", "2024-05-01").doses())
                .extracting(JudgedDose::early)
                .containsExactly(true, false);
    }

    @Test
    void aDoseAfterTheDayAskedForDoesNotExist() {
        give("IMM_MR", "2024-10-20");

        assertThat(status("IMM_MR", "2024-10-19").doses()).isEmpty();
    }

    @Test
    void dosesOutOfOrderAreJudgedByTheirDays() {
        give("IMM_OPV", "2024-05-10", "2024-01-15", "2024-04-10", "2024-03-10");

        assertThat(verdicts("IMM_OPV", "2024-06-01")).containsExactly("1", "2", "3", "4");
        assertThat(status("IMM_OPV", "2024-06-01").validDays())
                .containsExactly(day("2024-01-15"), day("2024-03-10"), day("2024-04-10"), day("2024-05-10"));
    }

    // Why there is no next dose

    @Test
    void aSeriesWithAllItsDosesIsComplete() {
        give("IMM_BCG", "2024-01-20");

        assertThat(why("IMM_BCG", "2024-12-01")).isEqualTo(Why.COMPLETE);
    }

    @Test
    void whoHadTheDiseaseIsImmune() {
        immuneTo = ImmutableSet.of("IMM_MR");

        assertThat(why("IMM_MR", "2024-12-01")).isEqualTo(Why.IMMUNE);
    }

    @Test
    void whoMustNotHaveItGetsNoForecast() {
        contraindicated = ImmutableSet.of("IMM_OPV");

        assertThat(why("IMM_OPV", "2024-12-01")).isEqualTo(Why.CONTRAINDICATED);
    }

    @Test
    void aDoseIsNoLongerGivenFromItsLatestAge() {
        assertThat(status("IMM_BCG", "2025-01-09").forecast()).isInstanceOf(Next.class);
        assertThat(why("IMM_BCG", "2025-01-10")).isEqualTo(Why.AGED_OUT);
    }

    @Test
    void aDoseThatCannotBeGivenBeforeItsLatestAgeIsNot() {
        give("IMM_ROTAVIRUS", "2024-05-20", "2024-07-20");

        assertThat(why("IMM_ROTAVIRUS", "2024-07-25")).isEqualTo(Why.AGED_OUT);
    }

    @Test
    void japaneseEncephalitisIsNotGivenOutsideItsAreas() {
        assertThat(why("IMM_JE", "2024-12-01")).isEqualTo(Why.NOT_IN_AREA);
    }

    @Test
    void covidIsNotForThoseWithoutRisk() {
        assertThat(why("IMM_COVID19", "2024-12-01")).isEqualTo(Why.NOT_IN_COHORT);
    }

    @Test
    void dengueWasNotGivenBeforeItsPilot() {
        assertThat(why("IMM_DENGUE", "2023-10-31")).isEqualTo(Why.NOT_IN_FORCE);
    }

    @Test
    void theBoosterAfterHexavalentWaitsForTheThirdDose() {
        traits = Set.of("HEXAVALENT_COHORT");
        birth = LocalDate.of(2025, 8, 1);
        give("IMM_HEXAVALENT", "2025-10-10");

        SeriesStatus booster = new Immunizations(SeriesCatalogue.national(), recipient(), given, day("2025-12-01"))
                .of("IMM_DPT_HB_HIB");
        assertThat(booster.regimen().name()).isEqualTo("after-hexavalent");
        assertThat(booster.validDays()).containsExactly(day("2025-10-10"));
        assertThat(booster.forecast()).isEqualTo(new Forecast.None(Why.WAITING));
    }

    @Test
    void aDoseAtSchoolHasNoDayOfItsOwn() {
        birth = LocalDate.of(2014, 1, 10);

        assertThat(why("IMM_DT", "2020-08-01")).isEqualTo(Why.BY_RULE);
    }

    @Test
    void aVaccineThatNoSeriesIsOfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> status("IMM_MMR", "2024-12-01"))
                .withMessageStartingWith("no series of IMM_MMR; expected one of [IMM_HB0,");
    }

    // Forecasts

    @ParameterizedTest
    @CsvSource({
        "IMM_HB0,        1, 2024-01-10, 2024-01-11, 2024-01-17",
        "IMM_BCG,        1, 2024-01-10, 2024-02-10, 2025-01-10",
        "IMM_OPV,        1, 2024-01-10, 2024-02-10, 2029-01-10",
        "IMM_DPT_HB_HIB, 1, 2024-03-10, 2024-04-10, 2029-01-10",
        "IMM_IPV,        1, 2024-05-10, 2024-06-10, 2029-01-10",
        "IMM_PCV,        1, 2024-03-10, 2024-04-10, 2029-01-10",
        "IMM_ROTAVIRUS,  1, 2024-03-10, 2024-04-10, 2024-06-10",
        "IMM_MR,         1, 2024-10-10, 2024-11-10, 2029-01-10",
    })
    void theFirstDoseOfANewborn(String vaccine, String label, String recommended, String overdue, String latest) {
        assertThat(next(vaccine, "2024-01-10"))
                .isEqualTo(new Next(label, day(recommended), day(recommended), day(overdue), day(latest)));
    }

    @Test
    void aDoseAfterALateOneMovesAndIsLateAsMuchLater() {
        give("IMM_DPT_HB_HIB", "2024-06-20");

        assertThat(next("IMM_DPT_HB_HIB", "2024-06-21"))
                .isEqualTo(new Next("2", day("2024-07-20"), day("2024-07-20"), day("2024-08-20"), day("2029-01-10")));
    }

    @Test
    void aMonthThatHasNoSuchDayEndsOnItsLast() {
        give("IMM_DPT_HB_HIB", "2024-08-31");

        assertThat(next("IMM_DPT_HB_HIB", "2024-09-01").earliest()).isEqualTo("2024-09-30");
    }

    @Test
    void onTheDayOfALiveVaccineAnotherMayStillBeGiven() {
        traits = Set.of("AREA_JE_ACTIVE");
        give("IMM_MR", "2024-11-20");

        assertThat(next("IMM_JE", "2024-11-20").earliest()).isEqualTo("2024-11-10");
        assertThat(next("IMM_JE", "2024-11-21").earliest()).isEqualTo("2024-12-18");
    }

    @Test
    void aDoseThatDoesNotCountIsForecastAgain() {
        give("IMM_MR", "2024-08-01");

        assertThat(next("IMM_MR", "2024-12-01"))
                .isEqualTo(new Next("1", day("2024-10-10"), day("2024-10-10"), day("2024-11-10"), day("2029-01-10")));
    }

    // Series that hold other vaccines

    @Test
    void hexavalentCountsForPentavalentAndInjectedPolio() {
        birth = LocalDate.of(2025, 8, 1);
        traits = Set.of("AREA_HEXAVALENT_ACTIVE");
        give("IMM_HEXAVALENT", "2025-10-02", "2025-11-02", "2025-12-02");

        assertThat(status("IMM_HEXAVALENT", "2026-01-01").isComplete()).isTrue();
        assertThat(verdicts("IMM_DPT_HB_HIB", "2026-01-01")).containsExactly("1", "2", "3");
        assertThat(verdicts("IMM_IPV", "2026-01-01")).containsExactly("TOO_YOUNG", "TOO_YOUNG", "1");
    }

    @Test
    void hexavalentIsForThoseBornFrom10July2025() {
        birth = LocalDate.of(2025, 7, 9);
        traits = Set.of("AREA_HEXAVALENT_ACTIVE");

        assertThat(why("IMM_HEXAVALENT", "2025-11-01")).isEqualTo(Why.NOT_IN_COHORT);

        birth = LocalDate.of(2025, 7, 10);

        assertThat(next("IMM_HEXAVALENT", "2025-11-01").label()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        // doses of a child born on 10 January 2024; day asked for; regimen; next dose, earliest
        "'2024-03-10 2024-04-10',            2024-12-01, national,         3, 2025-01-10",
        "'2024-03-10 2024-04-10',            2025-02-01, national,         3, 2025-01-10",
        "'2024-03-10 2024-04-10 2024-05-10', 2025-02-01, national,         3, 2025-01-10",
        "'2024-03-10',                       2025-02-01, one-infant-dose,  2, 2024-05-05",
        "'2024-03-10 2025-01-20',            2025-02-01, one-infant-dose,  3, 2025-03-17",
        "'',                                 2025-02-01, never-12-23,      1, 2024-03-10",
        "'2025-01-20',                       2025-02-01, never-12-23,      2, 2025-03-17",
        "'2024-03-10 2024-04-10',            2026-02-01, late-booster,     3, 2025-01-10",
        "'',                                 2026-02-01, never-24-59,      1, 2024-03-10",
    })
    void pneumococcalDosesFollowAgeAndDosesBefore(
            String doses, String asked, String regimen, String label, String earliest) {
        for (String dose : doses.split(" ")) {
            if (!dose.isEmpty()) {
                give("IMM_PCV", dose);
            }
        }

        assertThat(status("IMM_PCV", asked).regimen().name()).isEqualTo(regimen);
        assertThat(next("IMM_PCV", asked).label()).isEqualTo(label);
        assertThat(next("IMM_PCV", asked).earliest()).isEqualTo(earliest);
    }

    @Test
    void oneDoseFromTwoYearsIsEnoughForWhoNeverHadPneumococcal() {
        give("IMM_PCV", "2026-02-01");

        assertThat(why("IMM_PCV", "2026-03-01")).isEqualTo(Why.COMPLETE);
    }

    @Test
    void theSecondInjectedPolioDoseCountsAfterFourWeeksIn2023() {
        birth = LocalDate.of(2023, 1, 10);
        give("IMM_IPV", "2023-09-20", "2023-10-18");

        assertThat(verdicts("IMM_IPV", "2024-02-01")).containsExactly("1", "2");
    }

    @Test
    void theSecondInjectedPolioDoseCountsAfterEightWeeksOtherwise() {
        give("IMM_IPV", "2024-09-20", "2024-11-14", "2024-11-15");

        assertThat(verdicts("IMM_IPV", "2024-12-01")).containsExactly("1", "TOO_SOON", "2");
    }

    @Test
    void theProductOfTwoRotavirusDosesIsCompleteAfterTheSecond() {
        give("CVX 119", "2024-03-10", "2024-04-10");

        assertThat(status("IMM_ROTAVIRUS", "2024-05-01").regimen().name()).isEqualTo("two-dose-product");
        assertThat(why("IMM_ROTAVIRUS", "2024-05-01")).isEqualTo(Why.COMPLETE);
    }

    @Test
    void theProductOfThreeRotavirusDosesIsNot() {
        give("IMM_ROTAVIRUS", "2024-03-10", "2024-04-10");

        assertThat(next("IMM_ROTAVIRUS", "2024-05-01").label()).isEqualTo("3");
    }

    @Test
    void humanPapillomaNeededTwoDosesUntil2025AndOneSince() {
        birth = LocalDate.of(2013, 1, 10);
        give("IMM_HPV", "2024-08-10");

        assertThat(status("IMM_HPV", "2025-01-20").regimen().name()).isEqualTo("two-doses");
        assertThat(why("IMM_HPV", "2025-01-20")).isEqualTo(Why.BY_RULE);
        assertThat(why("IMM_HPV", "2025-01-21")).isEqualTo(Why.COMPLETE);
    }

    // Tetanus

    @Test
    void threeDosesOfInfancyAreTwoOfTheTetanusStatus() {
        give("IMM_DPT_HB_HIB", "2024-03-10", "2024-04-10", "2024-05-10");

        assertThat(tetanus("2024-06-01").status()).isEqualTo(2);
        assertThat(tetanus("2024-06-01").protectedUntil()).isEqualTo("2027-05-10");
    }

    @Test
    void eachLaterDoseRaisesTheTetanusStatusIfItComesLongEnoughAfter() {
        birth = LocalDate.of(2010, 1, 10);
        give("IMM_DPT_HB_HIB", "2010-03-10", "2010-04-10", "2010-05-10", "2011-07-10");
        give("IMM_DT", "2016-11-10");
        give("IMM_TD", "2017-11-10");

        TetanusStatus status = tetanus("2024-06-01");

        assertThat(status.doses()).extracting(JudgedDose::label).containsExactly("T1", "T2", "T2", "T3", "T4", "T5");
        assertThat(status.lastDose()).isEqualTo("2017-11-10");
        assertThat(status.protectsOn(day("2042-11-09"))).isTrue();
        assertThat(status.protectsOn(day("2042-11-10"))).isFalse();
    }

    @Test
    void aTetanusDoseTooSoonDoesNotRaiseTheStatus() {
        birth = LocalDate.of(2000, 1, 10);
        give("IMM_TD", "2024-01-10", "2024-02-06");

        assertThat(tetanus("2024-06-01").status()).isEqualTo(1);
        assertThat(tetanus("2024-06-01").doses().get(1).fault()).isEqualTo(Fault.TOO_SOON);
    }

    @Test
    void withoutAnyDoseTheTetanusStatusIsNothing() {
        assertThat(tetanus("2024-06-01").status()).isZero();
        assertThat(tetanus("2024-06-01").protectsOn(day("2024-06-01"))).isFalse();
    }

    // What the rules ask

    @Test
    void dosesAreNumberedByTheValidOnes() {
        give("IMM_DPT_HB_HIB", "2024-03-10", "2024-03-20", "2024-05-10");

        Immunizations immunizations = immunizations("2024-06-01");

        assertThat(immunizations.numberedDays("IMM_DPT_HB_HIB")).containsExactly(day("2024-03-10"), day("2024-05-10"));
        assertThat(immunizations.daysOf("IMM_DPT_HB_HIB")).hasSize(3);
    }

    @Test
    void theLastLiveVaccineIsThatOfAnotherSeries() {
        give("IMM_MR", "2024-10-20");
        give("IMM_JE", "2024-11-20");

        assertThat(immunizations("2024-12-01").lastLiveBut("IMM_JE")).isEqualTo("2024-10-20");
        assertThat(immunizations("2024-12-01").lastLiveBut("IMM_MR")).isEqualTo("2024-11-20");
    }

    private void give(String product, String... days) {
        for (String each : days) {
            given.add(new GivenDose(product, day(each)));
        }
    }

    private Recipient recipient() {
        return new Recipient(birth, Sex.FEMALE, traits::contains, immuneTo, contraindicated);
    }

    private Immunizations immunizations(String day) {
        return new Immunizations(SeriesCatalogue.national(), recipient(), given, day(day));
    }

    private SeriesStatus status(String vaccine, String day) {
        return immunizations(day).of(vaccine);
    }

    private Next next(String vaccine, String day) {
        Forecast forecast = status(vaccine, day).forecast();
        assertThat(forecast).isInstanceOf(Next.class);
        return (Next) forecast;
    }

    private Why why(String vaccine, String day) {
        Forecast forecast = status(vaccine, day).forecast();
        assertThat(forecast).isInstanceOf(None.class);
        return ((None) forecast).why();
    }

    private Fault fault(String vaccine, String day) {
        List<JudgedDose> doses = status(vaccine, day).doses();
        assertThat(doses).hasSize(1);
        Fault fault = doses.get(0).fault();
        assertThat(fault).isNotNull();
        return fault;
    }

    /** Of each dose its label or its fault. */
    private List<String> verdicts(String vaccine, String day) {
        return status(vaccine, day).doses().stream()
                .map(dose -> dose.label() == null ? String.valueOf(dose.fault()) : dose.label())
                .toList();
    }

    private TetanusStatus tetanus(String day) {
        return immunizations(day).tetanus();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
