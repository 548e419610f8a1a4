package org.openilp.rules.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.rules.vocabulary.Condition;

/**
 * When one occurrence of a service is due, as one sentence of a rule says it: the same for every client. Offsets count
 * from the anchor and are half-open: {@code [earliest, closes)}.
 *
 * @param occurrence the label, for example {@code K1}; empty for none
 * @param onlyFor of whom the rule speaks to, only these; where this is unknown it says nothing
 * @param anchor the day from which it counts
 * @param earliest from here it may be done
 * @param due from here it should be done
 * @param overdue from here it is late; null: never
 * @param closes from here it is no longer done; null: never
 * @param repeat how it comes again; null: once
 * @param count at most so many times; null: no limit
 * @param notBefore what must have happened first
 * @param grace a later end for some
 * @param suppressions what makes it done, unnecessary or put off, in the order of the sentence
 * @param places the levels; empty: as the catalogue says
 * @param foundAt speaks only where that on which it rests was recorded at one of these; empty: anywhere
 */
public record Schedule(
        String occurrence,
        Condition onlyFor,
        Anchor anchor,
        Offset earliest,
        Offset due,
        @Nullable Offset overdue,
        @Nullable Offset closes,
        @Nullable Repeat repeat,
        @Nullable Integer count,
        @Nullable Wait notBefore,
        @Nullable Grace grace,
        ImmutableList<Suppression> suppressions,
        ImmutableList<Place> places,
        ImmutableSet<FacilityLevel> foundAt) {

    private static final ImmutableSet<String> RHYTHMS = ImmutableSet.of(
            "", "YEAR", "MONTH", "MONTHLY", "SCHOOL_YEAR", "WEEK", "WEEKLY", "DAY", "DAILY", "QUARTER", "EACH_VISIT");

    /**
     * Whether any event of the service in the window satisfies it, whatever its label: it repeats, counts from the last
     * time, or has no label or that of a stretch of time.
     */
    public boolean isRhythm() {
        return repeat != null
                || anchor instanceof Anchor.LastDone
                || RHYTHMS.contains(occurrence)
                || occurrence.startsWith("EVERY_");
    }

    /** How long after {@code due} it becomes overdue; null where it never does. */
    public @Nullable Period patience() {
        if (overdue == null) {
            return null;
        }
        Period late = overdue.period();
        return Period.of(
                0,
                (int) (late.toTotalMonths() - due.period().toTotalMonths()),
                late.getDays() - due.period().getDays());
    }

    /** Whether due and overdue both count from the anchor, so that a moved due takes overdue along. */
    public boolean movesOverdue() {
        return overdue != null && overdue.isOwn() && due.isOwn();
    }

    /** Whether it comes again in each calendar stretch or belongs to one, so that it cannot begin before its client. */
    public boolean isOfTheCalendar() {
        return anchor instanceof Anchor.MonthOfYear
                || anchor instanceof Anchor.WeekDay
                || anchor instanceof Anchor.StartOfSchoolYear
                || anchor instanceof Anchor.Birthday
                || repeat == Repeat.Calendar.YEAR
                || repeat == Repeat.Calendar.SCHOOL_YEAR;
    }
}
