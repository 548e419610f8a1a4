package org.openilp.rules.schedule;

import java.time.Period;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Occasion;

/** What makes an occurrence done, unnecessary, put off or replaced. An unknown answer never does. */
public sealed interface Suppression {

    /** A service, this one or another, counts as this one; {@code onlyIf} limits for whom. */
    record SatisfiedBy(Meaning.Done service, Condition onlyIf) implements Suppression {}

    /** No decision while this holds. */
    record Unless(Condition condition) implements Suppression {}

    /** Another rule, or the rules of another folder, speak instead while this holds. */
    record ReplacedBy(String ruleOrFolder, Condition when) implements Suppression {}

    /** Upcoming until this holds; {@code onlyIf} limits for whom. */
    record WaitsFor(Condition event, Condition onlyIf) implements Suppression {}

    /** Upcoming until so long after the last time that a service was done. */
    record WaitsAfter(Occasion service, Period period, Condition onlyIf) implements Suppression {}

    /** Postponed while this holds, and the end of it has not come. */
    record Postponed(Condition condition, Until until) implements Suppression {}

    /** A live injectable vaccine is postponed for so long after another one. */
    record ApartFromLiveVaccines(Period period) implements Suppression {}

    /** How a postponement ends. */
    sealed interface Until {

        /** With the condition itself. */
        record ConditionEnds() implements Until {}

        /** Never: a lifelong contraindication. */
        record Never() implements Until {}

        /** When a health worker records that it is over. */
        record Cleared() implements Until {}

        /** When something else holds. */
        record Holds(Condition condition) implements Until {}

        /** So long after the day that a fact holds. */
        record AfterFactDay(String fact, Period period) implements Until {}
    }
}
