package org.openilp.core.area;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Person;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.DangerSigns;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Placement.PassedOver;
import org.openilp.core.service.OfferKind;
import org.openilp.core.service.Performer;
import org.openilp.core.service.Service;
import org.openilp.core.service.ServiceKind;

/**
 * Says where the decisions of a plan are done: at the nearest facility of the person that may do it, can do it and is open
 * in time; where there is none, at the next one up. What is due or overdue is placed from the day of the plan on, what is
 * upcoming from its due day on; other decisions have no place.
 *
 * <p>A visit to the home stays at the home. A referral is placed at the level it leads to. A danger sign, and an emergency,
 * are placed at a building of the health service whose level does the whole of the service, and on the same day if one is
 * open. Immutable and safe for many threads.
 */
public final class Placer {

    private static final String REFERRAL = "REFERRAL_TO_";
    /** From the nearest up. The home is no place to go to, and a school or another clinic only for those who have one. */
    private static final ImmutableList<FacilityLevel> WAY_UP = ImmutableList.of(
            FacilityLevel.SCHOOL,
            FacilityLevel.POSYANDU,
            FacilityLevel.PUSTU,
            FacilityLevel.PUSKESMAS,
            FacilityLevel.OTHER_FKTP,
            FacilityLevel.HOSPITAL);
    /** Levels that everyone has somewhere, so that to pass them over needs a reason. */
    private static final ImmutableSet<FacilityLevel> EVERYBODYS = ImmutableSet.of(
            FacilityLevel.POSYANDU, FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS, FacilityLevel.HOSPITAL);

    private final Dictionary dictionary;
    private final DangerSigns dangerSigns;

    /** Places the services of a dictionary. */
    public Placer(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.dangerSigns = new DangerSigns(dictionary.findings(), dictionary.services());
    }

    /** A plan with places; the same plan if the network has neither a Posyandu nor a Puskesmas for the person. */
    public CarePlan place(CarePlan plan, Person person, HealthNetwork network) {
        if (network.facilityOf(person, FacilityLevel.POSYANDU).isEmpty()
                && network.facilityOf(person, FacilityLevel.PUSKESMAS).isEmpty()) {
            return plan;
        }
        ImmutableList.Builder<Decision> placed =
                ImmutableList.builderWithExpectedSize(plan.decisions().size());
        for (Decision decision : plan.decisions()) {
            Placement placement = placement(decision, plan.date(), person, network);
            placed.add(
                    placement == null
                            ? decision
                            : decision.toBuilder().placement(placement).build());
        }
        return new CarePlan(plan.person(), plan.date(), placed.build(), plan.findings(), plan.problems());
    }

    private @Nullable Placement placement(Decision decision, LocalDate today, Person person, HealthNetwork network) {
        LocalDate due = decision.timeline().due();
        Service service = dictionary.services().getOrNull(decision.service());
        if (service == null || !decision.toBeDone() && (decision.state() != DecisionState.UPCOMING || due == null)) {
            return null;
        }
        LocalDate from = decision.toBeDone() || due == null || due.isBefore(today) ? today : due;
        ImmutableSet<FacilityLevel> levels = ImmutableSet.copyOf(decision.levels());
        if (levels.contains(FacilityLevel.HOME) && (levels.size() == 1 || service.kind() == ServiceKind.HOME_VISIT)) {
            return new Placement(FacilityLevel.HOME, visitor(service, person, network), from, ImmutableList.of());
        }
        return new Way(decision, service, from, person, network).up();
    }

    /** The facility from which someone comes to the home. */
    private static @Nullable String visitor(Service service, Person person, HealthNetwork network) {
        ImmutableList<FacilityLevel> levels = service.performers().contains(Performer.KADER)
                ? ImmutableList.of(FacilityLevel.POSYANDU, FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS)
                : ImmutableList.of(FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS);
        return levels.stream()
                .flatMap(level -> network.facilityOf(person, level).stream())
                .map(Facility::id)
                .findFirst()
                .orElse(null);
    }

    /** The way of one decision from the nearest level up. */
    private final class Way {
        private final Decision decision;
        private final Service service;
        private final LocalDate from;
        private final Person person;
        private final HealthNetwork network;
        private final boolean danger;
        private final @Nullable FacilityLevel receiver;
        private final List<PassedOver> passed = new ArrayList<>();

        Way(Decision decision, Service service, LocalDate from, Person person, HealthNetwork network) {
            this.decision = decision;
            this.service = service;
            this.from = from;
            this.person = person;
            this.network = network;
            this.danger = dangerSigns.concern(decision);
            this.receiver = receiver(service.code());
        }

        Placement up() {
            Placement late = null;
            for (FacilityLevel level : WAY_UP) {
                Facility facility = network.facilityOf(person, level).orElse(null);
                Obstacle obstacle = obstacle(level, facility);
                if (obstacle == null) {
                    return at(level, facility);
                }
                if (obstacle == Obstacle.OPENS_TOO_LATE && late == null) {
                    late = at(level, facility);
                }
                if (EVERYBODYS.contains(level) || obstacle != Obstacle.NOT_OFFERED_HERE) {
                    passed.add(new PassedOver(level, obstacle));
                }
            }
            return late == null || danger ? furtherUp() : late;
        }

        private Placement at(FacilityLevel level, @Nullable Facility facility) {
            return new Placement(
                    level,
                    facility == null ? null : facility.id(),
                    facility == null ? from : facility.open().next(from),
                    ImmutableList.copyOf(passed));
        }

        private @Nullable Obstacle obstacle(FacilityLevel level, @Nullable Facility facility) {
            if (receiver != null && WAY_UP.indexOf(level) < WAY_UP.indexOf(receiver)) {
                return level == FacilityLevel.SCHOOL ? Obstacle.NOT_OFFERED_HERE : Obstacle.REFERRED;
            }
            if (receiver == null && !decision.levels().contains(level)) {
                return Obstacle.NOT_OFFERED_HERE;
            }
            if (danger && receiver == null && !handlesDanger(level)) {
                return Obstacle.DANGER_SIGN;
            }
            if (facility == null) {
                return level == FacilityLevel.HOSPITAL ? null : missing(level);
            }
            return unfit(facility);
        }

        private @Nullable Obstacle unfit(Facility facility) {
            if (facility.lacks().contains(service.code())) {
                return Obstacle.FACILITY_LACKS_IT;
            }
            return isInTime(facility.open().next(from)) ? null : Obstacle.OPENS_TOO_LATE;
        }

        private Obstacle missing(FacilityLevel level) {
            if (level == FacilityLevel.SCHOOL || level == FacilityLevel.OTHER_FKTP) {
                return Obstacle.NOT_OFFERED_HERE;
            }
            return level == FacilityLevel.PUSTU
                            && network.villageOf(person)
                                    .filter(village -> !village.hasPustu())
                                    .isPresent()
                    ? Obstacle.NO_PUSTU
                    : Obstacle.NOT_IN_NETWORK;
        }

        /** Whether the level is a building of the health service that does the whole of it. */
        private boolean handlesDanger(FacilityLevel level) {
            OfferKind offer = service.offerAt(level).kind();
            return level.insideBuilding()
                    && (offer == OfferKind.FULL
                            || level == FacilityLevel.HOSPITAL
                            || level == FacilityLevel.OTHER_FKTP);
        }

        private boolean isInTime(LocalDate open) {
            if (danger) {
                return open.equals(from);
            }
            LocalDate closes = decision.timeline().closes();
            LocalDate overdue = decision.timeline().overdue();
            boolean stillOpen = closes == null || open.isBefore(closes) || !from.isBefore(closes);
            boolean onTime = overdue == null || open.isBefore(overdue) || !from.isBefore(overdue);
            return stillOpen && onTime;
        }

        /** Where no level that may do it can: the Puskesmas if it lies above them all and is fit for it, else the hospital. */
        private Placement furtherUp() {
            FacilityLevel level = FacilityLevel.HOSPITAL;
            if (receiver == null && mayAllBeBelowThePuskesmas()) {
                Obstacle obstacle = network.facilityOf(person, FacilityLevel.PUSKESMAS)
                        .map(this::unfit)
                        .orElse(null);
                if (obstacle == null) {
                    level = FacilityLevel.PUSKESMAS;
                } else {
                    passed.replaceAll(each -> each.level() == FacilityLevel.PUSKESMAS
                            ? new PassedOver(FacilityLevel.PUSKESMAS, obstacle)
                            : each);
                }
            }
            int end = WAY_UP.indexOf(level);
            passed.removeIf(each -> WAY_UP.indexOf(each.level()) >= end);
            return at(level, network.facilityOf(person, level).orElse(null));
        }

        private boolean mayAllBeBelowThePuskesmas() {
            int puskesmas = WAY_UP.indexOf(FacilityLevel.PUSKESMAS);
            return !decision.levels().isEmpty()
                    && decision.levels().stream().allMatch(level -> WAY_UP.indexOf(level) < puskesmas);
        }

        private static @Nullable FacilityLevel receiver(String code) {
            if (!code.startsWith(REFERRAL)) {
                return null;
            }
            String level = code.substring(REFERRAL.length());
            return WAY_UP.stream()
                    .filter(each -> each.name().equals(level))
                    .findFirst()
                    .orElse(null);
        }
    }
}
