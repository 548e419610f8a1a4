package org.openilp.examples.commandline.posyandu;

import java.time.LocalDate;
import org.openilp.core.lifecycle.CalendarAge;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Pregnancy;

/** The groups in which people come to a Posyandu. */
public enum Target {
    /** Pregnant, or at most 42 days after delivery. */
    MOTHERS,
    /** Below six years. */
    CHILDREN,
    /** From six to below eighteen years. */
    SCHOOL_AGE,
    /** From eighteen to below sixty years. */
    ADULTS,
    /** From sixty years. */
    ELDERLY;

    private static final int DAYS_POSTPARTUM = 42;
    private static final int MONTHS_OF_A_CHILD = 72;
    private static final int MONTHS_OF_AN_ADULT = 18 * 12;
    private static final int MONTHS_OF_AN_ELDER = 60 * 12;

    /** The group of a person on a day. */
    static Target of(HealthRecord record, LocalDate day) {
        if (record.pregnancies().stream().anyMatch(pregnancy -> isMother(pregnancy, day))) {
            return MOTHERS;
        }
        int months = CalendarAge.completedMonths(record.person().birthDate(), day);
        if (months < MONTHS_OF_A_CHILD) {
            return CHILDREN;
        }
        if (months < MONTHS_OF_AN_ADULT) {
            return SCHOOL_AGE;
        }
        return months < MONTHS_OF_AN_ELDER ? ADULTS : ELDERLY;
    }

    private static boolean isMother(Pregnancy pregnancy, LocalDate day) {
        LocalDate end = pregnancy.endedOn();
        boolean pregnant = !day.isBefore(pregnancy.lmp()) && (end == null || day.isBefore(end));
        boolean postpartum = end != null
                && pregnancy.delivered()
                && !day.isBefore(end)
                && !day.isAfter(end.plusDays(DAYS_POSTPARTUM));
        return pregnant || postpartum;
    }
}
