package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.area.Placer;
import org.openilp.core.person.AreaRecord;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Problem;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.History;
import org.openilp.rules.client.VaccineDoses;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Decisions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.engine.RuleEngine;

/**
 * Decides what is due for a person: the one door to the rules. Immutable and safe for many threads; make it once and
 * share it.
 *
 * <pre>{@code
 * CarePlanner planner = CarePlanner.national();
 * CarePlan plan = planner.plan(record, LocalDate.of(2026, 11, 25));
 * }</pre>
 */
public final class CarePlanner {

    private static final LocalDate FOUNDED = LocalDate.of(1945, 8, 17);

    private final RulePack rules;
    private final Horizon horizon;
    private final Decisions decisions;
    private final Placer placer;

    private CarePlanner(RulePack rules, Horizon horizon) {
        this.rules = rules;
        this.horizon = horizon;
        this.decisions = new Decisions(rules.dictionary(), horizon);
        this.placer = new Placer(rules.dictionary());
    }

    /** A planner with the national rules that looks twelve months ahead and back. */
    public static CarePlanner national() {
        return builder().build();
    }

    /** A planner with other rules or another horizon. */
    public static Builder builder() {
        return new Builder();
    }

    /** The rules that it decides with. */
    public RulePack rules() {
        return rules;
    }

    /** The plan of a person on a day. */
    public CarePlan plan(HealthRecord record, LocalDate day) {
        return plan(record, PlanRequest.on(day));
    }

    /**
     * The plan of a person; empty for one who died or moved away by then. A record that stands for an area or a school
     * on that day gets the plan of that.
     *
     * @param record what is recorded of the person; entries dated after the day do not count
     * @param request the day, the visit, the area and the network
     */
    public CarePlan plan(HealthRecord record, PlanRequest request) {
        CarePlan plan = decide(record, request, false);
        return request.network() == null ? plan : placer.place(plan, record.person(), request.network());
    }

    /** The plan of an area or a school: what is to be done for it, not for those who live in it. */
    public CarePlan planArea(AreaRecord area, LocalDate day) {
        Person stand = Person.builder(area.id(), FOUNDED, Sex.FEMALE).build();
        HealthRecord record = HealthRecord.builder(stand)
                .facts(area.facts())
                .events(area.events())
                .build();
        return decide(record, PlanRequest.on(day), true);
    }

    private CarePlan decide(HealthRecord record, PlanRequest request, boolean ofArea) {
        History history = new History(
                record,
                request.areaOf(record.person()).facts(),
                request.day(),
                rules.dictionary().facts(),
                VaccineDoses.national());
        RuleEngine engine = rules.engine();
        Client today = Client.today(history, engine.book(), request.visit());
        if (isGone(record.person(), today)) {
            return new CarePlan(
                    record.person().id(), request.day(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
        }
        Conclusions conclusions = engine.interpret(today);
        Client informed = today.with(conclusions);
        List<Entitlement> entitlements = engine.entitlements(informed, conclusions, horizon);
        return new CarePlan(
                record.person().id(),
                request.day(),
                decisions.of(entitlements, informed, conclusions, ofArea || isAboutArea(today)),
                conclusions.asFindings(),
                contradictions(today));
    }

    private static ImmutableList<Problem> contradictions(Client today) {
        return today.contradictions().stream()
                .map(fact -> Problem.of(
                        "facts." + fact,
                        Problem.HIDDEN,
                        "what follows from the values of that day",
                        "Maybe one of them was mistyped; the derived value counts."))
                .collect(ImmutableList.toImmutableList());
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

    /** Collects what a planner needs; everything has a default. */
    public static final class Builder {
        private @Nullable RulePack rules;
        private Period lookAhead = Horizon.YEAR.ahead();
        private Period lookBack = Horizon.YEAR.back();

        private Builder() {}

        /** The rules to decide with; by default the national ones. */
        public Builder rules(RulePack pack) {
            this.rules = pack;
            return this;
        }

        /** How long before they are due upcoming decisions are shown; by default twelve months. */
        public Builder lookAhead(Period period) {
            this.lookAhead = period;
            return this;
        }

        /** How long missed and done decisions are shown after they closed; by default twelve months. */
        public Builder lookBack(Period period) {
            this.lookBack = period;
            return this;
        }

        /** The planner. */
        public CarePlanner build() {
            RulePack pack = rules == null ? RulePack.national() : rules;
            return new CarePlanner(pack, new Horizon(lookAhead, lookBack));
        }
    }
}
