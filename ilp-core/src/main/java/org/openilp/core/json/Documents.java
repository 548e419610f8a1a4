package org.openilp.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;

/**
 * Reads the trees of one or more records in JSON or YAML. A name that stands twice in an object is an error: one
 * of the two would be lost.
 */
final class Documents {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Documents JSON = new Documents("JSON", new JsonFactory(), true);

    private final String name;
    private final JsonFactory factory;
    private final boolean onlyOne;

    /** @param onlyOne whether nothing may stand behind a tree */
    private Documents(String name, JsonFactory factory, boolean onlyOne) {
        this.name = name;
        this.factory = factory;
        this.onlyOne = onlyOne;
    }

    static Documents json() {
        return JSON;
    }

    static Documents yaml() {
        return Yaml.INSTANCE;
    }

    /** Whether a text is one whole tree. */
    boolean isWhole(String text) {
        try {
            tree(text);
            return true;
        } catch (JsonProcessingException unfinished) {
            return false;
        }
    }

    private JsonNode tree(String text) throws JsonProcessingException {
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            JsonNode tree = Trees.read(parser);
            if (onlyOne && parser.nextToken() != null) {
                throw new JsonParseException(parser, "text behind the end", parser.currentTokenLocation());
            }
            return tree;
        } catch (JsonProcessingException notThisFormat) {
            throw notThisFormat;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ReadResult single(String text, Function<JsonNode, ReadResult> read, Function<Problem, ReadResult> unreadable) {
        try {
            return read.apply(tree(withoutMark(text)));
        } catch (JsonProcessingException notThisFormat) {
            return unreadable.apply(problem(notThisFormat));
        }
    }

    /** One record a line; blank lines are passed over. */
    Stream<PlacedResult> lines(
            Reader source, Function<JsonNode, ReadResult> read, Function<Problem, ReadResult> unreadable) {
        return Streams.stream(new Lines(new BufferedReader(source)))
                .filter(line -> !line.text().isBlank())
                .map(line -> new PlacedResult("line " + line.number(), single(line.text(), read, unreadable)));
    }

    /** One record, several documents, or lists of records. */
    Stream<PlacedResult> trees(
            Reader source, Function<JsonNode, ReadResult> read, Function<Problem, ReadResult> unreadable) {
        List<ReadResult> results = new ArrayList<>();
        try (JsonParser parser = factory.createParser(withoutMark(source))) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            for (JsonToken token = parser.currentToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                JsonNode tree = Trees.read(parser);
                if (tree.isArray()) {
                    tree.forEach(record -> results.add(read.apply(record)));
                } else {
                    results.add(read.apply(tree));
                }
            }
        } catch (JsonProcessingException notThisFormat) {
            results.add(unreadable.apply(problem(notThisFormat)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (results.isEmpty()) {
            results.add(unreadable.apply(new Problem("", "", "a health record in " + name, null)));
        }
        List<PlacedResult> placed = new ArrayList<>();
        for (ReadResult result : results) {
            placed.add(new PlacedResult(results.size() == 1 ? "" : "record " + (placed.size() + 1), result));
        }
        return placed.stream();
    }

    /** Says where the text is wrong, and not what stands there, which may be a name. */
    private Problem problem(JsonProcessingException exception) {
        Matcher duplicate = DUPLICATE.matcher(exception.getOriginalMessage());
        if (duplicate.find()) {
            return new Problem("", duplicate.group(1) + " twice", "each name once in an object", null);
        }
        if (exception.getOriginalMessage().equals(FaithfulYaml.ALIAS)) {
            return new Problem(place(exception.getLocation()), FaithfulYaml.ALIAS, "the value itself", null);
        }
        return new Problem(
                place(exception.getLocation()), "text that is no " + name, "a health record in " + name, null);
    }

    private static String place(@Nullable JsonLocation location) {
        if (location == null || location.getLineNr() < 1) {
            return "";
        }
        String line = location.getLineNr() == 1 ? "" : "line " + location.getLineNr() + ", ";
        return line + "column " + location.getColumnNr();
    }

    private static Reader withoutMark(Reader source) throws IOException {
        PushbackReader reader = new PushbackReader(source);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK.charAt(0)) {
            reader.unread(first);
        }
        return reader;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private record Line(int number, String text) {}

    /** The lines of a source, counted from 1. */
    private static final class Lines extends AbstractIterator<Line> {
        private final BufferedReader source;
        private int number;

        private Lines(BufferedReader source) {
            this.source = source;
        }

        @Override
        protected @Nullable Line computeNext() {
            try {
                String text = source.readLine();
                number++;
                return text == null ? endOfData() : new Line(number, text);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Made when the first YAML is read. */
    private static final class Yaml {
        private static final Documents INSTANCE = new Documents("YAML", new FaithfulYaml(), false);
    }
}
