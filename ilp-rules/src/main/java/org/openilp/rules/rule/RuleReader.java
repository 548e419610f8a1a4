package org.openilp.rules.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Confidence;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.code.UnknownCodeException;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactKind;
import org.openilp.core.finding.FindingDefinition;
import org.openilp.core.finding.FollowUp;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.immunization.VaccineSeries;
import org.openilp.core.plan.Reason;
import org.openilp.rules.client.Folder;
import org.openilp.rules.rule.DrlFile.RuleText;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.verbs.Due;
import org.openilp.rules.verbs.Find;
import org.openilp.rules.verbs.Plan;
import org.openilp.rules.verbs.RightSide;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.LeftSide;
import org.openilp.rules.vocabulary.Term;

/** Reads rules: their text and the sentences that their right sides say. Checks every code against the dictionaries. */
public final class RuleReader {

    /** The folder of the interpreting rules, as their names begin. */
    public static final String FINDINGS = "findings/";

    private static final String SUMMARY = "findings/summary/";
    private static final ImmutableSet<String> ANNOTATIONS =
            ImmutableSet.of("service", "packs", "basis", "confidence", "from", "until", "rows");

    private final Dictionary dictionary;
    private final Packs packs;
    private final RuleCodes codes;
    private final Supplier<SeriesCatalogue> vaccines;

    /**
     * @param dictionary the codes that a rule may name
     * @param vaccines the series of its doses; asked for when a rule is read
     */
    public RuleReader(Dictionary dictionary, Supplier<SeriesCatalogue> vaccines) {
        this.dictionary = dictionary;
        this.vaccines = vaccines;
        this.packs = new Packs(dictionary.packs());
        this.codes = new RuleCodes(dictionary);
    }

    /**
     * What is known of a deciding rule before it is read.
     *
     * @throws RuleException where its name, its annotations or its dates are wrong
     */
    public Heading heading(RuleText text) {
        checkAnnotations(text);
        return new Heading(
                text.name(),
                Rule.Kind.DECISION,
                folder(text),
                required(text, "service"),
                force(text, requiredList(text, "packs")),
                text.source(),
                Suppliers.memoize(() -> rule(text)));
    }

    private EffectivePeriod force(RuleText text, List<String> packsNamed) {
        return packs.force(text.source(), packsNamed, date(text, "from"), date(text, "until"));
    }

    private static Plan said(RuleText text) {
        try {
            return RightSide.parse(text.right());
        } catch (IllegalArgumentException unreadable) {
            throw wrong(text, String.valueOf(unreadable.getMessage()));
        }
    }

    /**
     * A deciding rule.
     *
     * @throws RuleException where something in it cannot be read
     */
    public Rule rule(RuleText text) {
        return rule(text, said(text));
    }

    /**
     * A deciding rule.
     *
     * @param said what its right side says
     * @throws RuleException where something in it cannot be read
     */
    public Rule rule(RuleText text, Plan said) {
        Source source = text.source();
        checkAnnotations(text);
        Folder folder = folder(text);
        Condition who = left(text);
        ImmutableList<Term> terms = who.terms().collect(ImmutableList.toImmutableList());
        ImmutableList<Schedule> schedules = schedules(text, said, vaccines.get().of(required(text, "service")));
        ImmutableList<String> rows = rows(text);
        ImmutableList<String> packsNamed = requiredList(text, "packs");
        ImmutableList<String> basis = requiredList(text, "basis");
        Confidence confidence = confidence(text);
        Rule rule = new Rule(
                text.name(),
                Rule.Kind.DECISION,
                folder,
                required(text, "service"),
                packsNamed,
                basis,
                confidence,
                force(text, packsNamed),
                rows,
                who,
                terms,
                schedules,
                Rule.asksAny(terms, dictionary.facts()),
                new Reason(text.name(), packsNamed, basis, confidence),
                Rule.isAboutArea(terms),
                source);
        codes.check(rule);
        return rule;
    }

    /**
     * An interpreting rule.
     *
     * @throws RuleException where something in it cannot be read
     */
    public FindingRule findingRule(RuleText text) {
        return findingRule(text, said(text));
    }

    /**
     * An interpreting rule.
     *
     * @param said what its right side says
     * @throws RuleException where something in it cannot be read
     */
    public FindingRule findingRule(RuleText text, Plan said) {
        Source source = text.source();
        List<Find> finds = said.finds();
        if (finds.size() != 1 || !said.dues().isEmpty()) {
            throw new RuleException(source + ": rule \"" + text.name() + "\": expected plan.find(…), once");
        }
        Find find = finds.get(0);
        if (!text.name().equals(FINDINGS + find.finding())) {
            throw new RuleException(source + ": rule \"" + text.name() + "\" finds \"" + find.finding()
                    + "\"\nMaybe name it \"" + FINDINGS + find.finding() + "\".");
        }
        FindingDefinition definition = code(text, () -> dictionary.findings().get(find.finding()));
        boolean summary = source.file().startsWith(SUMMARY);
        FindingRule rule = FindingRule.of(
                definition,
                left(text),
                this::canDate,
                find.dating().orElse(null),
                packs.force(source, definition.packs(), null, null),
                summary,
                source);
        codes.check(rule);
        return rule;
    }

    /** Facts about an area or a facility say nothing about the day on which a person was seen. */
    private boolean canDate(String fact) {
        return dictionary
                .facts()
                .find(fact)
                .map(FactDefinition::kind)
                .filter(kind -> kind == FactKind.AREA || kind == FactKind.FACILITY)
                .isEmpty();
    }

    /**
     * What follows a finding, from the data.
     *
     * @throws RuleException where a row is of an unknown pack or never in force
     */
    public List<Heading> followUps(String finding) {
        return dictionary.followUps().of(finding).stream().map(this::followUp).toList();
    }

    private Heading followUp(FollowUp row) {
        Source source = new Source("follow_ups.csv", row.line(), row.note());
        EffectivePeriod inForce = packs.force(source, row.packs(), row.from(), row.to());
        return new Heading(
                row.ruleId(),
                Rule.Kind.FOLLOW_UP,
                Folder.EVERYONE,
                row.service(),
                inForce,
                source,
                Suppliers.memoize(() -> {
                    Rule rule = FollowUpReader.read(row, source, inForce);
                    codes.check(rule);
                    return rule;
                }));
    }

    private static void checkAnnotations(RuleText text) {
        for (String annotation : text.annotations().keySet()) {
            if (!ANNOTATIONS.contains(annotation)) {
                throw wrong(text, "@" + annotation + " is not known; expected one of " + ANNOTATIONS);
            }
        }
    }

    private static Folder folder(RuleText text) {
        String first = text.name().substring(0, Math.max(0, text.name().indexOf('/')));
        Optional<Folder> folder = Folder.named(first);
        if (folder.isEmpty() || text.name().split("/", -1).length != 3) {
            throw wrong(text, "a rule is named folder/family/case, after the folder it speaks for");
        }
        if (!text.source().file().startsWith(first + "/")) {
            throw wrong(text, "it stands in " + text.source().file() + "; its name says " + first + "/");
        }
        return folder.get();
    }

    /** The rows that it says; one of its own family may be named by its case alone. */
    private static ImmutableList<String> rows(RuleText text) {
        String family = text.name().substring(0, text.name().lastIndexOf('/') + 1);
        ImmutableList<String> named = text.list("rows").stream()
                .map(row -> row.contains("/") ? row : family + row)
                .collect(ImmutableList.toImmutableList());
        return named.isEmpty() ? ImmutableList.of(text.name()) : named;
    }

    private static Condition left(RuleText text) {
        try {
            return LeftSide.parse(text.left());
        } catch (IllegalArgumentException unreadable) {
            throw wrong(text, String.valueOf(unreadable.getMessage()));
        }
    }

    private static ImmutableList<Schedule> schedules(RuleText text, Plan said, @Nullable VaccineSeries series) {
        if (said.dues().isEmpty() || !said.finds().isEmpty()) {
            throw wrong(text, "expected plan.due(…) or plan.dose(…), once or more");
        }
        ImmutableList.Builder<Schedule> schedules = ImmutableList.builder();
        for (Due due : said.dues()) {
            try {
                schedules.addAll(due.schedules(series));
            } catch (IllegalArgumentException incomplete) {
                throw wrong(text, String.valueOf(incomplete.getMessage()));
            }
        }
        return schedules.build();
    }

    private static String required(RuleText text, String annotation) {
        String value = text.annotations().get(annotation);
        if (value == null || value.isBlank()) {
            throw wrong(text, "@" + annotation + "(\"…\") is missing");
        }
        return value;
    }

    private static ImmutableList<String> requiredList(RuleText text, String annotation) {
        required(text, annotation);
        return text.list(annotation);
    }

    private static Confidence confidence(RuleText text) {
        try {
            return Confidence.parse(required(text, "confidence"));
        } catch (IllegalArgumentException unknown) {
            throw wrong(text, "@confidence: " + unknown.getMessage());
        }
    }

    private static @Nullable LocalDate date(RuleText text, String annotation) {
        String value = text.annotations().get(annotation);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDate) {
            throw wrong(text, "@" + annotation + "(\"" + value + "\"): expected a day such as 2025-02-10");
        }
    }

    private static <T> T code(RuleText text, Supplier<T> lookUp) {
        try {
            return lookUp.get();
        } catch (UnknownCodeException unknown) {
            throw wrong(text, String.valueOf(unknown.getMessage()));
        }
    }

    private static RuleException wrong(RuleText text, String what) {
        return new RuleException(text.source() + ": rule \"" + text.name() + "\": " + what);
    }
}
