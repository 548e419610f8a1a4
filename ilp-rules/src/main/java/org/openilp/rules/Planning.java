package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Problem;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.FactIndex;
import org.openilp.rules.client.History;
import org.openilp.rules.client.RoutineDoses;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Decisions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.FollowUps;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.decide.RoutineDecisions;
import org.openilp.rules.engine.RuleEngine;
import org.openilp.rules.series.Immunizations;
import org.openilp.rules.series.Milestone;
import org.openilp.rules.series.SeriesStatus;

/**
 * The way of a few records to their plans: view, interpret, decide, plan. Each step is taken for all of them before the
 * next, and rule by rule: what one rule asks and says is fast where it was just asked and said. Immutable and safe for
 * many threads.
 */
final class Planning {

    private final RulePack rules;
    private final Horizon horizon;
    private final FactIndex facts;
    private final Decisions decisions;
    private final FollowUps followUps;
    private final RoutineDoses routineDoses;

    Planning(RulePack rules, Horizon horizon) {
        this.rules = rules;
        this.horizon = horizon;
        this.facts = new FactIndex(rules.dictionary().facts());
        this.decisions = new Decisions(rules.dictionary(), horizon);
        this.followUps = new FollowUps(rules.engine().book());
        this.routineDoses = new RoutineDecisions(rules.engine().book(), rules.dictionary(), horizon);
    }

    /**
     * The plans, in the order of the records.
     *
     * @param aboutArea whether the records stand for areas, whatever they say themselves
     */
    List<CarePlan> plans(List<HealthRecord> records, PlanRequest request, boolean aboutArea) {
        RuleEngine engine = rules.engine();
        List<Client> views = new ArrayList<>(records.size());
        List<Client> present = new ArrayList<>(records.size());
        for (HealthRecord record : records) {
            Client today = view(record, request);
            views.add(today);
            if (!isGone(record.person(), today)) {
                present.add(today);
            }
        }
        List<Conclusions> conclusions = engine.interpret(present);
        List<Client> informed = new ArrayList<>(present.size());
        Set<Client> areas = new HashSet<>();
        for (int i = 0; i < present.size(); i++) {
            Client client = present.get(i).with(conclusions.get(i));
            informed.add(client);
            if (aboutArea || isAboutArea(client)) {
                areas.add(client);
            }
        }
        List<Entitlement> entitlements = engine.entitlements(informed, request.day(), horizon);
        for (int i = 0; i < informed.size(); i++) {
            entitlements.addAll(followUps.of(informed.get(i), conclusions.get(i)));
        }
        entitlements.removeIf(each -> each.rule().aboutArea() != areas.contains(each.person()));
        List<ImmutableList<Decision>> decided = decisions.of(informed, entitlements);
        List<CarePlan> plans = new ArrayList<>(records.size());
        int next = 0;
        for (int i = 0; i < records.size(); i++) {
            String id = records.get(i).person().id();
            if (next < present.size() && present.get(next) == views.get(i)) {
                plans.add(new CarePlan(
                        id,
                        request.day(),
                        decided.get(next),
                        conclusions.get(next).asFindings(),
                        problems(informed.get(next))));
                next++;
            } else {
                plans.add(CarePlan.empty(id, request.day()));
            }
        }
        return plans;
    }

    /** The vaccines of someone whose plan is made. */
    VaccineCard vaccines(HealthRecord record, CarePlan plan, PlanRequest request) {
        Client client = view(record, request);
        ListMultimap<String, Decision> decisions = Multimaps.index(plan.decisions(), Decision::service);
        ImmutableSet.Builder<String> contraindicated = ImmutableSet.builder();
        for (Decision decision : plan.decisions()) {
            if (decision.postponement() != null && decision.postponement().permanent()) {
                contraindicated.add(decision.service());
            }
        }
        Immunizations doses = client.immunizations(contraindicated.build());
        ImmutableMap.Builder<Milestone, LocalDate> milestones = ImmutableMap.builder();
        for (Milestone milestone : Milestone.values()) {
            LocalDate reached = milestone.reached(doses);
            if (reached != null) {
                milestones.put(milestone, reached);
            }
        }
        ImmutableList.Builder<VaccineCard.Vaccine> vaccines = ImmutableList.builder();
        for (SeriesStatus status : doses.all()) {
            String vaccine = status.series().vaccine();
            vaccines.add(new VaccineCard.Vaccine(
                    vaccine.equals("IMM_TD") ? status.of(doses.tetanus()) : status,
                    ImmutableList.copyOf(decisions.get(vaccine))));
        }
        return new VaccineCard(
                record.person().id(), request.day(), vaccines.build(), doses.tetanus(), milestones.buildOrThrow());
    }

    private Client view(HealthRecord record, PlanRequest request) {
        History history =
                new History(record, request.areaOf(record.person()).facts(), request.day(), facts, rules.vaccines());
        return Client.today(history, rules.engine().book(), routineDoses, request.visit());
    }

    private static ImmutableList<Problem> problems(Client informed) {
        List<String> contradicted = informed.contradictions();
        List<String> implausible = informed.implausible();
        LocalDate pregnantSince = informed.history().pregnancyStartOn(informed.today());
        boolean dated = pregnantSince != null || !informed.answer("PREGNANT").isYes();
        boolean tooLong =
                pregnantSince != null && informed.today().isAfter(pregnantSince.plusDays(Pregnancy.LONGEST_DAYS));
        if (contradicted.isEmpty() && implausible.isEmpty() && dated && !tooLong) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        contradicted.forEach(fact -> problems.add(ofFact(
                fact,
                "what follows from the values of that day",
                "Maybe one of them was mistyped; the derived value counts.")));
        implausible.forEach(fact -> problems.add(
                ofFact(fact, "a likely value", "Maybe weigh and measure again before acting on what was found.")));
        if (tooLong) {
            problems.add(Problem.of(
                    "pregnancies",
                    "",
                    "the end of a pregnancy that began more than " + Pregnancy.LONGEST_DAYS + " days ago",
                    "Maybe write deliveredOn, or endedOn with its outcome."));
        }
        if (!dated) {
            problems.add(Problem.of(
                    "pregnancies",
                    "",
                    "the present pregnancy with its lmp, edd or ultrasound",
                    "Maybe date it at the first contact; what counts from its first day is left out until then."));
        }
        return problems.build();
    }

    private static Problem ofFact(String fact, String expected, String mend) {
        return Problem.of("facts." + fact, Problem.HIDDEN, expected, mend);
    }

    private static boolean isAboutArea(Client today) {
        return today.answer("IS_AREA_SUBJECT").isYes()
                || today.answer("IS_SCHOOL_SUBJECT").isYes();
    }

    private static boolean isGone(Person person, Client today) {
        return isBy(person.diedOn(), today.today())
                || isBy(person.movedOutOn(), today.today())
                || today.answer("DECEASED").isYes();
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }
}
