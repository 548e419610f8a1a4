package org.openilp.examples.commandline.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactKind;
import org.openilp.core.json.IlpJson;
import org.openilp.core.json.ReadResult;
import org.openilp.core.json.RecordFormat;
import org.openilp.core.json.RecordReader;
import org.openilp.core.person.AreaProfile;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.text.Texts;

/** A file that says what is known about an area: facts as they stand in a record, such as {@code AREA_JE_ACTIVE: true}. */
public final class AreaFile {

    private static final String IS_AREA = "IS_AREA_SUBJECT";

    private AreaFile() {}

    /**
     * Reads a file in JSON or YAML.
     *
     * @throws InputException naming the first thing that is wrong with it
     */
    public static AreaProfile read(String name, Dictionary dictionary, LocalDate asOf, Texts texts) {
        ReadResult result = new RecordReader(dictionary).read(asRecord(tree(name, texts), name, texts), asOf);
        if (!result.problems().isEmpty()) {
            Problem first = result.problems().get(0);
            String message = first.message().replaceFirst("^facts\\.", "");
            throw new InputException(texts.get("error.place", name, message));
        }
        List<FactEntry> facts = Objects.requireNonNull(result.record()).facts().stream()
                .filter(fact -> !fact.code().equals(IS_AREA))
                .toList();
        for (FactEntry fact : facts) {
            FactKind kind = dictionary.facts().get(fact.code()).kind();
            if (kind != FactKind.AREA && kind != FactKind.FACILITY) {
                throw new InputException(texts.get("error.areaFact", name, fact.code()));
            }
        }
        return AreaProfile.of(facts);
    }

    private static ObjectNode asRecord(JsonNode facts, String name, Texts texts) {
        if (!(facts instanceof ObjectNode object)) {
            throw new InputException(texts.get("error.area", name));
        }
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.putObject("person").put("id", "area");
        record.set("facts", object.deepCopy().put(IS_AREA, true));
        return record;
    }

    private static JsonNode tree(String name, Texts texts) {
        try {
            String text = Files.readString(Path.of(name));
            RecordFormat format = RecordFormat.ofFileName(name).orElse(RecordFormat.ofFirstLine(text));
            ObjectMapper mapper = format == RecordFormat.YAML ? IlpJson.yamlMapper() : IlpJson.mapper();
            return mapper.reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new InputException(texts.get("error.areaText", texts.get("place.line", name, line)));
        } catch (IOException e) {
            throw new InputException(texts.get("error.place", name, texts.get("file.locked")));
        }
    }
}
