package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactValue;
import org.openilp.core.service.ServiceCatalog;

/** Reads yes and no, or a list of the services that a yes holds for. */
final class FlagReader extends ValueReader {

    private static final ImmutableSet<String> MEANS_YES = ImmutableSet.of("TRUE", "YES", "YA", "Y", "1");
    private static final ImmutableSet<String> MEANS_NO = ImmutableSet.of("FALSE", "NO", "TIDAK", "N", "0");

    private final ServiceCatalog services;

    FlagReader(FactDefinition fact, ServiceCatalog services) {
        super(fact);
        this.services = services;
    }

    @Override
    boolean takesList() {
        return fact().listsServices();
    }

    @Override
    String expected(LocalDate recorded) {
        return takesList() ? "true, false, or a list of the services it holds for" : "true or false";
    }

    @Override
    @Nullable
    FactValue value(JsonNode node, LocalDate recorded) {
        if (node.isBoolean()) {
            return FactValue.of(node.booleanValue());
        }
        ImmutableSet<String> words = takesList() ? wordsOf(node) : null;
        return words != null && services.codes().containsAll(words) ? FactValue.codes(words) : null;
    }

    @Override
    @Nullable
    String guess(JsonNode node) {
        if (node.isArray() && takesList()) {
            return guessWord(node, services.codes());
        }
        String word = node.asText().toUpperCase(Locale.ROOT);
        return Mend.maybe(
                MEANS_YES.contains(word)
                        ? Optional.of("true")
                        : MEANS_NO.contains(word) ? Optional.of("false") : Optional.empty());
    }
}
