package org.openilp.examples.commandline.posyandu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.Sex;
import org.openilp.core.service.ServiceKind;
import org.openilp.examples.commandline.table.PersonLine;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

class DayTest {

    private static String table(Language language, LocalDate date) {
        Texts texts = Texts.of(language);
        return new DayTable(texts, new Names(DaySamples.DICTIONARY, texts), DaySamples.DICTIONARY.services())
                .of(DaySamples.day(language, date));
    }

    private static String json(LocalDate date) {
        return new DayJson(DaySamples.DICTIONARY.services()).of(DaySamples.day(Language.ID, date));
    }

    private static String golden(String file) throws IOException {
        return Resources.toString(Resources.getResource(DayTest.class, file), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void a_day_looks_like_this(Language language) throws IOException {
        String table = table(language, DaySamples.DAY);

        assertThat(table).isEqualTo(golden("day." + language.code() + ".txt"));
        assertThat(table.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_day_in_json_looks_like_this() throws IOException {
        assertThat(json(DaySamples.DAY)).isEqualTo(golden("day.json"));
    }

    @Test
    void on_a_day_on_which_the_posyandu_is_not_open_the_same_is_due_there() {
        LocalDate next = DaySamples.DAY.plusDays(1);

        assertThat(table(Language.EN, next))
                .contains("This Posyandu is not open on 26 Nov 2026; its next open day is 23 Dec 2026.")
                .contains("EXPECTED, LATE (2)", "EXPECTED, NOT LATE (2)");
        assertThat(json(next)).contains("\"open\":false,\"nextOpen\":\"2026-12-23\"");
    }

    @Test
    void danger_signs_come_first_then_who_is_late_then_the_others() {
        assertThat(DaySamples.day(Language.ID, DaySamples.DAY).guests())
                .extracting(Guest::person)
                .containsExactly("hamil", "bayi", "ayah", "lansia", "dewasa");
    }

    @Test
    void counts_that_do_not_add_up_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PosyanduDay.Counts(9, 1, 3, 4, 0))
                .withMessage("read 9; expected 1 refused, 3 elsewhere and 4 planned together");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, CHILDREN",
        "2020-11-26, CHILDREN",
        "2020-11-25, SCHOOL_AGE",
        "2008-11-26, SCHOOL_AGE",
        "2008-11-25, ADULTS",
        "1966-11-26, ADULTS",
        "1966-11-25, ELDERLY"
    })
    void groups_are_told_by_age(LocalDate born, Target target) {
        HealthRecord record = HealthRecord.of(Person.of("p", born, Sex.FEMALE));

        assertThat(Target.of(record, DaySamples.DAY)).isEqualTo(target);
    }

    @Test
    void a_mother_is_pregnant_or_delivered_at_most_42_days_ago() {
        HealthRecord pregnant = HealthRecord.builder(Person.of("p", LocalDate.of(1990, 1, 1), Sex.FEMALE))
                .pregnancy(Pregnancy.of(LocalDate.of(2026, 6, 10)))
                .build();

        assertThat(Target.of(pregnant, LocalDate.of(2026, 6, 9))).isEqualTo(Target.ADULTS);
        assertThat(Target.of(pregnant, LocalDate.of(2026, 6, 10))).isEqualTo(Target.MOTHERS);
    }

    @Test
    void a_posyandu_serves_its_people_and_no_village() {
        Reception reception = new Reception(
                DaySamples.MELATI, DaySamples.NETWORK, DaySamples.DICTIONARY, new PersonLine(Texts.of(Language.ID)));
        Person.Builder person = Person.builder("p", LocalDate.of(1990, 1, 1), Sex.FEMALE);

        assertThat(reception.serves(
                        HealthRecord.of(person.village("99.01.01.2001").rw("1").build())))
                .isTrue();
        assertThat(reception.serves(HealthRecord.of(person.rw("3").build()))).isFalse();
        assertThat(reception.serves(HealthRecord.of(person.posyandu("melati").build())))
                .isTrue();
    }

    @Test
    void every_kind_of_service_needs_something() {
        assertThat(List.of(ServiceKind.values())).extracting(Supply::of).doesNotContainNull();
        assertThat(Supply.of(ServiceKind.IMMUNIZATION)).isEqualTo(Supply.VACCINES);
    }

    @ParameterizedTest
    @CsvSource({"1, 01", "01, 01", "RW 2, 02", "012, 12", "0, 0", "barat, barat"})
    void rws_are_written_alike(String written, String shown) {
        Person person = Person.builder("p", LocalDate.of(1990, 1, 1), Sex.FEMALE)
                .village("99.01.01.2002")
                .rw(written)
                .build();

        assertThat(Neighbourhood.of(person, DaySamples.MELATI)).isEqualTo(new Neighbourhood("99.01.01.2002", shown));
        assertThat(Neighbourhood.of(Person.of("p", LocalDate.EPOCH, Sex.MALE), DaySamples.MELATI))
                .isEqualTo(new Neighbourhood("99.01.01.2001", ""));
    }
}
