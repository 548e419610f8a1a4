package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Problem;
import org.openilp.rules.client.Client;
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
 * next, so that they share the sessions of the rules. Immutable and safe for many threads.
 */
final class Planning {

    private final RulePack rules;
    private final Horizon horizon;
    private final Decisions decisions;
    private final FollowUps followUps;
    private final RoutineDoses routineDoses;

    Planning(RulePack rules, Horizon horizon) {
        this.rules = rules;
        this.horizon = horizon;
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
        List<Client> present = new ArrayList<>(records.size());
        boolean[] gone = new boolean[records.size()];
        for (int i = 0; i < gone.length; i++) {
            Client today = view(records.get(i), request);
            gone[i] = isGone(records.get(i).person(), today);
            if (!gone[i]) {
                present.add(today);
            }
        }
        List<Conclusions> conclusions = engine.interpret(present);
        List<Client> informed = new ArrayList<>(present.size());
        for (int i = 0; i < present.size(); i++) {
            informed.add(present.get(i).with(conclusions.get(i)));
        }
        List<List<Entitlement>> entitlements = engine.entitlements(informed, request.day(), horizon);
        List<CarePlan> plans = new ArrayList<>(records.size());
        int next = 0;
        for (int i = 0; i < gone.length; i++) {
            String id = records.get(i).person().id();
            if (gone[i]) {
                plans.add(CarePlan.empty(id, request.day()));
            } else {
                plans.add(plan(id, informed.get(next), conclusions.get(next), entitlements.get(next), aboutArea));
                next++;
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
        History history = new History(
                record,
                request.areaOf(record.person()).facts(),
                request.day(),
                rules.dictionary().facts(),
                rules.vaccines());
        return Client.today(history, rules.engine().book(), routineDoses, request.visit());
    }

    private CarePlan plan(
            String id, Client informed, Conclusions conclusions, List<Entitlement> entitlements, boolean aboutArea) {
        entitlements.addAll(followUps.of(informed, conclusions));
        return new CarePlan(
                id,
                informed.today(),
                decisions.of(entitlements, informed, conclusions, aboutArea || isAboutArea(informed)),
                conclusions.asFindings(),
                problems(informed));
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
