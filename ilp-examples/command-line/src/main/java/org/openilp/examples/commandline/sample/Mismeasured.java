package org.openilp.examples.commandline.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.examples.commandline.sample.chance.Dice;

/** Records in which one measurement is wrong; null where there is none to get wrong. */
final class Mismeasured {

    private static final double CHILD_KG = 31;
    private static final String GRAMS = "g/dL";

    private Mismeasured() {}

    /** A weight in grams for a child, ten times too much for others. */
    static @Nullable HealthRecord weight(HealthRecord record, Dice dice) {
        return measured(record, observation -> observation.code().equals("WEIGHT_KG"), dice, observation -> {
            double kilograms = number(observation);
            return withValue(
                    observation, kilograms < CHILD_KG ? Math.rint(kilograms * 1000) : Math.rint(kilograms * 10));
        });
    }

    /** The unit written in another way. */
    static @Nullable HealthRecord unit(HealthRecord record, Dice dice) {
        return measured(
                record,
                observation -> observation.code().startsWith("BP_") || GRAMS.equals(observation.unit()),
                dice,
                observation -> new Observation(
                        observation.code(),
                        observation.value(),
                        GRAMS.equals(observation.unit()) ? "g%" : "mmHg",
                        observation.date(),
                        observation.level(),
                        observation.facility()));
    }

    /** Systolic and diastolic pressure of one day swapped. */
    static @Nullable HealthRecord pressure(HealthRecord record, Dice dice) {
        int high = dice.place(
                record.observations(), observation -> observation.code().equals("BP_SYSTOLIC"));
        int low = high < 0 ? -1 : pair(record.observations(), high);
        if (low < 0) {
            return null;
        }
        List<Observation> observations = new ArrayList<>(record.observations());
        observations.set(
                high,
                withValue(observations.get(high), number(record.observations().get(low))));
        observations.set(
                low,
                withValue(observations.get(low), number(record.observations().get(high))));
        return record.withObservations(observations);
    }

    /** The diastolic pressure of a day on which there is one systolic pressure alone; -1 if there is none. */
    private static int pair(ImmutableList<Observation> observations, int systolic) {
        LocalDate on = observations.get(systolic).date();
        long systolics = observations.stream()
                .filter(other -> other.date().equals(on) && other.code().equals("BP_SYSTOLIC"))
                .count();
        for (int i = 0; i < observations.size(); i++) {
            Observation other = observations.get(i);
            if (systolics == 1
                    && other.code().equals("BP_DIASTOLIC")
                    && other.date().equals(on)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable HealthRecord measured(
            HealthRecord record, Predicate<Observation> which, Dice dice, UnaryOperator<Observation> change) {
        int at = dice.place(record.observations(), which);
        if (at < 0) {
            return null;
        }
        List<Observation> observations = new ArrayList<>(record.observations());
        observations.set(at, change.apply(observations.get(at)));
        return record.withObservations(observations);
    }

    private static Observation withValue(Observation observation, double value) {
        return new Observation(
                observation.code(),
                FactValue.of(value),
                observation.unit(),
                observation.date(),
                observation.level(),
                observation.facility());
    }

    private static double number(Observation observation) {
        return observation.value() instanceof FactValue.Quantity quantity ? quantity.value() : 0;
    }
}
