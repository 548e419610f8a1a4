package org.openilp.examples.commandline.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.ServiceEvent;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;

/**
 * Makes the mistakes of people who keep records: about one record in thirty gets one, each {@linkplain Kind kind} in turn.
 */
final class Mistakes {

    private static final double SHARE = 1 / 30.0;
    private static final int SMALL_CHILD_YEARS = 9;

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
            case IMPLAUSIBLE_WEIGHT -> Mismeasured.weight(record, dice);
            case UNDATED_ANSWER -> undated(record, dice);
            case SWAPPED_PRESSURE -> Mismeasured.pressure(record, dice);
            case OTHER_UNIT -> Mismeasured.unit(record, dice);
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

    private @Nullable HealthRecord added(HealthRecord record, Dice dice, UnaryOperator<ServiceEvent> copy) {
        int at = dice.place(
                record.events(), event -> event.isGiven() && event.date().isBefore(day.minusDays(1)));
        if (at < 0) {
            return null;
        }
        List<ServiceEvent> events = new ArrayList<>(record.events());
        events.add(at + 1, copy.apply(events.get(at)));
        return record.withEvents(events);
    }

    private static @Nullable HealthRecord changed(
            HealthRecord record, Dice dice, Predicate<ServiceEvent> which, UnaryOperator<ServiceEvent> change) {
        int at = dice.place(record.events(), which);
        if (at < 0) {
            return null;
        }
        List<ServiceEvent> events = new ArrayList<>(record.events());
        events.set(at, change.apply(events.get(at)));
        return record.withEvents(events);
    }

    private static @Nullable HealthRecord undated(HealthRecord record, Dice dice) {
        int at = dice.place(
                record.facts(),
                fact -> fact.value() instanceof FactValue.Flag
                        && (fact.code().startsWith("TB_") || fact.code().startsWith("SKILAS_")));
        if (at < 0) {
            return null;
        }
        List<FactEntry> facts = new ArrayList<>(record.facts());
        facts.set(at, FactEntry.of(facts.get(at).code(), facts.get(at).value()));
        return record.withFacts(facts);
    }
}
