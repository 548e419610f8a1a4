package org.openilp.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.core.network.FacilityLevel.HOME;
import static org.openilp.core.network.FacilityLevel.HOSPITAL;
import static org.openilp.core.network.FacilityLevel.POSYANDU;
import static org.openilp.core.network.FacilityLevel.PUSKESMAS;
import static org.openilp.core.network.FacilityLevel.PUSTU;
import static org.openilp.core.network.FacilityLevel.SCHOOL;
import static org.openilp.core.plan.Obstacle.DANGER_SIGN;
import static org.openilp.core.plan.Obstacle.FACILITY_LACKS_IT;
import static org.openilp.core.plan.Obstacle.NOT_IN_NETWORK;
import static org.openilp.core.plan.Obstacle.NOT_OFFERED_HERE;
import static org.openilp.core.plan.Obstacle.NO_PUSTU;
import static org.openilp.core.plan.Obstacle.OPENS_TOO_LATE;
import static org.openilp.core.plan.Obstacle.REFERRED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Confidence;
import org.openilp.core.json.IlpJson;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.OpenDays;
import org.openilp.core.network.Village;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Placement.PassedOver;
import org.openilp.core.plan.Reason;

class PlacerTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final LocalDate NEXT_POSYANDU = LocalDate.of(2026, 12, 8);
    private static final String SUKA = "99.01.01.2001";
    private static final String MAJU = "99.01.01.2002";

    private static final Placer PLACER = new Placer(Dictionary.national());
    private static final HealthNetwork NETWORK = network(List.of(), List.of());

    private static HealthNetwork network(List<String> posyanduLacks, List<String> puskesmasLacks) {
        return HealthNetwork.of(
                List.of(new Village(SUKA, "Suka", "pkm", "pustu"), new Village(MAJU, "Maju", "pkm", null)),
                List.of(
                        Facility.builder("rs", "RS", HOSPITAL).build(),
                        Facility.builder("pkm", "Puskesmas", PUSKESMAS)
                                .parent("rs")
                                .open(OpenDays.parse("WEEKLY MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY"))
                                .lacks(puskesmasLacks)
                                .build(),
                        Facility.builder("pustu", "Pustu", PUSTU)
                                .village(SUKA)
                                .parent("pkm")
                                .open(OpenDays.parse("WEEKLY MONDAY;THURSDAY"))
                                .build(),
                        Facility.builder("melati", "Melati", POSYANDU)
                                .village(SUKA)
                                .parent("pustu")
                                .open(OpenDays.parse("MONTHLY 2 TUESDAY"))
                                .lacks(posyanduLacks)
                                .build(),
                        Facility.builder("mawar", "Mawar", POSYANDU)
                                .village(MAJU)
                                .parent("pkm")
                                .open(OpenDays.parse("MONTHLY DAY 12"))
                                .build(),
                        Facility.builder("sd", "SD", SCHOOL).build()),
                List.of());
    }

    private static Person in(@Nullable String village) {
        return Person.builder("p", LocalDate.of(1990, 1, 1), Sex.FEMALE)
                .village(village)
                .build();
    }

    private static Decision.Builder due(String service, FacilityLevel... levels) {
        return Decision.builder(service, DecisionState.DUE)
                .timeline(DAY, DAY, null, null)
                .levels(List.of(levels));
    }

    private static Decision.Builder following(String finding, String service, FacilityLevel... levels) {
        return due(service, levels)
                .reasons(List.of(new Reason(
                        "finding/" + finding + "/" + service,
                        ImmutableList.of(),
                        ImmutableList.of(),
                        Confidence.SEEN)));
    }

    private static Placement place(Decision.Builder decision, Person person, HealthNetwork network) {
        return Objects.requireNonNull(placeOrNot(decision, person, network, DAY));
    }

    private static Placement place(Decision.Builder decision) {
        return place(decision, in(SUKA), NETWORK);
    }

    private static @Nullable Placement placeOrNot(
            Decision.Builder decision, Person person, HealthNetwork network, LocalDate day) {
        CarePlan plan = CarePlan.of("p", day, List.of(decision.build()), List.of());
        return PLACER.place(plan, person, network).decisions().get(0).placement();
    }

    private static Placement placement(
            FacilityLevel level, @Nullable String facility, LocalDate day, Object... passedOver) {
        ImmutableList.Builder<PassedOver> passed = ImmutableList.builder();
        for (int i = 0; i < passedOver.length; i += 2) {
            passed.add(new PassedOver((FacilityLevel) passedOver[i], (Obstacle) passedOver[i + 1]));
        }
        return new Placement(level, facility, day, passed.build());
    }

    @Test
    void the_nearest_facility_that_may_do_it_is_taken_on_its_next_open_day() {
        assertThat(place(due("BLOOD_PRESSURE_MEASUREMENT", HOME, POSYANDU, PUSTU, PUSKESMAS)))
                .isEqualTo(placement(POSYANDU, "melati", NEXT_POSYANDU));
        assertThat(place(due("BLOOD_PRESSURE_MEASUREMENT", PUSTU, PUSKESMAS)))
                .isEqualTo(placement(PUSTU, "pustu", LocalDate.of(2026, 11, 26), POSYANDU, NOT_OFFERED_HERE));
    }

    @Test
    void a_facility_that_lacks_it_is_passed_over() {
        assertThat(place(due("IMM_PCV", POSYANDU, PUSTU, PUSKESMAS), in(SUKA), network(List.of("IMM_PCV"), List.of())))
                .isEqualTo(placement(PUSTU, "pustu", LocalDate.of(2026, 11, 26), POSYANDU, FACILITY_LACKS_IT));
    }

    @Test
    void a_village_without_a_pustu_goes_to_its_puskesmas() {
        assertThat(place(due("IMM_PCV", PUSTU, PUSKESMAS), in(MAJU), NETWORK))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, NOT_OFFERED_HERE, PUSTU, NO_PUSTU));
        assertThat(place(due("IMM_PCV", PUSTU), in(MAJU), NETWORK))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, NOT_OFFERED_HERE, PUSTU, NO_PUSTU));
    }

    @Test
    void a_posyandu_that_meets_after_the_end_is_passed_over() {
        Decision.Builder closing = due("IMM_PCV", POSYANDU, PUSKESMAS).timeline(DAY, DAY, null, NEXT_POSYANDU);
        assertThat(place(closing))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, OPENS_TOO_LATE, PUSTU, NOT_OFFERED_HERE));
        assertThat(place(closing.timeline(DAY, DAY, null, NEXT_POSYANDU.plusDays(1)))
                        .level())
                .isEqualTo(POSYANDU);
    }

    @Test
    void what_would_be_late_on_the_next_open_day_goes_up_and_what_is_late_already_waits() {
        Decision.Builder decision = due("IMM_PCV", POSYANDU, PUSKESMAS);
        assertThat(place(decision.timeline(DAY, DAY, NEXT_POSYANDU, null)).level())
                .isEqualTo(PUSKESMAS);
        assertThat(place(decision.timeline(DAY, DAY, NEXT_POSYANDU.plusDays(1), null))
                        .level())
                .isEqualTo(POSYANDU);
        assertThat(place(decision.state(DecisionState.OVERDUE).timeline(DAY, DAY, DAY, null))
                        .level())
                .isEqualTo(POSYANDU);
    }

    @Test
    void where_no_other_can_do_it_the_open_day_counts_although_it_is_late() {
        assertThat(place(due("IMM_PCV", POSYANDU).timeline(DAY, DAY, DAY.plusDays(3), null)))
                .isEqualTo(placement(POSYANDU, "melati", NEXT_POSYANDU));
    }

    @Test
    void a_danger_sign_is_never_placed_below_a_level_that_does_the_whole_of_it() {
        assertThat(place(following("SELF_HARM_RISK", "MENTAL_HEALTH_INTERVENTION", POSYANDU, PUSTU, PUSKESMAS)))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, DANGER_SIGN, PUSTU, DANGER_SIGN));
        assertThat(place(due("EMERGENCY_CARE", PUSTU, PUSKESMAS)))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, NOT_OFFERED_HERE, PUSTU, DANGER_SIGN));
    }

    @Test
    void a_danger_sign_does_not_wait_for_the_next_open_day() {
        LocalDate sunday = LocalDate.of(2026, 11, 29);
        assertThat(placeOrNot(
                        due("EMERGENCY_CARE", PUSKESMAS, HOSPITAL).timeline(sunday, sunday, null, null),
                        in(SUKA),
                        NETWORK,
                        sunday))
                .isEqualTo(placement(
                        HOSPITAL,
                        "rs",
                        sunday,
                        POSYANDU,
                        NOT_OFFERED_HERE,
                        PUSTU,
                        NOT_OFFERED_HERE,
                        PUSKESMAS,
                        OPENS_TOO_LATE));
        assertThat(placeOrNot(due("EMERGENCY_CARE", PUSKESMAS), in(SUKA), NETWORK, sunday))
                .extracting(Placement::level, Placement::day)
                .containsExactly(HOSPITAL, sunday);
        assertThat(placeOrNot(
                        following("HYPERTENSION_3", "REFERRAL_TO_PUSKESMAS", POSYANDU), in(SUKA), NETWORK, sunday))
                .extracting(Placement::level, Placement::day)
                .containsExactly(HOSPITAL, sunday);
    }

    @Test
    void what_neither_posyandu_nor_puskesmas_can_do_goes_to_the_hospital() {
        assertThat(place(due("IMM_PCV", POSYANDU), in(SUKA), network(List.of("IMM_PCV"), List.of("IMM_PCV"))))
                .isEqualTo(placement(
                        HOSPITAL,
                        "rs",
                        DAY,
                        POSYANDU,
                        FACILITY_LACKS_IT,
                        PUSTU,
                        NOT_OFFERED_HERE,
                        PUSKESMAS,
                        FACILITY_LACKS_IT));
    }

    @Property(tries = 500)
    void nothing_is_placed_where_it_may_not_or_cannot_be_done(
            @ForAll Set<FacilityLevel> levels,
            @ForAll boolean danger,
            @ForAll boolean posyanduLacks,
            @ForAll boolean puskesmasLacks,
            @ForAll boolean withPustu,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = 1, max = 40) int overdueAfter) {
        String service = "MENTAL_HEALTH_INTERVENTION";
        LocalDate day = DAY.plusDays(later);
        Decision.Builder decision = (danger ? following("SELF_HARM_RISK", service) : due(service))
                .levels(levels)
                .timeline(day, day, day.plusDays(overdueAfter), day.plusDays(2L * overdueAfter));
        HealthNetwork network =
                network(posyanduLacks ? List.of(service) : List.of(), puskesmasLacks ? List.of(service) : List.of());

        Placement placement = Objects.requireNonNull(placeOrNot(decision, in(withPustu ? SUKA : MAJU), network, day));

        Optional<Facility> facility = Optional.ofNullable(placement.facility()).flatMap(network::facility);
        assertThat(placement.day()).isAfterOrEqualTo(day);
        if (placement.level() == HOME) {
            assertThat(levels).containsExactly(HOME);
        } else {
            assertThat(facility).isPresent();
            assertThat(facility.get().level()).isEqualTo(placement.level());
            assertThat(facility.get().lacks()).doesNotContain(service);
            assertThat(facility.get().isOpenOn(placement.day())).isTrue();
            if (placement.level() == POSYANDU || placement.level() == PUSTU) {
                assertThat(levels).contains(placement.level());
            }
            if (danger) {
                assertThat(placement.level()).isIn(PUSKESMAS, HOSPITAL);
                assertThat(placement.day()).isEqualTo(day);
            }
        }
        assertThat(placement.passedOver()).extracting(PassedOver::level).doesNotContain(placement.level());
    }

    @Test
    void a_referral_is_placed_where_it_leads() {
        assertThat(place(following("HYPERTENSION_3", "REFERRAL_TO_PUSKESMAS", HOME, POSYANDU, PUSTU)))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, REFERRED, PUSTU, REFERRED));
        assertThat(place(following("HIGH_NORMAL_BP", "REFERRAL_TO_PUSTU", POSYANDU)))
                .isEqualTo(placement(PUSTU, "pustu", LocalDate.of(2026, 11, 26), POSYANDU, REFERRED));
        assertThat(place(following("HIGH_NORMAL_BP", "REFERRAL_TO_PUSTU", POSYANDU), in(MAJU), NETWORK))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, REFERRED, PUSTU, NO_PUSTU));
        assertThat(place(following("MTBS_RED", "REFERRAL_TO_HOSPITAL", PUSKESMAS, PUSTU))
                        .facility())
                .isEqualTo("rs");
    }

    @Test
    void what_the_puskesmas_cannot_do_goes_to_the_hospital() {
        Placement expected = placement(
                HOSPITAL, "rs", DAY, POSYANDU, NOT_OFFERED_HERE, PUSTU, NOT_OFFERED_HERE, PUSKESMAS, NOT_OFFERED_HERE);
        assertThat(place(due("CHEST_XRAY"))).isEqualTo(expected);
        assertThat(place(due("CHEST_XRAY", PUSKESMAS), in(SUKA), network(List.of(), List.of("CHEST_XRAY")))
                        .whyNotAt(PUSKESMAS))
                .contains(FACILITY_LACKS_IT);
    }

    @Test
    void a_visit_to_the_home_is_made_by_the_posyandu_if_a_kader_may_and_else_by_the_pustu() {
        assertThat(place(due("FOLLOW_UP_HOME_VISIT", HOME))).isEqualTo(placement(HOME, "melati", DAY));
        assertThat(place(due("HEALTH_WORKER_HOME_VISIT", HOME, PUSTU))).isEqualTo(placement(HOME, "pustu", DAY));
        assertThat(place(due("HEALTH_WORKER_HOME_VISIT", HOME), in(MAJU), NETWORK))
                .isEqualTo(placement(HOME, "pkm", DAY));
    }

    @Test
    void a_pupil_is_seen_at_school_and_others_are_not() {
        Person pupil = Person.builder("p", LocalDate.of(2016, 1, 1), Sex.MALE)
                .village(SUKA)
                .school("sd")
                .build();
        assertThat(place(due("SCHOOL_HEALTH_SCREENING", SCHOOL, PUSKESMAS), pupil, NETWORK))
                .isEqualTo(placement(SCHOOL, "sd", DAY));
        assertThat(place(due("SCHOOL_HEALTH_SCREENING", SCHOOL, PUSKESMAS)))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, NOT_OFFERED_HERE, PUSTU, NOT_OFFERED_HERE));
    }

    @Test
    void upcoming_decisions_are_placed_from_their_due_day_on_and_others_not_at_all() {
        Decision.Builder decision = due("IMM_PCV", POSYANDU)
                .state(DecisionState.UPCOMING)
                .timeline(DAY, NEXT_POSYANDU.plusDays(1), null, null);
        assertThat(place(decision).day()).isEqualTo("2027-01-12");
        for (DecisionState state : DecisionState.values()) {
            boolean placed = state == DecisionState.UPCOMING || state.toBeDone();
            assertThat(placeOrNot(decision.state(state), in(SUKA), NETWORK, DAY) != null)
                    .as(state.name())
                    .isEqualTo(placed);
        }
    }

    @Test
    void who_is_not_in_the_network_has_the_same_plan_as_without_it() {
        CarePlan plan = CarePlan.of("p", DAY, List.of(due("IMM_PCV", POSYANDU).build()), List.of());
        assertThat(PLACER.place(plan, in(null), NETWORK)).isSameAs(plan);
    }

    @Test
    void a_level_of_which_the_network_names_none_is_passed_over() {
        HealthNetwork alone = HealthNetwork.of(
                List.of(),
                List.of(Facility.builder("pkm", "Puskesmas", PUSKESMAS).build()),
                List.of());
        Person person = Person.builder("p", LocalDate.of(1990, 1, 1), Sex.FEMALE)
                .registeredFacility("pkm")
                .build();
        assertThat(place(due("IMM_PCV", POSYANDU, PUSTU, PUSKESMAS), person, alone))
                .isEqualTo(placement(PUSKESMAS, "pkm", DAY, POSYANDU, NOT_IN_NETWORK, PUSTU, NOT_IN_NETWORK));
        assertThat(place(due("CHEST_XRAY"), person, alone))
                .extracting(Placement::level, Placement::facility)
                .containsExactly(HOSPITAL, null);
    }

    @Test
    void a_placement_follows_the_other_keys_in_json_and_is_read_back() {
        CarePlan plan = CarePlan.of("p", DAY, List.of(due("IMM_PCV", PUSTU).build()), List.of());
        CarePlan placed = PLACER.place(plan, in(MAJU), NETWORK);

        assertThat(IlpJson.writePlan(placed))
                .contains(",\"reasons\":[],\"placement\":{\"level\":\"PUSKESMAS\",\"facility\":\"pkm\","
                        + "\"day\":\"2026-11-25\",\"passedOver\":[{\"level\":\"POSYANDU\",\"why\":\"NOT_OFFERED_HERE\"},"
                        + "{\"level\":\"PUSTU\",\"why\":\"NO_PUSTU\"}]}}]");
        assertThat(IlpJson.readPlan(IlpJson.writePlan(placed))).isEqualTo(placed);
        assertThat(placed.decisions().get(0).placement()).hasToString("PUSKESMAS pkm on 2026-11-25");
    }
}
