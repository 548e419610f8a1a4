package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.person.Condition;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.plan.Problem;

/** Parses one record; made anew for each. */
final class RecordParser {

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("person", "facts", "conditions", "pregnancies", "events", "observations");

    private final Codes codes;
    private final LocalDate asOf;
    private final ProblemList problems = new ProblemList();

    RecordParser(Codes codes, LocalDate asOf) {
        this.codes = codes;
        this.asOf = asOf;
    }

    ReadResult parse(JsonNode node) {
        Entry record = Entry.of(node, Place.ROOT, problems, FIELDS);
        if (record == null) {
            return new ReadResult(null, problems.all());
        }
        Bearer bearer = new PersonParser(asOf, problems).parse(node.get("person"), isAboutArea(node.path("facts")));
        FactParser factParser = new FactParser(codes, asOf, bearer, problems);
        ConditionParser conditionParser = new ConditionParser(codes, bearer, problems);
        PregnancyParser pregnancyParser = new PregnancyParser(bearer, problems);
        EventParser eventParser = new EventParser(codes, bearer, problems);
        ObservationParser observationParser = new ObservationParser(codes, asOf, bearer, problems);
        ImmutableList<FactEntry> facts = factParser.parse(record.get("facts"));
        ImmutableList<Condition> conditions = list(record, "conditions", conditionParser::parse);
        ImmutableList<Pregnancy> pregnancies = list(record, "pregnancies", pregnancyParser::parse);
        ImmutableList<ServiceEvent> events = list(record, "events", eventParser::parse);
        ImmutableList<Observation> observations =
                observationParser.plausible(list(record, "observations", observationParser::parse));
        ImmutableList<Problem> all = problems.all();
        Person person = bearer.person();
        return new ReadResult(
                person == null ? null : new HealthRecord(person, facts, conditions, pregnancies, events, observations),
                all);
    }

    private <T> ImmutableList<T> list(Entry record, String field, BiFunction<JsonNode, Place, @Nullable T> entry) {
        JsonNode node = record.get(field);
        if (node == null) {
            return ImmutableList.of();
        }
        Place place = Place.ROOT.field(field);
        if (!node.isArray()) {
            problems.add(place, node, "a list", null);
            return ImmutableList.of();
        }
        ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(node.size());
        for (int i = 0; i < node.size(); i++) {
            T read = entry.apply(node.get(i), place.item(i));
            if (read != null) {
                list.add(read);
            }
        }
        return list.build();
    }

    private static boolean isAboutArea(JsonNode facts) {
        return saysYes(facts.path("IS_AREA_SUBJECT")) || saysYes(facts.path("IS_SCHOOL_SUBJECT"));
    }

    private static boolean saysYes(JsonNode fact) {
        if (fact.isArray()) {
            for (JsonNode item : fact) {
                if (saysYes(item)) {
                    return true;
                }
            }
            return false;
        }
        JsonNode value = fact.isObject() ? fact.path("value") : fact;
        return value.isBoolean() && value.booleanValue();
    }
}
