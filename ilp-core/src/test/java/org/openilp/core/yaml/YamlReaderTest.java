package org.openilp.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openilp.core.plan.Problem;

class YamlReaderTest {

    private final Errors errors = new Errors("a.yaml");

    @Test
    void everyPartKnowsItsLine() {
        Yaml yaml = read("""
            # a comment
            - one: 1
              two:
                - a
                - b: { c: d,
                       e: f }
            """);

        assertThat(yaml.lineOf("[0]")).isEqualTo(2);
        assertThat(yaml.lineOf("[0].two")).isEqualTo(3);
        assertThat(yaml.lineOf("[0].two[0]")).isEqualTo(4);
        assertThat(yaml.lineOf("[0].two[1].b.e")).isEqualTo(6);
        assertThat(messages()).isEmpty();
    }

    @Test
    void thePlaceOfWhatIsMissingIsThatOfTheInnermostPartThatIsThere() {
        Yaml yaml = read("a:\n  b:\n    c: 1\n");

        assertThat(yaml.lineOf("a.b.x.y")).isEqualTo(2);
        assertThat(yaml.lineOf("a.b.c.d")).isEqualTo(3);
        assertThat(yaml.lineOf("")).isEqualTo(1);
    }

    @Test
    void valuesAreReadAsInHealthRecords() {
        assertThat(read("{ a: 1, b: 1.5, c: true, d: null, e: 2025-06-10, f: '1', g: [ x ], h: yes }")
                        .json())
                .hasToString("{\"a\":1,\"b\":1.5,\"c\":true,\"d\":null,\"e\":\"2025-06-10\",\"f\":\"1\",\"g\":[\"x\"],"
                        + "\"h\":true}");
    }

    @Test
    void anEmptyFileHasNoDocument() {
        assertThat(YamlReader.read("# nothing\n", errors)).isNull();
        assertThat(messages()).isEmpty();
    }

    @Test
    void aKeyWrittenTwiceIsReported() {
        read("a: 1\nb: 2\na: 3\n");

        assertThat(messages()).containsExactly("a.yaml:3: a; expected each key once; it stands already on line 1");
    }

    @Test
    void anAliasIsReported() {
        read("a: &x 1\nb: *x\n");

        assertThat(messages()).containsExactly("a.yaml:2: *x; expected the thing itself in place of an alias");
    }

    @Test
    void aSecondDocumentIsReported() {
        read("- a\n---\n- b\n");

        assertThat(messages())
                .containsExactly(
                        "a.yaml:3: a second document; expected one document. Maybe the line --- above it is not"
                                + " needed.");
    }

    @Test
    void brokenYamlIsReportedWithItsLine() {
        assertThat(YamlReader.read("a: 1\nb: [ 1, 2\nc: 3\n", errors)).isNull();

        assertThat(messages()).containsExactly("a.yaml:3: expected ',' or ']', but got :; expected YAML");
    }

    @Test
    void aTabAtTheBeginningOfALineIsReported() {
        assertThat(YamlReader.read("a:\n\tb: 1\n", errors)).isNull();

        assertThat(messages())
                .containsExactly(
                        "a.yaml:2: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB)"
                                + " for indentation); expected YAML");
    }

    private Yaml read(String text) {
        Yaml yaml = YamlReader.read(text, errors);
        assertThat(yaml).isNotNull();
        return yaml;
    }

    private List<String> messages() {
        return errors.all().stream().map(Problem::message).toList();
    }
}
