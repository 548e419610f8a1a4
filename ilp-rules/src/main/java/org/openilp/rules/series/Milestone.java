package org.openilp.rules.series;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of doses by an age, as Indonesia counts coverage. The composition is general knowledge: no decree that lists it was
 * seen. "IBL" is also used for the infant set (bayi lengkap) in 2025; here the name is spelt out.
 */
public enum Milestone {
    /** Imunisasi dasar lengkap (IDL): the basic doses, all before the first birthday. */
    IMUNISASI_DASAR_LENGKAP(
            Period.ofMonths(12),
            ImmutableMap.of("IMM_HB0", 1, "IMM_BCG", 1, "IMM_DPT_HB_HIB", 3, "IMM_OPV", 4, "IMM_IPV", 1, "IMM_MR", 1)),
    /** Imunisasi baduta lengkap (IBL): the doses of the second year, all before the second birthday. */
    IMUNISASI_BADUTA_LENGKAP(Period.ofMonths(24), ImmutableMap.of("IMM_PCV", 3, "IMM_DPT_HB_HIB", 4, "IMM_MR", 2));

    private final Period before;
    private final ImmutableMap<String, Integer> doses;

    Milestone(Period before, ImmutableMap<String, Integer> doses) {
        this.before = before;
        this.doses = doses;
    }

    /** The age before which the doses are to be given. */
    public Period before() {
        return before;
    }

    /** How many valid doses of each vaccine. */
    public ImmutableMap<String, Integer> doses() {
        return doses;
    }

    /** The day of the last dose needed, given in time; null where one is missing or came too late. */
    public @Nullable LocalDate reached(Immunizations person) {
        LocalDate end = person.recipient().birth().plus(before);
        LocalDate last = null;
        for (var vaccine : doses.entrySet()) {
            List<LocalDate> valid = person.numberedDays(vaccine.getKey());
            if (valid.size() < vaccine.getValue()) {
                return null;
            }
            LocalDate day = valid.get(vaccine.getValue() - 1);
            if (!day.isBefore(end)) {
                return null;
            }
            last = last == null || day.isAfter(last) ? day : last;
        }
        return last;
    }
}
