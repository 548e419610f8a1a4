package org.openilp.core.lifecycle;

import java.time.LocalDate;
import java.time.Period;

/**
 * Ages counted in calendar months and years, clipped at the end of the month.
 *
 * <p>A month of age is complete on the same day of the month as the birth, or on the last day of a shorter month: born
 * on 31 January, a child is one month old on 28 (or 29) February; born on 29 February, the birthday of a common year is
 * 28 February.
 */
public final class CalendarAge {

    private CalendarAge() {}

    /**
     * Completed calendar months between two days. Before the birth the number is negative, rounded down: one day before
     * birth is -1.
     *
     * @param birth the day of birth
     * @param day the day asked for
     */
    public static int completedMonths(LocalDate birth, LocalDate day) {
        int months = (day.getYear() - birth.getYear()) * 12 + day.getMonthValue() - birth.getMonthValue();
        return day.getDayOfMonth() >= anniversaryDay(birth, day) ? months : months - 1;
    }

    /** Completed calendar years between two days; negative before the birth, as {@link #completedMonths}. */
    public static int completedYears(LocalDate birth, LocalDate day) {
        return Math.floorDiv(completedMonths(birth, day), 12);
    }

    /**
     * The first day on which someone born on {@code birth} has the given age. Years and months are added first and
     * clipped at the end of the month, then days are added exactly.
     */
    public static LocalDate reaches(LocalDate birth, Period age) {
        return birth.plusMonths(age.toTotalMonths()).plusDays(age.getDays());
    }

    private static int anniversaryDay(LocalDate birth, LocalDate day) {
        int dayOfMonth = birth.getDayOfMonth();
        return dayOfMonth <= 28 ? dayOfMonth : Math.min(dayOfMonth, day.lengthOfMonth());
    }
}
