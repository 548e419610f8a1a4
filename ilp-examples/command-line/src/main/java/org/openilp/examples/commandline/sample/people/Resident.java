package org.openilp.examples.commandline.sample.people;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.SchoolYear;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.Sex;

/**
 * Someone who lives in a household, as they are and not as they are recorded.
 *
 * @param id the id, such as {@code k1-kk0012-3}
 * @param sex the sex
 * @param birth the day of birth
 * @param role what they are in the household
 * @param married whether they live with husband or wife
 * @param mother the id of the mother, if she lives here; null if not
 * @param born the birth, of those born here; null of others
 * @param pregnancies the pregnancies of the last years, the oldest first
 * @param carrying how many she carries; 0 unless pregnant
 */
public record Resident(
        String id,
        Sex sex,
        LocalDate birth,
        Role role,
        boolean married,
        @Nullable String mother,
        @Nullable Delivery born,
        ImmutableList<Pregnancy> pregnancies,
        int carrying) {

    private static final int FIRST_SCHOOL_YEAR_AGE = 7;

    /** Whether female. */
    public boolean female() {
        return sex == Sex.FEMALE;
    }

    /** Completed years on a day. */
    public int years(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birth, day);
    }

    /** Completed months on a day. */
    public int months(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(birth, day);
    }

    /** Days lived until a day. */
    public int days(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(birth, day);
    }

    /** The class of those who entered school in the year in which they were seven by 1 July; may be below 1 or above 12. */
    public int schoolClass(SchoolYear year) {
        return (int) ChronoUnit.YEARS.between(birth, year.start()) - FIRST_SCHOOL_YEAR_AGE + 1 + youngest(year);
    }

    /** One more for those who are seven in the first months of the school year and were let in. */
    private int youngest(SchoolYear year) {
        int monthsOver = (int) ChronoUnit.MONTHS.between(birth, year.start()) % 12;
        return monthsOver >= 9 ? 1 : 0;
    }

    /** The pregnancy that runs on a day; null if there is none. */
    public @Nullable Pregnancy pregnancy(LocalDate day) {
        for (Pregnancy pregnancy : pregnancies) {
            if (pregnancy.endedOn() == null && !pregnancy.lmp().isAfter(day)) {
                return pregnancy;
            }
        }
        return null;
    }
}
