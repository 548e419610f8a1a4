package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;

/** The values that stand at the keys of a series: durations, days, numbers, lists. What does not fit is reported. */
final class Values {

    private static final String A_DAY = "a day such as 2025-01-21";

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
        String text = fields.text(key, Durations.EXPECTED);
        Period duration = text == null ? null : Durations.parse(text);
        if (text != null && duration == null) {
            fields.report(key, Durations.EXPECTED, null);
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
}
