package org.openilp.core.person;

/** The sex of a person, as registered. */
public enum Sex {
    /** Male. */
    MALE("Laki-laki", "Male"),
    /** Female. */
    FEMALE("Perempuan", "Female");

    private final String nameId;
    private final String nameEn;

    Sex(String nameId, String nameEn) {
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
}
