package org.openilp.rules.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.openilp.rules.vocabulary.Occasion;

/** The day from which a timeline counts. */
public sealed interface Anchor {

    /** Birth. */
    record Birth() implements Anchor {}

    /** First day of the last menstruation of the present pregnancy. */
    record Lmp() implements Anchor {}

    /** The last delivery. */
    record Delivery() implements Anchor {}

    /** Each birthday; 28 February in common years for those born on 29 February. */
    record Birthday() implements Anchor {}

    /** Entering the stage of the rule's folder or, where later, the day the age terms of the left side began to hold. */
    record StageEntry() implements Anchor {}

    /** The last time the service was done. */
    record LastDone() implements Anchor {}

    /**
     * The first of a month.
     *
     * @param month which; null for each
     */
    record MonthOfYear(@Nullable Month month) implements Anchor {}

    /** 1 July of the present school year. */
    record StartOfSchoolYear() implements Anchor {}

    /** A day of each week. */
    record WeekDay(DayOfWeek day) implements Anchor {}

    /**
     * The day of a finding.
     *
     * @param finding its code; null for those that the left side names
     */
    record FindingDay(@Nullable String finding) implements Anchor {}

    /**
     * The day the deciding fact became known.
     *
     * @param fact the fact whose newest answer, yes or no, is meant; null for those of the left side
     */
    record KnownDay(@Nullable String fact) implements Anchor {}

    /** The latest time that another service was done. */
    record EventDay(Occasion service) implements Anchor {}

    /**
     * The day that a fact holds as its value.
     *
     * @param fact its code
     * @param anew whether each new day is another occasion, which what was done before does not settle
     */
    record FactDay(String fact, boolean anew) implements Anchor {

        /** A day for which what was done at any time counts. */
        public FactDay(String fact) {
            this(fact, false);
        }
    }

    /** The day asked for. */
    record DayAskedFor() implements Anchor {}

    /** A fixed day. */
    record Fixed(LocalDate day) implements Anchor {}
}
