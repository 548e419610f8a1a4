package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What must hold together for a regimen to be chosen, or for a dose to be left out.
 *
 * @param ageFrom the least age on the day in question; null: any
 * @param ageUntil the age from which it no longer holds; null: never
 * @param counts doses of the series at some ages; all of them hold
 * @param sincePrevious at least so long since the dose before; null: any time, or none before
 * @param products something of this was given by that day; empty: whatever was
 */
public record Situation(
        @Nullable Period ageFrom,
        @Nullable Period ageUntil,
        ImmutableList<DoseCount> counts,
        @Nullable Period sincePrevious,
        ImmutableSet<String> products) {

    /**
     * How many doses someone had at some age, {@code [from, until)}.
     *
     * @param from the age from which they are counted; null: from birth
     * @param until the age before which; null: to the day asked for
     * @param least at least so many
     * @param most at most so many; null: no limit
     * @param products of these alone; empty: of any
     * @param invalidToo whether those that do not count are counted here
     */
    public record DoseCount(
            @Nullable Period from,
            @Nullable Period until,
            int least,
            @Nullable Integer most,
            ImmutableSet<String> products,
            boolean invalidToo) {

        /** Whether a number is within the limits. */
        public boolean allows(int count) {
            return count >= least && (most == null || count <= most);
        }
    }
}
