package org.openilp.core.immunization;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.Conventions.RegimenChoice;
import org.openilp.core.plan.Problem;
import org.openilp.core.yaml.Fields;

/** What no series may say: ages out of order, intervals that no one can keep, regimens that are for the same people. */
final class SeriesChecks {

    private final Map<String, VaccineSeries> all = new HashMap<>();
    private final Map<Object, Integer> lines;
    private final List<Problem> problems;

    SeriesChecks(Iterable<VaccineSeries> series, Map<Object, Integer> lines, List<Problem> problems) {
        this.lines = lines;
        this.problems = problems;
        series.forEach(each -> all.put(each.vaccine(), each));
    }

    void check(VaccineSeries series) {
        Set<String> names = new HashSet<>();
        for (Regimen regimen : series.regimens()) {
            String place = place(series, regimen) + "regimen " + regimen.name();
            if (!names.add(regimen.name())) {
                add(place, regimen.name(), "a name of its own", "Maybe say what sets it apart.");
            }
            ordered(place, "from", regimen.from(), "until", regimen.until());
            ordered(place, "born from", regimen.bornFrom(), "born until", regimen.bornUntil());
            ordered(place, "start from", regimen.startFrom(), "start until", regimen.startUntil(), false);
            doses(series, regimen);
        }
        overlaps(series);
    }

    /** The groups of a file of conventions. */
    void groups(String file, Conventions conventions) {
        for (Conventions.Group group : conventions.groups()) {
            for (String vaccine : group.vaccines()) {
                if (!all.containsKey(vaccine)) {
                    add(
                            file + ": group " + group.name(),
                            vaccine,
                            "a series of this catalogue",
                            Fields.maybe(vaccine, all.keySet()));
                }
            }
        }
    }

    private void doses(VaccineSeries series, Regimen regimen) {
        Set<String> before = new HashSet<>();
        int number = 0;
        Period reached = Period.ZERO;
        for (SeriesDose dose : regimen.doses()) {
            String where = place(series, dose) + "regimen " + regimen.name() + ", dose " + dose.label();
            if (!before.add(dose.label())) {
                add(where, dose.label(), "a label of its own", null);
            }
            number = numbered(where, dose.label(), number);
            AgeLimits age = dose.age();
            if (age == null && dose.intervals().isEmpty() && dose.school() == null) {
                add(where, "", "an age, an interval or a month at school", "Maybe add age: { minimum: 2 months }.");
            }
            products(where, series, regimen, dose);
            if (age != null) {
                ages(where, age);
                reached = longer(reached, age.minimum());
            }
            for (Interval interval : dose.intervals()) {
                interval(where, series, interval, dose.label(), before);
                boolean fromPrevious = interval.after() instanceof Reference.Previous;
                if (fromPrevious && before.size() == 1 && !dose.repeats() && number <= 1) {
                    add(where, "previous", "a dose before it", "Maybe the interval belongs to the next dose.");
                }
            }
            if (age != null && age.latest() != null && Durations.length(reached) >= Durations.length(age.latest())) {
                add(
                        where,
                        "latest age " + age.latest(),
                        "an age after " + reached,
                        "No one can be old enough for it before it closes.");
            }
        }
    }

    private void products(String where, VaccineSeries series, Regimen regimen, SeriesDose dose) {
        if (regimen.oneProduct() && dose.products().isEmpty()) {
            add(where, "no products", "the product of the regimen", "Maybe add products: [ CVX 119 ].");
        }
        for (String product : Sets.union(dose.products(), dose.mistaken())) {
            if (!series.counts().contains(product)) {
                add(where, product, "a product that the series counts", Fields.maybe(product, series.counts()));
            }
        }
        for (String product : Sets.intersection(dose.products(), dose.mistaken())) {
            add(where, product, "either a product of the dose or a mistaken one", null);
        }
    }

    /** Where the labels are numbers, none may be left out. */
    private int numbered(String where, String label, int before) {
        if (!label.chars().allMatch(Character::isDigit) || label.isEmpty()) {
            return before;
        }
        int number = Integer.parseInt(label);
        if (before > 0 && number != before + 1) {
            add(
                    where,
                    label,
                    "dose " + (before + 1) + " after dose " + before,
                    "Maybe a dose is missing between them.");
        }
        return number;
    }

    private void ages(String where, AgeLimits age) {
        ordered(where, "valid age", age.valid(), "minimum age", age.minimum(), true);
        ordered(where, "minimum age", age.minimum(), "recommended age", age.recommended(), true);
        ordered(where, "recommended age", age.due(), "overdue age", age.overdue(), true);
        ordered(where, "minimum age", age.minimum(), "latest age", age.latest(), false);
        ordered(
                where,
                "overdue age",
                age.overdue() == null ? age.due() : age.overdue(),
                "latest age",
                age.latest(),
                true);
        ordered(where, "valid age", age.valid(), "end of validity", age.validUntil(), false);
    }

    private void interval(String where, VaccineSeries series, Interval interval, String label, Set<String> before) {
        ordered(where, "valid interval", interval.valid(), "minimum interval", interval.minimum(), true);
        ordered(where, "minimum interval", interval.minimum(), "recommended interval", interval.recommended(), true);
        ordered(where, "minimum interval", interval.minimum(), "overdue interval", interval.overdue(), true);
        ordered(where, "from", interval.from(), "until", interval.until());
        if (interval.after() instanceof Reference.DoseOf reference) {
            String vaccine = reference.vaccine();
            String dose = reference.dose();
            VaccineSeries other = all.get(vaccine);
            if (other == null) {
                add(where, vaccine, "a series of this catalogue", Fields.maybe(vaccine, all.keySet()));
            } else if (other.vaccine().equals(series.vaccine())) {
                if (dose.equals(label) || !before.contains(dose)) {
                    add(where, "dose " + dose, "a dose before it", null);
                }
            } else if (other.regimens().stream().allMatch(regimen -> regimen.dose(dose) == null)) {
                add(where, vaccine + " " + dose, "a dose of that series", null);
            }
        }
    }

    /**
     * Two regimens that nothing sets apart: one would never be chosen. Where points choose, regimens for the same people are
     * meant to compete, and only the same doses twice are wrong.
     */
    private void overlaps(VaccineSeries series) {
        for (int i = 0; i < series.regimens().size(); i++) {
            for (int j = i + 1; j < series.regimens().size(); j++) {
                Regimen one = series.regimens().get(i);
                Regimen other = series.regimens().get(j);
                if (overlap(one.from(), one.until(), other.from(), other.until())
                        && overlap(one.bornFrom(), one.bornUntil(), other.bornFrom(), other.bornUntil())
                        && one.sex() == other.sex()
                        && one.area().equals(other.area())
                        && one.traits().equals(other.traits())
                        && one.when().equals(other.when())
                        && Objects.equals(one.startFrom(), other.startFrom())
                        && Objects.equals(one.startUntil(), other.startUntil())
                        && (series.conventions().choice() == RegimenChoice.FURTHEST
                                || one.doses().equals(other.doses()))) {
                    add(
                            place(series, other) + "regimens " + one.name() + " and " + other.name(),
                            "the same people and days",
                            "dates, a cohort, traits or a situation that set them apart",
                            "Maybe the first ends with until: on the day on which the second begins.");
                }
            }
        }
    }

    private static boolean overlap(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate otherFrom,
            @Nullable LocalDate otherUntil) {
        return (until == null || otherFrom == null || otherFrom.isBefore(until))
                && (otherUntil == null || from == null || from.isBefore(otherUntil));
    }

    private void ordered(
            String where, String first, @Nullable LocalDate from, String second, @Nullable LocalDate until) {
        if (from != null && until != null && !from.isBefore(until)) {
            add(where, first + " " + from, "a day before " + second + " " + until, null);
        }
    }

    private void ordered(
            String where, String first, @Nullable Period less, String second, @Nullable Period more, boolean mayEqual) {
        if (less == null || more == null) {
            return;
        }
        double difference = Durations.length(more) - Durations.length(less);
        if (difference < 0 || difference == 0 && !mayEqual) {
            add(where, first + " " + less, "less than the " + second + " " + more, null);
        }
    }

    private String place(VaccineSeries series, Object part) {
        Integer line = lines.get(part);
        return series.file() + (line == null ? ": " : ":" + line + ": ");
    }

    private static Period longer(Period one, Period other) {
        return Durations.length(one) >= Durations.length(other) ? one : other;
    }

    private void add(String place, String value, String expected, @Nullable String mend) {
        problems.add(Problem.of(place, value, expected, mend));
    }
}
