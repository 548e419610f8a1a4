package org.openilp.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From records in memory to plans, without a network, with the national rules: microseconds a person. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Village.PEOPLE)
public class PlanBenchmark {

    private final List<HealthRecord> people = Village.people();

    /** What is measured against; each is made once and shared by all threads. */
    @State(Scope.Benchmark)
    public static class Tuned {
        private final CarePlanner planner = CarePlanner.national();
    }

    /** The same rules, ordinarily. */
    @State(Scope.Benchmark)
    public static class Ordinary {
        private final Pipeline way = new OrdinaryDrools();
    }

    /** The same rules, without Drools. */
    @State(Scope.Benchmark)
    public static class Plain {
        private final Pipeline way = new PlainJava();
    }

    /** One person after the other. */
    @Benchmark
    public void ilpOneByOne(Tuned tuned, Blackhole end) {
        for (HealthRecord person : people) {
            end.consume(tuned.planner.plan(person, Village.DAY));
        }
    }

    /** Everybody in one stream. */
    @Benchmark
    public void ilpTogether(Tuned tuned, Blackhole end) {
        tuned.planner.plans(people.stream(), PlanRequest.on(Village.DAY)).forEach((CarePlan plan) -> end.consume(plan));
    }

    /** One base of all rules, one stateless session for each person. */
    @Benchmark
    public void ordinaryDrools(Ordinary ordinary, Blackhole end) {
        for (HealthRecord person : people) {
            end.consume(ordinary.way.plan(person, Village.DAY));
        }
    }

    /** A loop over the conditions. */
    @Benchmark
    public void plainJava(Plain plain, Blackhole end) {
        for (HealthRecord person : people) {
            end.consume(plain.way.plan(person, Village.DAY));
        }
    }
}
