package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactType;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Condition;

/** Parses the conditions of a record, one by one; what has a problem becomes null. */
final class ConditionParser {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("code", "since", "until", "recordedOn", "level");

    private final Codes codes;
    private final Bearer bearer;
    private final ProblemList problems;

    ConditionParser(Codes codes, Bearer bearer, ProblemList problems) {
        this.codes = codes;
        this.bearer = bearer;
        this.problems = problems;
    }

    @Nullable
    Condition parse(JsonNode node, Place place) {
        Entry entry = Entry.of(node, place, problems, FIELDS);
        if (entry == null) {
            return null;
        }
        ValueReader fact = codes.factOf(entry);
        if (fact != null && fact.fact().type() != FactType.BOOLEAN) {
            entry.report("code", "the code of something that is true or false", "Maybe it belongs under facts.");
        }
        LocalDate since = entry.date("since");
        if (fact != null && fact.isOwn()) {
            bearer.checkBorn(entry, "since", since);
        }
        LocalDate until = entry.endOf(since);
        LocalDate recordedOn = entry.date("recordedOn");
        FacilityLevel level = entry.oneOf("level", FactParser.LEVELS);
        if (fact == null || !entry.isClean()) {
            return null;
        }
        if (since == null && codes.dated().contains(fact.fact().code())) {
            problems.add(place.field("since"), "", FactParser.UNDATED, null);
        }
        return new Condition(fact.fact().code(), since, until, recordedOn, level);
    }
}
