package org.openilp.core.person;

/** How a pregnancy ended. */
public enum PregnancyOutcome {
    /** A child, or several, born alive. */
    LIVE_BIRTH(true, "LIVE_BIRTH"),
    /** Born dead. */
    STILLBIRTH(true, "STILLBIRTH"),
    /** Ended by itself before the child could live. */
    MISCARRIAGE(false, "ABORTION"),
    /** Ended before the child could live, by itself or not; the word of the facts dictionary. */
    ABORTION(false, "ABORTION"),
    /** Outside the womb. */
    ECTOPIC(false, "ECTOPIC");

    private final boolean delivery;
    private final String factValue;

    PregnancyOutcome(boolean delivery, String factValue) {
        this.delivery = delivery;
        this.factValue = factValue;
    }

    /** Whether this end is a delivery. */
    public boolean isDelivery() {
        return delivery;
    }

    /** The value of the fact PREGNANCY_OUTCOME that says the same. */
    public String factValue() {
        return factValue;
    }
}
