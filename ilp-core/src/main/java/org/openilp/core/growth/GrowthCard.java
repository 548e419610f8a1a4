package org.openilp.core.growth;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.openilp.core.lifecycle.CalendarAge;

/**
 * The growth card (Kartu Menuju Sehat, KMS) of a child below 60 months: for each calendar month with a weighing, whether the
 * weight rose enough since the month before. Of several weighings in a month the last counts, of several on a day the
 * heaviest. What counts is the minimum weight gain alone; the line on the printed card, which the handbook looks at first, is
 * not drawn here.
 */
public final class GrowthCard {

    private static final int MONTHS = 60;

    private final ImmutableList<Month> months;

    private GrowthCard(ImmutableList<Month> months) {
        this.months = months;
    }

    /** What the weighing of a month says. */
    public enum Status {
        /** Naik: the weight rose at least by the minimum of the age. */
        N,
        /** Tidak naik: it did not. */
        T,
        /** Weighed now, but N or T cannot be told: not weighed the month before, or no minimum is printed for the age. */
        O,
        /** Baru: the first weighing. */
        B
    }

    /**
     * A weight on a day.
     *
     * @param day the day of the weighing
     * @param kg kilograms
     */
    public record Weighing(LocalDate day, double kg) {}

    /**
     * A month of the card.
     *
     * @param month the calendar month
     * @param weighing its last weighing
     * @param status what it says
     */
    public record Month(YearMonth month, Weighing weighing, Status status) {}

    /** The card of a child. Weighings before birth and from 60 completed months on are left out; the order does not matter. */
    public static GrowthCard of(LocalDate birth, Collection<Weighing> weighings, MinimumWeightGain minimum) {
        NavigableMap<YearMonth, Weighing> last = new TreeMap<>();
        weighings.stream()
                .filter(each -> !each.day().isBefore(birth) && age(birth, each) < MONTHS)
                .sorted(Comparator.comparing(Weighing::day).thenComparing(Weighing::kg))
                .forEach(each -> last.put(YearMonth.from(each.day()), each));
        ImmutableList.Builder<Month> months = ImmutableList.builder();
        last.forEach((month, weighing) -> {
            Weighing before = last.get(month.minusMonths(1));
            Status status = before != null
                    ? status(before, weighing, minimum.grams(age(birth, weighing)))
                    : month.equals(last.firstKey()) ? Status.B : Status.O;
            months.add(new Month(month, weighing, status));
        });
        return new GrowthCard(months.build());
    }

    private static int age(LocalDate birth, Weighing weighing) {
        return CalendarAge.completedMonths(birth, weighing.day());
    }

    private static Status status(Weighing before, Weighing now, OptionalInt minimum) {
        if (minimum.isEmpty()) {
            return Status.O;
        }
        return Math.round((now.kg() - before.kg()) * 1000) >= minimum.getAsInt() ? Status.N : Status.T;
    }

    /** The months with a weighing, oldest first. */
    public ImmutableList<Month> months() {
        return months;
    }

    /** The last month with a weighing; empty on a card without any. */
    public Optional<Month> latest() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    /** How many months up to the last one say T, one after the other: 2 is what is called 2T. */
    public int notRisingInARow() {
        int count = 0;
        for (Month month : months.reverse()) {
            if (month.status() != Status.T) {
                break;
            }
            count++;
        }
        return count;
    }
}
