package org.openilp.examples.commandline.posyandu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openilp.core.Dictionary;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.DangerSigns;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Question;
import org.openilp.core.service.Service;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.examples.commandline.table.PersonLine;

/** Tells whom a Posyandu serves, and sorts what is due for them by where it is done. Safe for many threads. */
public final class Reception {

    private static final List<FacilityLevel> UPWARDS = List.of(
            FacilityLevel.HOME,
            FacilityLevel.SCHOOL,
            FacilityLevel.POSYANDU,
            FacilityLevel.PUSTU,
            FacilityLevel.OTHER_FKTP,
            FacilityLevel.PUSKESMAS,
            FacilityLevel.HOSPITAL);

    private final Facility posyandu;
    private final HealthNetwork network;
    private final ServiceCatalog services;
    private final DangerSigns dangerSigns;
    private final PersonLine personLine;

    /** The reception of a Posyandu in a network. */
    public Reception(Facility posyandu, HealthNetwork network, Dictionary dictionary, PersonLine personLine) {
        this.posyandu = posyandu;
        this.network = network;
        this.services = dictionary.services();
        this.dangerSigns = new DangerSigns(dictionary.findings(), dictionary.services());
        this.personLine = personLine;
    }

    /** Whether a record is that of someone whom the Posyandu serves. */
    public boolean serves(HealthRecord record) {
        return !record.isAboutArea()
                && network.posyanduOf(record.person())
                        .filter(own -> own.id().equals(posyandu.id()))
                        .isPresent();
    }

    /** Someone with their plan, which was made in the network. */
    public Guest receive(HealthRecord record, CarePlan plan) {
        List<Decision> here = new ArrayList<>();
        ImmutableListMultimap.Builder<String, Decision> elsewhere = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Decision> atHome = ImmutableListMultimap.builder();
        for (Decision decision : plan.decisions()) {
            Placement placement = decision.placement();
            if (decision.toBeDone() && placement != null) {
                String service = decision.service() + " " + dangerSigns.concern(decision);
                if (placement.level() == FacilityLevel.HOME) {
                    atHome.put(service, decision);
                } else if (isHere(decision, placement)) {
                    here.add(decision);
                } else {
                    elsewhere.put(service, decision);
                }
            }
        }
        return new Guest(
                plan.person(),
                Neighbourhood.of(record.person(), posyandu),
                Target.of(record, plan.date()),
                personLine.of(record, plan.date()),
                dangerSigns.in(plan),
                acts(plan, here),
                steps(plan, elsewhere.build()),
                steps(plan, atHome.build()),
                plan.questions().stream()
                        .filter(question -> question.decisions().stream().anyMatch(this::mayBeDoneHere))
                        .map(Question::fact)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private boolean mayBeDoneHere(Decision decision) {
        Service service = services.getOrNull(decision.service());
        boolean offered = decision.levels().isEmpty()
                ? service != null && service.offerAt(FacilityLevel.POSYANDU).isDoneHere()
                : decision.levels().contains(FacilityLevel.POSYANDU);
        return offered && !posyandu.lacks().contains(decision.service());
    }

    /** Also what would have to go further up only because the Posyandu does not meet today, or is done at school too. */
    private boolean isHere(Decision decision, Placement placement) {
        return placement.level() == FacilityLevel.POSYANDU
                || placement.whyNotAt(FacilityLevel.POSYANDU).equals(Optional.of(Obstacle.OPENS_TOO_LATE))
                || placement.level() == FacilityLevel.SCHOOL && mayBeDoneHere(decision);
    }

    private static ImmutableList<Act> acts(CarePlan plan, List<Decision> decisions) {
        return CarePlan.of(plan.person(), plan.date(), decisions, plan.findings())
                .acts();
    }

    /** One step for each service; what is about a danger sign stands apart. */
    private ImmutableList<Step> steps(CarePlan plan, ImmutableListMultimap<String, Decision> decisions) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (List<Decision> together : Multimaps.asMap(decisions).values()) {
            for (Act act : acts(plan, together)) {
                furthestUp(act).ifPresent(placement -> steps.add(new Step(act, placement, dangerSigns.concern(act))));
            }
        }
        return steps.build();
    }

    /** Of the places of an act the one furthest up, so that what needs the Puskesmas is not sent below for another's sake. */
    private static Optional<Placement> furthestUp(Act act) {
        return act.decisions().stream()
                .flatMap(decision -> Stream.ofNullable(decision.placement()))
                .max(Comparator.comparingInt(placement -> UPWARDS.indexOf(placement.level())));
    }
}
