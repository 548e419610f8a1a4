package org.openilp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.Condition;
import org.openilp.core.person.Dating;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.ServiceEvent;

/** Writes a health record as {@link RecordReader} reads it; what is not known is left out. */
final class RecordWriter {

    private final JsonGenerator json;

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(HealthRecord record, JsonGenerator json) throws IOException {
        new RecordWriter(json).write(record);
    }

    private void write(HealthRecord record) throws IOException {
        json.writeStartObject();
        json.writeFieldName("person");
        write(record.person());
        writeFacts(record.facts());
        writeList("conditions", record.conditions(), this::write);
        writeList("pregnancies", record.pregnancies(), this::write);
        writeList("events", record.events(), this::write);
        writeList("observations", record.observations(), this::write);
        json.writeEndObject();
    }

    private void write(Person person) throws IOException {
        json.writeStartObject();
        text("id", person.id());
        text("birthDate", person.birthDate());
        text("sex", person.sex());
        text("nik", person.nik() == null ? null : person.nik().value());
        text("village", person.village());
        text("rw", person.rw());
        text("rt", person.rt());
        text("dusun", person.dusun());
        text("household", person.household());
        text("mother", person.mother());
        text("posyandu", person.posyandu());
        text("school", person.school());
        text("registeredFacility", person.registeredFacility());
        text("registeredOn", person.registeredOn());
        text("movedOutOn", person.movedOutOn());
        text("diedOn", person.diedOn());
        json.writeEndObject();
    }

    private void writeFacts(List<FactEntry> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        ImmutableListMultimap<String, FactEntry> byCode = Multimaps.index(facts, FactEntry::code);
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, Collection<FactEntry>> entry : byCode.asMap().entrySet()) {
            json.writeFieldName(entry.getKey());
            if (entry.getValue().size() == 1) {
                write(entry.getValue().iterator().next(), false);
                continue;
            }
            json.writeStartArray();
            for (FactEntry fact : entry.getValue()) {
                write(fact, true);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Writes the value alone where there is nothing else, unless that could be taken for a list of facts. */
    private void write(FactEntry fact, boolean inList) throws IOException {
        boolean bare = fact.since() == null && fact.until() == null && fact.level() == null;
        if (bare && !(inList && fact.value() instanceof FactValue.Codes)) {
            write(fact.value());
            return;
        }
        json.writeStartObject();
        json.writeFieldName("value");
        write(fact.value());
        text("since", fact.since());
        text("until", fact.until());
        text("level", fact.level());
        json.writeEndObject();
    }

    private void write(FactValue value) throws IOException {
        if (value instanceof FactValue.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (value instanceof FactValue.Quantity quantity) {
            writeNumber(quantity.value());
        } else if (value instanceof FactValue.Text text) {
            json.writeString(text.value());
        } else if (value instanceof FactValue.Day day) {
            json.writeString(day.value().toString());
        } else if (value instanceof FactValue.Codes codes) {
            json.writeStartArray();
            for (String code : codes.values()) {
                json.writeString(code);
            }
            json.writeEndArray();
        }
    }

    private void writeNumber(double number) throws IOException {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    private void write(Condition condition) throws IOException {
        json.writeStartObject();
        text("code", condition.code());
        text("since", condition.since());
        text("until", condition.until());
        text("recordedOn", condition.recordedOn());
        text("level", condition.level());
        json.writeEndObject();
    }

    private void write(Pregnancy pregnancy) throws IOException {
        json.writeStartObject();
        if (pregnancy.dating() instanceof Dating.ByUltrasound ultrasound) {
            json.writeObjectFieldStart("ultrasound");
            text("date", ultrasound.date());
            text("gestation", ultrasound.gestation());
            json.writeEndObject();
        } else if (pregnancy.dating() instanceof Dating.ByDueDate dueDate) {
            text("edd", dueDate.edd());
        } else {
            text("lmp", pregnancy.lmp());
        }
        text(pregnancy.delivered() ? "deliveredOn" : "endedOn", pregnancy.endedOn());
        text("outcome", pregnancy.outcome());
        json.writeEndObject();
    }

    private void write(ServiceEvent event) throws IOException {
        json.writeStartObject();
        text("service", event.service());
        text("occurrence", event.occurrence());
        text("date", event.date());
        text("facility", event.facility());
        text("level", event.level());
        text("result", event.result());
        text("product", event.product());
        text("status", event.status());
        json.writeEndObject();
    }

    private void write(Observation observation) throws IOException {
        json.writeStartObject();
        text("code", observation.code());
        json.writeFieldName("value");
        write(observation.value());
        text("unit", observation.unit());
        text("date", observation.date());
        text("level", observation.level());
        text("facility", observation.facility());
        json.writeEndObject();
    }

    private <T> void writeList(String field, List<T> list, Write<T> write) throws IOException {
        if (list.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (T item : list) {
            write.accept(item);
        }
        json.writeEndArray();
    }

    private void text(String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    private interface Write<T> {
        void accept(T item) throws IOException;
    }
}
