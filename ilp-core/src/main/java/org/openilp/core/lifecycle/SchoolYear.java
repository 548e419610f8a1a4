package org.openilp.core.lifecycle;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, from 1 July to 30 June, written {@code 2025/2026}.
 *
 * @param startYear the calendar year in which it begins
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{4})");

    /** The school year in which a day lies; it changes on 1 July. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads {@code 2025/2026}.
     *
     * @throws IllegalArgumentException if the text has another form or the years do not follow each other
     */
    public static SchoolYear parse(String label) {
        Matcher form = FORM.matcher(label);
        if (!form.matches() || Integer.parseInt(form.group(1)) + 1 != Integer.parseInt(form.group(2))) {
            throw new IllegalArgumentException(
                    "school year is \"" + label + "\"; expected two years in a row such as 2025/2026");
        }
        return new SchoolYear(Integer.parseInt(form.group(1)));
    }

    /** The first day, 1 July. */
    public LocalDate start() {
        return LocalDate.of(startYear, Month.JULY, 1);
    }

    /** The first day that no longer belongs to it, 1 July of the next year. */
    public LocalDate end() {
        return LocalDate.of(startYear + 1, Month.JULY, 1);
    }

    /** Whether a day lies in this school year. */
    public boolean contains(LocalDate day) {
        return of(day).startYear == startYear;
    }

    /** The usual way to write it, such as {@code 2025/2026}. */
    public String label() {
        return startYear + "/" + (startYear + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** The {@link #label()}. */
    @Override
    public String toString() {
        return label();
    }
}
