package org.openilp.examples.benchmarks;

import java.util.List;
import org.openilp.core.person.HealthRecord;
import org.openilp.rules.CarePlanner;

/**
 * Makes plans for a long time and prints after each tenth how much memory stays in use: {@code Soak [PLANS]}, by default
 * a million. Ends with 1 where it grows by more than a tenth from the second reading to the last.
 */
final class Soak {

    private static final int READINGS = 10;
    private static final double TOLERANCE = 1.1;

    private Soak() {}

    public static void main(String[] arguments) {
        int plans = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        CarePlanner planner = CarePlanner.national();
        List<HealthRecord> people = Village.people();
        long[] used = new long[READINGS];
        long decisions = 0;
        int made = 0;
        for (int reading = 0; reading < READINGS; reading++) {
            for (int i = 0; i < plans / READINGS; i++) {
                decisions += planner.plan(people.get(made++ % people.size()), Village.DAY)
                        .decisions()
                        .size();
            }
            used[reading] = usedMemory();
            System.out.printf(
                    "%,d plans, %,d decisions: %,d KiB in use of %,d%n",
                    made, decisions, used[reading] / 1024, Runtime.getRuntime().maxMemory() / 1024);
        }
        if (used[READINGS - 1] > used[1] * TOLERANCE) {
            System.out.println("Memory grew.");
            System.exit(1);
        }
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
