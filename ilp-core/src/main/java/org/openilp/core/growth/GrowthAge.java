package org.openilp.core.growth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openilp.core.lifecycle.CalendarAge;

/**
 * An age as the growth standards count it. Days decide below 60 months, months of 30.4375 days (a twelfth of 365.25) from
 * then; completed months are what the printed tables of Permenkes 2/2020 are read by. Made of one of them or of two days,
 * so that nothing is lost in between. An age before birth is negative and gets no z-score.
 *
 * @param days completed days
 * @param months months of 30.4375 days, with decimals
 * @param completedMonths completed months (bulan penuh)
 */
public record GrowthAge(int days, double months, int completedMonths) {

    /** Days in a month of WHO. */
    public static final double DAYS_PER_MONTH = 30.4375;

    /**
     * An age of three counts.
     *
     * @throws IllegalArgumentException if the months are no finite number
     */
    public GrowthAge {
        if (!Double.isFinite(months)) {
            throw new IllegalArgumentException("age of " + months + " months; expected a finite number");
        }
    }

    /** An age in completed days; its completed months are counted in months of 30.4375 days. */
    public static GrowthAge ofDays(int days) {
        double months = days / DAYS_PER_MONTH;
        return new GrowthAge(days, months, (int) Math.floor(months));
    }

    /**
     * An age of which only months are known, with or without decimals: its days are the months times 30.4375, half a day
     * rounded up.
     *
     * @throws IllegalArgumentException if it is no finite number
     */
    public static GrowthAge ofMonths(double months) {
        return new GrowthAge((int) Math.floor(months * DAYS_PER_MONTH + 0.5), months, (int) Math.floor(months));
    }

    /** The age on a day; its completed months are calendar months, clipped at the end of a shorter month. */
    public static GrowthAge between(LocalDate birth, LocalDate day) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(birth, day));
        return new GrowthAge(days, days / DAYS_PER_MONTH, CalendarAge.completedMonths(birth, day));
    }
}
