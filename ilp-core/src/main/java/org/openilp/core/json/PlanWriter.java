package org.openilp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Problem;
import org.openilp.core.plan.Reason;
import org.openilp.core.plan.Timeline;

/**
 * Writes a care plan. The order of the keys is fixed; the four days are always there, null where there is none, and what
 * comes after {@code reasons} and {@code findings} only where there is something.
 */
final class PlanWriter {

    private final JsonGenerator json;

    private PlanWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(CarePlan plan, JsonGenerator json) throws IOException {
        new PlanWriter(json).write(plan);
    }

    private void write(CarePlan plan) throws IOException {
        json.writeStartObject();
        json.writeStringField("person", plan.person());
        json.writeStringField("date", plan.date().toString());
        json.writeArrayFieldStart("decisions");
        for (Decision decision : plan.decisions()) {
            write(decision);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : plan.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("date", finding.date().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeProblems(plan.problems());
        json.writeEndObject();
    }

    private void write(Decision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("service", decision.service());
        json.writeStringField("occurrence", decision.occurrence());
        json.writeStringField("cycle", decision.cycle());
        json.writeStringField("state", decision.state().name());
        Timeline timeline = decision.timeline();
        writeOrNull("earliest", timeline.earliest());
        writeOrNull("due", timeline.due());
        writeOrNull("overdue", timeline.overdue());
        writeOrNull("closes", timeline.closes());
        json.writeArrayFieldStart("levels");
        for (FacilityLevel level : decision.levels()) {
            json.writeString(level.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reasons");
        for (Reason reason : decision.reasons()) {
            write(reason);
        }
        json.writeEndArray();
        writeIfAny("doneOn", decision.doneOn());
        writeIfAny("nextDue", decision.nextDue());
        write(decision.postponement());
        if (!decision.questions().isEmpty()) {
            writeStrings("questions", decision.questions());
        }
        write(decision.placement());
        json.writeEndObject();
    }

    private void write(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", reason.rule());
        writeStrings("packs", reason.packs());
        writeStrings("basis", reason.basis());
        json.writeStringField("confidence", reason.confidence().symbol());
        writeIfAny("note", reason.note());
        json.writeEndObject();
    }

    private void write(@Nullable Postponement postponement) throws IOException {
        if (postponement == null) {
            return;
        }
        json.writeObjectFieldStart("postponement");
        json.writeStringField("reason", postponement.reason());
        writeOrNull("until", postponement.until());
        json.writeBooleanField("permanent", postponement.permanent());
        json.writeEndObject();
    }

    private void write(@Nullable Placement placement) throws IOException {
        if (placement == null) {
            return;
        }
        json.writeObjectFieldStart("placement");
        json.writeStringField("level", placement.level().name());
        writeOrNull("facility", placement.facility());
        json.writeStringField("day", placement.day().toString());
        json.writeArrayFieldStart("passedOver");
        for (Placement.PassedOver passed : placement.passedOver()) {
            json.writeStartObject();
            json.writeStringField("level", passed.level().name());
            json.writeStringField("why", passed.why().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeProblems(List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("path", problem.path());
            json.writeStringField("value", problem.value());
            json.writeStringField("expected", problem.expected());
            writeIfAny("mend", problem.mend());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeStrings(String field, List<String> list) throws IOException {
        json.writeArrayFieldStart(field);
        for (String item : list) {
            json.writeString(item);
        }
        json.writeEndArray();
    }

    private void writeOrNull(String field, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value.toString());
        }
    }

    private void writeIfAny(String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }
}
