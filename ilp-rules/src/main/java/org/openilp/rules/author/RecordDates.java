package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.fact.FactType;
import org.openilp.core.lifecycle.GestationalAge;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Yaml;

/**
 * Turns the words that only scenarios know into the dates of a health record: {@code age} into {@code birthDate},
 * {@code gestation} into {@code lmp}, {@code at} into {@code date}, and ages and distances into dates wherever a
 * record has one.
 */
final class RecordDates {

    private static final ImmutableSet<String> DAYS = ImmutableSet.of(
            "date",
            "since",
            "until",
            "recordedOn",
            "lmp",
            "edd",
            "deliveredOn",
            "endedOn",
            "registeredOn",
            "movedOutOn",
            "diedOn");
    private static final ImmutableSet<String> WITH_AT = ImmutableSet.of("events", "observations");

    private final FactDictionary facts;
    private final Reckoning reckoning;
    private final Errors errors;

    RecordDates(FactDictionary facts, Reckoning reckoning, Errors errors) {
        this.facts = facts;
        this.reckoning = reckoning;
        this.errors = errors;
    }

    /** The day of birth of a record; null if it is not written, or not readable. */
    static @Nullable LocalDate birth(Yaml.@Nullable Mapping record, @Nullable LocalDate date) {
        if (record == null || !(record.child("person") instanceof Yaml.Mapping person)) {
            return null;
        }
        String age = person.text("age");
        return age == null
                ? Reckoning.date(person.text("birthDate")).orElse(null)
                : Reckoning.span(age)
                        .flatMap(span -> Optional.ofNullable(date).map(day -> Reckoning.before(day, span)))
                        .orElse(null);
    }

    /** A record, or what a check adds to one, with dates. */
    Yaml.Mapping resolve(Yaml.Mapping record, String path) {
        ImmutableMap.Builder<String, Yaml> sections = ImmutableMap.builder();
        record.fields().forEach((name, part) -> sections.put(name, section(name, part, path + "." + name)));
        return new Yaml.Mapping(record.line(), sections.buildOrThrow());
    }

    /** The part of a record that stands at a key such as {@code facts} or {@code events}. */
    Yaml section(String name, Yaml part, String path) {
        if (part instanceof Yaml.Mapping mapping) {
            return name.equals("facts") ? facts(mapping, path) : name.equals("person") ? person(mapping, path) : part;
        }
        return part instanceof Yaml.Sequence sequence ? entries(name, sequence, path) : part;
    }

    private Yaml.Sequence entries(String name, Yaml.Sequence sequence, String path) {
        ImmutableList.Builder<Yaml> items = ImmutableList.builder();
        for (int i = 0; i < sequence.items().size(); i++) {
            Yaml item = sequence.items().get(i);
            items.add(item instanceof Yaml.Mapping mapping ? entry(name, mapping, path + "[" + i + "]") : item);
        }
        return new Yaml.Sequence(sequence.line(), items.build());
    }

    private Yaml.Mapping entry(String name, Yaml.Mapping entry, String path) {
        Yaml.Mapping written = entry;
        if (WITH_AT.contains(name)) {
            written = renamed(written, "at", "date", path);
        }
        if (name.equals("pregnancies")) {
            written = gestation(written, path);
        }
        String code = written.text("code");
        return days(code != null && isDay(code) ? value(written, path) : written, path);
    }

    private Yaml.Mapping person(Yaml.Mapping person, String path) {
        Yaml age = person.child("age");
        if (age == null) {
            return days(person, path);
        }
        LocalDate birth = reckoning.birth();
        if (Reckoning.span(age.text()).isEmpty()) {
            String mend = age.json().isIntegralNumber() ? "Maybe " + age.text() + "y or " + age.text() + "m?" : null;
            errors.add(age.line(), path + ".age", age.shown(), Reckoning.AGE, mend);
        } else if (birth == null) {
            errors.add(
                    age.line(), path + ".age", age.shown(), "birthDate, because a window has no date of its own", null);
        }
        Yaml.Mapping renamed = renamed(person, "age", "birthDate", path);
        return days(
                birth == null ? renamed : renamed.with("birthDate", Yaml.Scalar.of(age.line(), birth.toString())),
                path);
    }

    private Yaml.Mapping gestation(Yaml.Mapping pregnancy, String path) {
        Yaml gestation = pregnancy.child("gestation");
        if (gestation == null) {
            return pregnancy;
        }
        LocalDate date = reckoning.date();
        if (date == null) {
            String expected = "lmp, because a window has no date of its own";
            errors.add(gestation.line(), path + ".gestation", gestation.shown(), expected, null);
            return pregnancy;
        }
        Yaml.Mapping renamed = renamed(pregnancy, "gestation", "lmp", path);
        try {
            LocalDate lmp =
                    date.minusDays(GestationalAge.parse(gestation.text()).days());
            return renamed.with("lmp", Yaml.Scalar.of(gestation.line(), lmp.toString()));
        } catch (IllegalArgumentException unreadable) {
            errors.add(gestation.line(), path + ".gestation", gestation.shown(), "weeks and days such as 20w3d", null);
            return pregnancy;
        }
    }

    private Yaml.Mapping facts(Yaml.Mapping written, String path) {
        ImmutableMap.Builder<String, Yaml> read = ImmutableMap.builder();
        written.fields().forEach((code, part) -> read.put(code, fact(code, part, path + "." + code)));
        return new Yaml.Mapping(written.line(), read.buildOrThrow());
    }

    private Yaml fact(String code, Yaml part, String path) {
        if (part instanceof Yaml.Mapping entry) {
            return days(isDay(code) ? value(entry, path) : entry, path);
        }
        if (part instanceof Yaml.Sequence sequence) {
            ImmutableList.Builder<Yaml> items = ImmutableList.builder();
            for (int i = 0; i < sequence.items().size(); i++) {
                items.add(fact(code, sequence.items().get(i), path + "[" + i + "]"));
            }
            return new Yaml.Sequence(sequence.line(), items.build());
        }
        return isDay(code) ? day(part, path) : part;
    }

    private boolean isDay(String code) {
        FactDefinition fact = facts.getOrNull(code);
        return fact != null && fact.type() == FactType.DATE;
    }

    private Yaml.Mapping value(Yaml.Mapping entry, String path) {
        Yaml value = entry.child("value");
        return value == null ? entry : entry.with("value", day(value, path + ".value"));
    }

    /** Writes the days of an entry, and of what stands inside it, as dates. */
    private Yaml.Mapping days(Yaml.Mapping entry, String path) {
        ImmutableMap.Builder<String, Yaml> fields = ImmutableMap.builder();
        entry.fields().forEach((key, part) -> {
            String place = path + "." + key;
            Yaml inner = part instanceof Yaml.Mapping mapping ? days(mapping, place) : part;
            fields.put(key, DAYS.contains(key) ? day(inner, place) : inner);
        });
        return new Yaml.Mapping(entry.line(), fields.buildOrThrow());
    }

    private Yaml day(Yaml part, String path) {
        if (!(part instanceof Yaml.Scalar scalar) || scalar.json().isNull()) {
            return part;
        }
        Optional<LocalDate> day = reckoning.day(part.text());
        if (day.isEmpty()) {
            errors.add(part.line(), path, part.shown(), reckoning.expected(part.text()), null);
            return part;
        }
        return Yaml.Scalar.of(part.line(), day.get().toString());
    }

    private Yaml.Mapping renamed(Yaml.Mapping entry, String old, String key, String path) {
        Yaml part = entry.child(old);
        if (part == null) {
            return entry;
        }
        if (entry.child(key) != null) {
            errors.add(part.line(), path, old + " beside " + key, "one of the two", null);
        }
        return entry.renamed(old, key, part);
    }
}
