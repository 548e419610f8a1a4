package org.openilp.core.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * YAML in which a number is what looks like one in JSON. YAML 1.1 takes {@code 017} for fifteen, {@code 1_0} for ten and
 * {@code .inf} for infinity; here they stay text, so that the RW {@code 02} stays {@code 02}. An alias ({@code *x}) would
 * be read as its name, so it is an error.
 */
final class FaithfulYaml extends YAMLFactory {

    static final String ALIAS = "an alias";

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    FaithfulYaml() {}

    @Override
    public YAMLFactory copy() {
        return new FaithfulYaml();
    }

    @Override
    protected YAMLParser _createParser(Reader source, IOContext context) {
        return new Parser(this, context, source);
    }

    @Override
    protected YAMLParser _createParser(InputStream source, IOContext context) throws IOException {
        return new Parser(this, context, _createReader(source, null, context));
    }

    @Override
    protected YAMLParser _createParser(char[] text, int offset, int length, IOContext context, boolean recyclable) {
        return new Parser(this, context, new CharArrayReader(text, offset, length));
    }

    @Override
    protected YAMLParser _createParser(byte[] text, int offset, int length, IOContext context) throws IOException {
        return new Parser(this, context, _createReader(text, offset, length, null, context));
    }

    private static final class Parser extends YAMLParser {
        private Parser(FaithfulYaml yaml, IOContext context, Reader source) {
            super(
                    context,
                    yaml._parserFeatures,
                    yaml._yamlParserFeatures,
                    yaml._loaderOptions,
                    yaml._objectCodec,
                    source);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (isCurrentAlias()) {
                throw new JsonParseException(this, ALIAS);
            }
            return token;
        }

        @Override
        protected JsonToken _decodeScalar(ScalarEvent scalar) throws IOException {
            JsonToken token = super._decodeScalar(scalar);
            return token.isNumeric() && !NUMBER.matcher(scalar.getValue()).matches() ? JsonToken.VALUE_STRING : token;
        }
    }
}
