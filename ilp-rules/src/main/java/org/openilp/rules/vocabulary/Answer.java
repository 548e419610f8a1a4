package org.openilp.rules.vocabulary;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactValue;
import org.openilp.core.fact.Truth;

/**
 * What is known of one fact on one day.
 *
 * @param state whether a value is known, the absence means no, or nothing is known
 * @param value the value; null unless known
 * @param since from when it holds, or the day it was measured; null where no day is known
 */
public record Answer(
        State state, @Nullable FactValue value, @Nullable LocalDate since) {

    /** Nothing recorded, and the dictionary says that this means no. */
    public static final Answer ABSENT = new Answer(State.ABSENT, null, null);

    /** Nothing recorded, and nobody can tell. */
    public static final Answer UNKNOWN = new Answer(State.UNKNOWN, null, null);

    private static final double ROUNDING = 0.1;

    /** The three ways in which a fact can stand. */
    public enum State {
        KNOWN,
        ABSENT,
        UNKNOWN
    }

    public static Answer of(FactValue value, @Nullable LocalDate since) {
        return new Answer(State.KNOWN, value, since);
    }

    public static Answer of(boolean value, @Nullable LocalDate since) {
        return of(FactValue.of(value), since);
    }

    public static Answer of(double value, @Nullable LocalDate since) {
        return of(FactValue.of(value), since);
    }

    public static Answer of(LocalDate value, @Nullable LocalDate since) {
        return of(FactValue.of(value), since);
    }

    /** Whether the fact holds: a yes, or a list with something in it. */
    public Truth truth() {
        if (value instanceof FactValue.Flag flag) {
            return Truth.of(flag.value());
        }
        if (value instanceof FactValue.Codes codes) {
            return Truth.of(!codes.values().isEmpty());
        }
        return state == State.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
    }

    public boolean isYes() {
        return value instanceof FactValue.Flag flag && flag.value();
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }

    /** The value as a number, also where it was recorded as a word that reads as one. */
    public OptionalDouble number() {
        double number = numberOrNaN();
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** The same; NaN where it is none. */
    double numberOrNaN() {
        if (value instanceof FactValue.Quantity quantity) {
            return quantity.value();
        }
        if (value instanceof FactValue.Text text) {
            try {
                return Double.parseDouble(text.value());
            } catch (NumberFormatException notANumber) {
                return Double.NaN;
            }
        }
        return Double.NaN;
    }

    /** Whether two values say the same; numbers may differ by rounding to one decimal. */
    public boolean agreesWith(Answer other) {
        if (number().isPresent() && other.number().isPresent()) {
            return Math.abs(number().getAsDouble() - other.number().getAsDouble()) <= ROUNDING;
        }
        return Objects.equals(value, other.value);
    }

    /** The value as a day; null where it is none. */
    public @Nullable LocalDate day() {
        return value instanceof FactValue.Day day ? day.value() : null;
    }

    /** The value as the word that the dictionary allows for it; a whole number without a fraction. */
    public @Nullable String word() {
        if (value instanceof FactValue.Text text) {
            return text.value();
        }
        if (value instanceof FactValue.Quantity quantity) {
            double number = quantity.value();
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
        return null;
    }
}
