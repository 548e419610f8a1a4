package org.openilp.examples.commandline.sample.place;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.openilp.core.network.OpenDays;

/**
 * A Posyandu, which meets once a month.
 *
 * @param id its id
 * @param name its invented name
 * @param rws the RW of its village that it serves
 * @param open the day of each month on which it meets
 */
public record Posyandu(String id, String name, ImmutableList<String> rws, OpenDays open) {

    /** The day of a month on which it meets. */
    public LocalDate openDay(YearMonth month) {
        return open.next(month.atDay(1));
    }

    /** The first day on which it meets, on or after a day. */
    public LocalDate openOnOrAfter(LocalDate day) {
        return open.next(day);
    }
}
