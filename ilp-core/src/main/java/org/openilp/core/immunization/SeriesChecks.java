package org.openilp.core.immunization;

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

/** What no series may say: regimens that are for the same people, days without a regimen, and what {@link DoseChecks} says. */
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
            new DoseChecks(all, series, regimen, this).check();
        }
        overlaps(series);
        gaps(series);
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
                        && isForTheSame(one, other)
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

    /** Days on which one of two regimens for the same people has ended and the other has not begun. */
    private void gaps(VaccineSeries series) {
        for (Regimen ended : series.regimens()) {
            LocalDate end = ended.until();
            if (end == null
                    || series.regimens().stream().anyMatch(each -> each.isUsedOn(end) && isForTheSame(each, ended))) {
                continue;
            }
            for (Regimen later : series.regimens()) {
                LocalDate begin = later.from();
                if (begin != null && begin.isAfter(end) && isForTheSame(later, ended)) {
                    add(
                            place(series, later) + "regimens " + ended.name() + " and " + later.name(),
                            "no regimen from " + end + " until " + begin,
                            "that one begins when the other ends",
                            "Maybe from: " + end + "?");
                    return;
                }
            }
        }
    }

    private static boolean isForTheSame(Regimen one, Regimen other) {
        return one.sex() == other.sex()
                && one.area().equals(other.area())
                && one.traits().equals(other.traits())
                && one.when().equals(other.when())
                && Objects.equals(one.startFrom(), other.startFrom())
                && Objects.equals(one.startUntil(), other.startUntil());
    }

    private static boolean overlap(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate otherFrom,
            @Nullable LocalDate otherUntil) {
        return (until == null || otherFrom == null || otherFrom.isBefore(until))
                && (otherUntil == null || from == null || from.isBefore(otherUntil));
    }

    void ordered(String where, String first, @Nullable LocalDate from, String second, @Nullable LocalDate until) {
        if (from != null && until != null && !from.isBefore(until)) {
            add(where, first + " " + from, "a day before " + second + " " + until, null);
        }
    }

    void ordered(
            String where, String first, @Nullable Period less, String second, @Nullable Period more, boolean mayEqual) {
        if (less == null || more == null) {
            return;
        }
        double difference = Values.length(more) - Values.length(less);
        if (difference < 0 || difference == 0 && !mayEqual) {
            add(where, first + " " + Values.shown(less), "less than the " + second + " " + Values.shown(more), null);
        }
    }

    String place(VaccineSeries series, Object part) {
        Integer line = lines.get(part);
        return series.file() + (line == null ? ": " : ":" + line + ": ");
    }

    void add(String place, String value, String expected, @Nullable String mend) {
        problems.add(Problem.of(place, value, expected, mend));
    }
}
