package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.plan.Placement;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Problem;
import org.openilp.core.plan.Reason;
import org.openilp.core.plan.Timeline;

/** Reads a care plan as {@link PlanWriter} writes it; keys it does not know are passed over. */
final class PlanReader {

    private PlanReader() {}

    /**
     * The plan of a tree.
     *
     * @throws IllegalArgumentException if the tree is no plan
     */
    static CarePlan plan(JsonNode node) {
        return new CarePlan(
                text(node, "person"),
                date(node, "date"),
                list(node, "decisions", PlanReader::decision),
                list(node, "findings", PlanReader::finding),
                node.has("problems") ? list(node, "problems", PlanReader::problem) : ImmutableList.of());
    }

    private static Decision decision(JsonNode node) {
        return Decision.builder(text(node, "service"), DecisionState.valueOf(text(node, "state")))
                .occurrence(text(node, "occurrence"))
                .cycle(text(node, "cycle"))
                .timeline(new Timeline(
                        dateOrNull(node, "earliest"),
                        dateOrNull(node, "due"),
                        dateOrNull(node, "overdue"),
                        dateOrNull(node, "closes")))
                .levels(list(node, "levels", level -> FacilityLevel.valueOf(level.asText())))
                .reasons(list(node, "reasons", PlanReader::reason))
                .doneOn(dateOrNull(node, "doneOn"))
                .nextDue(dateOrNull(node, "nextDue"))
                .postponement(node.hasNonNull("postponement") ? postponement(node.path("postponement")) : null)
                .questions(node.has("questions") ? strings(node, "questions") : ImmutableList.of())
                .placement(node.hasNonNull("placement") ? placement(node.path("placement")) : null)
                .build();
    }

    private static Reason reason(JsonNode node) {
        return new Reason(
                text(node, "rule"),
                strings(node, "packs"),
                strings(node, "basis"),
                Confidence.parse(text(node, "confidence")),
                textOrNull(node, "note"));
    }

    private static Postponement postponement(JsonNode node) {
        return new Postponement(
                text(node, "reason"),
                dateOrNull(node, "until"),
                node.path("permanent").asBoolean());
    }

    private static Placement placement(JsonNode node) {
        return new Placement(
                FacilityLevel.valueOf(text(node, "level")),
                textOrNull(node, "facility"),
                date(node, "day"),
                list(
                        node,
                        "passedOver",
                        passed -> new Placement.PassedOver(
                                FacilityLevel.valueOf(text(passed, "level")), Obstacle.valueOf(text(passed, "why")))));
    }

    private static Finding finding(JsonNode node) {
        return new Finding(text(node, "code"), date(node, "date"));
    }

    private static Problem problem(JsonNode node) {
        return new Problem(text(node, "path"), text(node, "value"), text(node, "expected"), textOrNull(node, "mend"));
    }

    private static <T> ImmutableList<T> list(JsonNode node, String field, Function<JsonNode, T> item) {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException("no plan: " + field + " is no list");
        }
        ImmutableList.Builder<T> items = ImmutableList.builderWithExpectedSize(list.size());
        list.forEach(each -> items.add(item.apply(each)));
        return items.build();
    }

    private static ImmutableList<String> strings(JsonNode node, String field) {
        return list(node, field, JsonNode::asText);
    }

    private static String text(JsonNode node, String field) {
        String text = textOrNull(node, field);
        if (text == null) {
            throw new IllegalArgumentException("no plan: " + field + " is missing");
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.path(field).textValue();
    }

    private static LocalDate date(JsonNode node, String field) {
        LocalDate date = dateOrNull(node, field);
        if (date == null) {
            throw new IllegalArgumentException("no plan: " + field + " is missing");
        }
        return date;
    }

    private static @Nullable LocalDate dateOrNull(JsonNode node, String field) {
        String text = textOrNull(node, field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("no plan: " + field + " is " + text + "; expected a day", noDay);
        }
    }
}
