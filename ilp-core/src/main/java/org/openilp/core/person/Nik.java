package org.openilp.core.person;

import java.time.DateTimeException;
import java.time.MonthDay;

/**
 * A NIK, the national identity number: 16 digits, of which the seventh to twelfth are day, month and year of birth; for
 * women 40 is added to the day.
 *
 * @param value the 16 digits
 */
public record Nik(String value) {

    private static final int LENGTH = 16;
    private static final int ADDED_FOR_WOMEN = 40;

    /** Checks length, digits and the part that holds the day of birth. The message does not show the number. */
    public Nik {
        if (!isValid(value)) {
            throw new IllegalArgumentException("NIK is not valid; expected 16 digits with a day of birth inside");
        }
    }

    /**
     * A NIK.
     *
     * @throws IllegalArgumentException if it is not {@link #isValid valid}; the message does not show the number
     */
    public static Nik of(String value) {
        return new Nik(value);
    }

    /** Whether a text has 16 digits and a possible day and month of birth in the seventh to tenth. */
    public static boolean isValid(String text) {
        if (text.length() != LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int day = Integer.parseInt(text.substring(6, 8));
        int month = Integer.parseInt(text.substring(8, 10));
        try {
            MonthDay.of(month, day > ADDED_FOR_WOMEN ? day - ADDED_FOR_WOMEN : day);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /** A mask; the number itself is never shown. */
    @Override
    public String toString() {
        return "NIK ****************";
    }
}
