package org.openilp.core.table;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Says everything that is wrong with a set of tables, one problem a line. */
public final class BadTableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Guava's lists are serializable
    private final ImmutableList<String> problems;

    /** All problems, at least one. */
    public BadTableException(Collection<String> problems) {
        super(String.join("\n", problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** The problems, each with its table, line, column and value. */
    public ImmutableList<String> problems() {
        return problems;
    }
}
