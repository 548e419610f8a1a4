package org.openilp.core.fact;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;

/**
 * The value of a fact: yes or no, a number, a word, a day, or a set of codes. Numbers are in the unit of the facts
 * dictionary.
 */
public sealed interface FactValue {

    /** A yes or a no. */
    static Flag of(boolean value) {
        return value ? Flag.YES : Flag.NO;
    }

    /**
     * A number in the unit of the dictionary.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    static Quantity of(double value) {
        return new Quantity(value);
    }

    /** A word: one of the allowed values of the dictionary, or free text where it allows any. */
    static Text of(String value) {
        return new Text(value);
    }

    /** A day. */
    static Day of(LocalDate value) {
        return new Day(value);
    }

    /** A set of codes; their order never matters. */
    static Codes codes(Collection<String> values) {
        return new Codes(ImmutableSet.copyOf(values));
    }

    /**
     * A yes or a no.
     *
     * @param value true for yes
     */
    record Flag(boolean value) implements FactValue {
        private static final Flag YES = new Flag(true);
        private static final Flag NO = new Flag(false);
    }

    /**
     * A number.
     *
     * @param value finite, in the unit of the dictionary; negative zero becomes zero
     */
    record Quantity(double value) implements FactValue {
        /** Checks that the number is finite. */
        public Quantity {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value is " + value + "; expected a finite number");
            }
            value = value + 0.0;
        }
    }

    /**
     * A word or free text.
     *
     * @param value not blank
     */
    record Text(String value) implements FactValue {
        /** Checks that the text is not blank. */
        public Text {
            if (value.isBlank()) {
                throw new IllegalArgumentException("value is empty; expected a word");
            }
        }

        /** The text; digits as long as a NIK are masked. */
        @Override
        public String toString() {
            return "Text[value=" + value.replaceAll("\\d{16,}", "(16 digits)") + "]";
        }
    }

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements FactValue {}

    /**
     * A set of codes.
     *
     * @param values the codes; may be empty, which says that none applies
     */
    record Codes(ImmutableSet<String> values) implements FactValue {}
}
