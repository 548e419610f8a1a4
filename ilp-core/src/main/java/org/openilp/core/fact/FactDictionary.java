package org.openilp.core.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.CodeTable;

/** Everything that can be known, by code: facts.csv. */
public final class FactDictionary {

    private final CodeTable<FactDefinition> table;
    private final ImmutableSetMultimap<String, String> evidence;

    private FactDictionary(CodeTable<FactDefinition> table) {
        this.table = table;
        ImmutableSetMultimap.Builder<String, String> codes = ImmutableSetMultimap.builder();
        for (FactDefinition fact : table.all()) {
            fact.evidences().forEach(service -> codes.put(service, fact.code()));
        }
        this.evidence = codes.build();
    }

    /**
     * A dictionary of the given facts.
     *
     * @throws IllegalArgumentException if two have the same code
     */
    public static FactDictionary of(Iterable<FactDefinition> facts) {
        return new FactDictionary(CodeTable.of("fact", facts, FactDefinition::code));
    }

    /**
     * The fact of a code.
     *
     * @throws org.openilp.core.code.UnknownCodeException if there is none; the message names the nearest code
     */
    public FactDefinition get(String code) {
        return table.get(code);
    }

    /** The fact of a code, or empty if there is none. */
    public Optional<FactDefinition> find(String code) {
        return table.find(code);
    }

    /** The fact of a code, or null if there is none; for code that looks up much. */
    public @Nullable FactDefinition getOrNull(String code) {
        return table.getOrNull(code);
    }

    /** The code most like a wrong one, or empty if none is like it. */
    public Optional<String> nearest(String wrong) {
        return table.nearest(wrong);
    }

    /** All codes, in the order of the table. */
    public ImmutableSet<String> codes() {
        return table.codes();
    }

    /** All facts, in the order of the table. */
    public ImmutableList<FactDefinition> all() {
        return table.all();
    }

    /** The codes of the facts whose observation counts as this service done; empty if there are none. */
    public ImmutableSet<String> codesThatEvidence(String service) {
        return evidence.get(service);
    }

    /** For each service, the codes of the facts whose observation counts as it done. */
    public ImmutableSetMultimap<String, String> evidence() {
        return evidence;
    }
}
