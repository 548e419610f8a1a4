package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.DayLimit;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.FactValue;

/** Reads days in their plausible range, both ends included; of a day and time the day is kept. */
final class DayReader extends ValueReader {

    private static final int DAY_LENGTH = 10;

    private final @Nullable DayLimit min;
    private final @Nullable DayLimit max;
    private final boolean mayHaveTime;

    DayReader(FactDefinition fact) {
        super(fact);
        this.min = fact.min().isEmpty() ? null : DayLimit.parse(fact.min());
        this.max = fact.max().isEmpty() ? null : DayLimit.parse(fact.max());
        this.mayHaveTime = fact.type() == FactType.DATETIME;
    }

    @Override
    String expected(LocalDate recorded) {
        String range =
                (min == null ? "" : " from " + min.on(recorded)) + (max == null ? "" : " to " + max.on(recorded));
        return (range.isEmpty() ? Days.EXPECTED : "a day" + range)
                + (mayHaveTime ? ", or a day and time such as 2025-03-01T07:30" : "");
    }

    @Override
    @Nullable
    FactValue value(JsonNode node, LocalDate recorded) {
        LocalDate day = node.isTextual() ? Days.parse(dayOf(node.textValue())) : null;
        if (day == null
                || min != null && day.isBefore(min.on(recorded))
                || max != null && day.isAfter(max.on(recorded))) {
            return null;
        }
        return FactValue.of(day);
    }

    @Override
    @Nullable
    String guess(JsonNode node) {
        return Days.parse(node.asText()) == null ? Mend.maybe(Days.guess(node.asText())) : null;
    }

    private String dayOf(String text) {
        boolean withTime = mayHaveTime && text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == 'T';
        return withTime ? text.substring(0, DAY_LENGTH) : text;
    }
}
