package org.openilp.rules.client;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactValue;
import org.openilp.core.lifecycle.CalendarAge;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.rules.series.TetanusStatus;
import org.openilp.rules.vocabulary.Answer;

/**
 * The facts that follow from others. Each is worked out anew from its inputs; where they are missing, one that stands in
 * the record is taken.
 */
final class DerivedFacts {

    private static final int FIRST_CLASS_AGE = 7;
    private static final int TRIMESTER_2_FROM_DAY = 85;
    private static final int TRIMESTER_3_FROM_DAY = 169;
    private static final int POSTPARTUM_DAYS = 43;
    private static final int TERM_DAYS = 280;
    private static final int PRETERM_BEFORE_DAYS = 259;
    private static final int CORRECTED_BEFORE_MONTHS = 24;
    /** Upper normal limit of AST in U/L; laboratories differ, the sources name none. */
    private static final double AST_UPPER_NORMAL = 40;

    /** When the hexavalent vaccine came in, DIRJEN3647. */
    private static final LocalDate HEXAVALENT_FROM = LocalDate.of(2025, 10, 1);

    /** Born from here on, a child gets it. */
    private static final LocalDate HEXAVALENT_BIRTHS_FROM = LocalDate.of(2025, 7, 10);

    private static final List<String> HIGH_PREECLAMPSIA_RISKS = List.of(
            "PREVIOUS_PREECLAMPSIA",
            "MULTIPLE_PREGNANCY",
            "HYPERTENSION",
            "DIABETES",
            "CHRONIC_KIDNEY_DISEASE",
            "AUTOIMMUNE_DISEASE",
            "ANTIPHOSPHOLIPID_SYNDROME");
    private static final List<String> MODERATE_PREECLAMPSIA_RISKS =
            List.of("FAMILY_PREECLAMPSIA", "NEW_PARTNER_MULTIPARA", "ASSISTED_REPRODUCTION");
    private static final List<String> HIV_RISKS =
            List.of("PREGNANT", "TB_ACTIVE", "STI_POSITIVE", "INJECTING_DRUG_USER", "IS_PRISONER");

    private static final ImmutableMap<String, Function<Client, @Nullable Answer>> DERIVATIONS =
            ImmutableMap.<String, Function<Client, @Nullable Answer>>builder()
                    .put("AGE_DAYS", client -> number(client.getAgeDays()))
                    .put("AGE_HOURS", client -> number(client.getAgeDays() * 24))
                    .put("AGE_WEEKS", client -> number(client.getAgeDays() / 7))
                    .put("AGE_MONTHS", client -> number(client.getAgeMonths()))
                    .put("AGE_YEARS", client -> number(client.getAgeYears()))
                    .put("BIRTH_DATE", client -> Answer.of(client.birthDate(), null))
                    .put("BIRTH_MONTH", client -> number(client.birthDate().getMonthValue()))
                    .put("SEX", client -> word(client.history().person().sex().name()))
                    .put("VISIT_TODAY", client -> client.visit() == null ? null : Answer.of(true, null))
                    .put(
                            "FACILITY_LEVEL",
                            client -> client.visit() == null
                                    ? null
                                    : word(client.visit().name()))
                    .put("PREGNANT", DerivedFacts::pregnant)
                    .put("LMP_DATE", DerivedFacts::lmp)
                    .put("GA_DAYS", DerivedFacts::gestation)
                    .put("TRIMESTER", DerivedFacts::trimester)
                    .put("DAYS_POSTPARTUM", DerivedFacts::daysPostpartum)
                    .put("POSTPARTUM", DerivedFacts::postpartum)
                    .put("DELIVERY_DATE", DerivedFacts::delivery)
                    .put("PREGNANCY_END_DATE", DerivedFacts::pregnancyEnd)
                    .put("PREGNANCY_OUTCOME", DerivedFacts::pregnancyOutcome)
                    .put("SCHOOL_EQUIVALENT_CLASS", DerivedFacts::equivalentClass)
                    .put("BMI", DerivedFacts::bmi)
                    .put(
                            "MEAN_ARTERIAL_PRESSURE",
                            client -> of(client, "BP_SYSTOLIC", "BP_DIASTOLIC", (high, low) -> (high + 2 * low) / 3))
                    .put("SPO2_LOWER", client -> of(client, "SPO2_RIGHT_HAND", "SPO2_FOOT", Math::min))
                    .put(
                            "SPO2_DIFFERENCE",
                            client -> of(client, "SPO2_RIGHT_HAND", "SPO2_FOOT", (hand, foot) -> Math.abs(hand - foot)))
                    .put(
                            "MENTZER_INDEX",
                            client -> of(client, "MCV_FL", "RBC_MILLION_UL", (volume, count) -> volume / count))
                    .put(
                            "SHINE_LAL_INDEX",
                            client -> of(
                                    client,
                                    "MCV_FL",
                                    "MCH_PG",
                                    (volume, haemoglobin) -> volume * volume * haemoglobin * 0.01))
                    .put(
                            "APRI",
                            client -> of(
                                    client,
                                    "AST_U_L",
                                    "PLATELETS_K_UL",
                                    (ast, platelets) -> ast / AST_UPPER_NORMAL * 100 / platelets))
                    .put("FUNDAL_HEIGHT_GAP_CM", DerivedFacts::fundalHeightGap)
                    .put("TB_CARD_ITEM_COUNT", DerivedFacts::tbCardItems)
                    .put("HIV_RISK_GROUP", DerivedFacts::hivRiskGroup)
                    .put("PREECLAMPSIA_MODERATE_FACTOR_COUNT", DerivedFacts::moderatePreeclampsiaRisks)
                    .put("PREECLAMPSIA_HIGH_FACTOR_COUNT", client -> number(count(client, HIGH_PREECLAMPSIA_RISKS)))
                    .put("T_STATUS", DerivedFacts::tetanusStatus)
                    .put("IMMUNIZATION_COMPLETE_FOR_AGE", client -> Answer.of(client.hasRoutineDoses(), client.today()))
                    .put("T_PROTECTED", DerivedFacts::tetanusProtection)
                    .put(
                            "LAST_TETANUS_DOSE_DATE",
                            client -> day(client.history().vaccines().lastTetanusDose()))
                    .put("LAST_VACCINATION_DATE", client -> day(client.history().lastVaccination()))
                    .put("DAYS_SINCE_LAST_VACCINATION", DerivedFacts::daysSinceVaccination)
                    .put("HEXAVALENT_COHORT", DerivedFacts::hexavalentCohort)
                    .put("BP_ABOVE_CHILD_LIMIT", DerivedFacts::aboveChildLimit)
                    .put("PCV_DOSES_BEFORE_12M", client -> dosesBefore(client, 12))
                    .put("PCV_DOSES_BEFORE_24M", client -> dosesBefore(client, 24))
                    .put(
                            "HPV_DOSES_VALID",
                            client -> number(client.history()
                                    .vaccines()
                                    .validDoses("IMM_HPV")
                                    .size()))
                    .put("DOMICILE_PROVINCE_CODE", DerivedFacts::province)
                    .put("NEXT_CONTROL_MISSED", DerivedFacts::controlMissed)
                    .put("CORRECTED_AGE_MONTHS", DerivedFacts::correctedAge)
                    .putAll(GrowthFacts.DERIVATIONS)
                    .buildOrThrow();

    /** What each of the derived measures is made of. */
    private static final ImmutableMap<String, ImmutableSet<String>> INPUTS =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put("BMI", ImmutableSet.of("WEIGHT_KG", "HEIGHT_CM"))
                    .put("MEAN_ARTERIAL_PRESSURE", ImmutableSet.of("BP_SYSTOLIC", "BP_DIASTOLIC"))
                    .put("SPO2_LOWER", ImmutableSet.of("SPO2_RIGHT_HAND", "SPO2_FOOT"))
                    .put("SPO2_DIFFERENCE", ImmutableSet.of("SPO2_RIGHT_HAND", "SPO2_FOOT"))
                    .put("BP_ABOVE_CHILD_LIMIT", ImmutableSet.of("BP_SYSTOLIC", "BP_DIASTOLIC"))
                    .put("MENTZER_INDEX", ImmutableSet.of("MCV_FL", "RBC_MILLION_UL"))
                    .put("SHINE_LAL_INDEX", ImmutableSet.of("MCV_FL", "MCH_PG"))
                    .put("APRI", ImmutableSet.of("AST_U_L", "PLATELETS_K_UL"))
                    .put("FUNDAL_HEIGHT_GAP_CM", ImmutableSet.of("FUNDAL_HEIGHT_CM"))
                    .put(
                            "TB_CARD_ITEM_COUNT",
                            ImmutableSet.of(
                                    "TB_COUGH_ANY",
                                    "TB_FEVER_2W",
                                    "TB_WEIGHT_LOSS",
                                    "TB_CONTACT_HOUSEHOLD",
                                    "TB_CONTACT_CLOSE"))
                    .putAll(GrowthFacts.INPUTS)
                    .buildOrThrow();

    private DerivedFacts() {}

    /** How a fact follows from others, null for a client of whom they are not known; null for one that does not. */
    static @Nullable Function<Client, @Nullable Answer> derivation(String fact) {
        return DERIVATIONS.get(fact);
    }

    /** Whether a fact can be worked out from others. */
    static boolean isDerived(String fact) {
        return DERIVATIONS.containsKey(fact);
    }

    /** The measured values that a derived one is made of; itself for one that is not derived. */
    static Set<String> inputsOf(String fact) {
        return INPUTS.getOrDefault(fact, ImmutableSet.of());
    }

    /** The measures that are made of others, by their codes. */
    static ImmutableSet<String> measures() {
        return INPUTS.keySet();
    }

    private static Answer number(double value) {
        return Answer.of(value, null);
    }

    private static Answer word(String value) {
        return Answer.of(FactValue.of(value), null);
    }

    private static @Nullable Answer day(@Nullable LocalDate day) {
        return day == null ? null : Answer.of(day, day);
    }

    /** A number made of two others, on the newer day of the two; null where one is missing. */
    private static @Nullable Answer of(Client client, String first, String second, DoubleBinaryOperator formula) {
        Answer a = client.answer(first);
        Answer b = client.answer(second);
        if (a.number().isEmpty() || b.number().isEmpty()) {
            return null;
        }
        return Answer.of(
                formula.applyAsDouble(a.number().getAsDouble(), b.number().getAsDouble()),
                newest(a.since(), b.since()));
    }

    private static @Nullable LocalDate newest(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static int count(Client client, List<String> facts) {
        int count = 0;
        for (String fact : facts) {
            count += client.answer(fact).isYes() ? 1 : 0;
        }
        return count;
    }

    // pregnancy and childbed

    private static @Nullable Answer pregnant(Client client) {
        Episode episode = client.history().pregnancyOn(client.ageDay());
        if (episode != null) {
            return Answer.of(true, episode.lmp());
        }
        return client.history().mentions("PREGNANT") ? null : Answer.of(false, null);
    }

    private static @Nullable Answer lmp(Client client) {
        Episode episode = client.history().pregnancyOn(client.ageDay());
        return episode == null ? null : day(episode.lmp());
    }

    private static @Nullable Answer gestation(Client client) {
        Episode episode = client.history().pregnancyOn(client.ageDay());
        return episode == null
                ? null
                : number(client.ageDay().toEpochDay() - episode.lmp().toEpochDay());
    }

    private static @Nullable Answer trimester(Client client) {
        Answer days = gestation(client);
        if (days == null) {
            return null;
        }
        double gestation = days.number().orElse(0);
        return number(gestation < TRIMESTER_2_FROM_DAY ? 1 : gestation < TRIMESTER_3_FROM_DAY ? 2 : 3);
    }

    private static @Nullable Answer daysPostpartum(Client client) {
        LocalDate delivery = client.history().lastDelivery(client.ageDay());
        if (delivery != null) {
            return Answer.of(client.ageDay().toEpochDay() - delivery.toEpochDay(), delivery);
        }
        boolean never = !client.history().episodes().isEmpty() || client.isMale();
        return never ? Answer.ABSENT : null;
    }

    private static Answer postpartum(Client client) {
        LocalDate delivery = client.history().lastDelivery(client.ageDay());
        boolean recent = delivery != null && client.ageDay().isBefore(delivery.plusDays(POSTPARTUM_DAYS));
        return Answer.of(recent, delivery);
    }

    private static @Nullable Answer delivery(Client client) {
        return day(client.history().lastDelivery(client.ageDay()));
    }

    /** With a delivery or without. */
    private static @Nullable Answer pregnancyEnd(Client client) {
        Episode last = client.history().lastEnded(client.ageDay());
        return last == null ? null : day(last.end());
    }

    private static @Nullable Answer pregnancyOutcome(Client client) {
        Episode last = client.history().lastEnded(client.ageDay());
        if (last == null) {
            return null;
        }
        PregnancyOutcome outcome = last.outcome();
        return outcome == null ? null : Answer.of(FactValue.of(outcome.factValue()), last.end());
    }

    private static @Nullable Answer fundalHeightGap(Client client) {
        Answer height = client.answer("FUNDAL_HEIGHT_CM");
        Answer gestation = gestation(client);
        if (height.number().isEmpty() || gestation == null) {
            return null;
        }
        double weeks = gestation.number().orElse(0) / 7;
        return Answer.of(Math.abs(height.number().getAsDouble() - weeks), height.since());
    }

    private static @Nullable Answer moderatePreeclampsiaRisks(Client client) {
        Answer parity = client.answer("PARITY");
        if (!parity.isKnown() && parity.state() == Answer.State.UNKNOWN) {
            return null;
        }
        int risks = count(client, MODERATE_PREECLAMPSIA_RISKS);
        risks += parity.number().orElse(-1) == 0 ? 1 : 0;
        risks += client.getAgeYears() >= 35 ? 1 : 0;
        risks += client.answer("PREPREGNANCY_BMI").number().orElse(0) > 30 ? 1 : 0;
        risks += client.answer("BIRTH_SPACING_MONTHS").number().orElse(0) >= 120 ? 1 : 0;
        return number(risks);
    }

    // children, pupils, measurements

    /** Completed months since the day the pregnancy would have come to term, not below 0. */
    private static @Nullable Answer correctedAge(Client client) {
        OptionalDouble gestation = client.answer("GA_AT_BIRTH_DAYS").number();
        if (gestation.isEmpty()
                || gestation.getAsDouble() >= PRETERM_BEFORE_DAYS
                || client.getAgeMonths() >= CORRECTED_BEFORE_MONTHS) {
            return null;
        }
        LocalDate term = client.birthDate().plusDays(TERM_DAYS - (long) gestation.getAsDouble());
        return Answer.of(Math.max(0, CalendarAge.completedMonths(term, client.ageDay())), null);
    }

    private static @Nullable Answer equivalentClass(Client client) {
        Answer recorded = client.answer("SCHOOL_CLASS");
        if (recorded.number().isPresent()) {
            return recorded;
        }
        int years = client.getAgeYears();
        return years >= FIRST_CLASS_AGE && years < 18 ? number(years - 6) : null;
    }

    /** Kilograms per square metre, to one decimal. */
    private static @Nullable Answer bmi(Client client) {
        return of(client, "WEIGHT_KG", "HEIGHT_CM", (weight, height) -> {
            double metres = height / 100;
            return Math.rint((weight / (metres * metres) + 1e-9) * 10) / 10;
        });
    }

    private static @Nullable Answer aboveChildLimit(Client client) {
        ChildBloodPressure.Limit limit =
                ChildBloodPressure.limit(client.history().person().sex(), client.getAgeYears());
        Answer systolic = client.answer("BP_SYSTOLIC");
        Answer diastolic = client.answer("BP_DIASTOLIC");
        if (limit == null || systolic.number().isEmpty() || diastolic.number().isEmpty()) {
            return null;
        }
        boolean above = systolic.number().getAsDouble() >= limit.systolic()
                || diastolic.number().getAsDouble() >= limit.diastolic();
        return Answer.of(above, newest(systolic.since(), diastolic.since()));
    }

    private static @Nullable Answer tbCardItems(Client client) {
        List<Answer> items = Stream.of("TB_COUGH_ANY", "TB_FEVER_2W", "TB_WEIGHT_LOSS")
                .map(client::answer)
                .toList();
        if (items.stream().anyMatch(item -> !item.isKnown())) {
            return null;
        }
        int yes = (int) items.stream().filter(Answer::isYes).count();
        boolean contact = client.answer("TB_CONTACT_HOUSEHOLD").isYes()
                || client.answer("TB_CONTACT_CLOSE").isYes();
        LocalDate newest = null;
        for (Answer item : items) {
            newest = newest(newest, item.since());
        }
        return Answer.of(yes + (contact ? 1 : 0), newest);
    }

    private static @Nullable Answer hivRiskGroup(Client client) {
        if (client.history().mentions("HIV_RISK_GROUP")) {
            return null;
        }
        if (count(client, HIV_RISKS) > 0) {
            return Answer.of(true, null);
        }
        Answer prisoner = client.answer("IS_PRISONER");
        return prisoner.isKnown() ? Answer.of(false, null) : null;
    }

    // vaccines

    private static @Nullable Answer tetanusStatus(Client client) {
        TetanusStatus tetanus = client.history().vaccines().tetanus();
        boolean verified = client.answer("DOSE_HISTORY_VERIFIED").isYes();
        if (tetanus.lastDose() == null) {
            return verified && !client.history().mentions("T_STATUS") ? number(0) : null;
        }
        return Answer.of(verified ? tetanus.status() : 0, tetanus.lastDose());
    }

    /** Doses that are not proven do not protect; unknown where the status is. */
    private static @Nullable Answer tetanusProtection(Client client) {
        Answer status = client.answer("T_STATUS");
        if (!status.isKnown() || client.history().vaccines().tetanus().lastDose() == null) {
            return null;
        }
        boolean proven = client.answer("DOSE_HISTORY_VERIFIED").isYes();
        TetanusStatus tetanus = client.history().vaccines().tetanus();
        return Answer.of(proven && tetanus.protectsOn(client.today()), status.since());
    }

    private static @Nullable Answer daysSinceVaccination(Client client) {
        LocalDate last = client.history().lastVaccination();
        return last == null ? null : Answer.of(client.today().toEpochDay() - last.toEpochDay(), last);
    }

    /** Of the births for which the vaccine was brought in, where the area has it, and not begun with the five-fold one. */
    private static Answer hexavalentCohort(Client client) {
        boolean begunOtherwise = client.history().happenings("IMM_HEXAVALENT").isEmpty()
                && !client.history().happenings("IMM_DPT_HB_HIB").isEmpty();
        boolean given = client.answer("AREA_HEXAVALENT_ACTIVE").isYes()
                && !client.today().isBefore(HEXAVALENT_FROM);
        return Answer.of(given && !client.birthDate().isBefore(HEXAVALENT_BIRTHS_FROM) && !begunOtherwise, null);
    }

    private static Answer dosesBefore(Client client, int months) {
        LocalDate birthday = client.birthDate().plusMonths(months);
        return number(client.history().vaccines().validDoses("IMM_PCV").stream()
                .filter(dose -> dose.isBefore(birthday))
                .count());
    }

    // where and when

    private static @Nullable Answer province(Client client) {
        Answer area = client.answer("DOMICILE_AREA_CODE");
        String code = area.word();
        return code == null || code.length() < 2 ? null : Answer.of(FactValue.of(code.substring(0, 2)), area.since());
    }

    private static @Nullable Answer controlMissed(Client client) {
        LocalDate control = client.answer("NEXT_CONTROL_DATE").day();
        if (control == null) {
            return null;
        }
        boolean seenSince = client.history().allHappenings().values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> !each.date().isBefore(control));
        return Answer.of(control.isBefore(client.today()) && !seenSince, control);
    }
}
