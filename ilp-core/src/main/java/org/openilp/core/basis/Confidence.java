package org.openilp.core.basis;

/** How a row of the tables was come by. None was checked by a clinician. */
public enum Confidence {
    /** Seen in a source. */
    SEEN("S"),
    /** General knowledge, not seen in a source. */
    KNOWLEDGE("K"),
    /** Seen, but a date in the row (mostly when it is overdue) is a default of this project. */
    DEFAULTED("D"),
    /** Sources conflict or are unclear; the note says how. */
    UNCERTAIN("?");

    private final String symbol;

    Confidence(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Reads the symbol of the tables: {@code S}, {@code K}, {@code D} or {@code ?}.
     *
     * @throws IllegalArgumentException if it is another text
     */
    public static Confidence parse(String symbol) {
        return switch (symbol) {
            case "S" -> SEEN;
            case "K" -> KNOWLEDGE;
            case "D" -> DEFAULTED;
            case "?" -> UNCERTAIN;
            default ->
                throw new IllegalArgumentException("confidence is \"" + symbol + "\"; expected one of S, K, D, ?");
        };
    }

    /** The symbol of the tables. */
    public String symbol() {
        return symbol;
    }
}
