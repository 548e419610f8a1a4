package org.openilp.rules.rule;

/** A rule that cannot be read. The message names file and line, what was expected, and a likely mend. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleException(String message) {
        super(message);
    }

    public RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
