package org.openilp.core.json;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.Problem;

/**
 * What became of a record that was read: the record, or null if it was refused, and everything that was wrong with it.
 *
 * @param record the record without the entries that have problems; null if it was refused
 * @param problems all problems, in the order of the record
 */
public record ReadResult(@Nullable HealthRecord record, ImmutableList<Problem> problems) {

    /** Whether the record was refused: it cannot be read, or lacks a usable id, birth date or sex. */
    public boolean refused() {
        return record == null;
    }

    /** The id of the person and the number of problems. */
    @Override
    public String toString() {
        return (record == null ? "refused record" : record) + ": " + problems.size() + " problems";
    }
}
