package org.openilp.core.network;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openilp.core.code.Nearest;

/**
 * The days on which a facility is open. It is written, and read by {@link #parse}, as
 *
 * <ul>
 *   <li>nothing: every day;
 *   <li>{@code WEEKLY MONDAY;THURSDAY}: these days of each week;
 *   <li>{@code MONTHLY 2 TUESDAY}: the second Tuesday of each month, 1 to 4; {@code MONTHLY LAST TUESDAY}: the last one;
 *   <li>{@code MONTHLY DAY 12}: this day of each month, 1 to 31; the last day of months that are shorter.
 * </ul>
 */
public sealed interface OpenDays {

    /** Every day. */
    OpenDays EVERY_DAY = new EveryDay();

    /** Whether the facility is open on a day. */
    default boolean on(LocalDate day) {
        return next(day).equals(day);
    }

    /** The first open day that is not before the given one. */
    LocalDate next(LocalDate from);

    /** These days of each week. */
    static OpenDays weekly(Collection<DayOfWeek> days) {
        return new Weekly(Sets.immutableEnumSet(days));
    }

    /** The nth such day of each month, n from 1 to 4. */
    static OpenDays monthly(int nth, DayOfWeek day) {
        return new NthOfMonth(nth, day);
    }

    /** The last such day of each month. */
    static OpenDays lastOfMonth(DayOfWeek day) {
        return new NthOfMonth(NthOfMonth.LAST, day);
    }

    /** This day of each month, from 1 to 31; the last day of months that are shorter. */
    static OpenDays dayOfMonth(int day) {
        return new DayOfMonth(day);
    }

    /**
     * Reads the form that {@code toString} writes.
     *
     * @throws IllegalArgumentException if the text has another form; the message says which forms there are
     */
    static OpenDays parse(String text) {
        List<String> words = Splitter.on(' ').trimResults().omitEmptyStrings().splitToList(text.replace(";", " ; "));
        try {
            if (words.isEmpty()) {
                return EVERY_DAY;
            }
            if (words.get(0).equals("WEEKLY")) {
                List<String> days =
                        Splitter.on(';').trimResults().splitToList(String.join(" ", words.subList(1, words.size())));
                return weekly(days.stream().map(DayOfWeek::valueOf).collect(ImmutableSet.toImmutableSet()));
            }
            if (words.get(0).equals("MONTHLY") && words.size() == 3) {
                return switch (words.get(1)) {
                    case "DAY" -> dayOfMonth(Integer.parseInt(words.get(2)));
                    case "LAST" -> lastOfMonth(DayOfWeek.valueOf(words.get(2)));
                    default -> monthly(Integer.parseInt(words.get(1)), DayOfWeek.valueOf(words.get(2)));
                };
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(expected(text, words), unreadable);
        }
        throw new IllegalArgumentException(expected(text, words));
    }

    private static String expected(String text, List<String> words) {
        List<String> known =
                Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toList());
        known.addAll(List.of("WEEKLY", "MONTHLY", "LAST", "DAY"));
        String mend = words.stream()
                .filter(word -> !known.contains(word))
                .flatMap(word -> Nearest.to(word, known).stream())
                .findFirst()
                .map(near -> ". Maybe " + near + "?")
                .orElse("");
        return text + "; expected nothing for every day, or WEEKLY MONDAY;THURSDAY, MONTHLY 2 TUESDAY (1 to 4),"
                + " MONTHLY LAST TUESDAY or MONTHLY DAY 12 (1 to 31)" + mend;
    }

    /** Every day. */
    record EveryDay() implements OpenDays {
        @Override
        public LocalDate next(LocalDate from) {
            return from;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * Some days of each week.
     *
     * @param days the days, at least one
     */
    record Weekly(ImmutableSet<DayOfWeek> days) implements OpenDays {
        /** Checks that there is a day. */
        public Weekly {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("no day of the week; expected at least one");
            }
        }

        @Override
        public LocalDate next(LocalDate from) {
            LocalDate day = from;
            while (!days.contains(day.getDayOfWeek())) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public String toString() {
            return "WEEKLY " + days.stream().map(DayOfWeek::name).collect(Collectors.joining(";"));
        }
    }

    /**
     * One weekday of each month.
     *
     * @param nth which one, from 1 to 4; -1 for the last
     * @param day the day of the week
     */
    record NthOfMonth(int nth, DayOfWeek day) implements OpenDays {
        private static final int LAST = -1;
        private static final int MOST = 4;

        /** Checks that each month has such a day. */
        public NthOfMonth {
            if (nth != LAST && (nth < 1 || nth > MOST)) {
                throw new IllegalArgumentException(day + " number " + nth + "; expected 1 to 4, or -1 for the last");
            }
        }

        @Override
        public LocalDate next(LocalDate from) {
            LocalDate inThisMonth = from.with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
            return inThisMonth.isBefore(from)
                    ? from.plusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day))
                    : inThisMonth;
        }

        @Override
        public String toString() {
            return "MONTHLY " + (nth == LAST ? "LAST" : nth) + " " + day;
        }
    }

    /**
     * One day of each month.
     *
     * @param day the day, from 1 to 31; the last day of months that are shorter
     */
    record DayOfMonth(int day) implements OpenDays {
        private static final int LONGEST = 31;

        /** Checks that some month has such a day. */
        public DayOfMonth {
            if (day < 1 || day > LONGEST) {
                throw new IllegalArgumentException("day " + day + " of a month; expected 1 to 31");
            }
        }

        @Override
        public LocalDate next(LocalDate from) {
            LocalDate inThisMonth = in(YearMonth.from(from));
            return inThisMonth.isBefore(from) ? in(YearMonth.from(from).plusMonths(1)) : inThisMonth;
        }

        private LocalDate in(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }

        @Override
        public String toString() {
            return "MONTHLY DAY " + day;
        }
    }
}
