package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactValue;
import org.openilp.core.plan.Problem;

/**
 * The value of a fact as the text of a table's cell: {@code true}, {@code 12.5}, {@code HIGH}, {@code 2025-03-01}, or
 * words separated by {@code ;} where the fact is a set.
 */
public final class FactText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Splitter WORDS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final Dictionary dictionary;

    /** Reads the values of facts of a dictionary. */
    public FactText(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Reads the value of a fact.
     *
     * @param code the code of the fact
     * @param recorded the day on which it was recorded, by which limits such as "not after that day" are judged
     * @throws org.openilp.core.code.UnknownCodeException if there is no such fact
     * @throws IllegalArgumentException if the fact cannot have this value; the message names it and what was expected
     */
    public FactValue parse(String code, String text, LocalDate recorded) {
        FactDefinition fact = dictionary.facts().get(code);
        ProblemList problems = new ProblemList();
        FactValue value =
                ValueReader.of(fact, dictionary.services()).read(node(fact, text), recorded, Place.ROOT, problems);
        if (value == null) {
            Problem problem = problems.all().get(0);
            String shown = text.isEmpty() || fact.sensitive() ? problem.value() : text;
            throw new IllegalArgumentException(
                    Problem.of("", shown, problem.expected(), problem.mend()).message());
        }
        return value;
    }

    /** Writes a value as {@link #parse} reads it. */
    public static String of(FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (value instanceof FactValue.Quantity quantity) {
            return BigDecimal.valueOf(quantity.value()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof FactValue.Text text) {
            return text.value();
        }
        if (value instanceof FactValue.Day day) {
            return day.value().toString();
        }
        return String.join(";", ((FactValue.Codes) value).values());
    }

    private static JsonNode node(FactDefinition fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(text))
                        : fact.listsServices() ? words(text) : NODES.textNode(text);
            case INTEGER, DECIMAL -> number(text);
            case SET -> words(text);
            case ENUM, DATE, DATETIME, TIME, STRING -> NODES.textNode(text);
        };
    }

    private static JsonNode words(String text) {
        ArrayNode words = NODES.arrayNode();
        WORDS.split(text).forEach(words::add);
        return words;
    }

    private static JsonNode number(String text) {
        try {
            return NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return NODES.textNode(text);
        }
    }
}
