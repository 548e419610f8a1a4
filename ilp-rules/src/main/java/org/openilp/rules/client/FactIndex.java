package org.openilp.rules.client;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.UnknownCodeException;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactDictionary;
import org.openilp.rules.vocabulary.Answer;

/**
 * The facts of a dictionary, numbered, so that what is known of them can stand in a row, and each with the way in which it
 * follows from others. Immutable; make it once for a dictionary.
 */
public final class FactIndex {

    private final FactDictionary dictionary;
    private final ImmutableMap<String, Fact> byCode;

    /** @param dictionary what facts there are */
    public FactIndex(FactDictionary dictionary) {
        this.dictionary = dictionary;
        ImmutableMap.Builder<String, Fact> facts = ImmutableMap.builder();
        int number = 0;
        for (FactDefinition definition : dictionary.all()) {
            String code = definition.code();
            facts.put(
                    code,
                    new Fact(
                            number,
                            definition,
                            limit(definition.min(), Double.NEGATIVE_INFINITY),
                            limit(definition.max(), Double.POSITIVE_INFINITY),
                            DerivedFacts.derivation(code)));
            number++;
        }
        this.byCode = facts.buildOrThrow();
    }

    private static double limit(String written, double none) {
        Double number = Doubles.tryParse(written);
        return number == null ? none : number;
    }

    /**
     * One fact.
     *
     * @param number its place in the dictionary, from 0
     * @param definition what it is
     * @param lowest the lowest likely number; minus infinity where there is no limit, or it is no number
     * @param highest the highest likely number; infinity where there is no limit, or it is no number
     * @param derivation how it follows from others; null where it does not
     */
    record Fact(
            int number,
            FactDefinition definition,
            double lowest,
            double highest,
            @Nullable Function<Client, @Nullable Answer> derivation) {}

    FactDictionary dictionary() {
        return dictionary;
    }

    int size() {
        return byCode.size();
    }

    /**
     * The fact of a code.
     *
     * @throws UnknownCodeException if there is none; the message names the nearest code
     */
    Fact get(String code) {
        Fact fact = byCode.get(code);
        return fact == null ? missing(code) : fact;
    }

    private Fact missing(String code) {
        throw new UnknownCodeException("fact", code, dictionary.nearest(code).orElse(null));
    }
}
