package org.openilp.rules.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.network.FacilityLevel;
import org.openilp.rules.Somebody;
import org.openilp.rules.vocabulary.Answer;
import org.openilp.rules.vocabulary.Occasion;

/** What is known of a fact on a day: dates, validity, absence, and what follows from others. */
class FactsTest {

    private static final Somebody ADULT = Somebody.born("1990-06-15");

    private static Answer answer(Somebody who, String fact, String day) {
        return who.on(day).answer(fact);
    }

    // dates

    @Test
    void theNewestEntryThatHasBegunCounts() {
        Somebody changing = ADULT.fact("PARQ_FIT", true, "2025-03-01")
                .fact("PARQ_FIT", false, "2025-01-01")
                .fact("PARQ_FIT", false, "2025-05-01");

        assertThat(answer(changing, "PARQ_FIT", "2024-12-31")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(changing, "PARQ_FIT", "2025-02-28").isYes()).isFalse();
        assertThat(answer(changing, "PARQ_FIT", "2025-03-01"))
                .isEqualTo(Answer.of(true, LocalDate.parse("2025-03-01")));
        assertThat(answer(changing, "PARQ_FIT", "2025-04-30").isYes()).isTrue();
        assertThat(answer(changing, "PARQ_FIT", "2025-05-01").isYes()).isFalse();
    }

    @Test
    void datedCountsBeforeUndatedAndUndatedHoldsAlways() {
        Somebody both = ADULT.fact("PARQ_FIT", true).fact("PARQ_FIT", false, "2025-01-01");

        assertThat(answer(both, "PARQ_FIT", "2024-12-31")).isEqualTo(Answer.of(true, null));
        assertThat(answer(both, "PARQ_FIT", "2025-01-01").isYes()).isFalse();
    }

    @Test
    void whatHasEndedIsLeftOutBeforeTheNewestIsTaken() {
        Somebody ending =
                ADULT.fact("PARQ_FIT", true, "2025-01-01").fact("PARQ_FIT", false, "2025-02-01", "2025-03-01");

        assertThat(answer(ending, "PARQ_FIT", "2025-02-28").isYes()).isFalse();
        assertThat(answer(ending, "PARQ_FIT", "2025-03-01").isYes()).isTrue();
        assertThat(answer(ADULT.fact("PARQ_FIT", true, null, "2025-03-01"), "PARQ_FIT", "2025-03-01"))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void ofTwoOnOneDayTheHigherNumberYesOrTheLaterWordCounts() {
        String day = "2025-01-01";

        for (boolean first : new boolean[] {true, false}) {
            assertThat(answer(ADULT.fact("PARQ_FIT", first, day).fact("PARQ_FIT", !first, day), "PARQ_FIT", day)
                            .isYes())
                    .isTrue();
            int number = first ? 1 : 4;
            assertThat(answer(ADULT.fact("PARITY", number, day).fact("PARITY", 5 - number, day), "PARITY", day)
                            .number())
                    .hasValue(4);
            String word = first ? "CURRENT" : "NEVER";
            String other = first ? "NEVER" : "CURRENT";
            assertThat(answer(
                                    ADULT.fact("SMOKING_STATUS", word, day).fact("SMOKING_STATUS", other, day),
                                    "SMOKING_STATUS",
                                    day)
                            .word())
                    .isEqualTo("NEVER");
        }
    }

    @Test
    void factsObservationsConditionsAndAreaFactsAreAllAsked() {
        assertThat(answer(ADULT.measured("PARITY", 3, "2025-01-01"), "PARITY", "2025-02-01")
                        .number())
                .hasValue(3);
        assertThat(answer(ADULT.condition("HYPERTENSION", "2025-01-01"), "HYPERTENSION", "2025-02-01"))
                .isEqualTo(Answer.of(true, LocalDate.parse("2025-01-01")));
        assertThat(answer(ADULT.livingWhere("AREA_HAS_PUSTU", true), "AREA_HAS_PUSTU", "2025-02-01")
                        .isYes())
                .isTrue();
    }

    @Test
    void aConditionIsKnownFromTheDayItWasRecordedAndEnds() {
        Somebody ill = ADULT.condition("HYPERTENSION", "2025-01-01", "2025-06-01", "2025-03-01");

        assertThat(answer(ill, "HYPERTENSION", "2025-02-28")).isEqualTo(Answer.ABSENT);
        assertThat(answer(ill, "HYPERTENSION", "2025-03-01").isYes()).isTrue();
        assertThat(answer(ill, "HYPERTENSION", "2025-05-31").isYes()).isTrue();
        assertThat(answer(ill, "HYPERTENSION", "2025-06-01")).isEqualTo(Answer.ABSENT);
    }

    // validity

    @Test
    void aFactOfTheDayHoldsOnItsDayOnly() {
        Somebody sick = ADULT.fact("SICK_TODAY", true, "2025-03-01");

        assertThat(answer(sick, "SICK_TODAY", "2025-03-01").isYes()).isTrue();
        assertThat(answer(sick, "SICK_TODAY", "2025-03-02")).isEqualTo(Answer.ABSENT);
        assertThat(answer(ADULT.fact("SICK_TODAY", true), "SICK_TODAY", "2025-03-02")
                        .isYes())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 5", "2025-07-01, 6", "2026-06-30, 6", "2026-07-01, 7", "2030-07-01, 11"})
    void aSchoolClassRisesByOneEachFirstOfJuly(String day, double schoolClass) {
        assertThat(answer(ADULT.fact("SCHOOL_CLASS", 5, "2024-07-15"), "SCHOOL_CLASS", day)
                        .number())
                .hasValue(schoolClass);
        assertThat(answer(ADULT.fact("SCHOOL_CLASS", 5), "SCHOOL_CLASS", day).number())
                .as("an undated one stays")
                .hasValue(5);
    }

    @Test
    void aChildWithoutAClassHasTheOneOfItsAge() {
        assertThat(answer(Somebody.born("2015-01-01"), "SCHOOL_EQUIVALENT_CLASS", "2025-01-01")
                        .number())
                .hasValue(4);
        assertThat(answer(Somebody.born("2015-01-01").fact("SCHOOL_CLASS", 3), "SCHOOL_EQUIVALENT_CLASS", "2025-01-01")
                        .number())
                .hasValue(3);
        assertThat(answer(Somebody.born("2018-01-02"), "SCHOOL_EQUIVALENT_CLASS", "2025-01-01")
                        .isKnown())
                .as("six years old")
                .isFalse();
        assertThat(answer(ADULT, "SCHOOL_EQUIVALENT_CLASS", "2025-01-01").isKnown())
                .isFalse();
    }

    // absence

    @Test
    void absenceMeansNoOrNothingAsTheDictionarySays() {
        assertThat(answer(ADULT, "HYPERTENSION", "2025-01-01")).isEqualTo(Answer.ABSENT);
        assertThat(answer(ADULT, "PARQ_FIT", "2025-01-01")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aHopefulClientTakesOnlyWhatCanBeAskedAsFavourable() {
        Client client = ADULT.on("2025-01-01");

        assertThat(client.has("PARQ_FIT")).isFalse();
        assertThat(client.lacks("PARQ_FIT")).isFalse();
        assertThat(client.hopeful().has("PARQ_FIT")).isTrue();
        assertThat(client.hopeful().lacks("PARQ_FIT")).isTrue();
        assertThat(client.hopeful().atLeast("BP_SYSTOLIC", 140))
                .as("measured, not asked")
                .isFalse();
        assertThat(client.hopeful().has("HYPERTENSION")).as("absence means no").isFalse();
        assertThat(ADULT.fact("PARQ_FIT", false).on("2025-01-01").hopeful().has("PARQ_FIT"))
                .as("answered")
                .isFalse();
    }

    // pregnancy

    @ParameterizedTest
    @CsvSource({"2025-01-01, 0, 1", "2025-03-26, 84, 1", "2025-03-27, 85, 2", "2025-06-18, 168, 2", "2025-06-19, 169, 3"
    })
    void aPregnancyHasItsDaysAndTrimesters(String day, double days, double trimester) {
        Somebody mother = ADULT.pregnantSince("2025-01-01");

        assertThat(answer(mother, "PREGNANT", day)).isEqualTo(Answer.of(true, LocalDate.parse("2025-01-01")));
        assertThat(answer(mother, "GA_DAYS", day).number()).hasValue(days);
        assertThat(answer(mother, "TRIMESTER", day).number()).hasValue(trimester);
        assertThat(answer(mother, "LMP_DATE", day).day()).isEqualTo("2025-01-01");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, false, ", "2025-10-01, true, 0", "2025-11-12, true, 42", "2025-11-13, false, 43"})
    void childbedLastsFromDayNoughtTo42(String day, boolean postpartum, Double days) {
        Somebody mother = ADULT.delivered("2025-01-01", "2025-10-01");

        assertThat(answer(mother, "POSTPARTUM", day).isYes()).isEqualTo(postpartum);
        if (days == null) {
            assertThat(answer(mother, "DAYS_POSTPARTUM", day).number()).isEmpty();
        } else {
            assertThat(answer(mother, "DAYS_POSTPARTUM", day).number()).hasValue(days);
            assertThat(answer(mother, "DELIVERY_DATE", day).day()).isEqualTo("2025-10-01");
        }
    }

    @Test
    void aPregnancyThatEndedWithoutADeliveryHasAnEndAndAnOutcomeButNoChildbed() {
        Somebody woman = ADULT.miscarried("2025-01-01", "2025-03-10");

        assertThat(answer(woman, "PREGNANCY_END_DATE", "2025-03-09").day()).isNull();
        assertThat(answer(woman, "PREGNANCY_END_DATE", "2025-03-10").day()).isEqualTo("2025-03-10");
        assertThat(answer(woman, "PREGNANCY_OUTCOME", "2025-03-10").word()).isEqualTo("ABORTION");
        assertThat(answer(woman, "POSTPARTUM", "2025-03-10").isYes()).isFalse();
        assertThat(answer(woman, "DELIVERY_DATE", "2025-03-10").day()).isNull();
    }

    @Test
    void theLastPregnancyThatEndedCountsAndTheRecordWhereItDoesNotSayHow() {
        Somebody woman = ADULT.miscarried("2024-01-01", "2024-03-10").delivered("2024-06-01", "2025-03-01");

        assertThat(answer(woman, "PREGNANCY_END_DATE", "2025-02-28").day()).isEqualTo("2024-03-10");
        assertThat(answer(woman, "PREGNANCY_END_DATE", "2025-03-01").day()).isEqualTo("2025-03-01");
        assertThat(answer(woman, "PREGNANCY_OUTCOME", "2025-03-01").isKnown()).isFalse();
        assertThat(answer(woman.fact("PREGNANCY_OUTCOME", "LIVE_BIRTH"), "PREGNANCY_OUTCOME", "2025-03-01")
                        .word())
                .isEqualTo("LIVE_BIRTH");
    }

    @Test
    void agesAndPregnancyMayBeLookedAtOnAnotherDayWhileFactsStayThoseOfToday() {
        Client today = ADULT.delivered("2025-01-01", "2025-10-01")
                .condition("HYPERTENSION", "2025-11-01")
                .on("2025-12-01");
        Client then = today.agedOn(LocalDate.parse("2025-05-01"));

        assertThat(then.getAgeYears()).isEqualTo(34);
        assertThat(today.getAgeYears()).isEqualTo(35);
        assertThat(then.isPregnant()).isTrue();
        assertThat(today.isPregnant()).isFalse();
        assertThat(then.has("HYPERTENSION")).isTrue();
        assertThat(then.today()).isEqualTo("2025-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-27, 0, 0, 27",
        "2025-02-28, 1, 0, 28",
        "2025-03-30, 1, 0, 58",
        "2025-03-31, 2, 0, 59",
        "2026-01-30, 11, 0, 364",
        "2026-01-31, 12, 1, 365",
    })
    void agesAreInCalendarUnits(String day, int months, int years, int days) {
        Client child = Somebody.born("2025-01-31").on(day);

        assertThat(child.getAgeMonths()).isEqualTo(months);
        assertThat(child.getAgeYears()).isEqualTo(years);
        assertThat(child.getAgeDays()).isEqualTo(days);
        assertThat(child.answer("AGE_MONTHS").number()).hasValue(months);
        assertThat(child.answer("AGE_WEEKS").number()).hasValue(days / 7);
    }

    // what follows from measurements

    @Test
    void theBodyMassIndexIsRoundedToOneDecimalAndHasTheNewerDay() {
        Somebody measured = ADULT.measured("HEIGHT_CM", 160, "2024-01-01").measured("WEIGHT_KG", 64, "2025-01-01");

        assertThat(answer(measured, "BMI", "2025-02-01")).isEqualTo(Answer.of(25.0, LocalDate.parse("2025-01-01")));
        assertThat(answer(ADULT.measured("WEIGHT_KG", 64, "2025-01-01"), "BMI", "2025-02-01"))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answer(ADULT.fact("BMI", 31.5, "2025-01-01"), "BMI", "2025-02-01")
                        .number())
                .as("one that stands in the record is taken where the inputs are missing")
                .hasValue(31.5);
        assertThat(answer(measured.fact("BMI", 31.5, "2025-01-15"), "BMI", "2025-02-01")
                        .number())
                .as("and only there")
                .hasValue(25);
    }

    @Test
    void othersAreMadeOfTwoMeasurements() {
        Somebody measured = ADULT.measured("BP_SYSTOLIC", 120, "2025-01-01")
                .measured("BP_DIASTOLIC", 90, "2025-01-02")
                .measured("SPO2_RIGHT_HAND", 97, "2025-01-01")
                .measured("SPO2_FOOT", 93, "2025-01-01")
                .measured("MCV_FL", 80, "2025-01-01")
                .measured("RBC_MILLION_UL", 5, "2025-01-01")
                .measured("MCH_PG", 25, "2025-01-01")
                .measured("AST_U_L", 80, "2025-01-01")
                .measured("PLATELETS_K_UL", 200, "2025-01-01");

        assertThat(answer(measured, "MEAN_ARTERIAL_PRESSURE", "2025-02-01"))
                .isEqualTo(Answer.of(100.0, LocalDate.parse("2025-01-02")));
        assertThat(answer(measured, "SPO2_LOWER", "2025-02-01").number()).hasValue(93);
        assertThat(answer(measured, "SPO2_DIFFERENCE", "2025-02-01").number()).hasValue(4);
        assertThat(answer(measured, "MENTZER_INDEX", "2025-02-01").number()).hasValue(16);
        assertThat(answer(measured, "SHINE_LAL_INDEX", "2025-02-01").number()).hasValue(1600);
        assertThat(answer(measured, "APRI", "2025-02-01").number()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, MALE, 105, 67, false",
        "2018-01-01, MALE, 106, 60, true",
        "2018-01-01, MALE, 90, 68, true",
        "2013-01-01, FEMALE, 113, 74, false",
        "2013-01-01, FEMALE, 114, 60, true",
        "2013-01-01, MALE, 113, 60, true",
    })
    void theBloodPressureOfAChildIsRaisedFromTheLimitOfItsAgeAndSex(
            String born, String sex, int systolic, int diastolic, boolean raised) {
        Somebody child = (sex.equals("MALE") ? Somebody.maleBorn(born) : Somebody.born(born))
                .measured("BP_SYSTOLIC", systolic, "2025-06-01")
                .measured("BP_DIASTOLIC", diastolic, "2025-06-01");

        assertThat(answer(child, "BP_ABOVE_CHILD_LIMIT", "2025-06-01").isYes()).isEqualTo(raised);
    }

    @Test
    void outsideSevenToTwelveYearsThereIsNoSuchLimit() {
        for (String born : List.of("2019-01-01", "2012-01-01")) {
            assertThat(answer(
                                    Somebody.born(born)
                                            .measured("BP_SYSTOLIC", 150, "2025-06-01")
                                            .measured("BP_DIASTOLIC", 100, "2025-06-01"),
                                    "BP_ABOVE_CHILD_LIMIT",
                                    "2025-06-01")
                            .isKnown())
                    .isFalse();
        }
    }

    @Test
    void theTuberculosisCardCountsItsItemsOnceAllAreAnswered() {
        Somebody answered = ADULT.fact("TB_COUGH_ANY", true, "2025-01-01")
                .fact("TB_FEVER_2W", false, "2025-01-03")
                .fact("TB_WEIGHT_LOSS", true, "2025-01-02");

        assertThat(answer(answered, "TB_CARD_ITEM_COUNT", "2025-02-01"))
                .isEqualTo(Answer.of(2.0, LocalDate.parse("2025-01-03")));
        assertThat(answer(answered.fact("TB_CONTACT_CLOSE", true), "TB_CARD_ITEM_COUNT", "2025-02-01")
                        .number())
                .hasValue(3);
        assertThat(answer(ADULT.fact("TB_COUGH_ANY", true), "TB_CARD_ITEM_COUNT", "2025-02-01")
                        .isKnown())
                .isFalse();
    }

    @Test
    void aControlIsMissedOnTheDayAfterItWithoutAnyVisitSince() {
        Somebody agreed = ADULT.fact("NEXT_CONTROL_DATE", LocalDate.parse("2025-03-01"));

        assertThat(answer(agreed, "NEXT_CONTROL_MISSED", "2025-03-01").isYes()).isFalse();
        assertThat(answer(agreed, "NEXT_CONTROL_MISSED", "2025-03-02").isYes()).isTrue();
        assertThat(answer(agreed.done("HEALTH_EDUCATION", "2025-03-02"), "NEXT_CONTROL_MISSED", "2025-03-02")
                        .isYes())
                .isFalse();
        assertThat(answer(agreed.done("HEALTH_EDUCATION", "2025-02-28"), "NEXT_CONTROL_MISSED", "2025-03-02")
                        .isYes())
                .isTrue();
    }

    @Test
    void theProvinceIsTheBeginningOfTheAreaCode() {
        assertThat(answer(ADULT.fact("DOMICILE_AREA_CODE", "53.07.01.2001"), "DOMICILE_PROVINCE_CODE", "2025-01-01")
                        .word())
                .isEqualTo("53");
    }

    @Test
    void pneumococcalDosesAreCountedBeforeABirthday() {
        Somebody child = Somebody.born("2024-01-01")
                .done("IMM_PCV", "2024-03-01")
                .done("IMM_PCV", "2024-12-31")
                .done("IMM_PCV", "2025-06-01");

        assertThat(answer(child, "PCV_DOSES_BEFORE_12M", "2025-08-01").number()).hasValue(2);
        assertThat(answer(child, "PCV_DOSES_BEFORE_24M", "2025-08-01").number()).hasValue(3);
    }

    @Test
    void aDayOfTheLastVaccinationOrTetanusDoseIsThatOfTheNewest() {
        Somebody dosed = ADULT.done("IMM_TD", "2020-01-01").done("IMM_COVID19", "2024-12-31");

        assertThat(answer(dosed, "LAST_VACCINATION_DATE", "2025-01-10").day()).isEqualTo("2024-12-31");
        assertThat(answer(dosed, "DAYS_SINCE_LAST_VACCINATION", "2025-01-10").number())
                .hasValue(10);
        assertThat(answer(dosed, "LAST_TETANUS_DOSE_DATE", "2025-01-10").day()).isEqualTo("2020-01-01");
        assertThat(answer(ADULT, "LAST_VACCINATION_DATE", "2025-01-10").isKnown())
                .isFalse();
    }

    // visits and history

    @Test
    void withoutAVisitNothingIsKnownOfIt() {
        assertThat(answer(ADULT, "VISIT_TODAY", "2025-01-01").isYes()).isFalse();
        assertThat(ADULT.seenAt(FacilityLevel.PUSTU).on("2025-01-01").has("VISIT_TODAY"))
                .isTrue();
        assertThat(ADULT.seenAt(FacilityLevel.PUSTU).on("2025-01-01").is("FACILITY_LEVEL", "PUSTU"))
                .isTrue();
        assertThat(ADULT.on("2025-01-01").is("FACILITY_LEVEL", "PUSTU")).isFalse();
    }

    @Test
    void whatWasDoneIsInTheOrderOfItsDaysAndNothingLaterIsSeen() {
        Client client = ADULT.done("HEALTH_EDUCATION B", "2025-03-01")
                .done("HEALTH_EDUCATION A", "2025-01-01")
                .done("HEALTH_EDUCATION", "2025-04-01")
                .refused("HEALTH_EDUCATION", "2025-02-01")
                .on("2025-03-31");

        assertThat(client.daysOf(new Occasion("HEALTH_EDUCATION", null)))
                .containsExactly(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-03-01"));
        assertThat(client.daysOf(new Occasion("HEALTH_EDUCATION", "B"))).containsExactly(LocalDate.parse("2025-03-01"));
        assertThat(client.history().happenings("HEALTH_EDUCATION"))
                .extracting(Happening::label)
                .containsExactly("A", "B");
    }

    @Test
    void ofAPregnancyWhatWasDoneBeforeItDoesNotCountButVaccinesAndBloodGroupDo() {
        Client mother = ADULT.done("HEALTH_EDUCATION", "2024-12-31")
                .done("IMM_TD", "2024-12-31")
                .done("BLOOD_TYPE_TEST", "2024-12-31")
                .done("THALASSEMIA_SCREENING", "2024-12-31")
                .pregnantSince("2025-01-01")
                .on("2025-03-31");

        assertThat(mother.daysThisPregnancy(new Occasion("HEALTH_EDUCATION", null)))
                .isEmpty();
        for (String lasting : List.of("IMM_TD", "BLOOD_TYPE_TEST", "THALASSEMIA_SCREENING")) {
            assertThat(mother.daysThisPregnancy(new Occasion(lasting, null)))
                    .as(lasting)
                    .hasSize(1);
        }
    }

    @Test
    void anObservationBelongsToTheEventOfItsDayOrIsOneItself() {
        Client client = ADULT.measured("BP_SYSTOLIC", 120, "2025-01-01")
                .done("BLOOD_PRESSURE_MEASUREMENT", "2025-01-01")
                .measured("BP_SYSTOLIC", 130, "2025-02-01")
                .on("2025-03-31");

        assertThat(client.history().happenings("BLOOD_PRESSURE_MEASUREMENT"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.observed()).containsExactly("BP_SYSTOLIC"));
    }

    @Test
    void aResultIsTheNewestOfEventsAndObservations() {
        Somebody tested = ADULT.result("HEMOGLOBIN_TEST", "2025-01-01", "LOW");

        assertThat(tested.on("2025-03-01").resultOf("HEMOGLOBIN_TEST")).isEqualTo("LOW");
        assertThat(tested.result("HEMOGLOBIN_TEST", "2025-02-01", "NORMAL")
                        .on("2025-03-01")
                        .resultOf("HEMOGLOBIN_TEST"))
                .isEqualTo("NORMAL");
        assertThat(tested.measured("HEMOGLOBIN_G_DL", 11, "2025-02-01")
                        .on("2025-03-01")
                        .resultOf("HEMOGLOBIN_TEST"))
                .isEqualTo("11");
        assertThat(ADULT.on("2025-03-01").resultOf("HEMOGLOBIN_TEST")).isNull();
    }
}
