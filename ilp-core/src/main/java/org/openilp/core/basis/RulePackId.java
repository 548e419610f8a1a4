package org.openilp.core.basis;

import java.util.regex.Pattern;

/**
 * The id of a pack of rules, such as {@code ILP_2023}.
 *
 * @param value capitals, digits and underscores, beginning with a capital
 */
public record RulePackId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Checks the form. */
    public RulePackId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "pack id is \"" + value + "\"; expected capitals, digits and underscores such as ILP_2023");
        }
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
