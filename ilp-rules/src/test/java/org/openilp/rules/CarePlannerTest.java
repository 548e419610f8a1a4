package org.openilp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.OpenDays;
import org.openilp.core.network.Village;
import org.openilp.core.person.AreaProfile;
import org.openilp.core.person.AreaRecord;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Problem;
import org.openilp.core.plan.Reason;

/** The door: what a planner is asked and what it answers. */
class CarePlannerTest {

    private static final CarePlanner PLANNER = CarePlanner.national();
    private static final Somebody ADULT = Somebody.born("1990-06-15");

    private static CarePlan plan(Somebody who, String day) {
        return PLANNER.plan(who.record(), who.request(day));
    }

    @Test
    void aPregnancyWithoutDatesIsReportedUntilItIsDated() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        HealthRecord undated = HealthRecord.builder(Person.builder("p1", LocalDate.of(1998, 2, 10), Sex.FEMALE)
                        .build())
                .fact(FactEntry.of("PREGNANT", FactValue.of(true)))
                .build();
        HealthRecord dated = undated.toBuilder()
                .pregnancy(Pregnancy.of(LocalDate.of(2026, 6, 1)))
                .build();

        assertThat(PLANNER.plan(undated, day).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "pregnancies: nothing; expected the present pregnancy with its lmp, edd or ultrasound."
                                + " Maybe date it at the first contact; what counts from its first day is left out until then.");
        assertThat(PLANNER.plan(dated, day).problems()).isEmpty();
    }

    @Test
    void aMeasureThatIsHardlyPossibleIsReportedWithItsFinding() {
        HealthRecord tiny = HealthRecord.builder(Person.builder("p1", LocalDate.of(2024, 11, 25), Sex.FEMALE)
                        .build())
                .observation(Observation.of("LENGTH_CM", FactValue.of(60), LocalDate.of(2026, 11, 20)))
                .build();

        CarePlan plan = PLANNER.plan(tiny, LocalDate.of(2026, 11, 25));

        assertThat(plan.problems())
                .extracting(Problem::message)
                .containsExactly("facts.Z_LENGTH_HEIGHT_FOR_AGE: (hidden); expected a likely value."
                        + " Maybe weigh and measure again before acting on what was found.");
    }

    @Test
    void aPregnancyThatCannotStillRunIsReported() {
        HealthRecord open = HealthRecord.builder(Person.builder("p1", LocalDate.of(1998, 2, 10), Sex.FEMALE)
                        .build())
                .pregnancy(Pregnancy.of(LocalDate.of(2025, 12, 1)))
                .build();

        assertThat(PLANNER.plan(open, LocalDate.of(2026, 10, 12)).problems()).isEmpty();
        assertThat(PLANNER.plan(open, LocalDate.of(2026, 10, 13)).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "pregnancies: nothing; expected the end of a pregnancy that began more than 315 days ago."
                                + " Maybe write deliveredOn, or endedOn with its outcome.");
    }

    @Test
    void aPlanIsForThePersonAndTheDayAskedFor() {
        CarePlan plan = PLANNER.plan(ADULT.record(), LocalDate.parse("2025-06-01"));

        assertThat(plan.person()).isEqualTo("somebody");
        assertThat(plan.date()).isEqualTo("2025-06-01");
        assertThat(plan.decisions()).isNotEmpty();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan).isEqualTo(plan(ADULT, "2025-06-01"));
    }

    @Test
    void whoDiedOrMovedAwayHasAnEmptyPlanFromThatDayOn() {
        LocalDate day = LocalDate.parse("2025-06-01");
        Person.Builder person = Person.builder("p", LocalDate.parse("1990-06-15"), Sex.FEMALE);
        Somebody dead = Somebody.of(HealthRecord.of(person.diedOn(day).build()));
        Somebody gone = Somebody.of(HealthRecord.of(Person.builder("p", LocalDate.parse("1990-06-15"), Sex.FEMALE)
                .movedOutOn(day)
                .build()));
        Somebody deceased = ADULT.fact("DECEASED", true, "2025-06-01");

        for (Somebody each : new Somebody[] {dead, gone, deceased}) {
            assertThat(plan(each, "2025-05-31").decisions()).isNotEmpty();
            assertThat(plan(each, "2025-06-01").decisions()).isEmpty();
            assertThat(plan(each, "2025-06-01").findings()).isEmpty();
        }
    }

    @Test
    void rulesAboutThePresentVisitAreSilentWithoutOne() {
        String offered = "everyone/ckg/offer-at-any-visit";

        assertThat(plan(ADULT, "2026-06-01").decisions())
                .flatExtracting(Decision::reasons)
                .extracting(Reason::rule)
                .isNotEmpty()
                .doesNotContain(offered);
        assertThat(plan(ADULT.seenAt(FacilityLevel.PUSTU), "2026-06-01").decisions())
                .flatExtracting(Decision::reasons)
                .extracting(Reason::rule)
                .contains(offered);
    }

    @Test
    void whatIsKnownOfTheAreaDecidesToo() {
        Somebody mother =
                ADULT.pregnantSince("2025-01-01").fact("PREGNANCY_DETECTED_DATE", LocalDate.parse("2025-02-01"));

        assertThat(plan(mother, "2025-03-01").decisions())
                .filteredOn(Decision::toBeDone)
                .extracting(Decision::service)
                .contains("IRON_FOLIC_ACID_SUPPLEMENTATION")
                .doesNotContain("MULTIPLE_MICRONUTRIENT_SUPPLEMENTATION");
        assertThat(plan(mother.livingWhere("AREA_MMS_ACTIVE", true), "2025-03-01")
                        .decisions())
                .filteredOn(Decision::toBeDone)
                .extracting(Decision::service)
                .contains("MULTIPLE_MICRONUTRIENT_SUPPLEMENTATION")
                .doesNotContain("IRON_FOLIC_ACID_SUPPLEMENTATION");
    }

    @Test
    void anAreaHasItsOwnPlanAndItsRulesNeverSpeakOfAVillager() {
        AreaRecord area = new AreaRecord(
                "desa-1", ImmutableList.of(FactEntry.of("IS_AREA_SUBJECT", FactValue.of(true))), ImmutableList.of());
        CarePlan plan = PLANNER.planArea(area, LocalDate.parse("2025-06-10"));

        assertThat(plan.person()).isEqualTo("desa-1");
        assertThat(plan.decisions())
                .isNotEmpty()
                .extracting(Decision::service)
                .containsOnly("WEEKLY_SURVEILLANCE_REPORT");
        assertThat(plan(ADULT, "2025-06-10").decisions())
                .extracting(Decision::service)
                .doesNotContain("WEEKLY_SURVEILLANCE_REPORT");
    }

    @Test
    void aRecordThatStandsForAnAreaGetsThePlanOfThatArea() {
        Somebody standing = ADULT.fact("IS_AREA_SUBJECT", true);

        assertThat(plan(standing, "2025-06-10").decisions())
                .isEqualTo(PLANNER.planArea(AreaRecord.of(standing.record()), LocalDate.parse("2025-06-10"))
                        .decisions());
    }

    @Test
    void aRecordStandsForAnAreaOnlyWhileThatFactHolds() {
        for (Somebody person : new Somebody[] {
            ADULT.fact("IS_AREA_SUBJECT", true, "2025-06-11"),
            ADULT.fact("IS_AREA_SUBJECT", true, "2025-01-01", "2025-06-10"),
            ADULT.fact("IS_AREA_SUBJECT", true, "2025-01-01").fact("IS_AREA_SUBJECT", false, "2025-06-01"),
        }) {
            assertThat(plan(person, "2025-06-10").decisions())
                    .as("%s", person.record().facts())
                    .isEqualTo(plan(ADULT, "2025-06-10").decisions());
        }
    }

    @Test
    void whatWasDoneForAnAreaCounts() {
        ImmutableList<FactEntry> facts = ImmutableList.of(FactEntry.of("IS_AREA_SUBJECT", FactValue.of(true)));
        AreaRecord silent = new AreaRecord("desa-1", facts, ImmutableList.of());
        AreaRecord reported = new AreaRecord(
                "desa-1",
                facts,
                ImmutableList.of(ServiceEvent.of("WEEKLY_SURVEILLANCE_REPORT", LocalDate.parse("2025-06-09"))));
        LocalDate tuesday = LocalDate.parse("2025-06-10");

        assertThat(PLANNER.planArea(silent, tuesday).decisions())
                .extracting(Decision::state)
                .containsExactly(DecisionState.OVERDUE, DecisionState.UPCOMING);
        assertThat(PLANNER.planArea(reported, tuesday).decisions())
                .extracting(Decision::state)
                .containsExactly(DecisionState.UPCOMING);
    }

    @Test
    void anOpenQuestionIsAskedWhereItsAnswerCouldMakeSomethingDue() {
        Somebody girl = Somebody.born("2012-01-15");
        CarePlan plan = plan(girl.fact("SCHOOL_CLASS", 7, "2025-07-15"), "2025-08-01");
        Decision asking = plan.decisions().stream()
                .filter(each -> each.service().equals("SCHOOL_HEALTH_SCREENING"))
                .findFirst()
                .orElseThrow();

        assertThat(asking.state()).isEqualTo(DecisionState.NEEDS_DATA);
        assertThat(asking.questions()).containsExactly("SCHOOL_ENROLLED");
        assertThat(plan(girl.fact("SCHOOL_CLASS", 7, "2025-07-15").fact("SCHOOL_ENROLLED", false), "2025-08-01")
                        .decisions())
                .extracting(Decision::service)
                .doesNotContain("SCHOOL_HEALTH_SCREENING");
        assertThat(plan(girl.fact("SCHOOL_CLASS", 7, "2025-07-15").fact("SCHOOL_ENROLLED", true), "2025-08-01")
                        .decisions())
                .filteredOn(each -> each.service().equals("SCHOOL_HEALTH_SCREENING"))
                .extracting(Decision::state)
                .containsExactly(DecisionState.DUE);
    }

    @Test
    void aPlannerMayLookFurtherAheadOrBack() {
        CarePlanner near = CarePlanner.builder()
                .rules(PLANNER.rules())
                .lookAhead(Period.ZERO)
                .lookBack(Period.ZERO)
                .build();
        Somebody infant = Somebody.born("2025-01-01");

        assertThat(plan(infant, "2025-06-02").decisions())
                .extracting(Decision::state)
                .contains(DecisionState.UPCOMING, DecisionState.MISSED);
        LocalDate day = LocalDate.parse("2025-06-02");
        assertThat(near.plan(infant.record(), day).decisions())
                .isNotEmpty()
                .noneMatch(each -> each.state() == DecisionState.MISSED)
                .noneMatch(each -> each.state() == DecisionState.UPCOMING
                        && each.timeline().due().isAfter(day));
    }

    @Test
    void theLocaleAndTheZoneOfTheMachineNeverMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        CarePlan plan = plan(ADULT, "2025-06-01");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            CarePlanner elsewhere = CarePlanner.national();
            assertThat(elsewhere.plan(ADULT.record(), LocalDate.parse("2025-06-01")))
                    .isEqualTo(plan);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aPlannerTellsTheRulesThatItDecidesWith() {
        assertThat(PLANNER.rules().rules()).isNotEmpty();
        assertThat(PLANNER.rules().dictionary().services().codes()).contains("ANC_CONTACT");
    }

    @Test
    void aPlanInANetworkSaysWhereAndIsOtherwiseThatOfItsArea() {
        HealthNetwork network = HealthNetwork.of(
                List.of(new Village("99.01.01.2001", "Suka", "pkm", null)),
                List.of(
                        Facility.builder("pkm", "Puskesmas", FacilityLevel.PUSKESMAS)
                                .build(),
                        Facility.builder("melati", "Melati", FacilityLevel.POSYANDU)
                                .village("99.01.01.2001")
                                .open(OpenDays.dayOfMonth(12))
                                .build()),
                List.of());
        HealthRecord record = HealthRecord.of(Person.builder("p", LocalDate.parse("1960-06-15"), Sex.FEMALE)
                .village("99.01.01.2001")
                .build());
        LocalDate day = LocalDate.parse("2025-06-01");
        PlanRequest request = PlanRequest.on(day).network(network);

        CarePlan plan = PLANNER.plan(record, request);
        CarePlan without = PLANNER.plan(record, PlanRequest.on(day).inArea(request.areaOf(record.person())));

        assertThat(plan.decisions())
                .filteredOn(decision -> decision.service().equals("BLOOD_PRESSURE_MEASUREMENT"))
                .extracting(Decision::placement)
                .containsOnly(new Placement(
                        FacilityLevel.POSYANDU, "melati", LocalDate.parse("2025-06-12"), ImmutableList.of()));
        assertThat(plan.decisions())
                .extracting(decision -> decision.toBuilder().placement(null).build())
                .isEqualTo(without.decisions());
        assertThat(without.decisions()).extracting(Decision::placement).containsOnlyNulls();
    }

    @Test
    void theAreaIsThatOfTheNetworkUnlessItIsGiven() {
        FactEntry yes = FactEntry.of("AREA_HAS_PUSTU", FactValue.of(true));
        FactEntry no = FactEntry.of("AREA_HAS_PUSTU", FactValue.of(false));
        HealthNetwork network = HealthNetwork.of(
                List.of(new Village("99.01.01.2001", "Suka", "pkm", null)),
                List.of(Facility.builder("pkm", "Puskesmas", FacilityLevel.PUSKESMAS)
                        .build()),
                List.of());
        Person person = Person.builder("p", LocalDate.parse("1990-06-15"), Sex.FEMALE)
                .village("99.01.01.2001")
                .build();
        PlanRequest request = PlanRequest.on(LocalDate.parse("2025-06-01"));

        assertThat(request.areaOf(person).facts()).isEmpty();
        assertThat(request.network(network).areaOf(person).facts()).containsExactly(no);
        assertThat(request.network(network)
                        .inArea(AreaProfile.of(List.of(yes)))
                        .areaOf(person)
                        .facts())
                .containsExactly(yes);
        assertThat(request.network(network).seenAt(FacilityLevel.PUSTU).network())
                .isEqualTo(network);
    }
}
