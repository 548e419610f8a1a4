package org.openilp.core.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something in the input that could not be used as it stands. A run of 16 digits, which may be a NIK, is masked, also where
 * spaces, dots or dashes stand between them.
 *
 * @param path the place, such as {@code observations[2].value} or {@code line 17}; empty for the whole
 * @param value what stands there; empty if nothing does, {@code (hidden)} if it must not be shown
 * @param expected what was expected
 * @param mend a guess at the mend, as a sentence; null if there is none
 */
public record Problem(
        String path,
        String value,
        String expected,
        @Nullable String mend) {

    /** What stands for a value that must not be shown. */
    public static final String HIDDEN = "(hidden)";

    private static final Pattern MAYBE_NIK = Pattern.compile("\\d(?:[ .-]?\\d){15,}");

    /** Masks what may be a NIK. */
    public Problem {
        path = masked(path);
        value = masked(value);
        mend = mend == null ? null : masked(mend);
    }

    /** A problem without a guess at the mend. */
    public static Problem of(String path, String value, String expected) {
        return new Problem(path, value, expected, null);
    }

    /** A problem with a guess at the mend. */
    public static Problem of(String path, String value, String expected, @Nullable String mend) {
        return new Problem(path, value, expected, mend);
    }

    /** This problem at a place further out: {@code prefix} before the path. */
    public Problem below(String prefix) {
        return new Problem(path.isEmpty() ? prefix : prefix + ": " + path, value, expected, mend);
    }

    /** All of it in one line: {@code path: value; expected …. Maybe ….} */
    public String message() {
        return (path.isEmpty() ? "" : path + ": ")
                + (value.isEmpty() ? "nothing" : value)
                + "; expected "
                + expected
                + (mend == null ? "" : ". " + mend);
    }

    private static String masked(String text) {
        return MAYBE_NIK.matcher(text).replaceAll("(16 digits)");
    }
}
