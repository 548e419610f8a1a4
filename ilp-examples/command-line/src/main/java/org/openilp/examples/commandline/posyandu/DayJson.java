package org.openilp.examples.commandline.posyandu;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.openilp.core.json.IlpJson;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Problem;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.examples.commandline.input.Place;

/**
 * The open day of a Posyandu as one JSON object. Its keys, in this order:
 *
 * <ul>
 *   <li>{@code posyandu}, {@code date}, {@code open}, {@code nextOpen}: the id, the day, whether the Posyandu is open on it,
 *       and the first open day from it on;
 *   <li>{@code counts}: {@code read} = {@code refused} + {@code elsewhere} + {@code planned}; of the planned, {@code
 *       invited} (at least to come), {@code expected} (for a service), {@code overdue} and {@code danger}; {@code problemsElsewhere};
 *   <li>{@code guests}: everyone whom the Posyandu serves, the most urgent first: {@code person}, {@code village}, {@code
 *       rw}, {@code group}, {@code expected}, {@code dangerSigns} (finding and day), {@code here} (acts), {@code elsewhere} and {@code
 *       atHome} (acts with {@code danger}, {@code why}, {@code level}, {@code facility} and {@code day}), {@code questions} (codes of facts). An act
 *       is {@code service}, {@code state}, {@code due} and {@code decisions} (ids);
 *   <li>{@code prepare}: {@code supply}, {@code service}, {@code people}, {@code overdue};
 *   <li>{@code summary}: {@code village}, {@code rw}, {@code service}, {@code people};
 *   <li>{@code problems}: {@code file}, {@code line} or {@code record}, {@code refused}, {@code path}, {@code value}, {@code
 *       expected}, {@code mend}.
 * </ul>
 */
public final class DayJson {

    private final ServiceCatalog services;

    /** Objects about the services of a catalogue. */
    public DayJson(ServiceCatalog services) {
        this.services = services;
    }

    /** The object, with a line end. */
    public String of(PosyanduDay day) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IlpJson.mapper().getFactory().createGenerator(text)) {
            write(day, json);
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(PosyanduDay day, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("posyandu", day.posyandu().id());
        json.writeStringField("date", day.date().toString());
        json.writeBooleanField("open", day.isOpen());
        json.writeStringField("nextOpen", day.posyandu().open().next(day.date()).toString());
        counts(day, json);
        json.writeArrayFieldStart("guests");
        for (Guest guest : day.guests()) {
            guest(guest, json);
        }
        json.writeEndArray();
        Tally tally = Tally.of(day.expected());
        prepare(tally, json);
        summary(tally, json);
        json.writeArrayFieldStart("problems");
        for (Report report : day.problems()) {
            problem(report, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void counts(PosyanduDay day, JsonGenerator json) throws IOException {
        List<Guest> expected = day.expected();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("read", day.counts().read());
        json.writeNumberField("refused", day.counts().refused());
        json.writeNumberField("elsewhere", day.counts().elsewhere());
        json.writeNumberField("planned", day.counts().planned());
        json.writeNumberField(
                "invited", day.guests().stream().filter(Guest::isInvited).count());
        json.writeNumberField("expected", expected.size());
        json.writeNumberField(
                "overdue", expected.stream().filter(Guest::isOverdue).count());
        json.writeNumberField("danger", day.inDanger().size());
        json.writeNumberField("problemsElsewhere", day.counts().problemsElsewhere());
        json.writeEndObject();
    }

    private static void guest(Guest guest, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("person", guest.person());
        json.writeStringField("village", guest.neighbourhood().village());
        json.writeStringField("rw", guest.neighbourhood().rw());
        json.writeStringField("group", guest.target().name());
        json.writeBooleanField("expected", guest.isExpected());
        json.writeArrayFieldStart("dangerSigns");
        for (Finding finding : guest.dangerSigns()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("date", finding.date().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("here");
        for (Act act : guest.here()) {
            json.writeStartObject();
            act(act, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        steps("elsewhere", guest.elsewhere(), json);
        steps("atHome", guest.atHome(), json);
        strings("questions", guest.questions().stream(), json);
        json.writeEndObject();
    }

    private static void act(Act act, JsonGenerator json) throws IOException {
        json.writeStringField("service", act.service());
        json.writeStringField("state", act.state().name());
        json.writeStringField("due", act.due() == null ? null : act.due().toString());
        strings("decisions", act.decisions().stream().map(Decision::id), json);
    }

    private static void steps(String field, List<Step> steps, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Step step : steps) {
            Placement placement = step.placement();
            json.writeStartObject();
            act(step.act(), json);
            json.writeBooleanField("danger", step.danger());
            json.writeStringField("why", step.why().map(Enum::name).orElse(null));
            json.writeStringField("level", placement.level().name());
            json.writeStringField("facility", placement.facility());
            json.writeStringField("day", placement.day().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void prepare(Tally tally, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("prepare");
        for (String service : tally.services()) {
            json.writeStartObject();
            json.writeStringField(
                    "supply", Supply.of(services.get(service).kind()).name());
            json.writeStringField("service", service);
            json.writeNumberField("people", tally.people(service));
            json.writeNumberField("overdue", tally.late(service));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void summary(Tally tally, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("summary");
        for (Neighbourhood neighbourhood : tally.neighbourhoods()) {
            for (String service : tally.services()) {
                if (tally.people(service, neighbourhood) > 0) {
                    json.writeStartObject();
                    json.writeStringField("village", neighbourhood.village());
                    json.writeStringField("rw", neighbourhood.rw());
                    json.writeStringField("service", service);
                    json.writeNumberField("people", tally.people(service, neighbourhood));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private static void problem(Report report, JsonGenerator json) throws IOException {
        Place place = report.place();
        Problem problem = report.problem();
        json.writeStartObject();
        json.writeStringField("file", place.file());
        json.writeNumberField(place.kind() == Place.Kind.LINE ? "line" : "record", place.number());
        json.writeBooleanField("refused", report.refused());
        json.writeStringField("path", problem.path());
        json.writeStringField("value", problem.value());
        json.writeStringField("expected", problem.expected());
        json.writeStringField("mend", problem.mend());
        json.writeEndObject();
    }

    private static void strings(String field, Stream<String> items, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String item : (Iterable<String>) items::iterator) {
            json.writeString(item);
        }
        json.writeEndArray();
    }
}
