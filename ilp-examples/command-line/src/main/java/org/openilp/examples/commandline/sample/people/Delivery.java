package org.openilp.examples.commandline.sample.people;

import java.time.LocalDate;

/**
 * A birth as it was.
 *
 * @param day the day
 * @param pregnancyDays how many days the pregnancy lasted
 * @param children how many were born alive: 0 for a stillbirth, 2 for twins
 */
public record Delivery(LocalDate day, int pregnancyDays, int children) {

    /** The first day of the last menstrual period. */
    public LocalDate lmp() {
        return day.minusDays(pregnancyDays);
    }
}
