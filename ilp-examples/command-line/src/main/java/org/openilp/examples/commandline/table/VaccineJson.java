package org.openilp.examples.commandline.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Timeline;
import org.openilp.rules.VaccineCard;
import org.openilp.rules.series.Forecast;
import org.openilp.rules.series.JudgedDose;
import org.openilp.rules.series.Milestone;

/** A vaccine card as one line of JSON. */
public final class VaccineJson {

    private VaccineJson() {}

    /** The line, with its end. */
    public static String line(VaccineCard card) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("person", card.person());
        json.put("date", card.date().toString());
        ArrayNode vaccines = json.putArray("vaccines");
        card.vaccines().forEach(vaccine -> vaccines.add(vaccine(vaccine, card.date())));
        ObjectNode tetanus = json.putObject("tetanus");
        tetanus.put("status", card.tetanus().status());
        put(tetanus, "lastDose", card.tetanus().lastDose());
        put(tetanus, "protectedUntil", card.tetanus().protectedUntil());
        ObjectNode milestones = json.putObject("milestones");
        for (Milestone milestone : Milestone.values()) {
            put(milestones, milestone.name(), card.milestones().get(milestone));
        }
        return json + "\n";
    }

    private static ObjectNode vaccine(VaccineCard.Vaccine vaccine, LocalDate today) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("vaccine", vaccine.code());
        json.put("regimen", vaccine.status().regimen().name());
        ArrayNode doses = json.putArray("doses");
        vaccine.status().doses().forEach(dose -> doses.add(dose(dose)));
        Decision next = vaccine.next();
        if (next != null) {
            json.set("next", next(next));
        } else if (vaccine.status().forecast() instanceof Forecast.Next later
                && later.recommended().isAfter(today)) {
            json.set("next", later(later));
        } else {
            Forecast.Why why = vaccine.whyNone();
            json.put("none", (why == null ? Forecast.Why.BY_RULE : why).name());
        }
        return json;
    }

    private static ObjectNode dose(JudgedDose dose) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("product", dose.dose().product());
        put(json, "date", dose.dose().date());
        json.put("verdict", dose.verdict().name());
        if (dose.label() != null) {
            json.put("dose", dose.label());
        }
        if (dose.fault() != null) {
            json.put("fault", dose.fault().name());
        }
        if (dose.early()) {
            json.put("early", true);
        }
        return json;
    }

    private static ObjectNode next(Decision decision) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Timeline timeline = decision.timeline();
        json.put("dose", decision.occurrence());
        json.put("state", decision.state().name());
        put(json, "earliest", timeline.earliest());
        put(json, "due", timeline.due());
        put(json, "overdue", timeline.overdue());
        put(json, "closes", timeline.closes());
        return json;
    }

    /** A dose of a later life stage, which the plan does not hold yet: by age and interval alone, without a state. */
    private static ObjectNode later(Forecast.Next next) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dose", next.label());
        put(json, "earliest", next.earliest());
        put(json, "due", next.recommended());
        put(json, "overdue", next.overdue());
        put(json, "closes", next.latest());
        return json;
    }

    private static void put(ObjectNode json, String key, @Nullable LocalDate day) {
        json.put(key, day == null ? null : day.toString());
    }
}
