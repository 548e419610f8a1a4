package org.openilp.core.immunization;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stretches of the calendar as people write them: {@code 6 weeks}, {@code 1 year + 6 months}, {@code 6 weeks - 4 days}. */
final class Durations {

    static final String EXPECTED = "a duration such as 28 days, 6 weeks, 18 months or 6 weeks - 4 days";

    private static final Pattern TERM = Pattern.compile("\\s*([+-])?\\s*(\\d{1,4})\\s+(day|week|month|year)s?\\s*");

    private Durations() {}

    /** The duration that a text says; null if it says none. */
    static @Nullable Period parse(String text) {
        Matcher term = TERM.matcher(text);
        Period sum = Period.ZERO;
        int end = 0;
        while (term.find() && term.start() == end) {
            if (end > 0 && term.group(1) == null) {
                return null;
            }
            int amount = Integer.parseInt(term.group(2)) * ("-".equals(term.group(1)) ? -1 : 1);
            sum = sum.plus(
                    switch (term.group(3)) {
                        case "day" -> Period.ofDays(amount);
                        case "week" -> Period.ofWeeks(amount);
                        case "month" -> Period.ofMonths(amount);
                        default -> Period.ofYears(amount);
                    });
            end = term.end();
        }
        return end == 0 || end < text.length() ? null : sum;
    }

    /** Days in it, about: enough to say which of two is longer. */
    static double length(Period period) {
        return period.toTotalMonths() * 30.4375 + period.getDays();
    }
}
