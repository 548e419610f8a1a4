package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.Nik;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.Problem;

/** Parses the person of a record. */
final class PersonParser {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "id",
            "birthDate",
            "sex",
            "nik",
            "village",
            "rw",
            "rt",
            "dusun",
            "household",
            "mother",
            "posyandu",
            "school",
            "registeredFacility",
            "registeredOn",
            "movedOutOn",
            "diedOn");
    private static final Words<Sex> SEXES = Words.of(
            Sex.class,
            Map.of(
                    "L",
                    Sex.MALE,
                    "M",
                    Sex.MALE,
                    "LAKI-LAKI",
                    Sex.MALE,
                    "P",
                    Sex.FEMALE,
                    "F",
                    Sex.FEMALE,
                    "PEREMPUAN",
                    Sex.FEMALE));

    /** The earliest birth date that is believed (facts dictionary, BIRTH_DATE). */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** What stands in for the birth date of an area or school, where it means nothing. */
    private static final LocalDate AREA_BIRTH_DATE = EARLIEST_BIRTH;

    private static final Sex AREA_SEX = Sex.FEMALE;
    private static final String REFUSED = "refused";

    private final LocalDate asOf;
    private final ProblemList problems;

    PersonParser(LocalDate asOf, ProblemList problems) {
        this.asOf = asOf;
        this.problems = problems;
    }

    /** The person; of an area or school, whose birth date and sex are ignored, only id and places are read. */
    Bearer parse(@Nullable JsonNode node, boolean area) {
        Entry entry = Entry.of(node, Place.ROOT.field("person"), problems, FIELDS);
        if (entry == null) {
            return new Bearer(null, null, null);
        }
        String id = entry.requiredText("id");
        LocalDate birthDate = area ? AREA_BIRTH_DATE : birthDate(entry);
        Sex sex = area ? AREA_SEX : sex(entry);
        Bearer bearer = new Bearer(null, area ? null : birthDate, area ? null : sex);
        if (birthDate == null || sex == null || id.isEmpty()) {
            complete(Person.builder(REFUSED, AREA_BIRTH_DATE, AREA_SEX), entry, bearer);
            return bearer;
        }
        return new Bearer(
                complete(Person.builder(id, birthDate, sex), entry, bearer), bearer.birthDate(), bearer.sex());
    }

    /** Reads the rest, of a refused person too, so that all problems are known. */
    private static Person complete(Person.Builder builder, Entry entry, Bearer bearer) {
        return builder.nik(nik(entry))
                .village(entry.text("village"))
                .rw(entry.text("rw"))
                .rt(entry.text("rt"))
                .dusun(entry.text("dusun"))
                .household(entry.text("household"))
                .mother(entry.text("mother"))
                .posyandu(entry.text("posyandu"))
                .school(entry.text("school"))
                .registeredFacility(entry.text("registeredFacility"))
                .registeredOn(notBeforeBirth(entry, "registeredOn", bearer))
                .movedOutOn(notBeforeBirth(entry, "movedOutOn", bearer))
                .diedOn(notBeforeBirth(entry, "diedOn", bearer))
                .build();
    }

    private @Nullable LocalDate birthDate(Entry entry) {
        LocalDate date = entry.date("birthDate");
        if (date == null) {
            if (!entry.has("birthDate")) {
                entry.report("birthDate", Days.EXPECTED, null);
            }
            return null;
        }
        if (date.isBefore(EARLIEST_BIRTH) || date.isAfter(asOf)) {
            entry.report("birthDate", "a day from " + EARLIEST_BIRTH + " to " + asOf, null);
            return null;
        }
        return date;
    }

    private static @Nullable Sex sex(Entry entry) {
        if (!entry.has("sex")) {
            entry.report("sex", SEXES.expected(), null);
        }
        return entry.oneOf("sex", SEXES);
    }

    private static @Nullable Nik nik(Entry entry) {
        JsonNode node = entry.get("nik");
        if (node == null) {
            return null;
        }
        if (node.isTextual() && Nik.isValid(node.textValue())) {
            return Nik.of(node.textValue());
        }
        entry.report(
                "nik",
                Problem.HIDDEN,
                "16 digits, the seventh to twelfth a day of birth",
                node.isNumber() ? "Write it in quotes." : null);
        return null;
    }

    private static @Nullable LocalDate notBeforeBirth(Entry entry, String field, Bearer bearer) {
        LocalDate date = entry.date(field);
        if (bearer.unbornOn(date)) {
            entry.report(field, "a day on or after the birth, " + bearer.birthDate(), null);
            return null;
        }
        return date;
    }
}
