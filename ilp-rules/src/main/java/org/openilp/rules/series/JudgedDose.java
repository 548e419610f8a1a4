package org.openilp.rules.series;

import org.jspecify.annotations.Nullable;

/**
 * What a given dose is worth.
 *
 * @param dose the dose as it was recorded
 * @param verdict whether it counts
 * @param label the dose of the regimen that it is; null where it is none
 * @param fault why it does not count; null where it does, or is more than needed
 * @param early whether it counts although it was given before the programme's age or interval
 */
public record JudgedDose(
        GivenDose dose,
        Verdict verdict,
        @Nullable String label,
        @Nullable Fault fault,
        boolean early) {

    /** What becomes of a given dose. */
    public enum Verdict {
        /** It is a dose of the regimen. */
        VALID,
        /** It does not count and is given again. */
        INVALID,
        /** The regimen was complete without it. */
        SURPLUS,
        /** It is shown, and kept in mind for the distance of live vaccines, but is no dose of the regimen. */
        NOT_COUNTED
    }

    static JudgedDose valid(GivenDose dose, String label, boolean early) {
        return new JudgedDose(dose, Verdict.VALID, label, null, early);
    }

    static JudgedDose invalid(GivenDose dose, Fault fault) {
        return new JudgedDose(dose, Verdict.INVALID, null, fault, false);
    }

    static JudgedDose surplus(GivenDose dose) {
        return new JudgedDose(dose, Verdict.SURPLUS, null, null, false);
    }

    static JudgedDose notCounted(GivenDose dose, Fault fault) {
        return new JudgedDose(dose, Verdict.NOT_COUNTED, null, fault, false);
    }

    /** Whether it is a dose of the regimen. */
    public boolean isValid() {
        return verdict == Verdict.VALID;
    }
}
