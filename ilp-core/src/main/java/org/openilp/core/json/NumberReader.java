package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.FactValue;

/** Reads numbers in their plausible range, both ends included. */
final class NumberReader extends ValueReader {

    private final boolean whole;
    private final double min;
    private final double max;

    NumberReader(FactDefinition fact) {
        super(fact);
        this.whole = fact.type() == FactType.INTEGER;
        this.min = fact.min().isEmpty() ? -Double.MAX_VALUE : Double.parseDouble(fact.min());
        this.max = fact.max().isEmpty() ? Double.MAX_VALUE : Double.parseDouble(fact.max());
    }

    @Override
    String expected(LocalDate recorded) {
        return (whole ? "a whole number" : "a number")
                + range(fact().min(), fact().max())
                + Units.suffix(fact().unit());
    }

    @Override
    @Nullable
    FactValue value(JsonNode node, LocalDate recorded) {
        if (!node.isNumber()) {
            return null;
        }
        double number = node.doubleValue();
        return number >= min && number <= max && (!whole || number == Math.rint(number)) ? FactValue.of(number) : null;
    }

    @Override
    @Nullable
    String guess(JsonNode node) {
        if (node.isTextual()) {
            return "Write a number without quotes, with a point for decimals.";
        }
        return node.isNumber() && !Units.suffix(fact().unit()).isEmpty()
                ? "Maybe it is in another unit, or the point is missing."
                : null;
    }

    private static String range(String min, String max) {
        if (min.isEmpty()) {
            return max.isEmpty() ? "" : " of at most " + max;
        }
        return max.isEmpty() ? " of at least " + min : " from " + min + " to " + max;
    }
}
