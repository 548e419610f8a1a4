package org.openilp.core.basis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.openilp.core.code.CodeTable;

/** The programmes and editions that ask for services, by id: packs.csv. */
public final class PackDictionary {

    private final CodeTable<Pack> table;

    private PackDictionary(CodeTable<Pack> table) {
        this.table = table;
    }

    /**
     * A dictionary of the given entries.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static PackDictionary of(Iterable<Pack> entries) {
        return new PackDictionary(CodeTable.of("pack", entries, Pack::id));
    }

    /**
     * The pack of an id.
     *
     * @throws org.openilp.core.code.UnknownCodeException if there is none; the message names the nearest id
     */
    public Pack get(String id) {
        return table.get(id);
    }

    /** The pack of an id, or empty if there is none. */
    public Optional<Pack> find(String id) {
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
    public ImmutableList<Pack> all() {
        return table.all();
    }
}
