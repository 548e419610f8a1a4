package org.openilp.examples.commandline.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.ServiceEvent;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;

/**
 * Makes the mistakes of people who keep records: about one record in thirty gets one, each {@linkplain Kind kind} in turn.
 */
final class Mistakes {

    private static final double SHARE = 1 / 30.0;
    private static final int SMALL_CHILD_YEARS = 9;
    private static final double CHILD_KG = 31;

    private final Quota quota;
    private final LocalDate day;
    private int turn;

    Mistakes(Dice dice, LocalDate day) {
        this.quota = new Quota(dice);
        this.turn = dice.between(0, Kind.values().length - 1);
        this.day = day;
    }

    /** The kinds of mistakes. */
    enum Kind {
        /** A service ten years too early, before the birth of a child; the reader of records reports it. */
        BEFORE_BIRTH,
        /** A service written down twice. */
        TWICE,
        /** A service that never was, crossed out again. */
        CROSSED_OUT,
        /** A weight in grams, or with the point in the wrong place; reported. */
        IMPLAUSIBLE_WEIGHT,
        /** An answer without a day; reported where a rule reads the day. */
        UNDATED_ANSWER,
        /** Systolic and diastolic pressure swapped; reported. */
        SWAPPED_PRESSURE,
        /** A unit written in another way; reported. */
        OTHER_UNIT,
        /** The code of a service misspelt; reported. */
        MISSPELT_SERVICE,
        /** A service dated a year too early, in the old year of January. */
        WRONG_YEAR
    }

    /** The record as it is kept: mostly the same, sometimes with one mistake. */
    HealthRecord in(HealthRecord record, Dice dice) {
        if (!quota.next(SHARE)) {
            return record;
        }
        Kind[] kinds = Kind.values();
        for (int i = 0; i < kinds.length; i++) {
            Kind kind = kinds[turn++ % kinds.length];
            HealthRecord wrong = with(kind, record, dice);
            if (wrong != null) {
                return wrong;
            }
        }
        return record;
    }

    /** The record with a mistake of a kind, or null if it has nothing to mistake. */
    @Nullable
    HealthRecord with(Kind kind, HealthRecord record, Dice dice) {
        return switch (kind) {
            case BEFORE_BIRTH -> beforeBirth(record, dice);
            case TWICE -> added(record, dice, event -> event);
            case CROSSED_OUT ->
                added(
                        record,
                        dice,
                        event -> ServiceEvent.builder(
                                        event.service(), event.date().plusDays(1))
                                .occurrence(event.occurrence())
                                .level(event.level())
                                .facility(event.facility())
                                .status(EventStatus.ENTERED_IN_ERROR)
                                .build());
            case IMPLAUSIBLE_WEIGHT -> weight(record, dice);
            case UNDATED_ANSWER -> undated(record, dice);
            case SWAPPED_PRESSURE -> swapped(record, dice);
            case OTHER_UNIT -> otherUnit(record, dice);
            case MISSPELT_SERVICE ->
                changed(
                        record,
                        dice,
                        event -> true,
                        event -> moved(
                                event,
                                event.service().substring(0, event.service().length() - 1),
                                event.date()));
            case WRONG_YEAR ->
                changed(
                        record,
                        dice,
                        event -> !event.date()
                                .minusYears(1)
                                .isBefore(record.person().birthDate()),
                        event -> moved(event, event.service(), event.date().minusYears(1)));
        };
    }

    private interface Change<T> {
        T of(T entry);
    }

    private @Nullable HealthRecord beforeBirth(HealthRecord record, Dice dice) {
        LocalDate birth = record.person().birthDate();
        return birth.isBefore(day.minusYears(SMALL_CHILD_YEARS))
                ? null
                : changed(
                        record,
                        dice,
                        event -> true,
                        event -> moved(event, event.service(), event.date().minusYears(10)));
    }

    private static ServiceEvent moved(ServiceEvent event, String service, LocalDate date) {
        return new ServiceEvent(
                service,
                event.occurrence(),
                date,
                event.facility(),
                event.level(),
                event.result(),
                event.product(),
                event.status());
    }

    private @Nullable HealthRecord added(HealthRecord record, Dice dice, Change<ServiceEvent> copy) {
        int at = pick(record.events(), event -> event.isGiven() && event.date().isBefore(day.minusDays(1)), dice);
        if (at < 0) {
            return null;
        }
        List<ServiceEvent> events = new ArrayList<>(record.events());
        events.add(at + 1, copy.of(events.get(at)));
        return record.withEvents(events);
    }

    private static @Nullable HealthRecord changed(
            HealthRecord record, Dice dice, Predicate<ServiceEvent> which, Change<ServiceEvent> change) {
        int at = pick(record.events(), which, dice);
        if (at < 0) {
            return null;
        }
        List<ServiceEvent> events = new ArrayList<>(record.events());
        events.set(at, change.of(events.get(at)));
        return record.withEvents(events);
    }

    private static @Nullable HealthRecord weight(HealthRecord record, Dice dice) {
        return measured(record, observation -> observation.code().equals("WEIGHT_KG"), dice, observation -> {
            double kilograms = number(observation);
            return withValue(
                    observation, kilograms < CHILD_KG ? Math.rint(kilograms * 1000) : Math.rint(kilograms * 10));
        });
    }

    private static @Nullable HealthRecord otherUnit(HealthRecord record, Dice dice) {
        return measured(
                record,
                observation -> observation.code().startsWith("BP_") || "g/dL".equals(observation.unit()),
                dice,
                observation -> new Observation(
                        observation.code(),
                        observation.value(),
                        "g/dL".equals(observation.unit()) ? "g%" : "mmHg",
                        observation.date(),
                        observation.level(),
                        observation.facility()));
    }

    private static @Nullable HealthRecord swapped(HealthRecord record, Dice dice) {
        int high = pick(record.observations(), observation -> observation.code().equals("BP_SYSTOLIC"), dice);
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

    private static @Nullable HealthRecord undated(HealthRecord record, Dice dice) {
        int at = pick(
                record.facts(),
                fact -> fact.value() instanceof FactValue.Flag
                        && (fact.code().startsWith("TB_") || fact.code().startsWith("SKILAS_")),
                dice);
        if (at < 0) {
            return null;
        }
        List<FactEntry> facts = new ArrayList<>(record.facts());
        facts.set(at, FactEntry.of(facts.get(at).code(), facts.get(at).value()));
        return record.withFacts(facts);
    }

    private static @Nullable HealthRecord measured(
            HealthRecord record, Predicate<Observation> which, Dice dice, Change<Observation> change) {
        int at = pick(record.observations(), which, dice);
        if (at < 0) {
            return null;
        }
        List<Observation> observations = new ArrayList<>(record.observations());
        observations.set(at, change.of(observations.get(at)));
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

    /** The place of one that fits, -1 if none does. */
    private static <T> int pick(List<T> entries, Predicate<T> which, Dice dice) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (which.test(entries.get(i))) {
                fitting.add(i);
            }
        }
        return fitting.isEmpty() ? -1 : dice.oneOf(fitting);
    }
}
