package org.openilp.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openilp.core.finding.Severity;
import org.openilp.core.network.FacilityLevel;

/**
 * The registry of words: what a rule can say of a client. Each public method is one word; on the left side of a rule it
 * is called on the client, on the right side it stands inside {@code unless(…)}, {@code postponedWhile(…)} and the like.
 * A word that is not here cannot be read.
 *
 * <p>Services are written {@code "CODE"} or {@code "CODE occurrence"}; stretches of time {@code "7 days"}, {@code "6
 * months"}, {@code "1 year"}. A word and its opposite are both needed ({@code has}, {@code lacks}): an unknown answer
 * satisfies neither.
 */
public final class Words {

    private static final Pattern STRETCH = Pattern.compile("(\\d+) (day|week|month|year)s?");
    private static final Map<String, Period> PERIODS = new ConcurrentHashMap<>();
    private static final When EVER = new When.Ever();

    private Words() {}

    // who someone is

    public static Term female() {
        return term("female", new Meaning.WordIs("SEX", ImmutableSet.of("FEMALE"), false));
    }

    public static Term male() {
        return term("male", new Meaning.WordIs("SEX", ImmutableSet.of("MALE"), false));
    }

    public static Term pregnant() {
        return term("pregnant", new Meaning.Holds("PREGNANT", false));
    }

    public static Term notPregnant() {
        return term("notPregnant", new Meaning.Holds("PREGNANT", true));
    }

    /** Born on that day (ISO date) or later. */
    public static Term bornFrom(String day) {
        return term("bornFrom", new Meaning.BornFrom(LocalDate.parse(day), false), day);
    }

    /** Born before that day (ISO date). */
    public static Term bornBefore(String day) {
        return term("bornBefore", new Meaning.BornFrom(LocalDate.parse(day), true), day);
    }

    /** That old or older (months or years); only on the right side, where ages cannot be compared. */
    public static Term agedFrom(String age) {
        return aged("agedFrom", age, Comparison.AT_LEAST);
    }

    /** Not yet that old (days, months or years); only on the right side. */
    public static Term agedUnder(String age) {
        return aged("agedUnder", age, Comparison.BELOW);
    }

    // what is known of a fact

    public static Term has(String fact) {
        return term("has", new Meaning.Holds(fact, false), fact);
    }

    public static Term lacks(String fact) {
        return term("lacks", new Meaning.Holds(fact, true), fact);
    }

    /** Recorded or derived, whatever it says. */
    public static Term known(String fact) {
        return term("known", new Meaning.Known(fact, false), fact);
    }

    public static Term unknown(String fact) {
        return term("unknown", new Meaning.Known(fact, true), fact);
    }

    public static Term atLeast(String fact, double limit) {
        return number("atLeast", fact, Comparison.AT_LEAST, limit);
    }

    public static Term above(String fact, double limit) {
        return number("above", fact, Comparison.ABOVE, limit);
    }

    public static Term notAbove(String fact, double limit) {
        return term("notAbove", new Meaning.NumberIs(fact, Comparison.ABOVE, limit, true), fact, limit);
    }

    public static Term atMost(String fact, double limit) {
        return number("atMost", fact, Comparison.AT_MOST, limit);
    }

    public static Term below(String fact, double limit) {
        return number("below", fact, Comparison.BELOW, limit);
    }

    public static Term exactly(String fact, double value) {
        return number("exactly", fact, Comparison.EQUAL, value);
    }

    /** In {@code [low, high)}. */
    public static Term between(String fact, double low, double high) {
        return term("between", new Meaning.NumberBetween(fact, low, high, false), fact, low, high);
    }

    /** Outside {@code [low, high)}. */
    public static Term notBetween(String fact, double low, double high) {
        return term("notBetween", new Meaning.NumberBetween(fact, low, high, true), fact, low, high);
    }

    /** The value is one of these words. */
    public static Term is(String fact, String... words) {
        return words("is", fact, words, false);
    }

    /** The value is another than these words. */
    public static Term isNot(String fact, String... words) {
        return words("isNot", fact, words, true);
    }

    /** A list in the record names the code: {@code listed("VACCINE_ANAPHYLAXIS", "IMM_HPV")}. */
    public static Term listed(String fact, String code) {
        return term("listed", new Meaning.Listed(fact, code, false), fact, code);
    }

    public static Term notListed(String fact, String code) {
        return term("notListed", new Meaning.Listed(fact, code, true), fact, code);
    }

    /** The day that the fact holds lies less than so long ago. */
    public static Term recent(String fact, String stretch) {
        return term("recent", new Meaning.Recent(fact, period(stretch), false), fact, stretch);
    }

    public static Term notRecent(String fact, String stretch) {
        return term("notRecent", new Meaning.Recent(fact, period(stretch), true), fact, stretch);
    }

    /** The day that the fact holds is this one (ISO date) or later. */
    public static Term dateFrom(String fact, String day) {
        return term("dateFrom", new Meaning.DayFrom(fact, LocalDate.parse(day), false), fact, day);
    }

    /** The day that the fact holds is earlier than this one (ISO date). */
    public static Term dateBefore(String fact, String day) {
        return term("dateBefore", new Meaning.DayFrom(fact, LocalDate.parse(day), true), fact, day);
    }

    // what was done

    public static Term done(String service) {
        return done("done", service, EVER, false, false);
    }

    public static Term notDone(String service) {
        return done("notDone", service, EVER, false, true);
    }

    /** Done less than so long ago. */
    public static Term doneWithin(String service, String stretch) {
        return done("doneWithin", service, new When.Within(period(stretch)), false, false, stretch);
    }

    public static Term notDoneWithin(String service, String stretch) {
        return done("notDoneWithin", service, new When.Within(period(stretch)), false, true, stretch);
    }

    /** Done in the present pregnancy, or the last one. */
    public static Term doneThisPregnancy(String service) {
        return done("doneThisPregnancy", service, EVER, true, false);
    }

    public static Term notDoneThisPregnancy(String service) {
        return done("notDoneThisPregnancy", service, EVER, true, true);
    }

    public static Term doneThisPregnancyWithin(String service, String stretch) {
        return done("doneThisPregnancyWithin", service, new When.Within(period(stretch)), true, false, stretch);
    }

    public static Term notDoneThisPregnancyWithin(String service, String stretch) {
        return done("notDoneThisPregnancyWithin", service, new When.Within(period(stretch)), true, true, stretch);
    }

    public static Term doneThisCalendarYear(String service) {
        return done("doneThisCalendarYear", service, new When.Same(When.Stretch.CALENDAR_YEAR), false, false);
    }

    public static Term notDoneThisCalendarYear(String service) {
        return done("notDoneThisCalendarYear", service, new When.Same(When.Stretch.CALENDAR_YEAR), false, true);
    }

    public static Term doneThisCalendarMonth(String service) {
        return done("doneThisCalendarMonth", service, new When.Same(When.Stretch.CALENDAR_MONTH), false, false);
    }

    public static Term notDoneThisCalendarMonth(String service) {
        return done("notDoneThisCalendarMonth", service, new When.Same(When.Stretch.CALENDAR_MONTH), false, true);
    }

    public static Term doneThisSchoolYear(String service) {
        return done("doneThisSchoolYear", service, new When.Same(When.Stretch.SCHOOL_YEAR), false, false);
    }

    public static Term doneThatDay(String service) {
        return done("doneThatDay", service, new When.Same(When.Stretch.DAY), false, false);
    }

    /** Done on the day from which the rule counts, or later; only on the right side. */
    public static Term doneSinceAnchor(String service) {
        return done("doneSinceAnchor", service, new When.Since(new When.Point.Anchor()), false, false);
    }

    /** Done on the due date or later; only on the right side. */
    public static Term doneSinceDue(String service) {
        return done("doneSinceDue", service, new When.Since(new When.Point.Due()), false, false);
    }

    /** Done on the day that a fact holds, or later. */
    public static Term doneSince(String service, String fact) {
        return done(
                "doneSince", service, new When.Since(new When.Point.FactDay(fact, Period.ZERO)), false, false, fact);
    }

    public static Term notDoneSince(String service, String fact) {
        return done(
                "notDoneSince", service, new When.Since(new When.Point.FactDay(fact, Period.ZERO)), false, true, fact);
    }

    /** Done so long after the day that a fact holds, or later. */
    public static Term doneSince(String service, String fact, String later) {
        When since = new When.Since(new When.Point.FactDay(fact, period(later)));
        return done("doneSince", service, since, false, false, fact, later);
    }

    /** Done at that age or older. */
    public static Term doneSinceAge(String service, String age) {
        return done("doneSinceAge", service, new When.Since(new When.Point.Age(period(age))), false, false, age);
    }

    /** The newest result of the service is this word. */
    public static Term result(String service, String word) {
        return term("result", new Meaning.ResultIs(service, word, false), service, word);
    }

    // what was found

    public static Term found(String finding) {
        return term("found", new Meaning.Found(finding, false), finding);
    }

    public static Term notFound(String finding) {
        return term("notFound", new Meaning.Found(finding, true), finding);
    }

    /** Any finding of that severity. */
    public static Term foundSeverity(String severity) {
        return term("foundSeverity", new Meaning.FoundSeverity(Severity.valueOf(severity), false), severity);
    }

    public static Term notFoundSeverity(String severity) {
        return term("notFoundSeverity", new Meaning.FoundSeverity(Severity.valueOf(severity), true), severity);
    }

    /** Any finding that a hospital follows up. */
    public static Term foundForHospital() {
        return term("foundForHospital", new Meaning.FoundForHospital());
    }

    /** That on which the rule rests was recorded at one of these levels; only on the right side. */
    public static Term foundAt(String... levels) {
        ImmutableSet<FacilityLevel> set =
                Arrays.stream(levels).map(FacilityLevel::valueOf).collect(ImmutableSet.toImmutableSet());
        return new Term("foundAt", ImmutableList.copyOf(levels), new Meaning.FoundAt(set));
    }

    // joining

    /** All of these hold. */
    public static Condition both(Condition... parts) {
        return Condition.all(Arrays.asList(parts));
    }

    /** At least one of these holds. */
    public static Condition either(Condition... parts) {
        return Condition.any(Arrays.asList(parts));
    }

    /** A property of the client compared with a number: {@code ageYears >= 40}. */
    static Term age(String property, String fact, Comparison comparison, double limit) {
        return term(property, new Meaning.NumberIs(fact, comparison, limit, false), limit);
    }

    /** Reads {@code "7 days"}, {@code "2 weeks"}, {@code "6 months"}, {@code "1 year"}. */
    public static Period period(String text) {
        return PERIODS.computeIfAbsent(text, Words::read);
    }

    private static Period read(String text) {
        Matcher stretch = STRETCH.matcher(text);
        if (!stretch.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no stretch of time\nMaybe write \"7 days\", \"6 months\" or \"1 year\".");
        }
        int count = Integer.parseInt(stretch.group(1));
        return switch (stretch.group(2)) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    private static Term aged(String word, String age, Comparison comparison) {
        Period period = period(age);
        boolean inDays = period.toTotalMonths() == 0;
        double limit = inDays ? period.getDays() : period.toTotalMonths();
        return term(word, new Meaning.NumberIs(inDays ? "AGE_DAYS" : "AGE_MONTHS", comparison, limit, false), age);
    }

    private static Term number(String word, String fact, Comparison comparison, double limit) {
        return term(word, new Meaning.NumberIs(fact, comparison, limit, false), fact, limit);
    }

    private static Term words(String word, String fact, String[] words, boolean negated) {
        ImmutableList<Object> arguments =
                ImmutableList.builder().add(fact).add((Object[]) words).build();
        return new Term(word, arguments, new Meaning.WordIs(fact, ImmutableSet.copyOf(words), negated));
    }

    private static Term done(
            String word, String service, When when, boolean thisPregnancy, boolean negated, Object... more) {
        Meaning meaning = new Meaning.Done(Occasion.parse(service), when, thisPregnancy, negated);
        return new Term(word, ImmutableList.builder().add(service).add(more).build(), meaning);
    }

    private static Term term(String word, Meaning meaning, Object... arguments) {
        return new Term(word, ImmutableList.copyOf(arguments), meaning);
    }
}
