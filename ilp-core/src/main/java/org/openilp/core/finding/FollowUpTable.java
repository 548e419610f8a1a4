package org.openilp.core.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;

/** What follows each finding: follow_ups.csv. */
public final class FollowUpTable {

    private final ImmutableList<FollowUp> rows;
    private final ImmutableListMultimap<String, FollowUp> byFinding;

    private FollowUpTable(ImmutableList<FollowUp> rows) {
        this.rows = rows;
        this.byFinding = Multimaps.index(rows, FollowUp::finding);
    }

    /** A table of the given rows. */
    public static FollowUpTable of(Collection<FollowUp> rows) {
        return new FollowUpTable(ImmutableList.copyOf(rows));
    }

    /** All rows, in the order of the table. */
    public ImmutableList<FollowUp> all() {
        return rows;
    }

    /** What follows a finding, in the order of the table; empty if nothing does. */
    public ImmutableList<FollowUp> of(String finding) {
        return byFinding.get(finding);
    }
}
