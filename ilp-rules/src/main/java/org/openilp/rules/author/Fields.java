package org.openilp.rules.author;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.Nearest;

/**
 * The keys of one mapping, read one by one. What does not fit is reported and read as missing.
 *
 * @param mapping the mapping
 * @param path its place within the scenario; empty for the scenario itself
 * @param errors where errors go
 */
record Fields(Yaml.Mapping mapping, String path, Errors errors) {

    /** The keys of a part; none, which is reported, if it has no keys. */
    static Fields of(Yaml part, String path, Errors errors) {
        if (part instanceof Yaml.Mapping mapping) {
            return new Fields(mapping, path, errors);
        }
        errors.add(part.line(), path, part.shown(), "keys and values", null);
        return new Fields(new Yaml.Mapping(part.line(), ImmutableMap.of()), path, errors);
    }

    /** What to say after "Maybe" about a wrong word; null if no candidate is like it. */
    static @Nullable String maybe(String wrong, Collection<String> candidates) {
        return Nearest.to(wrong, candidates).map(word -> "Maybe " + word + "?").orElse(null);
    }

    /** Reports every key other than these. */
    Fields allow(ImmutableList<String> keys) {
        mapping.fields().forEach((key, part) -> {
            if (!keys.contains(key)) {
                errors.add(part.line(), path, key, "one of " + Joiner.on(", ").join(keys), maybe(key, keys));
            }
        });
        return this;
    }

    boolean has(String key) {
        return mapping.fields().containsKey(key);
    }

    int line() {
        return mapping.line();
    }

    @Nullable
    Yaml get(String key) {
        return mapping.fields().get(key);
    }

    /** The keys of what stands at a key; none if the key is missing, or if there are none, which is reported. */
    Fields inner(String key) {
        Yaml part = get(key);
        return part == null
                ? new Fields(new Yaml.Mapping(line(), ImmutableMap.of()), path(key), errors)
                : of(part, path(key), errors);
    }

    /** Whether yes stands at a key; no if it is missing, or if something else stands there, which is reported. */
    boolean yes(String key) {
        Yaml part = get(key);
        if (part != null && !part.json().isBoolean()) {
            report(key, "true or false", null);
        }
        return part != null && part.json().asBoolean();
    }

    /** The place of a key. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The text at a key; null if the key is missing, or if there is no text, which is reported. */
    @Nullable
    String text(String key, String expected) {
        Yaml part = get(key);
        if (part == null) {
            return null;
        }
        String text = mapping.text(key);
        if (text == null || text.isBlank()) {
            report(key, expected, null);
            return null;
        }
        return text;
    }

    /** The text at a key; null if the key is missing or has no text, which is reported. */
    @Nullable
    String required(String key, String expected) {
        if (!has(key)) {
            errors.add(line(), path(key), "", expected, null);
        }
        return text(key, expected);
    }

    /** The constant whose name stands at a key; null if the key is missing, or if it is another, which is reported. */
    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        Yaml part = get(key);
        return part == null ? null : constant(part, path(key), type, errors);
    }

    /** The constant of a name; null if it is another, which is reported. */
    static <E extends Enum<E>> @Nullable E constant(Yaml part, String path, Class<E> type, Errors errors) {
        ImmutableList<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(ImmutableList.toImmutableList());
        if (names.contains(part.text())) {
            return Enum.valueOf(type, part.text());
        }
        String expected = names.stream().collect(Collectors.joining(", ", "one of ", ""));
        errors.add(part.line(), path, part.shown(), expected, maybe(part.text(), names));
        return null;
    }

    /** The items of the list at a key; none if the key is missing, or if there is no list, which is reported. */
    ImmutableList<Yaml> list(String key) {
        Yaml part = get(key);
        if (part instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        if (part != null) {
            report(key, "a list in brackets, or lines that begin with a dash", null);
        }
        return ImmutableList.of();
    }

    /** Reports what stands at a key. */
    void report(String key, String expected, @Nullable String mend) {
        Yaml part = get(key);
        errors.add(part == null ? line() : part.line(), path(key), part == null ? "" : part.shown(), expected, mend);
    }
}
