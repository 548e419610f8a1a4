package org.openilp.core.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.openilp.core.code.CodeTable;

/** The findings that results can lead to, by code: findings.csv. */
public final class FindingDictionary {

    private final CodeTable<FindingDefinition> table;

    private FindingDictionary(CodeTable<FindingDefinition> table) {
        this.table = table;
    }

    /**
     * A dictionary of the given findings.
     *
     * @throws IllegalArgumentException if two have the same code
     */
    public static FindingDictionary of(Iterable<FindingDefinition> findings) {
        return new FindingDictionary(CodeTable.of("finding", findings, FindingDefinition::code));
    }

    /**
     * The finding of a code.
     *
     * @throws org.openilp.core.code.UnknownCodeException if there is none; the message names the nearest code
     */
    public FindingDefinition get(String code) {
        return table.get(code);
    }

    /** The finding of a code, or empty if there is none. */
    public Optional<FindingDefinition> find(String code) {
        return table.find(code);
    }

    /** The code most like a wrong one, or empty if none is like it. */
    public Optional<String> nearest(String wrong) {
        return table.nearest(wrong);
    }

    /** All codes, in the order of the table. */
    public ImmutableSet<String> codes() {
        return table.codes();
    }

    /** All findings, in the order of the table. */
    public ImmutableList<FindingDefinition> all() {
        return table.all();
    }
}
