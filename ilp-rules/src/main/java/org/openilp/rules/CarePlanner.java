package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.Period;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.area.Placer;
import org.openilp.core.person.AreaRecord;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.rules.decide.Horizon;

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

    /** So many people are led through the rules together; more make it hardly faster. */
    private static final int TOGETHER = 256;

    private static final LocalDate FOUNDED = LocalDate.of(1945, 8, 17);

    private final RulePack rules;
    private final Planning planning;
    private final Placer placer;

    private CarePlanner(RulePack rules, Horizon horizon) {
        this.rules = rules;
        this.planning = new Planning(rules, horizon);
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
        return placed(planning.plans(ImmutableList.of(record), request, false).get(0), record, request);
    }

    /**
     * The plans of many people, in their order; each as {@link #plan(HealthRecord, PlanRequest)} would make it, but
     * faster. Lazy: holds {@value #TOGETHER} records at a time, so that a stream of any length can be planned.
     */
    public Stream<CarePlan> plans(Stream<HealthRecord> records, PlanRequest request) {
        Iterator<List<HealthRecord>> groups = Iterators.partition(records.iterator(), TOGETHER);
        return Streams.stream(groups)
                .flatMap(group -> Streams.zip(
                        planning.plans(group, request, false).stream(),
                        group.stream(),
                        (plan, record) -> placed(plan, record, request)));
    }

    /**
     * The vaccines of a person: every dose judged, and the next.
     *
     * @param record what is recorded of the person; doses dated after the day do not count
     * @param request the day, the visit, the area and the network
     */
    public VaccineCard vaccines(HealthRecord record, PlanRequest request) {
        return planning.vaccines(record, plan(record, request), request);
    }

    private CarePlan placed(CarePlan plan, HealthRecord record, PlanRequest request) {
        return request.network() == null ? plan : placer.place(plan, record.person(), request.network());
    }

    /** The plan of an area or a school: what is to be done for it, not for those who live in it. */
    public CarePlan planArea(AreaRecord area, LocalDate day) {
        Person stand = Person.builder(area.id(), FOUNDED, Sex.FEMALE).build();
        HealthRecord record = HealthRecord.builder(stand)
                .facts(area.facts())
                .events(area.events())
                .build();
        return planning.plans(ImmutableList.of(record), PlanRequest.on(day), true)
                .get(0);
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
