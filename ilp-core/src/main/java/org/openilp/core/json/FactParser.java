package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.FacilityLevel;

/** Parses the facts of a record: a value, an object with a value and dates, or a list of these. */
final class FactParser {

    static final Words<FacilityLevel> LEVELS = Words.of(FacilityLevel.class);
    static final String UNDATED = "the day it became known; without one it counts as given on the day asked for";

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("value", "since", "until", "level");

    private final Codes codes;
    private final LocalDate asOf;
    private final Bearer bearer;
    private final ProblemList problems;
    private final ImmutableList.Builder<FactEntry> entries = ImmutableList.builder();

    FactParser(Codes codes, LocalDate asOf, Bearer bearer, ProblemList problems) {
        this.codes = codes;
        this.asOf = asOf;
        this.bearer = bearer;
        this.problems = problems;
    }

    ImmutableList<FactEntry> parse(@Nullable JsonNode facts) {
        if (facts == null) {
            return ImmutableList.of();
        }
        Place place = Place.ROOT.field("facts");
        if (!facts.isObject()) {
            problems.add(place, facts, "an object of codes with their values", null);
            return ImmutableList.of();
        }
        for (Map.Entry<String, JsonNode> fact : facts.properties()) {
            ValueReader values = codes.valuesOf(fact.getKey());
            if (values == null) {
                problems.add(
                        place.field(fact.getKey()),
                        Shown.unknownField(fact.getValue()),
                        "a code of the facts dictionary",
                        codes.guessFact(fact.getKey()));
            } else {
                several(values, fact.getValue(), place.field(fact.getKey()));
            }
        }
        return entries.build();
    }

    private void several(ValueReader values, JsonNode node, Place place) {
        if (!node.isArray() || values.takesList() && !holdsObject(node)) {
            one(values, node, place);
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            one(values, node.get(i), place.item(i));
        }
    }

    private static boolean holdsObject(JsonNode list) {
        for (JsonNode item : list) {
            if (item.isObject()) {
                return true;
            }
        }
        return false;
    }

    private void one(ValueReader values, JsonNode node, Place place) {
        if (!node.isObject()) {
            FactValue value = values.read(node, asOf, place, problems);
            if (value != null && fitsPerson(values, value, node, place)) {
                reportUndated(values, place);
                entries.add(FactEntry.of(values.fact().code(), value));
            }
            return;
        }
        Entry entry = Entry.of(node, place, problems, FIELDS);
        if (entry == null) {
            return;
        }
        LocalDate since = entry.date("since");
        LocalDate until = entry.endOf(since);
        FacilityLevel level = entry.oneOf("level", LEVELS);
        JsonNode given = entry.get("value");
        FactValue value =
                given == null ? null : values.read(given, since == null ? asOf : since, place.field("value"), problems);
        if (given == null) {
            entry.report("value", values.expected(since == null ? asOf : since), null);
        }
        if (value != null && given != null && entry.isClean() && fitsPerson(values, value, given, place)) {
            if (since == null) {
                reportUndated(values, place);
            }
            entries.add(new FactEntry(values.fact().code(), value, since, until, level));
        }
    }

    /** Sex and birth date stand under {@code person}; a fact that says otherwise is left out. */
    private boolean fitsPerson(ValueReader values, FactValue value, JsonNode given, Place place) {
        Object other = switch (values.fact().code()) {
            case "SEX" ->
                bearer.sex() == null ? null : FactValue.of(bearer.sex().name());
            case "BIRTH_DATE" -> bearer.birthDate() == null ? null : FactValue.of(bearer.birthDate());
            default -> null;
        };
        if (other == null || other.equals(value)) {
            return true;
        }
        problems.add(place, given, "the same as under person", null);
        return false;
    }

    private void reportUndated(ValueReader values, Place place) {
        if (codes.dated().contains(values.fact().code())) {
            problems.add(place.field("since"), "", UNDATED, null);
        }
    }
}
