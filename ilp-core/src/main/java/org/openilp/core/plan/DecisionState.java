package org.openilp.core.plan;

/** How things stand with a decision on the day of the plan. Where several hold, the first in this order counts. */
public enum DecisionState {
    /** Done for this cycle. */
    DONE("Sudah dilakukan", "Done"),
    /** Not done, and no longer done: from {@code closes} on. */
    MISSED("Terlewat", "Missed"),
    /** Something forbids it now. */
    POSTPONED("Ditunda", "Postponed"),
    /** Not yet due, or waiting for another event; from {@code earliest} on it may already be done. */
    UPCOMING("Akan datang", "Upcoming"),
    /** Should be done: from {@code due} on. */
    DUE("Saatnya dilakukan", "Due"),
    /** Late: from {@code overdue} on, until it is done or closes. */
    OVERDUE("Terlambat", "Overdue"),
    /** Would be due if an unknown answer were favourable. */
    NEEDS_DATA("Perlu data", "Needs data"),
    /** Does not apply; given only when asked for. */
    NOT_APPLICABLE("Tidak berlaku", "Not applicable");

    private final String nameId;
    private final String nameEn;

    DecisionState(String nameId, String nameEn) {
        this.nameId = nameId;
        this.nameEn = nameEn;
    }

    /** The Indonesian name. */
    public String nameId() {
        return nameId;
    }

    /** The English name. */
    public String nameEn() {
        return nameEn;
    }

    /** Whether it is open: neither settled (DONE, MISSED) nor without a timeline (NEEDS_DATA, NOT_APPLICABLE). */
    public boolean isOpen() {
        return this == POSTPONED || this == UPCOMING || toBeDone();
    }

    /** Whether it should be done now: DUE or OVERDUE. */
    public boolean toBeDone() {
        return this == DUE || this == OVERDUE;
    }
}
