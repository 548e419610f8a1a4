package org.openilp.core.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.Nearest;

/**
 * One row of a table. A cell that cannot be read is reported and answered with a stand-in, so that the rest of the row is
 * read too.
 */
public final class Row {

    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private final TableReader reader;
    private final String table;
    private final int line;
    private final String key;
    private final Map<String, String> cells;

    Row(TableReader reader, String table, int line, String key, Map<String, String> cells) {
        this.reader = reader;
        this.table = table;
        this.line = line;
        this.key = key;
        this.cells = cells;
    }

    /** The line of the table, from 1. */
    public int line() {
        return line;
    }

    /** The text of a cell; empty if the cell is. */
    public String text(String column) {
        String text = cells.get(column);
        if (text == null) {
            report(column, "", "a column of this name");
            return "";
        }
        return text;
    }

    /** The text of a cell that must not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isBlank()) {
            report(column, text, "a text");
        }
        return text;
    }

    /** Whether a cell says {@code Y}; an empty one says no. */
    public boolean yes(String column) {
        String text = text(column);
        if (!text.isEmpty() && !text.equals("Y")) {
            report(column, text, "Y or nothing");
        }
        return text.equals("Y");
    }

    /** The day in a cell, or null if it is empty. */
    public @Nullable LocalDate date(String column) {
        return parsed(column, "a day such as 2025-03-01, or nothing", LocalDate::parse);
    }

    /** The day in a cell that must not be empty. */
    public LocalDate requiredDate(String column) {
        LocalDate date = date(column);
        if (date == null) {
            report(column, "", "a day such as 2025-03-01");
            return LocalDate.EPOCH;
        }
        return date;
    }

    /** The ISO period in a cell, or null if it is empty. */
    public @Nullable Period period(String column) {
        return parsed(column, "a period such as P3M, or nothing", Period::parse);
    }

    /** The ISO period in a cell that must not be empty. */
    public Period requiredPeriod(String column) {
        Period period = period(column);
        if (period == null) {
            report(column, "", "a period such as P3M");
            return Period.ZERO;
        }
        return period;
    }

    /** The whole number in a cell, or null if it is empty. */
    public @Nullable Integer integer(String column) {
        return parsed(column, "a whole number, or nothing", Integer::valueOf);
    }

    /** The constant that a cell names. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    /** The constant that a cell names, or another one if it is empty. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> type, E ifEmpty) {
        return text(column).isEmpty() ? ifEmpty : oneOf(column, type);
    }

    /** The constants in a cell, separated by {@code ;}, each once. */
    public <E extends Enum<E>> ImmutableSet<E> setOf(String column, Class<E> type) {
        ImmutableSet.Builder<E> constants = ImmutableSet.builder();
        for (String word : list(column)) {
            constants.add(constant(column, word, type));
        }
        return constants.build();
    }

    /** The words in a cell, separated by {@code ;}; one that stands there twice is reported. */
    public ImmutableList<String> list(String column) {
        String text = text(column);
        if (text.isBlank()) {
            return ImmutableList.of();
        }
        if (text.indexOf(';') < 0) {
            return ImmutableList.of(text.trim());
        }
        ImmutableList<String> words = ImmutableList.copyOf(LIST.split(text));
        Set<String> seen = new LinkedHashSet<>();
        for (String word : words) {
            if (!seen.add(word)) {
                report(column, word, "each word once");
            }
        }
        return ImmutableList.copyOf(seen);
    }

    /** What a cell means, read by a function that throws an {@link IllegalArgumentException} where it means nothing. */
    public <T> T read(String column, Function<String, T> meaning, T standIn) {
        try {
            return meaning.apply(text(column));
        } catch (IllegalArgumentException impossible) {
            report(column + ": " + impossible.getMessage());
            return standIn;
        }
    }

    /** Reports a word of a cell that is none of the known ones. */
    public void checkKnown(String column, String word, Collection<String> known, String kind) {
        if (!known.contains(word)) {
            report(
                    column,
                    word,
                    "a known " + kind
                            + Nearest.to(word, known)
                                    .map(n -> ". Maybe " + n + "?")
                                    .orElse(""));
        }
    }

    /** Reports a problem of a cell. */
    public void report(String column, String value, String expected) {
        report(column + ": " + (value.isEmpty() ? "nothing" : value) + "; expected " + expected);
    }

    /** Reports a problem of the row. */
    public void report(@Nullable String message) {
        reader.report(table + " line " + line + ", " + cells.getOrDefault(key, "") + ", " + message);
    }

    private <T> @Nullable T parsed(String column, String expected, Function<String, T> parser) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            report(column, text, expected);
            return null;
        }
    }

    private <E extends Enum<E>> E constant(String column, String word, Class<E> type) {
        E[] all = type.getEnumConstants();
        for (E constant : all) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        ImmutableList<String> names = Arrays.stream(all).map(Enum::name).collect(ImmutableList.toImmutableList());
        report(
                column,
                word,
                "one of " + String.join(", ", names)
                        + Nearest.to(word, names).map(n -> ". Maybe " + n + "?").orElse(""));
        return all[0];
    }
}
