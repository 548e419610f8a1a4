package org.openilp.examples.commandline.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openilp.core.lifecycle.CalendarAge;
import org.openilp.core.lifecycle.GestationalAge;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.examples.commandline.text.Texts;

/** What is said of a person above their plan: sex, age, pregnancy; of an area, that it is one. */
public final class PersonLine {

    private static final int DAYS_OF_A_NEWBORN = 28;
    private static final int MONTHS_OF_AN_INFANT = 24;
    private static final int YEARS_OF_A_CHILD = 6;
    private static final int LAST_DAY_POSTPARTUM = 42;

    private final Texts texts;

    /** Lines in the given words. */
    public PersonLine(Texts texts) {
        this.texts = texts;
    }

    /** The words for a person on a day. */
    public String of(HealthRecord record, LocalDate day) {
        if (record.isAboutArea()) {
            return texts.get("person.area");
        }
        Person person = record.person();
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("sex." + person.sex()));
        parts.add(age(person.birthDate(), day));
        record.pregnancies().forEach(pregnancy -> add(parts, pregnancy, day));
        if (person.diedOn() != null && !person.diedOn().isAfter(day)) {
            parts.add(texts.get("person.died", person.diedOn()));
        }
        if (person.movedOutOn() != null && !person.movedOutOn().isAfter(day)) {
            parts.add(texts.get("person.moved", person.movedOutOn()));
        }
        return String.join(", ", parts);
    }

    private String age(LocalDate birth, LocalDate day) {
        long days = day.toEpochDay() - birth.toEpochDay();
        int months = CalendarAge.completedMonths(birth, day);
        if (days <= DAYS_OF_A_NEWBORN) {
            return texts.count("age.days", days);
        }
        if (months < MONTHS_OF_AN_INFANT) {
            return texts.count("age.months", months);
        }
        String years = texts.count("age.years", months / 12);
        return months / 12 < YEARS_OF_A_CHILD && months % 12 > 0
                ? years + " " + texts.count("age.months", months % 12)
                : years;
    }

    private void add(List<String> parts, Pregnancy pregnancy, LocalDate day) {
        LocalDate end = pregnancy.endedOn();
        if (day.isBefore(pregnancy.lmp())) {
            return;
        }
        if (end == null || day.isBefore(end)) {
            GestationalAge age = GestationalAge.ofDays(
                    (int) (day.toEpochDay() - pregnancy.lmp().toEpochDay()));
            parts.add(texts.get("person.pregnant", age.weeks(), age.days() % 7, pregnancy.edd()));
        } else if (pregnancy.delivered() && !day.isAfter(end.plusDays(LAST_DAY_POSTPARTUM))) {
            parts.add(texts.get("person.postpartum", day.toEpochDay() - end.toEpochDay()));
        }
    }
}
