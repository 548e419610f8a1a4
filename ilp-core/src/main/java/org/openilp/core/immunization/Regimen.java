package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;
import org.openilp.core.person.Sex;

/**
 * One whole way through a series: all of its doses, for some people and some years.
 *
 * @param name its name within the series
 * @param from the first day on which it is used; null: always was
 * @param until the first day on which it is no longer used; null: still is
 * @param bornFrom for those born from this day; null: whenever born
 * @param bornUntil for those born before this day; null: whenever born
 * @param sex for them alone; null for all
 * @param area for those who live where one of these holds, such as {@code AREA_JE_ACTIVE}; empty: everywhere
 * @param traits for those of whom one of these holds, such as {@code IMMUNOCOMPROMISED}; empty: for all
 * @param when one of these must hold besides; empty: whatever holds
 * @param startFrom for those whose first valid dose was given from this age; null: from any
 * @param startUntil for those whose first valid dose was given before this age; null: at any
 * @param oneProduct whether it is of one product throughout, which matters where regimens are chosen by points
 * @param doses its doses, the first first
 * @param basis the regulations behind it
 * @param confidence how it was come by
 * @param note what the figures do not say; empty for nothing
 */
public record Regimen(
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornUntil,
        @Nullable Sex sex,
        ImmutableSet<String> area,
        ImmutableSet<String> traits,
        ImmutableList<Situation> when,
        @Nullable Period startFrom,
        @Nullable Period startUntil,
        boolean oneProduct,
        ImmutableList<SeriesDose> doses,
        ImmutableList<String> basis,
        @Nullable Confidence confidence,
        String note) {

    /** The dose of a label; null if it has none. */
    public @Nullable SeriesDose dose(String label) {
        for (SeriesDose dose : doses) {
            if (dose.label().equals(label)) {
                return dose;
            }
        }
        return null;
    }

    /** Whether it is used on a day. */
    public boolean isUsedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether it is for those born on a day. */
    public boolean isForThoseBorn(LocalDate birth) {
        return (bornFrom == null || !birth.isBefore(bornFrom)) && (bornUntil == null || birth.isBefore(bornUntil));
    }
}
