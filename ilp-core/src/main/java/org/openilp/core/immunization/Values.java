package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;

/**
 * The values that stand at the keys of a series: days, numbers, lists, and stretches of the calendar as people write them:
 * {@code 6 weeks}, {@code 1 year + 6 months}, {@code 6 weeks - 4 days}. What does not fit is reported and read as missing.
 */
final class Values {

    static final String A_DURATION = "a duration such as 28 days, 6 weeks, 18 months or 6 weeks - 4 days";

    private static final String A_DAY = "a day such as 2025-01-21";

    private static final Pattern TERM = Pattern.compile("\\s*([+-])?\\s*(\\d{1,4})\\s+(day|week|month|year)s?\\s*");

    private Values() {}

    /** Hands over each part of a list with its place. */
    static void each(Fields fields, String key, Consumer<Fields> use) {
        int position = 0;
        for (Yaml part : fields.list(key)) {
            use.accept(Fields.of(part, fields.path(key) + "[" + position++ + "]", fields.errors()));
        }
    }

    static ImmutableSet<String> words(Fields fields, String key) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (Yaml part : fields.list(key)) {
            if (part.text().isBlank()) {
                fields.report(key, "codes", null);
            } else {
                words.add(part.text());
            }
        }
        return words.build();
    }

    static @Nullable Period duration(Fields fields, String key) {
        String text = fields.text(key, A_DURATION);
        Period duration = text == null ? null : parse(text);
        if (text != null && duration == null) {
            fields.report(key, A_DURATION, null);
        }
        return duration;
    }

    static @Nullable LocalDate day(Fields fields, String key) {
        String text = fields.text(key, A_DAY);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            fields.report(key, A_DAY, null);
            return null;
        }
    }

    /** A span of ages, {@code { from: …, until: … }}. */
    static Fields span(Fields fields, String key) {
        return fields.inner(key).allow(ImmutableList.of("from", "until"));
    }

    static boolean yes(Fields fields, String key, boolean ifMissing) {
        return fields.has(key) ? fields.yes(key) : ifMissing;
    }

    static int number(Fields fields, String key, int ifMissing) {
        Integer number = optionalNumber(fields, key);
        return number == null ? ifMissing : number;
    }

    static @Nullable Integer optionalNumber(Fields fields, String key) {
        String text = fields.text(key, "a number");
        Integer number = text == null ? null : Ints.tryParse(text);
        if (text != null && (number == null || number < 0)) {
            fields.report(key, "a whole number from 0", null);
            return null;
        }
        return number;
    }

    /** The duration that a text says; null if it says none. */
    private static @Nullable Period parse(String text) {
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

    /** A duration as it is written: {@code 6 weeks - 4 days}. */
    static String shown(Period duration) {
        StringBuilder shown = new StringBuilder();
        append(shown, duration.getYears(), "year");
        append(shown, duration.getMonths(), "month");
        int days = duration.getDays();
        append(shown, days % 7 == 0 ? days / 7 : days, days % 7 == 0 && days != 0 ? "week" : "day");
        return shown.isEmpty() ? "0 days" : shown.toString();
    }

    private static void append(StringBuilder shown, int amount, String unit) {
        if (amount != 0) {
            shown.append(shown.isEmpty() ? amount < 0 ? "-" : "" : amount < 0 ? " - " : " + ")
                    .append(Math.abs(amount))
                    .append(' ')
                    .append(unit)
                    .append(Math.abs(amount) == 1 ? "" : "s");
        }
    }

    /** Days in it, about: enough to say which of two is longer. */
    static double length(Period period) {
        return period.toTotalMonths() * 30.4375 + period.getDays();
    }
}
