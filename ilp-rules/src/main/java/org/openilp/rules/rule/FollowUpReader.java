package org.openilp.rules.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.finding.FollowUp;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Reason;
import org.openilp.core.service.Performer;
import org.openilp.rules.client.Folder;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Repeat;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.LeftSide;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Occasion;
import org.openilp.rules.vocabulary.Term;
import org.openilp.rules.vocabulary.When;
import org.openilp.rules.vocabulary.Words;

/**
 * Reads what follows a finding into a rule: a row of {@code follow_ups.csv}. Its conditions are written with the words
 * of the left side.
 */
final class FollowUpReader {

    private static final Pattern LEVEL = Pattern.compile(
            "(?<level>\\w+)(?<otherwise> ELSE)?(?: BY (?<by>[A-Z_/+]+))?(?: IF (?<when>.*?))?(?: SCOPE (?<scope>.*))?");
    private static final Pattern SATISFIED =
            Pattern.compile("(?<service>\\w+)(?:#(?<label>[\\w:]+))?(?: (?<kind>WITHIN|SAME|SINCE) (?<what>\\w+))?");

    private final FollowUp row;
    private final Source source;

    private FollowUpReader(FollowUp row, Source source) {
        this.row = row;
        this.source = source;
    }

    /**
     * The rule that a row says.
     *
     * @throws RuleException where a cell cannot be read
     */
    static Rule read(FollowUp row, Source source, EffectivePeriod inForce) {
        try {
            return new FollowUpReader(row, source).rule(inForce);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new RuleException(source + ": " + row.ruleId() + ": " + wrong.getMessage(), wrong);
        }
    }

    private Rule rule(EffectivePeriod inForce) {
        Schedule schedule = new Schedule(
                row.occurrence(),
                Condition.ALWAYS,
                new Anchor.FindingDay(row.finding()),
                offset(row.earliest() == null ? row.due() : row.earliest()),
                offset(row.due()),
                row.overdue() == null ? null : offset(row.overdue()),
                row.closes() == null ? null : offset(row.closes()),
                row.every() == null ? null : new Repeat.Each(row.every()),
                row.count(),
                null,
                null,
                suppressions(),
                places(row.levels()),
                row.foundAt());
        Term found = Words.found(row.finding());
        ImmutableList<String> packsNamed = ImmutableList.copyOf(row.packs());
        ImmutableList<String> basis = ImmutableList.copyOf(row.basis());
        return new Rule(
                row.ruleId(),
                Rule.Kind.FOLLOW_UP,
                Folder.EVERYONE,
                row.service(),
                packsNamed,
                basis,
                row.confidence(),
                inForce,
                ImmutableList.of(row.ruleId()),
                found,
                ImmutableList.of(found),
                ImmutableList.of(schedule),
                false,
                new Reason(row.ruleId(), packsNamed, basis, row.confidence()),
                false,
                source);
    }

    private static Offset offset(Period period) {
        return Offset.of(period);
    }

    private ImmutableList<Suppression> suppressions() {
        ImmutableList.Builder<Suppression> suppressions = ImmutableList.builder();
        for (String item : items(row.suppressedBy())) {
            int space = item.indexOf(' ');
            String kind = space < 0 ? item : item.substring(0, space);
            String rest = item.substring(space + 1);
            switch (kind) {
                case "SATISFIED_BY" -> suppressions.add(new Suppression.SatisfiedBy(done(rest), Condition.ALWAYS));
                case "EXCLUDED_BY" -> suppressions.add(new Suppression.Unless(condition(rest)));
                default -> throw wrong("suppressed_by", item, "SATISFIED_BY or EXCLUDED_BY");
            }
        }
        return suppressions.build();
    }

    private Meaning.Done done(String text) {
        Matcher matcher = SATISFIED.matcher(text);
        if (!matcher.matches()) {
            throw wrong("suppressed_by", text, "SERVICE, SERVICE#occurrence, then WITHIN, SAME or SINCE");
        }
        Occasion occasion = new Occasion(matcher.group("service"), matcher.group("label"));
        return new Meaning.Done(occasion, when(matcher.group("kind"), matcher.group("what")), false, false);
    }

    private When when(@Nullable String kind, @Nullable String what) {
        if (kind == null || what == null) {
            return new When.Ever();
        }
        return switch (kind) {
            case "WITHIN" -> new When.Within(Period.parse(what));
            case "SAME" -> new When.Same(When.Stretch.valueOf(what));
            default ->
                new When.Since(
                        switch (what) {
                            case "ANCHOR" -> new When.Point.Anchor();
                            case "DUE" -> new When.Point.Due();
                            default -> new When.Point.FactDay(what, Period.ZERO);
                        });
        };
    }

    private ImmutableList<Place> places(String levels) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        for (String item : items(levels)) {
            Matcher matcher = LEVEL.matcher(item);
            if (!matcher.matches()) {
                throw wrong("levels", item, "LEVEL BY PROFESSION IF condition SCOPE words");
            }
            String by = matcher.group("by");
            String scope = matcher.group("scope");
            places.add(new Place(
                    FacilityLevel.valueOf(matcher.group("level")),
                    by == null ? ImmutableSet.of() : performers(by),
                    by != null && by.contains("+"),
                    matcher.group("when") == null ? Condition.ALWAYS : condition(matcher.group("when")),
                    scope == null ? "" : scope,
                    matcher.group("otherwise") != null));
        }
        return places.build();
    }

    private static ImmutableSet<Performer> performers(String by) {
        List<Performer> performers = new ArrayList<>();
        for (String each : Splitter.on(Pattern.compile("[/+]")).split(by)) {
            performers.add(Performer.valueOf(each));
        }
        return ImmutableSet.copyOf(performers);
    }

    private Condition condition(String text) {
        try {
            return LeftSide.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new RuleException(source + ": " + row.ruleId() + ": " + wrong.getMessage(), wrong);
        }
    }

    private RuleException wrong(String column, String value, String expected) {
        return new RuleException(
                source + ": " + row.ruleId() + ": " + column + " is \"" + value + "\"; expected " + expected);
    }

    private static Iterable<String> items(String cell) {
        return Splitter.on(';').trimResults().omitEmptyStrings().split(cell);
    }
}
