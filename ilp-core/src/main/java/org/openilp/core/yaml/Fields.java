package org.openilp.core.yaml;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.Nearest;

/**
 * The keys of one mapping, read one by one. What does not fit is reported and read as missing.
 *
 * @param mapping the mapping
 * @param path its place within the entry of the file; empty for the entry itself
 * @param errors where errors go
 */
public record Fields(Yaml.Mapping mapping, String path, Errors errors) {

    /** The keys of a part; none, which alone is reported, if it has no keys. */
    public static Fields of(Yaml part, String path, Errors errors) {
        if (part instanceof Yaml.Mapping mapping) {
            return new Fields(mapping, path, errors);
        }
        errors.add(part.line(), path, part.shown(), "keys and values", null);
        Errors unheard = new Errors(errors.file());
        return new Fields(new Yaml.Mapping(part.line(), ImmutableMap.of()), path, unheard);
    }

    /** A guess at a wrong word, as a sentence; null if no candidate is like it. */
    public static @Nullable String maybe(String wrong, Collection<String> candidates) {
        return Nearest.to(wrong, candidates).map(word -> "Maybe " + word + "?").orElse(null);
    }

    /** The constant of a name; null if the part is something else, which is reported. */
    public static <E extends Enum<E>> @Nullable E constant(Yaml part, String path, Class<E> type, Errors errors) {
        ImmutableList<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(ImmutableList.toImmutableList());
        if (names.contains(part.text())) {
            return Enum.valueOf(type, part.text());
        }
        errors.add(part.line(), path, part.shown(), oneOf(names), maybe(part.text(), names));
        return null;
    }

    /** Reports every key other than these. */
    public Fields allow(ImmutableList<String> keys) {
        mapping.fields().forEach((key, part) -> {
            if (!keys.contains(key)) {
                errors.add(part.line(), path, key, oneOf(keys), maybe(key, keys));
            }
        });
        return this;
    }

    /** Whether there is a key. */
    public boolean has(String key) {
        return mapping.fields().containsKey(key);
    }

    /** The line of the mapping. */
    public int line() {
        return mapping.line();
    }

    /** What stands at a key; null if there is no such key. */
    public @Nullable Yaml get(String key) {
        return mapping.fields().get(key);
    }

    /** The place of a key. */
    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The keys of what stands at a key; none if the key is missing, or if there are none, which is reported. */
    public Fields inner(String key) {
        Yaml part = get(key);
        return part == null
                ? new Fields(new Yaml.Mapping(line(), ImmutableMap.of()), path(key), errors)
                : of(part, path(key), errors);
    }

    /** Whether {@code true} stands at a key; not if it is missing, or if something else does, which is reported. */
    public boolean yes(String key) {
        Yaml part = get(key);
        if (part != null && !part.json().isBoolean()) {
            report(key, "true or false", null);
        }
        return part != null && part.json().booleanValue();
    }

    /** The text or number at a key; null if the key is missing, or if there is none, which is reported. */
    public @Nullable String text(String key, String expected) {
        String text = mapping.text(key);
        if (text != null && !text.isBlank()) {
            return text;
        }
        if (has(key)) {
            report(key, expected, null);
        }
        return null;
    }

    /**
     * The text or number at a key; null if there is none, which is reported, or if the key is missing, which is too.
     */
    public @Nullable String required(String key, String expected) {
        if (!has(key)) {
            report(key, expected, null);
        }
        return text(key, expected);
    }

    /** The constant whose name stands at a key; null if the key is missing, or if it is another, which is reported. */
    public <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        Yaml part = get(key);
        return part == null ? null : constant(part, path(key), type, errors);
    }

    /** The items of the list at a key; none if the key is missing, or if there is no list, which is reported. */
    public ImmutableList<Yaml> list(String key) {
        Yaml part = get(key);
        if (part instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        if (part != null) {
            report(key, "a list in brackets, or lines that begin with a dash", null);
        }
        return ImmutableList.of();
    }

    /** Reports what stands at a key, or that nothing does. */
    public void report(String key, String expected, @Nullable String mend) {
        Yaml part = get(key);
        errors.add(part == null ? line() : part.line(), path(key), part == null ? "" : part.shown(), expected, mend);
    }

    private static String oneOf(Collection<String> words) {
        return "one of " + Joiner.on(", ").join(words);
    }
}
