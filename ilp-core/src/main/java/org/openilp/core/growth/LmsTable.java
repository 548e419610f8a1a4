package org.openilp.core.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.Sex;

/**
 * L, M and S of one standard by sex and key: days, months, or tenths of a centimetre, without gaps.
 *
 * <p>The file stays as it is, and a row is read where it stands: all lines are equally long, and the columns stand one below
 * the other. So the first z-score of a new program does not wait for thousands of rows, and the millionth costs the reading of
 * some twenty digits.
 */
final class LmsTable {

    private static final int KEY = 2;
    private static final int L = 3;
    private static final int M = 4;
    private static final int S = 5;

    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private final byte[] text;
    private final int width;
    private final int first;
    private final int rows;
    /** Where in a line the columns begin; each ends one byte before the next. */
    private final int[] columns;

    private LmsTable(byte[] text, int width, int keysPerUnit) {
        this.text = text;
        this.width = width;
        this.rows = (text.length / width - 1) / 2;
        this.columns = new int[S + 2];
        int column = 1;
        for (int i = 0; i < width && column < columns.length; i++) {
            if (text[i] == ',' || text[i] == '\n') {
                columns[column++] = i + 1;
            }
        }
        this.first = (int) Math.round(number(width, KEY) * keysPerUnit);
    }

    /**
     * Reads a table beside this class: columns indicator, sex, key, L, M, S and possibly more; boys first, then girls.
     *
     * @param name the file
     * @param keysPerUnit 1 for days and months, 10 for centimetres by tenths
     * @throws IllegalStateException if it is missing or its lines are not equally long
     */
    static LmsTable read(String name, int keysPerUnit) {
        try (@Nullable InputStream stream = LmsTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + ": not found; expected it beside " + LmsTable.class.getName());
            }
            byte[] text = stream.readAllBytes();
            int width = 1;
            while (width < text.length && text[width - 1] != '\n') {
                width++;
            }
            if (text.length % width != 0 || text[text.length - 1] != '\n') {
                throw new IllegalStateException(name + ": lines of different lengths; expected " + width + " each");
            }
            return new LmsTable(text, width, keysPerUnit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The lowest key. */
    int first() {
        return first;
    }

    /** The highest key. */
    int last() {
        return first + rows - 1;
    }

    /** The row of a key from {@link #first()} to {@link #last()}. */
    Lms row(Sex sex, int key) {
        int line = width * (1 + key - first + (sex == Sex.FEMALE ? rows : 0));
        return new Lms(number(line, L), number(line, M), number(line, S));
    }

    /**
     * What lies between two keys.
     *
     * @param fraction how far from the lower to the upper, from 0 to 1; at 0 and below it is the lower itself
     */
    Lms between(Sex sex, int lower, int upper, double fraction) {
        Lms row = row(sex, lower);
        return fraction > 0 ? row.towards(row(sex, Math.min(upper, last())), fraction) : row;
    }

    /** A decimal number; its digits over a power of ten are the nearest double, as any other reader gives. */
    private double number(int line, int column) {
        int end = line + columns[column + 1] - 1;
        long digits = 0;
        int decimals = 0;
        boolean fraction = false;
        boolean negative = false;
        for (int at = line + columns[column]; at < end; at++) {
            int digit = text[at] - '0';
            if (digit >= 0) {
                digits = digits * 10 + digit;
                decimals += fraction ? 1 : 0;
            } else if (text[at] == '.') {
                fraction = true;
            } else if (text[at] == '-') {
                negative = true;
            }
        }
        double number = digits / POWERS_OF_TEN[decimals];
        return negative ? -number : number;
    }
}
