package org.openilp.rules.vocabulary;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import org.openilp.core.finding.Severity;

/**
 * The words of {@link Words} as the left side of a rule says them of a client: each is true where it certainly holds.
 */
public abstract class Spoken implements Subject {

    private static final When EVER = new When.Ever();

    /** Whether a meaning holds, as far as this client lets it. */
    protected abstract boolean says(Meaning meaning);

    public boolean isFemale() {
        return is("SEX", "FEMALE");
    }

    public boolean isMale() {
        return is("SEX", "MALE");
    }

    public boolean isPregnant() {
        return has("PREGNANT");
    }

    public boolean isNotPregnant() {
        return lacks("PREGNANT");
    }

    public boolean bornFrom(String day) {
        return says(new Meaning.BornFrom(LocalDate.parse(day), false));
    }

    public boolean bornBefore(String day) {
        return says(new Meaning.BornFrom(LocalDate.parse(day), true));
    }

    public boolean has(String fact) {
        return says(new Meaning.Holds(fact, false));
    }

    public boolean lacks(String fact) {
        return says(new Meaning.Holds(fact, true));
    }

    public boolean known(String fact) {
        return says(new Meaning.Known(fact, false));
    }

    public boolean unknown(String fact) {
        return says(new Meaning.Known(fact, true));
    }

    public boolean atLeast(String fact, double limit) {
        return says(new Meaning.NumberIs(fact, Comparison.AT_LEAST, limit, false));
    }

    public boolean above(String fact, double limit) {
        return says(new Meaning.NumberIs(fact, Comparison.ABOVE, limit, false));
    }

    public boolean notAbove(String fact, double limit) {
        return says(new Meaning.NumberIs(fact, Comparison.ABOVE, limit, true));
    }

    public boolean atMost(String fact, double limit) {
        return says(new Meaning.NumberIs(fact, Comparison.AT_MOST, limit, false));
    }

    public boolean below(String fact, double limit) {
        return says(new Meaning.NumberIs(fact, Comparison.BELOW, limit, false));
    }

    public boolean exactly(String fact, double value) {
        return says(new Meaning.NumberIs(fact, Comparison.EQUAL, value, false));
    }

    public boolean between(String fact, double low, double high) {
        return says(new Meaning.NumberBetween(fact, low, high, false));
    }

    public boolean notBetween(String fact, double low, double high) {
        return says(new Meaning.NumberBetween(fact, low, high, true));
    }

    public boolean is(String fact, String... words) {
        return says(new Meaning.WordIs(fact, ImmutableSet.copyOf(words), false));
    }

    public boolean isNot(String fact, String... words) {
        return says(new Meaning.WordIs(fact, ImmutableSet.copyOf(words), true));
    }

    public boolean listed(String fact, String code) {
        return says(new Meaning.Listed(fact, code, false));
    }

    public boolean notListed(String fact, String code) {
        return says(new Meaning.Listed(fact, code, true));
    }

    public boolean recent(String fact, String stretch) {
        return says(new Meaning.Recent(fact, Words.period(stretch), false));
    }

    public boolean notRecent(String fact, String stretch) {
        return says(new Meaning.Recent(fact, Words.period(stretch), true));
    }

    public boolean done(String service) {
        return says(new Meaning.Done(Occasion.parse(service), EVER, false, false));
    }

    public boolean notDone(String service) {
        return says(new Meaning.Done(Occasion.parse(service), EVER, false, true));
    }

    public boolean doneWithin(String service, String stretch) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Within(Words.period(stretch)), false, false));
    }

    public boolean notDoneWithin(String service, String stretch) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Within(Words.period(stretch)), false, true));
    }

    public boolean doneThisPregnancy(String service) {
        return says(new Meaning.Done(Occasion.parse(service), EVER, true, false));
    }

    public boolean notDoneThisPregnancy(String service) {
        return says(new Meaning.Done(Occasion.parse(service), EVER, true, true));
    }

    public boolean doneThisPregnancyWithin(String service, String stretch) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Within(Words.period(stretch)), true, false));
    }

    public boolean notDoneThisPregnancyWithin(String service, String stretch) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Within(Words.period(stretch)), true, true));
    }

    public boolean doneThisCalendarYear(String service) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Same(When.Stretch.CALENDAR_YEAR), false, false));
    }

    public boolean notDoneThisCalendarYear(String service) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Same(When.Stretch.CALENDAR_YEAR), false, true));
    }

    public boolean doneThisCalendarMonth(String service) {
        return says(
                new Meaning.Done(Occasion.parse(service), new When.Same(When.Stretch.CALENDAR_MONTH), false, false));
    }

    public boolean notDoneThisCalendarMonth(String service) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Same(When.Stretch.CALENDAR_MONTH), false, true));
    }

    public boolean doneThisSchoolYear(String service) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Same(When.Stretch.SCHOOL_YEAR), false, false));
    }

    public boolean doneThatDay(String service) {
        return says(new Meaning.Done(Occasion.parse(service), new When.Same(When.Stretch.DAY), false, false));
    }

    public boolean doneSince(String service, String fact) {
        return says(new Meaning.Done(
                Occasion.parse(service), new When.Since(new When.Point.FactDay(fact, Period.ZERO)), false, false));
    }

    public boolean notDoneSince(String service, String fact) {
        return says(new Meaning.Done(
                Occasion.parse(service), new When.Since(new When.Point.FactDay(fact, Period.ZERO)), false, true));
    }

    public boolean doneSince(String service, String fact, String later) {
        return says(new Meaning.Done(
                Occasion.parse(service),
                new When.Since(new When.Point.FactDay(fact, Words.period(later))),
                false,
                false));
    }

    public boolean doneSinceAge(String service, String age) {
        return says(new Meaning.Done(
                Occasion.parse(service), new When.Since(new When.Point.Age(Words.period(age))), false, false));
    }

    public boolean result(String service, String word) {
        return says(new Meaning.ResultIs(service, word, false));
    }

    public boolean found(String finding) {
        return says(new Meaning.Found(finding, false));
    }

    public boolean notFound(String finding) {
        return says(new Meaning.Found(finding, true));
    }

    public boolean foundSeverity(String severity) {
        return says(new Meaning.FoundSeverity(Severity.valueOf(severity), false));
    }

    public boolean notFoundSeverity(String severity) {
        return says(new Meaning.FoundSeverity(Severity.valueOf(severity), true));
    }

    public boolean foundForHospital() {
        return says(new Meaning.FoundForHospital());
    }

    public boolean dateFrom(String fact, String day) {
        return says(new Meaning.DayFrom(fact, LocalDate.parse(day), false));
    }

    public boolean dateBefore(String fact, String day) {
        return says(new Meaning.DayFrom(fact, LocalDate.parse(day), true));
    }
}
