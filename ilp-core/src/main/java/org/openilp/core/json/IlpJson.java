package org.openilp.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;

/**
 * Health records and care plans as JSON.
 *
 * <p>Records are read by {@link RecordReader}, which needs the dictionaries and reports what is wrong.
 */
public final class IlpJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private IlpJson() {}

    /** A mapper of its own for each caller, which writes plans and records and reads plans; keep it, it is not cheap. */
    public static ObjectMapper mapper() {
        return Mapper.INSTANCE.copy();
    }

    /**
     * A mapper of its own for each caller, which reads YAML as records are read: {@code 02} stays text, a name that
     * stands twice in an object and an alias are errors.
     */
    public static ObjectMapper yamlMapper() {
        return YAMLMapper.builder(new FaithfulYaml())
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }

    /** A plan in one line of JSON. */
    public static String writePlan(CarePlan plan) {
        return write(json -> PlanWriter.write(plan, json));
    }

    /** A record in one line of JSON, with everything in it, a NIK too. */
    public static String writeRecord(HealthRecord record) {
        return write(json -> RecordWriter.write(record, json));
    }

    /**
     * Reads a plan that was written by {@link #writePlan}.
     *
     * @throws IllegalArgumentException if the text is no plan
     */
    public static CarePlan readPlan(String json) {
        try {
            return PlanReader.plan(Mapper.INSTANCE.readTree(json));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("no plan: text that is no JSON", unreadable);
        }
    }

    private static String write(Content content) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Made when it is first asked for: a plan is written without. */
    private static final class Mapper {
        private static final ObjectMapper INSTANCE = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("ilp")
                        .addSerializer(CarePlan.class, new PlanSerializer())
                        .addDeserializer(CarePlan.class, new PlanDeserializer())
                        .addSerializer(HealthRecord.class, new RecordSerializer()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static final class PlanSerializer extends JsonSerializer<CarePlan> {
        @Override
        public void serialize(CarePlan plan, JsonGenerator json, SerializerProvider provider) throws IOException {
            PlanWriter.write(plan, json);
        }
    }

    private static final class RecordSerializer extends JsonSerializer<HealthRecord> {
        @Override
        public void serialize(HealthRecord record, JsonGenerator json, SerializerProvider provider) throws IOException {
            RecordWriter.write(record, json);
        }
    }

    private static final class PlanDeserializer extends JsonDeserializer<CarePlan> {
        @Override
        public CarePlan deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = parser.readValueAsTree();
            try {
                return PlanReader.plan(tree);
            } catch (IllegalArgumentException noPlan) {
                return context.reportInputMismatch(CarePlan.class, "%s", noPlan.getMessage());
            }
        }
    }
}
