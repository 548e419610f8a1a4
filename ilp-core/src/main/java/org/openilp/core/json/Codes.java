package org.openilp.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.service.ServiceCatalog;

/**
 * The codes that records may use, each fact with the reader of its values.
 *
 * @param dictionary the dictionary
 * @param values the readers of values, by code of the fact
 * @param dated the facts that are reported where they have no date
 */
record Codes(Dictionary dictionary, ImmutableMap<String, ValueReader> values, ImmutableSet<String> dated) {

    static Codes of(Dictionary dictionary) {
        ImmutableMap.Builder<String, ValueReader> values = ImmutableMap.builder();
        for (FactDefinition fact : dictionary.facts().all()) {
            values.put(fact.code(), ValueReader.of(fact, dictionary.services()));
        }
        return new Codes(dictionary, values.buildOrThrow(), ImmutableSet.of());
    }

    Codes withDated(ImmutableSet<String> codes) {
        return new Codes(dictionary, values, codes);
    }

    ServiceCatalog services() {
        return dictionary.services();
    }

    /** The reader of the values of a fact, or null if there is no such fact. */
    @Nullable
    ValueReader valuesOf(String code) {
        return values.get(code);
    }

    /** The reader of the values of the fact that an entry names under {@code code}; null if none, which is reported. */
    @Nullable
    ValueReader factOf(Entry entry) {
        String code = entry.requiredText("code");
        ValueReader fact = values.get(code);
        if (fact == null && !code.isEmpty()) {
            entry.report("code", "a code of the facts dictionary", guessFact(code));
        }
        return fact;
    }

    /** A sentence that guesses which fact was meant, or null. */
    @Nullable
    String guessFact(String code) {
        return Mend.maybe(dictionary.facts().nearest(code));
    }

    /** A sentence that guesses which service was meant, or null. */
    @Nullable
    String guessService(String code) {
        return Mend.maybe(dictionary.services().nearest(code));
    }
}
