package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;

/**
 * Why there is a decision: the rule that says so, and on whose authority.
 *
 * @param rule the public id of the rule
 * @param packs the ids of the packs that ask for it
 * @param basis the citations it rests on, each an id with an optional place after {@code #}
 * @param confidence how the rule was come by
 * @param note what is particular to this decision, such as a date that had to be assumed; null if nothing is
 */
public record Reason(
        String rule,
        ImmutableList<String> packs,
        ImmutableList<String> basis,
        Confidence confidence,
        @Nullable String note) {

    private static final String FOLLOW_UP = "finding/";

    /** A reason without a note. */
    public Reason(String rule, ImmutableList<String> packs, ImmutableList<String> basis, Confidence confidence) {
        this(rule, packs, basis, confidence, null);
    }

    /** The code of the finding that it follows, or empty where no finding is behind it. */
    public Optional<String> finding() {
        if (!rule.startsWith(FOLLOW_UP)) {
            return Optional.empty();
        }
        int end = rule.indexOf('/', FOLLOW_UP.length());
        return Optional.of(rule.substring(FOLLOW_UP.length(), end < 0 ? rule.length() : end));
    }
}
