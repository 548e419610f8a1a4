package org.openilp.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.Nearest;

/**
 * The constants of a closed list as they are written in records.
 *
 * @param <E> the type of the constants
 */
final class Words<E extends Enum<E>> {

    private final ImmutableMap<String, E> byName;
    private final ImmutableMap<String, E> synonyms;

    private Words(ImmutableMap<String, E> byName, ImmutableMap<String, E> synonyms) {
        this.byName = byName;
        this.synonyms = synonyms;
    }

    static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return of(type, Map.of());
    }

    /** With words that others use, in capitals; they are not read, but guessed at. */
    static <E extends Enum<E>> Words<E> of(Class<E> type, Map<String, E> synonyms) {
        return new Words<>(Maps.uniqueIndex(EnumSet.allOf(type), Enum::name), ImmutableMap.copyOf(synonyms));
    }

    @Nullable
    E find(String word) {
        return byName.get(word);
    }

    String expected() {
        return "one of " + String.join(", ", byName.keySet());
    }

    /** The constant that was meant by another word, or empty. */
    Optional<String> guess(String word) {
        E synonym = synonyms.get(word.toUpperCase(Locale.ROOT));
        return synonym == null ? Nearest.to(word, byName.keySet()) : Optional.of(synonym.name());
    }
}
