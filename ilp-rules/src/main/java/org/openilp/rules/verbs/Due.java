package org.openilp.rules.verbs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.VaccineSeries;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.Performer;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.DoseTimeline;
import org.openilp.rules.schedule.Grace;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Repeat;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.schedule.Suppression.Until;
import org.openilp.rules.schedule.Wait;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Occasion;
import org.openilp.rules.vocabulary.Term;
import org.openilp.rules.vocabulary.Words;

/**
 * The sentence of a deciding rule: when its service is due. It reads in four parts.
 *
 * <ol>
 *   <li>What the days count from: {@link #byAge}, {@link #inPregnancy}, {@link #afterDelivery}, {@link #afterFinding} …;
 *       without one, from the last time the service was done.
 *   <li>The window: {@link #from}, {@link #dueFrom}, {@link #overdueFrom}, {@link #until}, {@link #every}. Windows are
 *       half-open. A window with an end and no late date is never overdue: it is missed at its end.
 *   <li>What ends or delays it: {@link #satisfiedBy}, {@link #unless}, {@link #waitsFor}, {@link #postponedWhile},
 *       {@link #replacedBy}.
 *   <li>Where, if narrower than the catalogue: {@link #at}.
 * </ol>
 */
public final class Due {

    private final ImmutableList<String> occurrences;
    private final boolean ofSeries;
    private @Nullable String regimen;
    private Condition onlyFor = Condition.ALWAYS;
    private @Nullable Anchor anchor;
    private @Nullable Offset earliest;
    private @Nullable Offset due;
    private @Nullable Offset overdue;
    private @Nullable Offset closes;
    private @Nullable Repeat repeat;
    private @Nullable Integer count;
    private @Nullable Wait notBefore;
    private @Nullable Grace grace;
    private boolean neverOverdue;
    private @Nullable Period patience;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int lastPlaces;
    private ImmutableSet<FacilityLevel> foundAt = ImmutableSet.of();

    /**
     * @param occurrences their labels
     * @param ofSeries whether the series of the service says when, as far as the sentence does not
     */
    Due(ImmutableList<String> occurrences, boolean ofSeries) {
        this.occurrences = occurrences;
        this.ofSeries = ofSeries;
    }

    /** The regimen of the series, where several have the dose on different days. */
    public Due of(String name) {
        regimen = name;
        return this;
    }

    // of whom

    /**
     * Of those to whom the rule speaks, only these: where several sentences of one rule differ by one answer. Questions
     * are asked for the left side alone; where this is unknown the sentence says nothing.
     */
    public Due onlyFor(Condition condition) {
        onlyFor = condition;
        return this;
    }

    // what the days count from

    /** From birth. */
    public Due byAge() {
        return countingFrom(new Anchor.Birth());
    }

    /** From the first day of the last menstruation. */
    public Due inPregnancy() {
        return countingFrom(new Anchor.Lmp());
    }

    /** From the day of delivery. */
    public Due afterDelivery() {
        return countingFrom(new Anchor.Delivery());
    }

    /** From each birthday. */
    public Due afterBirthday() {
        return countingFrom(new Anchor.Birthday());
    }

    /** From entering the life stage of the rule's folder, or reaching the age on the left side. */
    public Due sinceStageEntry() {
        return countingFrom(new Anchor.StageEntry());
    }

    /** From the last time the service was done. */
    public Due afterLastTime() {
        return countingFrom(new Anchor.LastDone());
    }

    /** From the first of that month; in rules about pupils, of the school year. */
    public Due inMonth(Month month) {
        return countingFrom(new Anchor.MonthOfYear(month));
    }

    /** From the first of the present month. */
    public Due inThisMonth() {
        return countingFrom(new Anchor.MonthOfYear(null));
    }

    /** From 1 July of the school year. */
    public Due inSchoolYear() {
        return countingFrom(new Anchor.StartOfSchoolYear());
    }

    /** From that day of each week. */
    public Due inWeekFrom(DayOfWeek day) {
        return countingFrom(new Anchor.WeekDay(day));
    }

    /** From the day of the finding that the left side names. */
    public Due afterFinding() {
        return countingFrom(new Anchor.FindingDay(null));
    }

    /** From the day of this finding. */
    public Due afterFinding(String finding) {
        return countingFrom(new Anchor.FindingDay(finding));
    }

    /** From the day on which it became known that the left side holds. */
    public Due sinceKnown() {
        return countingFrom(new Anchor.KnownDay(null));
    }

    /** From the newest answer to this fact, yes or no. */
    public Due sinceKnown(String fact) {
        return countingFrom(new Anchor.KnownDay(fact));
    }

    /** From the latest time that another service was done: {@code after("IMM_PCV 1")}. */
    public Due after(String service) {
        return countingFrom(new Anchor.EventDay(Occasion.parse(service)));
    }

    /** From the day that a fact holds as its value. */
    public Due fromDateOf(String fact) {
        return countingFrom(new Anchor.FactDay(fact));
    }

    /** From the day that a fact holds as its value; each new day is another occasion: what was done before it does not count. */
    public Due fromEachDateOf(String fact) {
        return countingFrom(new Anchor.FactDay(fact, true));
    }

    /** From the day asked for. */
    public Due today() {
        return countingFrom(new Anchor.DayAskedFor());
    }

    // the window

    /** May be done from here, and is due from here unless {@link #dueFrom} says later. */
    public Due from(int amount, ChronoUnit unit) {
        earliest = own(amount, unit);
        return this;
    }

    /** {@link #from} months and days, or years and months. */
    public Due from(int amount, ChronoUnit unit, int more, ChronoUnit moreUnit) {
        earliest = own(amount, unit, more, moreUnit);
        return this;
    }

    public Due dueFrom(int amount, ChronoUnit unit) {
        due = own(amount, unit);
        return this;
    }

    public Due dueFrom(int amount, ChronoUnit unit, int more, ChronoUnit moreUnit) {
        due = own(amount, unit, more, moreUnit);
        return this;
    }

    /** Due on the day that a fact holds. */
    public Due dueOn(String fact) {
        due = new Offset(new Anchor.FactDay(fact), Period.ZERO);
        return this;
    }

    /** Due at once, late after so long: {@code within(7, DAYS)}. */
    public Due within(int amount, ChronoUnit unit) {
        return from(0, ChronoUnit.DAYS).overdueFrom(amount, unit);
    }

    /** Overdue so long after the anchor. */
    public Due overdueFrom(int amount, ChronoUnit unit) {
        overdue = own(amount, unit);
        return this;
    }

    public Due overdueFrom(int amount, ChronoUnit unit, int more, ChronoUnit moreUnit) {
        overdue = own(amount, unit, more, moreUnit);
        return this;
    }

    /** Overdue so long after it became due. */
    public Due overdueAfter(int amount, ChronoUnit unit) {
        patience = period(amount, unit);
        return this;
    }

    /** Overdue so long after the day that a fact holds. */
    public Due overdueAfterDateOf(String fact, int amount, ChronoUnit unit) {
        overdue = new Offset(new Anchor.FactDay(fact), period(amount, unit));
        return this;
    }

    /** Never late, also where it has an end. */
    public Due neverOverdue() {
        neverOverdue = true;
        return this;
    }

    /** No longer done from here. */
    public Due until(int amount, ChronoUnit unit) {
        closes = own(amount, unit);
        return this;
    }

    public Due until(int amount, ChronoUnit unit, int more, ChronoUnit moreUnit) {
        closes = own(amount, unit, more, moreUnit);
        return this;
    }

    /** No longer done from that age. */
    public Due untilAge(int amount, ChronoUnit unit) {
        closes = new Offset(new Anchor.Birth(), period(amount, unit));
        return this;
    }

    /** No longer done from so long after the day that a fact holds. */
    public Due untilDateOf(String fact, int amount, ChronoUnit unit) {
        closes = new Offset(new Anchor.FactDay(fact), period(amount, unit));
        return this;
    }

    /** Again after each such period; without an anchor, so long after the last time. */
    public Due every(int amount, ChronoUnit unit) {
        repeat = new Repeat.Each(period(amount, unit));
        return this;
    }

    /** Once in each calendar month. */
    public Due everyCalendarMonth() {
        repeat = Repeat.Calendar.MONTH;
        return this;
    }

    /** Once in each calendar year. */
    public Due yearly() {
        repeat = Repeat.Calendar.YEAR;
        return this;
    }

    /** Once in each school year. */
    public Due everySchoolYear() {
        repeat = Repeat.Calendar.SCHOOL_YEAR;
        return this;
    }

    /** At most so many times. */
    public Due times(int most) {
        count = most;
        return this;
    }

    /** Not before so long after another service; upcoming as long as that was not done. */
    public Due notBefore(String service, int amount, ChronoUnit unit) {
        notBefore = new Wait(Occasion.parse(service), period(amount, unit));
        return this;
    }

    /** A later end (ISO date) for some, for the occurrence of that year. */
    public Due graceUntil(String day, Condition onlyIf) {
        grace = new Grace(LocalDate.parse(day), onlyIf);
        return this;
    }

    // what ends or delays it

    /** Counts as done where that was done. */
    public Due satisfiedBy(Term done) {
        return satisfiedBy(done, Condition.ALWAYS);
    }

    /** Counts as done where that was done, for some. */
    public Due satisfiedBy(Term done, Condition onlyIf) {
        if (!(done.meaning() instanceof Meaning.Done service)) {
            throw new IllegalArgumentException("satisfiedBy(" + done + "): expected a word that begins with \"done\"");
        }
        return suppressed(new Suppression.SatisfiedBy(service, onlyIf));
    }

    /** No decision while this holds. */
    public Due unless(Condition condition) {
        return suppressed(new Suppression.Unless(condition));
    }

    /** That rule, or that folder, speaks instead while this holds. */
    public Due replacedBy(String ruleOrFolder, Condition when) {
        return suppressed(new Suppression.ReplacedBy(ruleOrFolder, when));
    }

    /** Upcoming until this holds. */
    public Due waitsFor(Condition event) {
        return waitsFor(event, Condition.ALWAYS);
    }

    /** Upcoming until this holds, for some. */
    public Due waitsFor(Condition event, Condition onlyIf) {
        return suppressed(new Suppression.WaitsFor(event, onlyIf));
    }

    /** Upcoming until so long after another service. */
    public Due waitsAfter(String service, int amount, ChronoUnit unit) {
        return waitsAfter(service, amount, unit, Condition.ALWAYS);
    }

    /** Upcoming until so long after another service, for some. */
    public Due waitsAfter(String service, int amount, ChronoUnit unit, Condition onlyIf) {
        return suppressed(new Suppression.WaitsAfter(Occasion.parse(service), period(amount, unit), onlyIf));
    }

    /** Upcoming until another service was done in this pregnancy, and so long after the last time. */
    public Due spacedFrom(String service, int amount, ChronoUnit unit) {
        Term made = Words.doneThisPregnancy(service);
        return waitsFor(made).waitsAfter(service, amount, unit);
    }

    /** Postponed while this holds. */
    public Due postponedWhile(Condition condition) {
        return suppressed(new Suppression.Postponed(condition, new Until.ConditionEnds()));
    }

    /** Postponed for good. */
    public Due contraindicatedBy(Condition condition) {
        return suppressed(new Suppression.Postponed(condition, new Until.Never()));
    }

    /** Postponed until a health worker records that it is over. */
    public Due postponedUntilCleared(Condition condition) {
        return suppressed(new Suppression.Postponed(condition, new Until.Cleared()));
    }

    /** Postponed while this holds, until that holds. */
    public Due postponedUntil(Condition condition, Condition end) {
        return suppressed(new Suppression.Postponed(condition, new Until.Holds(end)));
    }

    /** Postponed while this holds, until so long after the day that a fact holds. */
    public Due postponedUntilAfterDateOf(Condition condition, String fact, int amount, ChronoUnit unit) {
        return suppressed(new Suppression.Postponed(condition, new Until.AfterFactDay(fact, period(amount, unit))));
    }

    /** A live injectable vaccine: not within so long after another one. */
    public Due apartFromLiveVaccines(int amount, ChronoUnit unit) {
        return suppressed(new Suppression.ApartFromLiveVaccines(period(amount, unit)));
    }

    // where

    /** At these levels only. */
    public Due at(FacilityLevel... levels) {
        for (FacilityLevel level : levels) {
            places.add(Place.of(level));
        }
        lastPlaces = levels.length;
        return this;
    }

    /** Done there by any of these. */
    public Due by(Performer... performers) {
        return lastPlacesBecome(place -> new Place(
                place.level(),
                ImmutableSet.copyOf(performers),
                false,
                place.onlyIf(),
                place.scope(),
                place.otherwise()));
    }

    /** Done there by these together. */
    public Due byTogether(Performer... performers) {
        return lastPlacesBecome(place -> new Place(
                place.level(),
                ImmutableSet.copyOf(performers),
                true,
                place.onlyIf(),
                place.scope(),
                place.otherwise()));
    }

    /** Done there only for some. */
    public Due onlyIf(Condition condition) {
        return lastPlacesBecome(place ->
                new Place(place.level(), place.by(), place.together(), condition, place.scope(), place.otherwise()));
    }

    /** Done there within these limits. */
    public Due scope(String words) {
        return lastPlacesBecome(place ->
                new Place(place.level(), place.by(), place.together(), place.onlyIf(), words, place.otherwise()));
    }

    /** There only where none of the other levels can. */
    public Due orElseAt(FacilityLevel level) {
        return at(level)
                .lastPlacesBecome(place ->
                        new Place(place.level(), place.by(), place.together(), place.onlyIf(), place.scope(), true));
    }

    /** Speaks only where that on which it rests was recorded at one of these levels. */
    public Due whenFoundAt(FacilityLevel... levels) {
        foundAt = ImmutableSet.copyOf(levels);
        return this;
    }

    /**
     * The sentence as data, one schedule for each occurrence.
     *
     * @param series that of the rule's service; null if it has none
     * @throws IllegalArgumentException where it names no day, or no end of something it needs
     */
    public ImmutableList<Schedule> schedules(@Nullable VaccineSeries series) {
        ImmutableList.Builder<Schedule> schedules = ImmutableList.builder();
        for (String occurrence : occurrences) {
            schedules.add(schedule(occurrence, ofSeries ? timeline(series, occurrence) : null));
        }
        return schedules.build();
    }

    private DoseTimeline timeline(@Nullable VaccineSeries series, String label) {
        if (series == null) {
            throw new IllegalArgumentException("plan.dose(\"" + label + "\"): its service has no series of doses"
                    + "\nMaybe write plan.due(…), or add the series.");
        }
        return DoseTimeline.of(series, regimen, label);
    }

    private Schedule schedule(String occurrence, @Nullable DoseTimeline dose) {
        Anchor from = anchor != null ? anchor : dose != null ? dose.anchor() : new Anchor.LastDone();
        Offset dueDay = due != null ? due : dose != null ? dose.due() : dueByDefault(from);
        Offset firstDay = earliest != null ? earliest : dose != null ? dose.earliest() : dueDay;
        Offset end = closes != null || dose == null ? closes : dose.closes();
        boolean saysLate = overdue != null || patience != null || neverOverdue;
        return new Schedule(
                occurrence,
                onlyFor,
                from,
                firstDay,
                dueDay,
                dose == null || saysLate ? overdueFor(dueDay) : dose.overdue(),
                end,
                repeat,
                count,
                notBefore != null || dose == null ? notBefore : dose.notBefore(),
                grace,
                ImmutableList.copyOf(suppressions),
                ImmutableList.copyOf(places),
                foundAt);
    }

    private Offset dueByDefault(Anchor from) {
        if (earliest != null && !(from instanceof Anchor.LastDone)) {
            return earliest;
        }
        if (from instanceof Anchor.LastDone && repeat instanceof Repeat.Each each) {
            return Offset.of(each.period());
        }
        if (from instanceof Anchor.LastDone && repeat == Repeat.Calendar.MONTH) {
            return Offset.of(Period.ofMonths(1));
        }
        if (earliest != null) {
            return earliest;
        }
        throw new IllegalArgumentException("the sentence names no day from which it is due\n"
                + "Maybe add .from(0, DAYS), .within(7, DAYS) or .every(1, YEARS).");
    }

    private @Nullable Offset overdueFor(Offset dueDay) {
        if (patience != null) {
            return new Offset(dueDay.anchor(), dueDay.period().plus(patience));
        }
        return overdue != null || neverOverdue ? overdue : closes;
    }

    private Due countingFrom(Anchor day) {
        if (anchor != null) {
            throw new IllegalArgumentException("the sentence counts from two days: " + anchor + " and " + day);
        }
        anchor = day;
        return this;
    }

    private Due suppressed(Suppression suppression) {
        suppressions.add(suppression);
        return this;
    }

    private Due lastPlacesBecome(UnaryOperator<Place> change) {
        List<Place> last = places.subList(places.size() - lastPlaces, places.size());
        if (last.isEmpty()) {
            throw new IllegalArgumentException("this says how it is done at a level, but none is named before\n"
                    + "Maybe add .at(PUSKESMAS) before it.");
        }
        last.replaceAll(change);
        return this;
    }

    private static Offset own(int amount, ChronoUnit unit) {
        return Offset.of(period(amount, unit));
    }

    private static Offset own(int amount, ChronoUnit unit, int more, ChronoUnit moreUnit) {
        return Offset.of(period(amount, unit).plus(period(more, moreUnit)));
    }

    private static Period period(int amount, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> Period.ofDays(amount);
            case WEEKS -> Period.ofWeeks(amount);
            case MONTHS -> Period.ofMonths(amount);
            case YEARS -> Period.ofYears(amount);
            default ->
                throw new IllegalArgumentException(
                        unit + " is no unit of a timeline: expected DAYS, WEEKS, MONTHS or YEARS");
        };
    }
}
