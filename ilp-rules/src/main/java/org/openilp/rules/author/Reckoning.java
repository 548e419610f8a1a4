package org.openilp.rules.author;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.CalendarAge;

/**
 * How a scenario counts days. It may write a day as a date ({@code 2025-06-10}), as an age of the person ({@code 9m3d}:
 * nine months and three days after birth), or as a distance from its own date ({@code -14d}, {@code +1m}). Years and
 * months are calendar units, clipped at the end of the month; weeks have seven days.
 *
 * @param date the day from which distances count; null where there is none, as under {@code window}
 * @param birth the day from which ages count; null where it is not known
 */
record Reckoning(@Nullable LocalDate date, @Nullable LocalDate birth) {

    /** What an age may look like, for messages. */
    static final String AGE = "an age such as 2m, 9m3d, 35y, 2w or 10d";

    private static final Pattern SPAN =
            Pattern.compile("(?=\\d)(?:(\\d{1,3})y)?(?:(\\d{1,4})m)?(?:(\\d{1,4})w)?(?:(\\d{1,5})d)?");

    /** The length of time that an age such as {@code 9m3d} writes; empty if the text has another form. */
    static Optional<Period> span(String text) {
        Matcher form = SPAN.matcher(text);
        return form.matches()
                ? Optional.of(Period.of(number(form, 1), number(form, 2), 7 * number(form, 3) + number(form, 4)))
                : Optional.empty();
    }

    /** The day so long before another: first its days are counted back, then its months and years. */
    static LocalDate before(LocalDate day, Period span) {
        return day.minusDays(span.getDays()).minusMonths(span.toTotalMonths());
    }

    /** The date that a text such as {@code 2025-06-10} writes; empty if it is none. */
    static Optional<LocalDate> date(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** The day that a text writes in one of the three forms; empty if it does not, see {@link #expected}. */
    Optional<LocalDate> day(String text) {
        if (isDistance(text)) {
            return span(text.substring(1))
                    .flatMap(span -> Optional.ofNullable(date)
                            .map(day -> text.startsWith("-") ? before(day, span) : CalendarAge.reaches(day, span)));
        }
        Optional<Period> age = span(text);
        return age.isEmpty()
                ? date(text)
                : age.flatMap(span -> Optional.ofNullable(birth).map(day -> CalendarAge.reaches(day, span)));
    }

    /** What was expected in place of a text that writes no day. */
    String expected(String text) {
        if (isDistance(text) && date == null) {
            return "a date or an age: a window has no date from which a distance could count";
        }
        if (span(text).isPresent() && birth == null) {
            return "a date: an age counts from the birth date, which is not known";
        }
        return "a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d";
    }

    private static boolean isDistance(String text) {
        return text.startsWith("-") || text.startsWith("+");
    }

    private static int number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
    }
}
