package org.openilp.core.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one document of a YAML file. Keys written twice, aliases and further documents, which other readers pass
 * over in silence, are reported.
 */
public final class YamlReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern LAST_MARK =
            Pattern.compile("\\A(?:.*\\n)?(?<what>[^\\n]*)\\n in '[^']*', line (?<line>\\d+), column", Pattern.DOTALL);

    private final YAMLParser parser;
    private final Errors errors;

    private YamlReader(YAMLParser parser, Errors errors) {
        this.parser = parser;
        this.errors = errors;
    }

    /** The document; null if there is none, or if it cannot be read, which is reported. */
    public static @Nullable Yaml read(String text, Errors errors) {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            return new YamlReader(parser, errors).document();
        } catch (JsonProcessingException broken) {
            report(broken, errors);
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The last place in the message is the one where reading stopped. */
    private static void report(JsonProcessingException broken, Errors errors) {
        Matcher said = LAST_MARK.matcher(broken.getOriginalMessage());
        if (said.find()) {
            errors.add(Integer.parseInt(said.group("line")), "", said.group("what"), "YAML", null);
        } else {
            JsonLocation place = broken.getLocation();
            errors.add(place == null ? 1 : place.getLineNr(), "", "text that cannot be read", "YAML", null);
        }
    }

    private @Nullable Yaml document() throws IOException {
        if (parser.nextToken() == null) {
            return null;
        }
        Yaml document = part(line());
        if (parser.nextToken() != null) {
            errors.add(line(), "", "a second document", "one document", "Maybe the line --- above it is not needed.");
        }
        return document;
    }

    private Yaml part(int line) throws IOException {
        if (parser.isCurrentAlias()) {
            errors.add(line(), "", "*" + parser.getText(), "the thing itself in place of an alias", null);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(line);
        }
        return token == JsonToken.START_ARRAY ? sequence(line) : new Yaml.Scalar(line, scalar(token));
    }

    /** As a mapper would read it, which takes longer to make than all series of vaccines to read. */
    private JsonNode scalar(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_NUMBER_INT ->
                switch (parser.getNumberType()) {
                    case INT -> NODES.numberNode(parser.getIntValue());
                    case LONG -> NODES.numberNode(parser.getLongValue());
                    default -> NODES.numberNode(parser.getBigIntegerValue());
                };
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(parser.getText());
        };
    }

    private Yaml mapping(int line) throws IOException {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyLine = line();
            String key = parser.currentName();
            parser.nextToken();
            Yaml before = fields.put(key, part(keyLine));
            if (before != null) {
                errors.add(keyLine, "", key, "each key once; it stands already on line " + before.line(), null);
            }
        }
        return new Yaml.Mapping(line, ImmutableMap.copyOf(fields));
    }

    private Yaml sequence(int line) throws IOException {
        ImmutableList.Builder<Yaml> items = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(part(line()));
        }
        return new Yaml.Sequence(line, items.build());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
