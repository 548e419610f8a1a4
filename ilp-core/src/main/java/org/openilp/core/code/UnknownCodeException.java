package org.openilp.core.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that a dictionary does not hold a code, and which code may have been meant. */
public final class UnknownCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String nearest;

    /**
     * An unknown code.
     *
     * @param kind what the code should stand for: "service", "fact" …
     * @param code the unknown code
     * @param nearest the code that may have been meant, if one is like it
     */
    public UnknownCodeException(String kind, String code, @Nullable String nearest) {
        super("unknown " + kind + " code " + code + (nearest == null ? "" : ". Maybe " + nearest + "?"));
        this.code = code;
        this.nearest = nearest;
    }

    /** The unknown code. */
    public String code() {
        return code;
    }

    /** The code that may have been meant. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }
}
