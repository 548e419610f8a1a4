package org.openilp.core.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;
import org.openilp.core.network.FacilityLevel;

/**
 * A service that follows a finding: one row of follow_ups.csv. All periods are counted from the day of the finding.
 *
 * @param finding the code of the finding
 * @param service the code of the service that follows
 * @param occurrence the label of the decision; empty if it has none
 * @param earliest from when it may be done; null if from {@code due}
 * @param due from when it should be done
 * @param overdue from when it is late; null if never
 * @param closes from when it is no longer done; null if the table has no such day
 * @param every how long until it is done again; null if once
 * @param count how often at most; null if without limit
 * @param levels where it is done, in the words of the table, separated by {@code ;}; empty if wherever the catalogue
 *     says. A condition after {@code IF} is in the words of the rules
 * @param foundAt the levels at which the finding must have been made; empty if anywhere
 * @param suppressedBy what satisfies, excludes or postpones it, separated by {@code ;}. A condition after {@code
 *     EXCLUDED_BY} is in the words of the rules; what stands after {@code SATISFIED_BY} is {@code SERVICE[#label]} with
 *     an optional {@code SINCE} or {@code WITHIN}
 * @param packs the ids of the packs that ask for it
 * @param from since when it is in force
 * @param to the first day it is no longer in force; null while it is
 * @param basis the citations it rests on, each an id with an optional place after {@code #}
 * @param confidence how the row was come by
 * @param row the row or rows of the decision table that it was taken from, separated by {@code ;}
 * @param note what else the table says
 * @param line the line of follow_ups.csv, from 1
 */
public record FollowUp(
        String finding,
        String service,
        String occurrence,
        @Nullable Period earliest,
        Period due,
        @Nullable Period overdue,
        @Nullable Period closes,
        @Nullable Period every,
        @Nullable Integer count,
        String levels,
        ImmutableSet<FacilityLevel> foundAt,
        String suppressedBy,
        ImmutableList<String> packs,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ImmutableList<String> basis,
        Confidence confidence,
        String row,
        String note,
        int line) {

    /** The public id: {@code finding/CODE/SERVICE}, with {@code /OCCURRENCE} where it has one. */
    public String ruleId() {
        return "finding/" + finding + "/" + service + (occurrence.isEmpty() ? "" : "/" + occurrence);
    }
}
