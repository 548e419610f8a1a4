package org.openilp.examples.commandline.posyandu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.network.Facility;

/**
 * The open day of a Posyandu: who is expected, for what, and what goes elsewhere.
 *
 * @param posyandu the Posyandu
 * @param network the network in which it stands
 * @param date the day
 * @param counts what became of the records
 * @param guests all whom it serves, the most urgent first
 * @param problems what of the records could not be used, in their order
 */
public record PosyanduDay(
        Facility posyandu,
        HealthNetwork network,
        LocalDate date,
        Counts counts,
        ImmutableList<Guest> guests,
        ImmutableList<Report> problems) {

    /** Sorts the guests. */
    public PosyanduDay {
        guests = Ordering.from(Guest.URGENT_FIRST).immutableSortedCopy(guests);
    }

    /**
     * What became of the records; {@code read} is the sum of the next three.
     *
     * @param read how many there were
     * @param refused how many could not be used
     * @param elsewhere how many are of people whom another Posyandu serves, or none, and of areas and schools
     * @param planned how many are of people whom this Posyandu serves
     * @param problemsElsewhere how many entries of people elsewhere could not be used; they are not listed
     */
    public record Counts(int read, int refused, int elsewhere, int planned, int problemsElsewhere) {

        /** Checks the sum. */
        public Counts {
            if (read != refused + elsewhere + planned) {
                throw new IllegalArgumentException("read " + read + "; expected " + refused + " refused, " + elsewhere
                        + " elsewhere and " + planned + " planned together");
            }
        }
    }

    /** Whether the Posyandu is open on the day. */
    public boolean isOpen() {
        return posyandu.isOpenOn(date);
    }

    /** Those for whom there is something to do, the most urgent first. */
    public ImmutableList<Guest> expected() {
        return guests.stream().filter(Guest::isExpected).collect(ImmutableList.toImmutableList());
    }

    /** Those with a danger sign. */
    public ImmutableList<Guest> inDanger() {
        return guests.stream().filter(Guest::isInDanger).collect(ImmutableList.toImmutableList());
    }
}
