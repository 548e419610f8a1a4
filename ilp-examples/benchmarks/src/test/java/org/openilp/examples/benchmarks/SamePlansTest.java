package org.openilp.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.examples.commandline.sample.SampleKecamatan;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;

/** What is compared does the same work. */
class SamePlansTest {

    private static final List<HealthRecord> PEOPLE =
            SampleKecamatan.of(7, 300).records().toList();
    private static final CarePlanner PLANNER = CarePlanner.national();

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(
                        "plain Java", (BiFunction<HealthRecord, java.time.LocalDate, CarePlan>) new PlainJava()::plan),
                Arguments.of("ordinary Drools", (BiFunction<HealthRecord, java.time.LocalDate, CarePlan>)
                        new OrdinaryDrools()::plan));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void everyWayMakesTheSamePlans(String name, BiFunction<HealthRecord, java.time.LocalDate, CarePlan> way) {
        int compared = 0;
        for (HealthRecord person : PEOPLE) {
            CarePlan expected = PLANNER.plan(person, Village.DAY);
            if (!expected.decisions().isEmpty()) {
                CarePlan plan = way.apply(person, Village.DAY);
                assertThat(plan.decisions()).as("%s", person.person().id()).isEqualTo(expected.decisions());
                assertThat(plan.findings()).isEqualTo(expected.findings());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(250);
    }

    @Test
    void manyTogetherGetThePlansOfEachAlone() {
        assertThat(PLANNER.plans(PEOPLE.stream(), PlanRequest.on(Village.DAY)))
                .containsExactlyElementsOf(PEOPLE.stream()
                        .map(person -> PLANNER.plan(person, Village.DAY))
                        .toList());
    }
}
