package org.openilp.core.lifecycle;

import java.util.OptionalInt;

/** A cluster (klaster) in which a Puskesmas organises its services under the ILP decree. */
public enum Cluster {
    /** Klaster 1. */
    MANAGEMENT(1, "Manajemen", "Management"),
    /** Klaster 2. */
    MOTHER_AND_CHILD(2, "Ibu dan anak", "Mother and child"),
    /** Klaster 3. */
    ADULT_AND_ELDERLY(3, "Usia dewasa dan lanjut usia", "Adult and elderly"),
    /** Klaster 4. */
    COMMUNICABLE_DISEASE(4, "Penanggulangan penyakit menular", "Communicable disease control"),
    /** Services that all clusters share; the decree gives them no number. */
    CROSS_CLUSTER(0, "Lintas klaster", "Cross-cluster");

    private final int number;
    private final String nameId;
    private final String nameEn;

    Cluster(int number, String nameId, String nameEn) {
        this.number = number;
        this.nameId = nameId;
        this.nameEn = nameEn;
    }

    /** The number of the cluster in the decree, 1 to 4; empty for {@link #CROSS_CLUSTER}. */
    public OptionalInt number() {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
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
