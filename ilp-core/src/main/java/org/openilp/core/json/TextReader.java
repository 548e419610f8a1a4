package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.FactValue;

/** Reads text, which may have to match a pattern, and times of day. */
final class TextReader extends ValueReader {

    private final boolean time;
    private final @Nullable Pattern pattern;

    TextReader(FactDefinition fact) {
        super(fact);
        this.time = fact.type() == FactType.TIME;
        this.pattern = fact.pattern().isEmpty() ? null : Pattern.compile(fact.pattern());
    }

    @Override
    String expected(LocalDate recorded) {
        if (time) {
            return "a time such as 07:30";
        }
        return fact().allowed().isEmpty() ? "a text" : "a text of " + String.join(", ", fact().allowed());
    }

    @Override
    @Nullable
    FactValue value(JsonNode node, LocalDate recorded) {
        return node.isTextual() && fits(node.textValue()) ? FactValue.of(node.textValue()) : null;
    }

    @Override
    @Nullable
    String guess(JsonNode node) {
        return node.isNumber() ? Mend.QUOTES : null;
    }

    private boolean fits(String text) {
        if (time) {
            return isTime(text);
        }
        return !text.isBlank() && (pattern == null || pattern.matcher(text).matches());
    }

    private static boolean isTime(String text) {
        try {
            return LocalTime.parse(text) != null;
        } catch (DateTimeException noTime) {
            return false;
        }
    }
}
