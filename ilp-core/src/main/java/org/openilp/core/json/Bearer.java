package org.openilp.core.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;

/**
 * Whom a record is about, as far as it could be read.
 *
 * @param person the person, or null if the record has to be refused
 * @param birthDate what the entries are held against; null if it is not known or means nothing
 * @param sex what the entries are held against; null if it is not known or means nothing
 */
record Bearer(
        @Nullable Person person,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex) {

    /** Whether a day lies before the birth. */
    boolean unbornOn(@Nullable LocalDate day) {
        return day != null && birthDate != null && day.isBefore(birthDate);
    }

    /** Reports a field of an entry if its day lies before the birth. */
    void checkBorn(Entry entry, String field, @Nullable LocalDate day) {
        if (unbornOn(day)) {
            entry.report(field, "a day on or after the birth, " + birthDate, null);
        }
    }
}
