package org.openilp.rules.verbs;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of an interpreting rule. A finding has the date of the newest value that it rests on: of all that the
 * left side reads but ages, sex, and pregnancy or childbed. Where that is not meant, {@link #datedBy} names them.
 */
public final class Find {

    private final String finding;
    private @Nullable ImmutableSet<String> dating;

    Find(String finding) {
        this.finding = finding;
    }

    /**
     * The finding has the date of the newest of these facts; of none, that of the service whose doing the left side asks
     * for, else the day asked for. A summary may name findings too: the days on which they were judged.
     */
    public Find datedBy(String... facts) {
        dating = ImmutableSet.copyOf(facts);
        return this;
    }

    public String finding() {
        return finding;
    }

    /** The facts and findings named by {@link #datedBy}. */
    public Optional<ImmutableSet<String>> dating() {
        return Optional.ofNullable(dating);
    }
}
