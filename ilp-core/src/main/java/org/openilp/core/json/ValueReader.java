package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.Nearest;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactKind;
import org.openilp.core.fact.FactValue;
import org.openilp.core.plan.Problem;
import org.openilp.core.service.ServiceCatalog;

/** Reads the values of one fact: of the right type, in the plausible range, and one of the allowed words. */
abstract class ValueReader {

    private final FactDefinition fact;

    ValueReader(FactDefinition fact) {
        this.fact = fact;
    }

    static ValueReader of(FactDefinition fact, ServiceCatalog services) {
        return switch (fact.type()) {
            case BOOLEAN -> new FlagReader(fact, services);
            case INTEGER, DECIMAL -> new NumberReader(fact);
            case ENUM, SET -> new WordReader(fact);
            case DATE, DATETIME -> new DayReader(fact);
            case TIME, STRING -> new TextReader(fact);
        };
    }

    final FactDefinition fact() {
        return fact;
    }

    /** Whether it can only be true of someone after their birth. */
    final boolean isOwn() {
        FactKind kind = fact.kind();
        return kind != FactKind.AREA && kind != FactKind.FACILITY && kind != FactKind.EXPOSURE;
    }

    /** Whether a list of words is one value, not several. */
    boolean takesList() {
        return false;
    }

    /** What is expected, for a value recorded on a day. */
    abstract String expected(LocalDate recorded);

    /** The value, or null if it is not what is expected. */
    abstract @Nullable FactValue value(JsonNode node, LocalDate recorded);

    /** A sentence that guesses at the mend, or null. */
    abstract @Nullable String guess(JsonNode node);

    /** The value; null if it is not what is expected, which is reported. */
    final @Nullable FactValue read(JsonNode node, LocalDate recorded, Place place, ProblemList problems) {
        FactValue value = value(node, recorded);
        if (value == null) {
            problems.add(
                    place,
                    fact.sensitive() ? Problem.HIDDEN : Shown.value(node),
                    expected(recorded),
                    fact.sensitive() ? null : guess(node));
        }
        return value;
    }

    /** The words of a list; null if it is none or holds anything else. */
    static @Nullable ImmutableSet<String> wordsOf(JsonNode node) {
        if (!node.isArray()) {
            return null;
        }
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (JsonNode item : node) {
            if (!item.isTextual()) {
                return null;
            }
            words.add(item.textValue());
        }
        return words.build();
    }

    /** A guess at what was meant by the first word, alone or in a list, that is not known. */
    static @Nullable String guessWord(JsonNode node, ImmutableSet<String> known) {
        for (JsonNode item : node.isArray() ? node : List.of(node)) {
            if (!known.contains(item.asText())) {
                return item.isBoolean() ? Mend.QUOTES : Mend.maybe(Nearest.to(item.asText(), known));
            }
        }
        return null;
    }
}
