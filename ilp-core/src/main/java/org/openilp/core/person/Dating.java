package org.openilp.core.person;

import java.time.LocalDate;
import org.openilp.core.lifecycle.GestationalAge;

/** How a pregnancy was dated; the first day of the last menstrual period follows from it. */
public sealed interface Dating {

    /** The first day of the last menstrual period, given or counted back. */
    LocalDate lmp();

    /**
     * By the last menstrual period.
     *
     * @param lmp its first day
     */
    record ByLmp(LocalDate lmp) implements Dating {}

    /**
     * By the estimated day of delivery, 280 days after the first day of the last menstrual period.
     *
     * @param edd the estimated day of delivery
     */
    record ByDueDate(LocalDate edd) implements Dating {
        @Override
        public LocalDate lmp() {
            return edd.minusDays(GestationalAge.DAYS_TO_DUE_DATE);
        }
    }

    /**
     * By ultrasound.
     *
     * @param date the day of the examination
     * @param gestation the gestational age on that day
     */
    record ByUltrasound(LocalDate date, GestationalAge gestation) implements Dating {
        @Override
        public LocalDate lmp() {
            return date.minusDays(gestation.days());
        }
    }
}
