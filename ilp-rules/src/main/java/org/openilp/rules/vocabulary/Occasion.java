package org.openilp.rules.vocabulary;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A service, or one labelled occurrence of it, as rules and scenarios write it: {@code "IMM_PCV"} or {@code "IMM_PCV
 * 1"}.
 *
 * @param service code of the service
 * @param label the occurrence; null for any
 */
public record Occasion(String service, @Nullable String label) {

    /** Those that the rules name; they ask again for every client. */
    private static final Map<String, Occasion> READ = new ConcurrentHashMap<>();

    /** Reads {@code "CODE"} or {@code "CODE occurrence"}. */
    public static Occasion parse(String text) {
        return READ.computeIfAbsent(text, Occasion::read);
    }

    private static Occasion read(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? new Occasion(text, null) : new Occasion(text.substring(0, space), text.substring(space + 1));
    }

    /** By hand, as {@link #hashCode}: asked many times for every client. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Occasion occasion
                && service.equals(occasion.service)
                && Objects.equals(label, occasion.label);
    }

    @Override
    public int hashCode() {
        return label == null ? service.hashCode() : 31 * service.hashCode() + label.hashCode();
    }

    @Override
    public String toString() {
        return label == null ? service : service + " " + label;
    }
}
