package org.openilp.core.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guesses at the mend of a problem, as sentences. */
final class Mend {

    static final String QUOTES = "Write it in quotes.";

    private Mend() {}

    /** A guess at what was meant, or null if there is none. */
    static @Nullable String maybe(Optional<String> meant) {
        return meant.isEmpty() ? null : "Maybe " + meant.get() + "?";
    }
}
