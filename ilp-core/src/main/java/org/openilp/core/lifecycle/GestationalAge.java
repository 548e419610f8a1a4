package org.openilp.core.lifecycle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age of pregnancy in completed days since the first day of the last menstrual period, written in weeks and days:
 * {@code 20w3d}.
 *
 * @param days completed days, not negative
 */
public record GestationalAge(int days) implements Comparable<GestationalAge> {

    /** Days from the first day of the last menstrual period to the estimated day of delivery: 40 weeks. */
    public static final int DAYS_TO_DUE_DATE = 280;

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})w(?:([0-6])d)?");

    /** Checks that the age is not negative. */
    public GestationalAge {
        if (days < 0) {
            throw new IllegalArgumentException("gestational age is " + days + " days; expected 0 or more");
        }
    }

    /** An age of so many completed days. */
    public static GestationalAge ofDays(int days) {
        return new GestationalAge(days);
    }

    /**
     * Reads {@code 20w3d} or {@code 20w}.
     *
     * @throws IllegalArgumentException if the text has another form; days beside weeks run from 0 to 6
     */
    public static GestationalAge parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "gestational age is \"" + text + "\"; expected weeks and days such as 20w3d");
        }
        int days = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return new GestationalAge(Integer.parseInt(form.group(1)) * 7 + days);
    }

    /** Whether {@link #parse} reads a text. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** Completed weeks. */
    public int weeks() {
        return days / 7;
    }

    /** The trimester of this age. */
    public Trimester trimester() {
        return Trimester.ofGestationDays(days);
    }

    @Override
    public int compareTo(GestationalAge other) {
        return Integer.compare(days, other.days);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return weeks() + "w" + days % 7 + "d";
    }
}
