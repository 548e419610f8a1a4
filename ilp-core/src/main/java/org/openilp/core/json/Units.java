package org.openilp.core.json;

import java.util.Locale;

/** UCUM units in messages, and guesses at units that are written in another way. */
final class Units {

    private Units() {}

    /** The unit behind a number, with a space before it; empty for counts and scores. */
    static String suffix(String unit) {
        return unit.isEmpty() || unit.equals("1") || unit.startsWith("{") ? "" : " " + unit;
    }

    /** A sentence that says what to do about a wrong unit. */
    static String mend(String wrong, String right) {
        if (right.isEmpty()) {
            return "Leave the unit out.";
        }
        return bare(wrong).equals(bare(right))
                ? "Maybe " + right + "?"
                : "Write " + right + " if the value is in it, or convert the value.";
    }

    private static String bare(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/%]", "");
    }
}
