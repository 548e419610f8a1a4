package org.openilp.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable table of entries by code, in the order of its source.
 *
 * @param <T> the type of the entries
 */
public final class CodeTable<T> {

    private final String kind;
    private final ImmutableMap<String, T> entries;

    private CodeTable(String kind, ImmutableMap<String, T> entries) {
        this.kind = kind;
        this.entries = entries;
    }

    /**
     * A table of entries.
     *
     * @param kind what a code stands for, as a message names it: "service", "fact" …
     * @param code the code of an entry
     * @throws IllegalArgumentException if two entries have the same code
     */
    public static <T> CodeTable<T> of(String kind, Iterable<? extends T> entries, Function<? super T, String> code) {
        ImmutableMap.Builder<String, T> map = ImmutableMap.builder();
        for (T entry : entries) {
            map.put(code.apply(entry).intern(), entry);
        }
        return new CodeTable<>(kind, map.buildOrThrow());
    }

    /**
     * The entry of a code.
     *
     * @throws UnknownCodeException if there is none; the message names the nearest code
     */
    public T get(String code) {
        T entry = entries.get(code);
        if (entry == null) {
            throw new UnknownCodeException(kind, code, nearest(code).orElse(null));
        }
        return entry;
    }

    /** The entry of a code, or empty if there is none. */
    public Optional<T> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The entry of a code, or null if there is none; for code that looks up much. */
    public @Nullable T getOrNull(String code) {
        return entries.get(code);
    }

    /** The code most like a wrong one, or empty if none is like it. */
    public Optional<String> nearest(String wrong) {
        return Nearest.to(wrong, entries.keySet());
    }

    /** Whether there is an entry of this code. */
    public boolean contains(String code) {
        return entries.containsKey(code);
    }

    /** All codes, in the order of the source. */
    public ImmutableSet<String> codes() {
        return entries.keySet();
    }

    /** All entries, in the order of the source. */
    public ImmutableList<T> all() {
        return entries.values().asList();
    }
}
