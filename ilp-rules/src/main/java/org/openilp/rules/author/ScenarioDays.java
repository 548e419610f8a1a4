package org.openilp.rules.author;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactKind;
import org.openilp.core.json.ReadResult;
import org.openilp.core.json.RecordReader;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.AreaProfile;
import org.openilp.core.plan.Problem;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;
import org.openilp.rules.PlanRequest;

/**
 * The days of one scenario while it is read: its record grows by what checks add, and is validated anew on each day.
 */
final class ScenarioDays {

    private static final ImmutableList<String> SECTIONS =
            ImmutableList.of("person", "facts", "conditions", "pregnancies", "events", "observations");
    private static final ImmutableSet<FactKind> OF_AREAS = ImmutableSet.of(FactKind.AREA, FactKind.FACILITY);
    /** Area facts are read as those of a record that holds nothing else. */
    private static final ObjectNode NOBODY = JsonNodeFactory.instance
            .objectNode()
            .put("id", "area")
            .put("birthDate", "1900-01-01")
            .put("sex", "FEMALE");

    private final Dictionary dictionary;
    private final RecordReader records;
    private final Errors errors;
    private final Fields scenario;
    private final @Nullable LocalDate birth;
    private final @Nullable FacilityLevel visit;
    private final Yaml.@Nullable Mapping area;
    private final boolean problemsExpected;
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();
    private Yaml.Mapping record;
    private boolean readable;
    private boolean problemsFound;

    /**
     * The days of a scenario.
     *
     * @param first the day from which distances in the record count; null where there is none
     */
    ScenarioDays(
            Fields scenario, @Nullable LocalDate first, Dictionary dictionary, RecordReader records, Errors errors) {
        this.dictionary = dictionary;
        this.records = records;
        this.errors = errors;
        this.scenario = scenario;
        int before = errors.count();
        Yaml.Mapping written = scenario.inner("record").mapping();
        this.birth = RecordDates.birth(written, first);
        RecordDates dates = dates(first);
        this.record = dates.resolve(written, "record");
        this.readable = errors.count() == before;
        this.area = area(dates);
        this.visit = scenario.constant("visit", FacilityLevel.class);
        this.problemsExpected = scenario.yes("problems");
    }

    /** The day of birth of the person; null if it is not known. */
    @Nullable
    LocalDate birth() {
        return birth;
    }

    /** How days are counted that stand beside a check on a date. */
    Reckoning reckoning(@Nullable LocalDate date) {
        return new Reckoning(date, birth);
    }

    /** Lays what a check adds over the record, for this and all later days. */
    void lay(Fields check, LocalDate date) {
        int before = errors.count();
        Fields add = check.inner("add").allow(SECTIONS);
        if (add.get("person") instanceof Yaml.Mapping person) {
            for (String once : ImmutableList.of("age", "birthDate")) {
                Yaml part = person.child(once);
                if (part != null) {
                    errors.add(part.line(), add.path("person"), once, "the day of birth under record alone", null);
                }
            }
        }
        record = Overlay.lay(record, dates(date).resolve(add.mapping(), add.path()));
        readable = readable && errors.count() == before;
    }

    /**
     * Adds a check.
     *
     * @param seen where the person is seen on that day; null if it is where the scenario says
     */
    void add(String name, int line, LocalDate date, @Nullable FacilityLevel seen, Expectation expectation) {
        if (!readable) {
            return;
        }
        ReadResult result = records.read(record.json(), date);
        problemsFound |= !result.problems().isEmpty();
        if (!problemsExpected || result.refused()) {
            result.problems().forEach(problem -> report(record, "record", problem));
        }
        AreaProfile profile = profile(date);
        if (result.record() != null) {
            PlanRequest request =
                    PlanRequest.on(date).seenAt(seen == null ? visit : seen).inArea(profile);
            checks.add(new Check(name, errors.file() + ":" + line, result.record(), request, expectation));
        }
    }

    /** All checks that were added. */
    ImmutableList<Check> checks() {
        if (problemsExpected && readable && !problemsFound) {
            scenario.report("problems", "a record with a problem", "Maybe leave the key out.");
        }
        return checks.build();
    }

    private RecordDates dates(@Nullable LocalDate date) {
        return new RecordDates(dictionary.facts(), reckoning(date), errors);
    }

    private Yaml.@Nullable Mapping area(RecordDates dates) {
        if (!scenario.has("area")) {
            return null;
        }
        int before = errors.count();
        Fields written = scenario.inner("area");
        written.mapping().fields().forEach((code, part) -> {
            FactDefinition fact = dictionary.facts().getOrNull(code);
            if (fact != null && !OF_AREAS.contains(fact.kind())) {
                String mend = "Maybe it belongs under facts of the record.";
                errors.add(part.line(), "area", code, "a fact about an area or a facility", mend);
            }
        });
        Yaml facts = dates.section("facts", written.mapping(), "area");
        return errors.count() == before && facts instanceof Yaml.Mapping mapping ? mapping : null;
    }

    private AreaProfile profile(LocalDate date) {
        if (area == null) {
            return AreaProfile.empty();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("person", NOBODY);
        node.set("facts", area.json());
        ReadResult result = records.read(node, date);
        Yaml.Mapping facts = new Yaml.Mapping(area.line(), ImmutableMap.of("facts", area));
        result.problems().forEach(problem -> report(facts, "area", problem));
        return result.record() == null
                ? AreaProfile.empty()
                : AreaProfile.of(result.record().facts());
    }

    private void report(Yaml part, String name, Problem problem) {
        String path = name.equals("area")
                ? problem.path().replaceFirst("^facts", "area")
                : problem.path().isEmpty() ? name : name + "." + problem.path();
        errors.add(part.lineOf(problem.path()), path, problem.value(), problem.expected(), problem.mend());
    }
}
