package org.openilp.core.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a YAML file that knows the line on which it stands; what stands at a key has the line of the key. */
public sealed interface Yaml {

    /** The line, from 1. */
    int line();

    /** The same without lines. */
    JsonNode json();

    /** The text of a scalar; of anything else, empty. */
    default String text() {
        return "";
    }

    /** What a message shows of it: a text in quotes, another scalar as it is, otherwise what it is. */
    String shown();

    /** The part at a key or, written as a number, at a position; null if there is none. */
    default @Nullable Yaml child(String step) {
        return null;
    }

    /** The line of the innermost part that exists on a path such as {@code observations[2].value}. */
    default int lineOf(String path) {
        Yaml part = this;
        for (String step : Splitter.onPattern("[.\\[\\]]+").omitEmptyStrings().split(path)) {
            Yaml child = part.child(step);
            if (child == null) {
                break;
            }
            part = child;
        }
        return part.line();
    }

    /**
     * A text, number, yes or no, or nothing.
     *
     * @param line the line
     * @param json the value
     */
    record Scalar(int line, JsonNode json) implements Yaml {
        /** A text on a line. */
        public static Scalar of(int line, String text) {
            return new Scalar(line, JsonNodeFactory.instance.textNode(text));
        }

        @Override
        public String text() {
            return json.asText();
        }

        @Override
        public String shown() {
            return json.toString();
        }
    }

    /**
     * A list.
     *
     * @param line the line
     * @param items its items
     */
    record Sequence(int line, ImmutableList<Yaml> items) implements Yaml {
        @Override
        public JsonNode json() {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.json()));
            return array;
        }

        @Override
        public String shown() {
            return "a list";
        }

        @Override
        public @Nullable Yaml child(String step) {
            Integer index = Ints.tryParse(step);
            return index == null || index < 0 || index >= items.size() ? null : items.get(index);
        }
    }

    /**
     * Keys and what stands at them.
     *
     * @param line the line
     * @param fields in the order of the file
     */
    record Mapping(int line, ImmutableMap<String, Yaml> fields) implements Yaml {
        @Override
        public JsonNode json() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach((key, part) -> object.set(key, part.json()));
            return object;
        }

        @Override
        public String shown() {
            return "keys and values";
        }

        @Override
        public @Nullable Yaml child(String step) {
            return fields.get(step);
        }

        /** The text at a key; null if there is no key or no text or number at it. */
        public @Nullable String text(String key) {
            return fields.get(key) instanceof Scalar scalar && !scalar.json().isNull() ? scalar.text() : null;
        }

        /** This mapping with another part at a key, at the place of the old one or at the end. */
        public Mapping with(String key, Yaml part) {
            return renamed(key, key, part);
        }

        /** This mapping with a part at a new key, at the place of an old key. */
        public Mapping renamed(String old, String key, Yaml part) {
            Map<String, Yaml> changed = new LinkedHashMap<>();
            fields.forEach((k, v) -> changed.put(k.equals(old) ? key : k, k.equals(old) ? part : v));
            changed.putIfAbsent(key, part);
            return new Mapping(line, ImmutableMap.copyOf(changed));
        }
    }
}
