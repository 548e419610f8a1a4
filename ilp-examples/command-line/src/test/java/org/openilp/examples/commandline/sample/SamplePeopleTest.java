package org.openilp.examples.commandline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.lifecycle.Trimester;
import org.openilp.core.person.Condition;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;

/** Held against five thousand people, one whole kecamatan, without mistakes. */
class SamplePeopleTest {

    private static final LocalDate DAY = SampleKecamatan.USUAL_DAY;
    private static final List<HealthRecord> RECORDS =
            SampleKecamatan.of(7, 5_000).faultless().records().toList();
    private static final Map<String, HealthRecord> BY_ID =
            RECORDS.stream().collect(Collectors.toMap(record -> record.person().id(), Function.identity()));

    private static double share(Predicate<HealthRecord> which) {
        return share(RECORDS, which);
    }

    private static double share(List<HealthRecord> among, Predicate<HealthRecord> which) {
        return among.stream().filter(which).count() / (double) among.size();
    }

    private static int years(HealthRecord record) {
        return (int) ChronoUnit.YEARS.between(record.person().birthDate(), DAY);
    }

    private static boolean female(HealthRecord record) {
        return record.person().sex() == Sex.FEMALE;
    }

    private static boolean has(HealthRecord record, String condition) {
        return record.conditions().stream().anyMatch(each -> each.code().equals(condition));
    }

    private static boolean says(HealthRecord record, String fact, boolean answer) {
        return record.facts().stream()
                .anyMatch(each -> each.code().equals(fact) && each.value().equals(FactValue.of(answer)));
    }

    private static Stream<Pregnancy> running() {
        return RECORDS.stream().flatMap(record -> record.pregnancies().stream()).filter(each -> each.endedOn() == null);
    }

    @Test
    void ages_are_spread_as_in_indonesia() {
        assertThat(share(record -> years(record) < 5)).isBetween(0.065, 0.09);
        assertThat(share(record -> years(record) < 15)).isBetween(0.21, 0.26);
        assertThat(share(record -> years(record) >= 18 && years(record) < 60)).isBetween(0.56, 0.64);
        assertThat(share(record -> years(record) >= 60)).isBetween(0.09, 0.13);
        assertThat(share(record -> !female(record))).isBetween(0.48, 0.52);
    }

    @Test
    void households_have_three_or_four_people_and_one_head() {
        Map<String, List<HealthRecord>> households = RECORDS.stream()
                .collect(Collectors.groupingBy(
                        record -> Objects.requireNonNull(record.person().household())));

        assertThat(RECORDS.size() / (double) households.size()).isBetween(3.0, 4.0);
        assertThat(households.values())
                .allMatch(members -> members.stream()
                                .filter(each -> says(each, "IS_HOUSEHOLD_HEAD", true))
                                .count()
                        <= 1);
    }

    @Test
    void mothers_live_in_the_household_and_are_old_enough() {
        List<Person> children = RECORDS.stream()
                .map(HealthRecord::person)
                .filter(person -> person.mother() != null)
                .toList();

        assertThat(children).hasSizeGreaterThan(1_000).allSatisfy(child -> {
            HealthRecord mother = Objects.requireNonNull(BY_ID.get(child.mother()));
            assertThat(mother.person().sex()).isEqualTo(Sex.FEMALE);
            assertThat(mother.person().household()).isEqualTo(child.household());
            assertThat(ChronoUnit.YEARS.between(mother.person().birthDate(), child.birthDate()))
                    .isBetween(16L, 45L);
        });
    }

    @Test
    void most_small_children_live_with_their_mother_whose_record_tells_of_the_birth() {
        List<HealthRecord> small =
                RECORDS.stream().filter(record -> years(record) < 5).toList();

        assertThat(share(small, record -> record.person().mother() != null)).isGreaterThan(0.95);
        assertThat(small).allSatisfy(child -> {
            if (child.person().mother() != null) {
                assertThat(BY_ID.get(child.person().mother()).pregnancies())
                        .extracting(Pregnancy::endedOn)
                        .contains(child.person().birthDate());
            }
        });
    }

    @Test
    void about_one_of_a_hundred_is_pregnant_at_all_stages() {
        List<Integer> days = running()
                .map(each -> (int) ChronoUnit.DAYS.between(each.lmp(), DAY))
                .toList();

        assertThat(days.size() / (double) RECORDS.size()).isBetween(0.006, 0.016);
        assertThat(days).allMatch(each -> each >= 30 && each < 300);
        assertThat(days.stream().map(Trimester::ofGestationDays)).contains(Trimester.values());
    }

    @Test
    void there_are_recent_births_twins_and_lost_pregnancies() {
        List<Pregnancy> recent = RECORDS.stream()
                .flatMap(record -> record.pregnancies().stream())
                .filter(each -> each.endedOn() != null && each.endedOn().isAfter(DAY.minusYears(1)))
                .toList();

        assertThat(recent).anyMatch(each -> each.delivered() && each.endedOn().isAfter(DAY.minusDays(43)));
        assertThat(recent)
                .extracting(Pregnancy::outcome)
                .contains(PregnancyOutcome.LIVE_BIRTH, PregnancyOutcome.MISCARRIAGE);
        assertThat(RECORDS).anyMatch(record -> says(record, "MULTIPLE_BIRTH", true));
        assertThat(RECORDS).anyMatch(record -> has(record, "MULTIPLE_PREGNANCY"));
    }

    @Test
    void nobody_is_pregnant_who_cannot_be() {
        assertThat(RECORDS).allMatch(record -> record.pregnancies().isEmpty() || female(record));
        assertThat(running().map(Pregnancy::lmp)).allMatch(lmp -> lmp.isBefore(DAY));
        assertThat(RECORDS).allSatisfy(record -> {
            LocalDate free = LocalDate.MIN;
            for (Pregnancy pregnancy : record.pregnancies()) {
                assertThat(pregnancy.lmp()).isAfterOrEqualTo(free);
                free = pregnancy.endedOn() == null ? LocalDate.MAX : pregnancy.endedOn();
            }
        });
    }

    @Test
    void nearly_all_children_go_to_school_in_the_class_of_their_age() {
        List<HealthRecord> pupils = RECORDS.stream()
                .filter(record -> years(record) >= 8 && years(record) < 12)
                .toList();

        assertThat(share(pupils, record -> says(record, "SCHOOL_ENROLLED", true)))
                .isBetween(0.85, 0.99);
        assertThat(share(pupils, record -> record.person().school() != null)).isBetween(0.95, 1.0);
        assertThat(RECORDS)
                .allSatisfy(record -> record.facts().stream()
                        .filter(fact -> fact.code().equals("SCHOOL_CLASS"))
                        .forEach(fact -> {
                            double schoolClass = ((FactValue.Quantity) fact.value()).value();
                            assertThat(years(record) - schoolClass).isBetween(5.0, 8.0);
                            assertThat(fact.since()).isBetween("2026-07-01", "2026-11-25");
                        }));
    }

    @Test
    void known_diseases_come_with_age() {
        List<HealthRecord> old =
                RECORDS.stream().filter(record -> years(record) >= 60).toList();
        List<HealthRecord> adults = RECORDS.stream()
                .filter(record -> years(record) >= 18 && years(record) < 60)
                .toList();

        assertThat(share(adults, record -> has(record, "HYPERTENSION"))).isBetween(0.03, 0.08);
        assertThat(share(old, record -> has(record, "HYPERTENSION"))).isBetween(0.17, 0.28);
        assertThat(share(old, record -> has(record, "DIABETES"))).isBetween(0.03, 0.1);
        assertThat(RECORDS).anyMatch(record -> has(record, "TB_ACTIVE"));
        assertThat(RECORDS)
                .noneMatch(record -> years(record) < 15 && !record.conditions().isEmpty());
    }

    @Test
    void much_is_not_known_of_most_adults() {
        List<HealthRecord> adults =
                RECORDS.stream().filter(record -> years(record) >= 18).toList();

        assertThat(share(adults, record -> record.observations().isEmpty())).isBetween(0.2, 0.5);
        assertThat(share(
                        adults,
                        record -> record.facts().stream()
                                .anyMatch(fact -> fact.code().equals("SMOKING_STATUS"))))
                .isBetween(0.25, 0.7);
    }

    @Test
    void nothing_lies_before_the_birth_or_after_the_day() {
        assertThat(RECORDS).allSatisfy(record -> {
            LocalDate birth = record.person().birthDate();
            assertThat(days(record)).allMatch(day -> !day.isBefore(birth) && !day.isAfter(DAY));
        });
    }

    @Test
    void records_of_those_who_left_end_there() {
        List<HealthRecord> gone = RECORDS.stream()
                .filter(record ->
                        record.person().diedOn() != null || record.person().movedOutOn() != null)
                .toList();

        assertThat(gone).hasSizeBetween(20, 120).allSatisfy(record -> {
            LocalDate left = record.person().diedOn() != null
                    ? record.person().diedOn()
                    : record.person().movedOutOn();
            assertThat(days(record)).allMatch(day -> !day.isAfter(left));
        });
    }

    private static Stream<LocalDate> days(HealthRecord record) {
        return Stream.of(
                        record.events().stream().map(ServiceEvent::date),
                        record.observations().stream().map(Observation::date),
                        record.facts().stream().map(FactEntry::since),
                        record.conditions().stream().map(Condition::since),
                        record.pregnancies().stream().map(Pregnancy::lmp),
                        record.pregnancies().stream().map(Pregnancy::endedOn))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
    }
}
