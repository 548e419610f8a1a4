package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.Nearest;

/**
 * One object of a record being read: a person, an event, a fact with dates … Whatever is wrong with it is reported, and
 * {@link #isClean()} tells at the end whether anything was.
 */
final class Entry {

    private final JsonNode node;
    private final Place place;
    private final ProblemList problems;
    private final int problemsBefore;

    private Entry(JsonNode node, Place place, ProblemList problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** The object at a place, or null if there is none, which is reported; fields that are not known are reported too. */
    static @Nullable Entry of(@Nullable JsonNode node, Place place, ProblemList problems, ImmutableSet<String> fields) {
        if (node == null || !node.isObject()) {
            problems.add(place, node, "an object with " + String.join(", ", fields), null);
            return null;
        }
        Entry entry = new Entry(node, place, problems);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!fields.contains(name)) {
                problems.add(
                        place.field(name),
                        Shown.unknownField(node.path(name)),
                        "no field of this name",
                        Nearest.to(name, fields)
                                .map(near -> "Maybe " + near + "?")
                                .orElse("The fields are " + String.join(", ", fields) + "."));
            }
        }
        return entry;
    }

    /** Whether nothing was wrong with it so far. */
    boolean isClean() {
        return problems.size() == problemsBefore;
    }

    Place place() {
        return place;
    }

    /** The value of a field; null if it is missing or null. */
    @Nullable
    JsonNode get(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    boolean has(String field) {
        return get(field) != null;
    }

    /** A text; a whole number, too, where a name may consist of digits. */
    @Nullable
    String text(String field) {
        JsonNode value = get(field);
        if (value == null) {
            return null;
        }
        if (value.isTextual() && !value.textValue().isBlank()) {
            return value.textValue();
        }
        if (value.isIntegralNumber()) {
            return value.asText();
        }
        report(field, "a text", value.isNumber() ? Mend.QUOTES : null);
        return null;
    }

    /** A text that must be there; empty if it is not, which is reported. */
    String requiredText(String field) {
        if (!has(field)) {
            report(field, "a text", null);
        }
        String text = text(field);
        return text == null ? "" : text;
    }

    @Nullable
    LocalDate date(String field) {
        JsonNode value = get(field);
        if (value == null) {
            return null;
        }
        LocalDate date = value.isTextual() ? Days.parse(value.textValue()) : null;
        if (date == null) {
            report(field, Days.EXPECTED, Mend.maybe(Days.guess(value.asText())));
        }
        return date;
    }

    /** The day under {@code until}; reported if it lies before the beginning. */
    @Nullable
    LocalDate endOf(@Nullable LocalDate since) {
        LocalDate until = date("until");
        if (until != null && since != null && until.isBefore(since)) {
            report("until", "a day on or after since, " + since, null);
        }
        return until;
    }

    /** A day that must be there; null if it is not, which is reported. */
    @Nullable
    LocalDate requiredDate(String field) {
        if (!has(field)) {
            report(field, Days.EXPECTED, null);
        }
        return date(field);
    }

    <E extends Enum<E>> @Nullable E oneOf(String field, Words<E> words) {
        JsonNode value = get(field);
        if (value == null) {
            return null;
        }
        E constant = value.isTextual() ? words.find(value.textValue()) : null;
        if (constant == null) {
            report(field, words.expected(), Mend.maybe(words.guess(value.asText())));
        }
        return constant;
    }

    /** Reports the value of a field. */
    void report(String field, String expected, @Nullable String mend) {
        problems.add(place.field(field), node.get(field), expected, mend);
    }

    /** Reports a field with another text in place of its value. */
    void report(String field, String shown, String expected, @Nullable String mend) {
        problems.add(place.field(field), shown, expected, mend);
    }
}
