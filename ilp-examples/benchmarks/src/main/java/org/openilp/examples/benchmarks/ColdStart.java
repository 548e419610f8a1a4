package org.openilp.examples.benchmarks;

import java.lang.management.ManagementFactory;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.rules.CarePlanner;

/**
 * The way to the first plan in a new JVM: prints the milliseconds from the start of the JVM, and of them those that the
 * planner and the plan took. With the argument {@code ordinary}, as Drools is usually used.
 */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        HealthRecord record = HealthRecord.builder(Person.builder("p1", Village.DAY.minusYears(30), Sex.FEMALE)
                        .build())
                .build();
        CarePlan plan = arguments.length > 0
                ? new OrdinaryDrools().plan(record, Village.DAY)
                : CarePlanner.national().plan(record, Village.DAY);
        long own = (System.nanoTime() - start) / 1_000_000;
        long sinceStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(sinceStart + " " + own + " " + plan.decisions().size());
    }
}
