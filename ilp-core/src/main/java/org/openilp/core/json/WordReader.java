package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.FactValue;

/** Reads one of the allowed words, or a set of them. */
final class WordReader extends ValueReader {

    WordReader(FactDefinition fact) {
        super(fact);
    }

    @Override
    boolean takesList() {
        return fact().type() == FactType.SET;
    }

    @Override
    String expected(LocalDate recorded) {
        return (takesList() ? "a list of " : "one of ") + String.join(", ", fact().allowed());
    }

    @Override
    @Nullable
    FactValue value(JsonNode node, LocalDate recorded) {
        if (takesList()) {
            ImmutableSet<String> words = wordsOf(node);
            return words != null && fact().allowed().containsAll(words) ? FactValue.codes(words) : null;
        }
        return node.isTextual() && fact().allowed().contains(node.textValue()) ? FactValue.of(node.textValue()) : null;
    }

    @Override
    @Nullable
    String guess(JsonNode node) {
        return guessWord(node, fact().allowed());
    }
}
