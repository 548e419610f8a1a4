package org.openilp.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openilp.core.growth.GrowthAge;
import org.openilp.core.growth.GrowthStandards;
import org.openilp.core.growth.Stature;
import org.openilp.core.person.Sex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From measures in memory to z-scores with their flags: nanoseconds a z-score, of children below 60 months and of pupils. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {

    private static final int CHILDREN = 2000;
    private static final int Z_SCORES_OF_A_CHILD = 4;
    private static final int Z_SCORES_OF_A_PUPIL = 2;
    private static final int DAYS_TO_60_MONTHS = 1827;
    private static final int DAYS_TO_228_MONTHS = 6939;

    private final GrowthStandards standards = GrowthStandards.who();
    private final List<Child> children = children(0, DAYS_TO_60_MONTHS);
    private final List<Child> pupils = children(DAYS_TO_60_MONTHS, DAYS_TO_228_MONTHS);

    private record Child(Sex sex, GrowthAge age, Stature stature, double kg) {}

    /** Not children that live: ages at random, lengths and weights that go roughly with them. */
    private static List<Child> children(int fromDay, int toDay) {
        Random random = new Random(7);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            int day = fromDay + random.nextInt(toDay - fromDay);
            double cm = 50 + 1.9 * Math.sqrt(day) * (0.8 + random.nextDouble() * 0.4);
            double kg = cm * cm * (12 + random.nextDouble() * 10) / 10_000;
            children.add(
                    new Child(i % 2 == 0 ? Sex.MALE : Sex.FEMALE, GrowthAge.ofDays(day), Stature.standing(cm), kg));
        }
        return children;
    }

    /** Weight, length, weight for length and body mass index. */
    @Benchmark
    @OperationsPerInvocation(CHILDREN * Z_SCORES_OF_A_CHILD)
    public void smallChildren(Blackhole end) {
        for (Child each : children) {
            end.consume(standards.weightForAge(each.sex, each.age, each.kg));
            end.consume(standards.lengthHeightForAge(each.sex, each.age, each.stature));
            end.consume(standards.weightForLengthHeight(each.sex, each.age, each.stature, each.kg));
            end.consume(standards.bmiForAge(each.sex, each.age, each.stature, each.kg));
        }
    }

    /** Height and body mass index, both interpolated. */
    @Benchmark
    @OperationsPerInvocation(CHILDREN * Z_SCORES_OF_A_PUPIL)
    public void pupils(Blackhole end) {
        for (Child each : pupils) {
            end.consume(standards.lengthHeightForAge(each.sex, each.age, each.stature));
            end.consume(standards.bmiForAge(each.sex, each.age, each.stature, each.kg));
        }
    }
}
