package org.openilp.rules.vocabulary;

import java.util.Arrays;

/** How a number stands to another. */
public enum Comparison {
    AT_LEAST(">="),
    ABOVE(">"),
    AT_MOST("<="),
    BELOW("<"),
    EQUAL("==");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As a rule writes it. */
    public String sign() {
        return sign;
    }

    public boolean test(double left, double right) {
        return switch (this) {
            case AT_LEAST -> left >= right;
            case ABOVE -> left > right;
            case AT_MOST -> left <= right;
            case BELOW -> left < right;
            case EQUAL -> left == right;
        };
    }

    /** @throws IllegalArgumentException for a sign that is none of the five */
    public static Comparison of(String sign) {
        return Arrays.stream(values())
                .filter(each -> each.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no comparison: " + sign));
    }
}
