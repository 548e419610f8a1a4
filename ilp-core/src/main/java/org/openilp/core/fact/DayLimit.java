package org.openilp.core.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One end of the plausible range of a day: a fixed day, or one counted from the day on which the value was recorded.
 *
 * @param fixed the fixed day; null if it is counted
 * @param offset what is added to the day of recording; zero beside a fixed day
 */
public record DayLimit(@Nullable LocalDate fixed, Period offset) {

    private static final Pattern RELATIVE = Pattern.compile("AS_OF(?:([+-])(P.+))?");

    /**
     * Reads {@code 1900-01-01}, {@code AS_OF}, {@code AS_OF+P2Y} or {@code AS_OF-P310D}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static DayLimit parse(String text) {
        Matcher relative = RELATIVE.matcher(text);
        try {
            if (!relative.matches()) {
                return new DayLimit(LocalDate.parse(text), Period.ZERO);
            }
            Period offset = relative.group(2) == null ? Period.ZERO : Period.parse(relative.group(2));
            return new DayLimit(null, "-".equals(relative.group(1)) ? offset.negated() : offset);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "limit is \"" + text + "\"; expected a day, or AS_OF with a period added or taken off", impossible);
        }
    }

    /** The limit for a value recorded on a day. */
    public LocalDate on(LocalDate recorded) {
        return fixed == null ? recorded.plus(offset) : fixed;
    }
}
