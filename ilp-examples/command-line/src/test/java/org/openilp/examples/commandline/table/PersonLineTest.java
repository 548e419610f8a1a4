package org.openilp.examples.commandline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.Sex;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

class PersonLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final PersonLine LINE = new PersonLine(Texts.of(Language.EN));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-25, 0 days
                    2026-11-24, 1 day
                    2026-10-28, 28 days
                    2026-10-27, 0 months
                    2026-10-25, 1 month
                    2024-11-26, 23 months
                    2024-11-25, 2 years
                    2023-09-25, 3 years 2 months
                    2020-11-26, 5 years 11 months
                    2020-11-25, 6 years
                    1955-06-30, 71 years
                    """)
    void ages_are_told_as_people_do(LocalDate birth, String age) {
        assertThat(line(HealthRecord.of(Person.of("x", birth, Sex.MALE)))).isEqualTo("male, " + age);
    }

    @Test
    void a_running_pregnancy_is_told_with_its_weeks() {
        assertThat(line(pregnant(Pregnancy.of(LocalDate.of(2026, 6, 8)))))
                .isEqualTo("female, 26 years, pregnant 24 weeks 2 days (expected delivery 15 Mar 2027)");
        assertThat(line(pregnant(Pregnancy.of(DAY.plusDays(1))))).isEqualTo("female, 26 years");
    }

    @Test
    void a_delivery_is_told_for_forty_two_days() {
        Pregnancy pregnancy = Pregnancy.of(DAY.minusDays(322));

        assertThat(line(pregnant(pregnancy.deliveredOn(DAY.minusDays(42)))))
                .isEqualTo("female, 26 years, day 42 after delivery");
        assertThat(line(pregnant(pregnancy.deliveredOn(DAY.minusDays(43))))).isEqualTo("female, 26 years");
        assertThat(line(pregnant(pregnancy.deliveredOn(DAY)))).isEqualTo("female, 26 years, day 0 after delivery");
    }

    @Test
    void death_and_moving_away_are_told_from_their_day_on() {
        Person.Builder person = Person.builder("x", LocalDate.of(2000, 1, 1), Sex.MALE);

        assertThat(line(HealthRecord.of(person.diedOn(DAY).build()))).isEqualTo("male, 26 years, died 25 Nov 2026");
        assertThat(line(HealthRecord.of(
                        person.diedOn(DAY.plusDays(1)).movedOutOn(DAY).build())))
                .isEqualTo("male, 26 years, moved 25 Nov 2026");
    }

    @Test
    void an_area_has_no_age() {
        HealthRecord area = HealthRecord.builder(Person.of("desa", LocalDate.of(1945, 8, 17), Sex.FEMALE))
                .fact("IS_AREA_SUBJECT", FactValue.of(true))
                .build();

        assertThat(line(area)).isEqualTo("area or school");
    }

    private static HealthRecord pregnant(Pregnancy pregnancy) {
        return HealthRecord.builder(Person.of("x", LocalDate.of(2000, 1, 1), Sex.FEMALE))
                .pregnancy(pregnancy)
                .build();
    }

    private static String line(HealthRecord record) {
        return LINE.of(record, DAY).replace(Texts.UNBROKEN_SPACE, ' ');
    }
}
