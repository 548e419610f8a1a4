package org.openilp.rules.author;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.json.RecordReader;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;

/** Reads one scenario: its head, and its days from {@code date}, {@code checks} or {@code window}. */
final class ScenarioReader {

    private static final ImmutableList<String> KEYS = ImmutableList.of(
            "scenario", "date", "area", "visit", "rules", "problems", "record", "expect", "checks", "window");
    private static final ImmutableList<String> ONE_DAY = ImmutableList.of("date", "expect");
    private static final ImmutableList<String> WAYS = ImmutableList.of("date", "expect", "checks", "window");
    private static final ImmutableList<String> CHECK_KEYS = ImmutableList.of("date", "add", "visit", "expect");
    private static final ImmutableList<String> WINDOW_KEYS = ImmutableList.of("service", "occurrence", "first", "last");
    private static final String DATE = "a date such as 2025-06-10";

    private final Dictionary dictionary;
    private final RecordReader records;
    private final ExpectationReader expectations;
    private final Errors errors;

    ScenarioReader(Dictionary dictionary, RecordReader records, Errors errors) {
        this.dictionary = dictionary;
        this.records = records;
        this.expectations = new ExpectationReader(dictionary, errors);
        this.errors = errors;
    }

    /** Reads a scenario; null if something is wrong with it, which is reported. */
    @Nullable
    Scenario read(Yaml part) {
        int before = errors.count();
        errors.about("");
        Fields fields = Fields.of(part, "", errors);
        String name = fields.required("scenario", "a name that tells what it is about");
        errors.about(name == null ? "" : "scenario \"" + name + "\"");
        fields.allow(KEYS);
        String rules = fields.text("rules", "national");
        if (rules != null && !rules.equals("national")) {
            fields.report("rules", "national; other rules cannot be named yet", null);
        }
        ImmutableList<Check> checks = name == null ? ImmutableList.of() : checks(fields, name);
        return name == null || errors.count() > before
                ? null
                : new Scenario(name, errors.file(), fields.line(), checks);
    }

    private ImmutableList<Check> checks(Fields fields, String name) {
        ImmutableList<String> ways = WAYS.stream().filter(fields::has).collect(ImmutableList.toImmutableList());
        boolean oneDay = !ways.isEmpty() && ONE_DAY.containsAll(ways);
        if (!oneDay && ways.size() != 1) {
            errors.add(
                    fields.line(), "", Joiner.on(" beside ").join(ways), "date and expect, or checks, or window", null);
            return ImmutableList.of();
        }
        if (!fields.has("record")) {
            errors.add(fields.line(), "record", "", "a health record", null);
            return ImmutableList.of();
        }
        return fields.has("window")
                ? window(fields, name)
                : fields.has("checks") ? story(fields, name) : one(fields, name);
    }

    private ImmutableList<Check> one(Fields fields, String name) {
        LocalDate date = date(fields);
        Yaml expect = expect(fields);
        if (date == null || expect == null) {
            return ImmutableList.of();
        }
        ScenarioDays days = days(fields, date);
        days.add(name, fields.line(), date, null, expectations.read(expect, "expect", days.reckoning(date)));
        return days.checks();
    }

    private ImmutableList<Check> story(Fields fields, String name) {
        List<Fields> parts = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        for (Yaml item : fields.list("checks")) {
            Fields part =
                    Fields.of(item, "checks[" + parts.size() + "]", errors).allow(CHECK_KEYS);
            parts.add(part);
            LocalDate date = date(part);
            if (date != null) {
                dates.add(date);
            }
        }
        if (fields.get("checks") instanceof Yaml.Sequence && parts.isEmpty()) {
            fields.report("checks", "at least one check with date and expect", null);
        }
        if (parts.isEmpty() || dates.size() < parts.size()) {
            return ImmutableList.of();
        }
        ScenarioDays days = days(fields, dates.get(0));
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), i, dates, name, days);
        }
        return days.checks();
    }

    private void check(Fields part, int i, List<LocalDate> dates, String name, ScenarioDays days) {
        LocalDate date = dates.get(i);
        LocalDate earlier = i == 0 ? null : dates.get(i - 1);
        if (earlier != null && date.isBefore(earlier)) {
            part.report("date", "a day not before that of the check above it, " + earlier, null);
        }
        if (part.has("add")) {
            days.lay(part, date);
        }
        Yaml expect = expect(part);
        if (expect != null) {
            String which = date.equals(earlier) ? date + ", check " + (i + 1) : date.toString();
            Expectation expectation = expectations.read(expect, part.path("expect"), days.reckoning(date));
            FacilityLevel visit = part.constant("visit", FacilityLevel.class);
            days.add(name + " (" + which + ")", part.line(), date, visit, expectation);
        }
    }

    private ImmutableList<Check> window(Fields fields, String name) {
        Fields window = fields.inner("window").allow(WINDOW_KEYS);
        ScenarioDays days = days(fields, null);
        String service = expectations.service(window);
        LocalDate first = edge(window, "first", days.birth());
        LocalDate last = edge(window, "last", days.birth());
        if (service == null || first == null || last == null) {
            return ImmutableList.of();
        }
        if (last.isBefore(first)) {
            window.report("last", "a day not before the first, " + first, null);
            return ImmutableList.of();
        }
        DecisionRef ref = new DecisionRef(service, window.text("occurrence", "a label"), null);
        Expectation open = Expectation.of(ImmutableList.of(ref), ImmutableList.of());
        Expectation shut = Expectation.of(ImmutableList.of(), ImmutableList.of(ref));
        // Nobody has a plan before birth.
        if (!first.equals(days.birth())) {
            addEdge(days, name, window, first.minusDays(1), "the day before", shut);
        }
        addEdge(days, name, window, first, "the first day", open);
        if (last.isAfter(first)) {
            addEdge(days, name, window, last, "the last day", open);
        }
        addEdge(days, name, window, last.plusDays(1), "the day after", shut);
        return days.checks();
    }

    private static void addEdge(
            ScenarioDays days, String name, Fields window, LocalDate date, String which, Expectation expectation) {
        days.add(name + " (" + date + ", " + which + ")", window.line(), date, null, expectation);
    }

    private ScenarioDays days(Fields scenario, @Nullable LocalDate first) {
        return new ScenarioDays(scenario, first, dictionary, records, errors);
    }

    private @Nullable LocalDate edge(Fields window, String key, @Nullable LocalDate birth) {
        String text = window.required(key, Reckoning.AGE + ", or a date");
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = new Reckoning(null, birth).day(text);
        if (day.isEmpty()) {
            window.report(key, Reckoning.AGE + ", counted from birthDate, or a date", null);
        }
        return day.orElse(null);
    }

    private @Nullable LocalDate date(Fields fields) {
        String text = fields.required("date", DATE);
        Optional<LocalDate> date = Reckoning.date(text);
        if (text != null && date.isEmpty()) {
            fields.report("date", DATE, null);
        }
        return date.orElse(null);
    }

    private @Nullable Yaml expect(Fields fields) {
        Yaml expect = fields.get("expect");
        if (expect == null) {
            errors.add(fields.line(), fields.path("expect"), "", "what is expected, such as due: [ IMM_PCV 1 ]", null);
        }
        return expect;
    }
}
