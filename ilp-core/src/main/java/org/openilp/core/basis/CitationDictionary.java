package org.openilp.core.basis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.openilp.core.code.CodeTable;

/** The regulations and guidelines that rules cite, by id: citations.csv. */
public final class CitationDictionary {

    private final CodeTable<Citation> table;

    private CitationDictionary(CodeTable<Citation> table) {
        this.table = table;
    }

    /**
     * A dictionary of the given entries.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static CitationDictionary of(Iterable<Citation> entries) {
        return new CitationDictionary(CodeTable.of("citation", entries, Citation::id));
    }

    /**
     * The citation of an id.
     *
     * @throws org.openilp.core.code.UnknownCodeException if there is none; the message names the nearest id
     */
    public Citation get(String id) {
        return table.get(id);
    }

    /** The citation of an id, or empty if there is none. */
    public Optional<Citation> find(String id) {
        return table.find(id);
    }

    /** The id most like a wrong one, or empty if none is like it. */
    public Optional<String> nearest(String wrong) {
        return table.nearest(wrong);
    }

    /** All ids, in the order of the table. */
    public ImmutableSet<String> codes() {
        return table.codes();
    }

    /** All entries, in the order of the table. */
    public ImmutableList<Citation> all() {
        return table.all();
    }
}
