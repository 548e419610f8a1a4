package org.openilp.rules.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.rules.Somebody;

class FolderTest {

    @ParameterizedTest(name = "{0}, born {1}: from {2} to before {3}")
    @CsvSource({
        "EVERYONE,          2000-05-17, 2000-05-17, 2999-01-01",
        "COMMUNITY,         2000-05-17, 2000-05-17, 2999-01-01",
        "PRECONCEPTION,     2000-05-17, 2010-05-17, 2999-01-01",
        "CHILD,             2000-05-17, 2000-05-17, 2006-05-17",
        "NEWBORN,           2000-05-17, 2000-05-17, 2000-06-15",
        "INFANT,            2000-05-17, 2000-06-15, 2001-05-17",
        "UNDER_FIVE,        2000-05-17, 2001-05-17, 2005-05-17",
        "PRESCHOOL,         2000-05-17, 2005-05-17, 2006-05-17",
        "SCHOOL,            2000-05-17, 2006-05-17, 2018-05-17",
        "ADOLESCENT,        2000-05-17, 2010-05-17, 2018-05-17",
        "ADULT_AND_ELDERLY, 2000-05-17, 2018-05-17, 2999-01-01",
        "ADULT,             2000-05-17, 2018-05-17, 2060-05-17",
        "ELDERLY,           2000-05-17, 2060-05-17, 2999-01-01",
        // born on 29 February: birthdays on 28 February in common years
        "PRECONCEPTION,     2000-02-29, 2010-02-28, 2999-01-01",
        "CHILD,             2000-02-29, 2000-02-29, 2006-02-28",
        "NEWBORN,           2000-02-29, 2000-02-29, 2000-03-29",
        "INFANT,            2000-02-29, 2000-03-29, 2001-02-28",
        "UNDER_FIVE,        2000-02-29, 2001-02-28, 2005-02-28",
        "PRESCHOOL,         2000-02-29, 2005-02-28, 2006-02-28",
        "SCHOOL,            2000-02-29, 2006-02-28, 2018-02-28",
        "ADOLESCENT,        2000-02-29, 2010-02-28, 2018-02-28",
        "ADULT,             2000-02-29, 2018-02-28, 2060-02-29",
        "ELDERLY,           2000-02-29, 2060-02-29, 2999-01-01",
        // the end of a month is clipped
        "UNDER_FIVE,        2000-08-31, 2001-08-31, 2005-08-31",
        "NEWBORN,           2000-01-31, 2000-01-31, 2000-02-29",
    })
    void aFolderSpeaksFromItsFirstDayToBeforeItsEnd(Folder folder, String born, String start, String end) {
        Stretch stretch = new Stretch(LocalDate.parse(start), LocalDate.parse(end));

        assertThat(folder.stretches(Somebody.born(born).on("2020-01-01"))).containsExactly(stretch);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2000-05-17, 'EVERYONE CHILD NEWBORN COMMUNITY'",
        "2000-06-14, 'EVERYONE CHILD NEWBORN COMMUNITY'",
        "2000-06-15, 'EVERYONE CHILD INFANT COMMUNITY'",
        "2001-05-16, 'EVERYONE CHILD INFANT COMMUNITY'",
        "2001-05-17, 'EVERYONE CHILD UNDER_FIVE COMMUNITY'",
        "2005-05-16, 'EVERYONE CHILD UNDER_FIVE COMMUNITY'",
        "2005-05-17, 'EVERYONE CHILD PRESCHOOL COMMUNITY'",
        "2006-05-16, 'EVERYONE CHILD PRESCHOOL COMMUNITY'",
        "2006-05-17, 'EVERYONE SCHOOL COMMUNITY'",
        "2010-05-16, 'EVERYONE SCHOOL COMMUNITY'",
        "2010-05-17, 'EVERYONE PRECONCEPTION SCHOOL ADOLESCENT COMMUNITY'",
        "2018-05-16, 'EVERYONE PRECONCEPTION SCHOOL ADOLESCENT COMMUNITY'",
        "2018-05-17, 'EVERYONE PRECONCEPTION ADULT_AND_ELDERLY ADULT COMMUNITY'",
        "2060-05-16, 'EVERYONE PRECONCEPTION ADULT_AND_ELDERLY ADULT COMMUNITY'",
        "2060-05-17, 'EVERYONE PRECONCEPTION ADULT_AND_ELDERLY ELDERLY COMMUNITY'",
    })
    void onEachDayThoseFoldersSpeakThatAreOpen(String day, String folders) {
        Client client = Somebody.born("2000-05-17").on(day);

        assertThat(java.util.Arrays.stream(Folder.values())
                        .filter(folder -> folder.current(client)
                                .filter(stretch -> stretch.contains(client.today()))
                                .isPresent())
                        .map(Folder::name))
                .containsExactly(folders.split(" "));
    }

    @Test
    void beforeItsFirstDayAFolderHasNoStretchAndAfterItsLastItIsTheOneLeft() {
        Somebody child = Somebody.born("2000-05-17");

        assertThat(Folder.ADULT.current(child.on("2018-05-16"))).isEmpty();
        assertThat(Folder.NEWBORN.current(child.on("2018-05-16")))
                .contains(new Stretch(LocalDate.parse("2000-05-17"), LocalDate.parse("2000-06-15")));
    }

    // pupils

    @Test
    void aPupilOutsideTheAgesIsInSchoolSinceTheFirstOfJulyOfThisSchoolYear() {
        Somebody five =
                Somebody.born("2020-03-01").fact("SCHOOL_ENROLLED", true).fact("SCHOOL_CLASS", 1, "2025-07-14");

        assertThat(Folder.SCHOOL.current(five.on("2025-10-01")))
                .contains(new Stretch(LocalDate.parse("2025-07-01"), LocalDate.parse("2025-10-02")));
        assertThat(Folder.SCHOOL.current(five.on("2026-03-01")))
                .as("from the sixth birthday it is the birthday that counts")
                .contains(new Stretch(LocalDate.parse("2026-03-01"), LocalDate.parse("2038-03-01")));
    }

    @ParameterizedTest(name = "of 19, class {0}: school {1}, adolescent {2}")
    @CsvSource({
        "0, false, false",
        "1, true, false",
        "6, true, false",
        "7, true, true",
        "12, true, true",
        "13, false, false"
    })
    void aPupilOf19BelongsToSchoolByTheClass(int schoolClass, boolean school, boolean adolescent) {
        Client pupil = Somebody.born("2006-01-01")
                .fact("SCHOOL_ENROLLED", true)
                .fact("SCHOOL_CLASS", schoolClass, "2025-07-14")
                .on("2025-08-01");

        assertThat(speaks(Folder.SCHOOL, pupil)).isEqualTo(school);
        assertThat(speaks(Folder.ADOLESCENT, pupil)).isEqualTo(adolescent);
    }

    @Test
    void aClassAloneMakesNoPupilAndASchoolWithoutAClassNeither() {
        Somebody adult = Somebody.born("2006-01-01");

        assertThat(speaks(
                        Folder.SCHOOL,
                        adult.fact("SCHOOL_CLASS", 12, "2025-07-14").on("2025-08-01")))
                .isFalse();
        assertThat(speaks(Folder.SCHOOL, adult.fact("SCHOOL_ENROLLED", true).on("2025-08-01")))
                .isFalse();
        assertThat(speaks(
                        Folder.SCHOOL,
                        adult.fact("SCHOOL_ENROLLED", false)
                                .fact("SCHOOL_CLASS", 12, "2025-07-14")
                                .on("2025-08-01")))
                .isFalse();
    }

    @Test
    void aClassRisesOutOfSchool() {
        Somebody pupil =
                Somebody.born("2006-01-01").fact("SCHOOL_ENROLLED", true).fact("SCHOOL_CLASS", 12, "2024-07-15");

        assertThat(speaks(Folder.SCHOOL, pupil.on("2025-06-30"))).isTrue();
        assertThat(speaks(Folder.SCHOOL, pupil.on("2025-07-01"))).isFalse();
    }

    // pregnancy, childbirth, childbed

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, false, false, false",
        "2025-01-01, true,  false, false",
        "2025-09-30, true,  false, false",
        "2025-10-01, false, true,  true",
        "2025-10-02, false, true,  true",
        "2025-10-03, false, false, true",
        "2025-11-12, false, false, true",
        "2025-11-13, false, false, false",
    })
    void aPregnancyEndsWithDeliveryChildbirthAfterTwoDaysAndChildbedAfterDay42(
            String day, boolean pregnancy, boolean childbirth, boolean postpartum) {
        Client mother = Somebody.born("1995-01-01")
                .delivered("2025-01-01", "2025-10-01")
                .on(day);

        assertThat(speaks(Folder.PREGNANCY, mother)).isEqualTo(pregnancy);
        assertThat(speaks(Folder.CHILDBIRTH, mother)).isEqualTo(childbirth);
        assertThat(speaks(Folder.POSTPARTUM, mother)).isEqualTo(postpartum);
    }

    @Test
    void aMiscarriageEndsThePregnancyAndHasNoChildbed() {
        Somebody mother = Somebody.born("1995-01-01").miscarried("2025-01-01", "2025-03-01");

        assertThat(speaks(Folder.PREGNANCY, mother.on("2025-02-28"))).isTrue();
        assertThat(speaks(Folder.PREGNANCY, mother.on("2025-03-01"))).isFalse();
        assertThat(speaks(Folder.POSTPARTUM, mother.on("2025-03-01"))).isFalse();
        assertThat(speaks(Folder.CHILDBIRTH, mother.on("2025-03-01"))).isFalse();
    }

    @Test
    void labourOpensChildbirthForItsDay() {
        Somebody mother =
                Somebody.born("1995-01-01").pregnantSince("2025-01-01").fact("IN_LABOUR", true, "2025-10-01");

        assertThat(Folder.CHILDBIRTH.current(mother.on("2025-10-01")))
                .contains(new Stretch(LocalDate.parse("2025-10-01"), LocalDate.parse("2025-10-02")));
        assertThat(Folder.CHILDBIRTH.current(mother.on("2025-09-30"))).isEmpty();
    }

    @Test
    void pregnantByTheFactAloneBeginsOnItsDateOrToday() {
        Somebody woman = Somebody.born("1995-01-01");

        assertThat(Folder.PREGNANCY.current(
                        woman.fact("PREGNANT", true, "2025-03-01").on("2025-05-01")))
                .contains(new Stretch(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-05-02")));
        assertThat(Folder.PREGNANCY.current(woman.fact("PREGNANT", true).on("2025-05-01")))
                .contains(new Stretch(LocalDate.parse("2025-05-01"), LocalDate.parse("2025-05-02")));
        assertThat(Folder.PREGNANCY.current(woman.fact("PREGNANT", false).on("2025-05-01")))
                .isEmpty();
    }

    @Test
    void aRecordedPregnancyOutweighsTheFact() {
        Client woman = Somebody.born("1995-01-01")
                .delivered("2024-01-01", "2024-10-01")
                .fact("PREGNANT", true, "2024-02-01")
                .on("2025-05-01");

        assertThat(speaks(Folder.PREGNANCY, woman)).isFalse();
    }

    @Test
    void ofTwoPregnanciesTheOneThatGoesOnSpeaks() {
        Client woman = Somebody.born("1995-01-01")
                .pregnantSince("2025-02-01")
                .delivered("2023-01-01", "2023-10-01")
                .on("2025-05-01");

        assertThat(Folder.PREGNANCY.current(woman)).contains(new Stretch(LocalDate.parse("2025-02-01"), Stretch.NEVER));
    }

    // names and kinds

    @ParameterizedTest
    @EnumSource(Folder.class)
    void eachFolderIsFoundByItsName(Folder folder) {
        assertThat(Folder.named(folder.folderName())).contains(folder);
        assertThat(folder.folderName()).matches("[a-z_]+");
    }

    @Test
    void anUnknownNameIsNoFolder() {
        assertThat(Folder.named("Adult")).isEmpty();
        assertThat(Folder.named("findings")).isEmpty();
    }

    @Test
    void threeFoldersAreMaternalAndFiveAreOfChildren() {
        assertThat(java.util.Arrays.stream(Folder.values()).filter(Folder::isMaternal))
                .containsExactly(Folder.PREGNANCY, Folder.CHILDBIRTH, Folder.POSTPARTUM);
        assertThat(java.util.Arrays.stream(Folder.values()).filter(Folder::isOfChildren))
                .containsExactly(Folder.CHILD, Folder.NEWBORN, Folder.INFANT, Folder.UNDER_FIVE, Folder.PRESCHOOL);
    }

    private static boolean speaks(Folder folder, Client client) {
        return folder.current(client)
                .filter(stretch -> stretch.contains(client.today()))
                .isPresent();
    }
}
