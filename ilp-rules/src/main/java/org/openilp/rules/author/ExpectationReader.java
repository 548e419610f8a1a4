package org.openilp.rules.author;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;

/** Reads what stands under {@code expect}. */
final class ExpectationReader {

    private static final ImmutableList<String> KEYS =
            ImmutableList.of("due", "notDue", "only", "needsData", "findings", "notFindings", "decisions");
    private static final ImmutableList<String> DECISION_KEYS = ImmutableList.of(
            "service", "occurrence", "cycle", "state", "earliest", "due", "overdue", "closes", "at", "rule", "basis");
    private static final String SERVICE = "a service code, as in IMM_PCV 1";
    private static final Pattern CYCLE = Pattern.compile("|\\d{4}|\\d{4}-\\d\\d(-\\d\\d)?|\\d{4}/\\d{4}");
    private static final String CYCLES = "a cycle such as 2025, 2025-08, 2025-08-31 or 2025/2026";
    private static final String NEVER = "never";

    private final Dictionary dictionary;
    private final Errors errors;

    ExpectationReader(Dictionary dictionary, Errors errors) {
        this.dictionary = dictionary;
        this.errors = errors;
    }

    /** Reads an expectation whose days count as given. */
    Expectation read(Yaml part, String path, Reckoning reckoning) {
        Fields fields = Fields.of(part, path, errors).allow(KEYS);
        if (fields.mapping().fields().isEmpty() && part instanceof Yaml.Mapping) {
            errors.add(
                    part.line(), path, "", "at least one of " + Joiner.on(", ").join(KEYS), null);
        }
        return new Expectation(
                refs(fields, "due"),
                refs(fields, "notDue"),
                fields.has("only") ? refs(fields, "only") : null,
                refs(fields, "needsData"),
                items(fields, "findings", finding -> finding(finding, fields.path("findings"))),
                items(fields, "notFindings", finding -> finding(finding, fields.path("notFindings"))),
                items(fields, "decisions", decision -> decision(decision, fields.path("decisions"), reckoning)));
    }

    /** The code that stands at {@code service}; null if there is none, which is reported. */
    @Nullable
    String service(Fields fields) {
        String code = fields.required("service", "a service code");
        if (code == null || dictionary.services().find(code).isPresent()) {
            return code;
        }
        String first = DecisionRef.parse(code).service();
        boolean more = !first.equals(code) && dictionary.services().find(first).isPresent();
        fields.report(
                "service",
                "a service code",
                more
                        ? "Maybe " + first + ", and the rest under occurrence?"
                        : maybe(dictionary.services().nearest(code)));
        return null;
    }

    private @Nullable DecisionRef ref(Yaml part, String path) {
        DecisionRef ref = DecisionRef.parse(part.text());
        String cycle = ref.cycle();
        if (dictionary.services().find(ref.service()).isEmpty()) {
            String mend = maybe(dictionary.services().nearest(ref.service()));
            errors.add(part.line(), path, part.shown(), SERVICE, mend);
            return null;
        }
        if (cycle != null && !CYCLE.matcher(cycle).matches()) {
            errors.add(part.line(), path, part.shown(), CYCLES + " after @", null);
            return null;
        }
        return ref;
    }

    private ImmutableList<DecisionRef> refs(Fields fields, String key) {
        return items(fields, key, item -> ref(item, fields.path(key)));
    }

    /** The items that can be read; the same thing twice and, but for {@code only}, an empty list are reported. */
    private <T> ImmutableList<T> items(Fields fields, String key, Function<Yaml, @Nullable T> reader) {
        Set<Object> seen = new HashSet<>();
        for (Yaml item : fields.list(key)) {
            if (!seen.add(item.json())) {
                errors.add(item.line(), fields.path(key), item.shown(), "each thing once", null);
            }
        }
        if (seen.isEmpty() && fields.get(key) instanceof Yaml.Sequence && !key.equals("only")) {
            errors.add(
                    fields.line(), fields.path(key), "an empty list", "at least one item", "Maybe leave the key out.");
        }
        return fields.list(key).stream().map(reader).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
    }

    private @Nullable String finding(Yaml item, String path) {
        if (dictionary.findings().find(item.text()).isPresent()) {
            return item.text();
        }
        errors.add(
                item.line(),
                path,
                item.shown(),
                "a finding code",
                maybe(dictionary.findings().nearest(item.text())));
        return null;
    }

    private @Nullable ExpectedDecision decision(Yaml item, String path, Reckoning reckoning) {
        Fields fields = Fields.of(item, path, errors).allow(DECISION_KEYS);
        String service = service(fields);
        if (service == null) {
            return null;
        }
        return new ExpectedDecision(
                new DecisionRef(service, label(fields, "occurrence"), cycle(fields)),
                fields.constant("state", DecisionState.class),
                days(fields, reckoning),
                levels(fields),
                words(fields, "rule", "the id of a rule"),
                basis(fields));
    }

    /** A label, which may be written as empty. */
    private @Nullable String label(Fields fields, String key) {
        boolean empty = fields.get(key) instanceof Yaml.Scalar scalar
                && scalar.json().isTextual()
                && scalar.text().isEmpty();
        return empty ? "" : fields.text(key, "a label, or \"\" for none");
    }

    private @Nullable String cycle(Fields fields) {
        String cycle = label(fields, "cycle");
        if (cycle != null && !CYCLE.matcher(cycle).matches()) {
            fields.report("cycle", CYCLES, null);
        }
        return cycle;
    }

    private ImmutableMap<ExpectedDecision.Day, Optional<LocalDate>> days(Fields fields, Reckoning reckoning) {
        ImmutableMap.Builder<ExpectedDecision.Day, Optional<LocalDate>> days = ImmutableMap.builder();
        for (ExpectedDecision.Day day : ExpectedDecision.Day.values()) {
            Yaml part = fields.get(day.key());
            if (part == null) {
                continue;
            }
            if (part.json().isNull() || part.text().equals(NEVER)) {
                days.put(day, Optional.empty());
                continue;
            }
            Optional<LocalDate> date = reckoning.day(part.text());
            if (date.isPresent()) {
                days.put(day, date);
            } else {
                fields.report(day.key(), reckoning.expected(part.text()) + ", or never", null);
            }
        }
        return days.buildOrThrow();
    }

    private @Nullable ImmutableSortedSet<FacilityLevel> levels(Fields fields) {
        return fields.has("at")
                ? fields.list("at").stream()
                        .map(item -> Fields.constant(item, fields.path("at"), FacilityLevel.class, errors))
                        .filter(Objects::nonNull)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(FacilityLevel.BY_NAME))
                : null;
    }

    private ImmutableList<String> basis(Fields fields) {
        ImmutableList<String> basis = words(fields, "basis", "a citation");
        for (String citation : basis) {
            String id = citation.replaceFirst("#.*", "");
            if (dictionary.citations().find(id).isEmpty()) {
                fields.report(
                        "basis",
                        "a citation id, as in K2015#Tabel 7",
                        maybe(dictionary.citations().nearest(id)));
            }
        }
        return basis;
    }

    /** One word or a list of them. */
    private ImmutableList<String> words(Fields fields, String key, String expected) {
        if (fields.get(key) instanceof Yaml.Sequence) {
            return items(
                    fields,
                    key,
                    item -> item instanceof Yaml.Scalar scalar && scalar.json().isTextual()
                            ? item.text()
                            : misplaced(item, fields.path(key), expected));
        }
        String word = fields.text(key, expected);
        return word == null ? ImmutableList.of() : ImmutableList.of(word);
    }

    private <T> @Nullable T misplaced(Yaml item, String path, String expected) {
        errors.add(item.line(), path, item.shown(), expected, null);
        return null;
    }

    private static @Nullable String maybe(Optional<String> word) {
        return word.map(w -> "Maybe " + w + "?").orElse(null);
    }
}
