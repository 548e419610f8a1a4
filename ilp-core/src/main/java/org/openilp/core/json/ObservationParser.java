package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Observation;

/** Parses the observations of a record, one by one, and then holds those of one day against each other. */
final class ObservationParser {

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("code", "value", "unit", "date", "level", "facility");

    private final Codes codes;
    private final LocalDate asOf;
    private final Bearer bearer;
    private final ProblemList problems;
    private final List<Placed> toCompare = new ArrayList<>();

    ObservationParser(Codes codes, LocalDate asOf, Bearer bearer, ProblemList problems) {
        this.codes = codes;
        this.asOf = asOf;
        this.bearer = bearer;
        this.problems = problems;
    }

    /** One observation; null if it has a problem. */
    @Nullable
    Observation parse(JsonNode node, Place place) {
        Entry entry = Entry.of(node, place, problems, FIELDS);
        if (entry == null) {
            return null;
        }
        ValueReader fact = codes.factOf(entry);
        LocalDate date = entry.requiredDate("date");
        if (fact != null && fact.isOwn()) {
            bearer.checkBorn(entry, "date", date);
        }
        String unit = entry.text("unit");
        FactValue value = fact == null ? null : value(entry, fact, unit, date);
        FacilityLevel level = entry.oneOf("level", FactParser.LEVELS);
        String facility = entry.text("facility");
        if (value == null || fact == null || date == null || !entry.isClean()) {
            return null;
        }
        Observation observation = new Observation(fact.fact().code(), value, unit, date, level, facility);
        if (!fact.fact().below().isEmpty()) {
            toCompare.add(new Placed(observation, fact.fact().below(), place, node.path("value")));
        }
        return observation;
    }

    /** The observations without those that are not below a value of the same day as they must be. */
    ImmutableList<Observation> plausible(ImmutableList<Observation> all) {
        List<Observation> leftOut = new ArrayList<>();
        for (Placed low : toCompare) {
            double greatest = greatest(all, low.below(), low.observation().date());
            if (low.observation().value() instanceof FactValue.Quantity quantity && quantity.value() >= greatest) {
                leftOut.add(low.observation());
                problems.add(
                        low.place().field("value"),
                        low.node(),
                        "less than " + low.below() + " of the same day",
                        "Maybe the two are swapped.");
            }
        }
        return leftOut.isEmpty()
                ? all
                : all.stream().filter(o -> !leftOut.contains(o)).collect(ImmutableList.toImmutableList());
    }

    /** The greatest value of a code on a day; infinite if there is none. */
    private static double greatest(List<Observation> all, String code, LocalDate day) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (Observation other : all) {
            if (other.code().equals(code)
                    && other.date().equals(day)
                    && other.value() instanceof FactValue.Quantity quantity) {
                greatest = Math.max(greatest, quantity.value());
            }
        }
        return greatest == Double.NEGATIVE_INFINITY ? Double.POSITIVE_INFINITY : greatest;
    }

    private @Nullable FactValue value(Entry entry, ValueReader fact, @Nullable String unit, @Nullable LocalDate date) {
        JsonNode given = entry.get("value");
        LocalDate recorded = date == null ? asOf : date;
        if (given == null) {
            entry.report("value", fact.expected(recorded), null);
            return null;
        }
        return unitFits(entry, unit, fact.fact().unit())
                ? fact.read(given, recorded, entry.place().field("value"), problems)
                : null;
    }

    private static boolean unitFits(Entry entry, @Nullable String given, String expected) {
        if (given == null || given.equals(expected)) {
            return true;
        }
        entry.report("unit", expected.isEmpty() ? "no unit" : expected, Units.mend(given, expected));
        return false;
    }

    private record Placed(Observation observation, String below, Place place, JsonNode node) {}
}
