package org.openilp.rules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.Truth;
import org.openilp.core.finding.Severity;
import org.openilp.core.network.FacilityLevel;

/**
 * What a condition may ask about a client on one day. The client of the rules answers it; a rule's own context (its
 * anchor, its due date, where its finding was made) is added by the step that works out the dates.
 */
public interface Subject {

    /** The day asked for. */
    LocalDate today();

    LocalDate birthDate();

    /** What is known of a fact today: recorded or derived. */
    Answer answer(String fact);

    FactDefinition definition(String fact);

    /** The days on which a service was done, oldest first, none after today. */
    List<LocalDate> daysOf(Occasion service);

    /** As {@link #daysOf}, of the present (or else the last) pregnancy alone. */
    List<LocalDate> daysThisPregnancy(Occasion service);

    /** The newest result recorded for a service; null where none is. */
    @Nullable
    String resultOf(String service);

    /** Whether a finding was concluded; unknown only while the interpreting rules are at work. */
    Truth finding(String code);

    /** The day of a concluded finding. */
    @Nullable
    LocalDate findingDate(String code);

    boolean anyFindingOf(Severity severity);

    /** Whether a finding was concluded that is followed up in a hospital. */
    boolean anyFindingForHospital();

    /** The day from which the rule counts; null outside the right side of a rule. */
    default @Nullable LocalDate anchor() {
        return null;
    }

    /** The due date of the occurrence in question; null outside the right side of a rule. */
    default @Nullable LocalDate due() {
        return null;
    }

    /** Where that on which the rule rests was recorded; empty where that is not known. */
    default Set<FacilityLevel> foundAt() {
        return Set.of();
    }
}
