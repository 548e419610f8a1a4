package org.openilp.core.immunization;

import com.google.common.collect.Sets;
import java.time.Period;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openilp.core.yaml.Fields;

/** What the doses of one regimen may not say: ages out of order, intervals that no one can keep, products of no one. */
final class DoseChecks {

    private final Map<String, VaccineSeries> all;
    private final VaccineSeries series;
    private final Regimen regimen;
    private final SeriesChecks checks;

    DoseChecks(Map<String, VaccineSeries> all, VaccineSeries series, Regimen regimen, SeriesChecks checks) {
        this.all = all;
        this.series = series;
        this.regimen = regimen;
        this.checks = checks;
    }

    void check() {
        Set<String> before = new HashSet<>();
        int number = 0;
        Period reached = Period.ZERO;
        for (SeriesDose dose : regimen.doses()) {
            String where = checks.place(series, dose) + "regimen " + regimen.name() + ", dose " + dose.label();
            if (!before.add(dose.label())) {
                checks.add(where, dose.label(), "a label of its own", null);
            }
            number = numbered(where, dose.label(), number);
            AgeLimits age = dose.age();
            if (age == null && dose.intervals().isEmpty() && dose.school() == null) {
                checks.add(
                        where, "", "an age, an interval or a month at school", "Maybe add age: { minimum: 2 months }.");
            }
            products(where, dose);
            if (age != null) {
                ages(where, age);
            }
            Period since = reached;
            for (Interval interval : dose.intervals()) {
                interval(where, interval, dose.label(), before);
                boolean fromPrevious = interval.after() instanceof Reference.Previous;
                if (fromPrevious && dose.skips().isEmpty() && before.size() > 1) {
                    reached = longer(reached, since.plus(interval.minimum()));
                }
                if (fromPrevious && before.size() == 1 && !dose.repeats() && number <= 1) {
                    checks.add(where, "previous", "a dose before it", "Maybe the interval belongs to the next dose.");
                }
            }
            reached = age == null ? reached : longer(reached, age.minimum());
            if (age != null && age.latest() != null && Values.length(reached) >= Values.length(age.latest())) {
                checks.add(
                        where,
                        "latest age " + Values.shown(age.latest()),
                        "an age after " + Values.shown(reached),
                        "No one can have it before it closes.");
            }
        }
    }

    private void products(String where, SeriesDose dose) {
        if (regimen.oneProduct() && dose.products().isEmpty()) {
            checks.add(where, "no products", "the product of the regimen", "Maybe add products: [ CVX 119 ].");
        }
        for (String product : Sets.union(dose.products(), dose.mistaken())) {
            if (!series.counts().contains(product)) {
                checks.add(where, product, "a product that the series counts", Fields.maybe(product, series.counts()));
            }
        }
        for (String product : Sets.intersection(dose.products(), dose.mistaken())) {
            checks.add(where, product, "either a product of the dose or a mistaken one", null);
        }
    }

    /** Where the labels are numbers, none may be left out. */
    private int numbered(String where, String label, int before) {
        if (!label.chars().allMatch(Character::isDigit) || label.isEmpty()) {
            return before;
        }
        int number = Integer.parseInt(label);
        if (before > 0 && number != before + 1) {
            checks.add(
                    where,
                    label,
                    "dose " + (before + 1) + " after dose " + before,
                    "Maybe a dose is missing between them.");
        }
        return number;
    }

    private void ages(String where, AgeLimits age) {
        checks.ordered(where, "valid age", age.valid(), "minimum age", age.minimum(), true);
        checks.ordered(where, "minimum age", age.minimum(), "recommended age", age.recommended(), true);
        checks.ordered(where, "recommended age", age.due(), "overdue age", age.overdue(), true);
        checks.ordered(where, "minimum age", age.minimum(), "latest age", age.latest(), false);
        checks.ordered(
                where,
                "overdue age",
                age.overdue() == null ? age.due() : age.overdue(),
                "latest age",
                age.latest(),
                true);
        checks.ordered(where, "valid age", age.valid(), "end of validity", age.validUntil(), false);
    }

    private void interval(String where, Interval interval, String label, Set<String> before) {
        checks.ordered(where, "valid interval", interval.valid(), "minimum interval", interval.minimum(), true);
        checks.ordered(
                where, "minimum interval", interval.minimum(), "recommended interval", interval.recommended(), true);
        checks.ordered(where, "minimum interval", interval.minimum(), "overdue interval", interval.overdue(), true);
        checks.ordered(where, "from", interval.from(), "until", interval.until());
        if (interval.after() instanceof Reference.DoseOf reference) {
            String vaccine = reference.vaccine();
            String dose = reference.dose();
            VaccineSeries other = all.get(vaccine);
            if (other == null) {
                checks.add(where, vaccine, "a series of this catalogue", Fields.maybe(vaccine, all.keySet()));
            } else if (other.vaccine().equals(series.vaccine())) {
                if (dose.equals(label) || !before.contains(dose)) {
                    checks.add(where, "dose " + dose, "a dose before it", null);
                }
            } else if (other.regimens().stream().allMatch(regimen -> regimen.dose(dose) == null)) {
                checks.add(where, vaccine + " " + dose, "a dose of that series", null);
            }
        }
    }

    private static Period longer(Period one, Period other) {
        return Values.length(one) >= Values.length(other) ? one : other;
    }
}
