package org.openilp.core.network;

import java.util.Comparator;

/** A kind of place in the primary-care network where a service is given or a value was recorded. */
public enum FacilityLevel {
    /** The home of the person, on a home visit. */
    HOME("Rumah", "Home", false),
    /** The Posyandu, on its open day. */
    POSYANDU("Posyandu", "Posyandu", false),
    /** The Puskesmas Pembantu, the health post of a village. */
    PUSTU("Pustu", "Pustu", true),
    /** The Puskesmas, the health centre of a sub-district. */
    PUSKESMAS("Puskesmas", "Puskesmas", true),
    /** A school or madrasah. */
    SCHOOL("Sekolah", "School", false),
    /** A hospital, the referral level (FKRTL). */
    HOSPITAL("Rumah sakit", "Hospital", true),
    /** Another first-level facility (FKTP): clinic or practice. */
    OTHER_FKTP("FKTP lain", "Other first-level facility", true);

    /** The order of the names, in which lists of levels are shown. */
    public static final Comparator<FacilityLevel> BY_NAME = Comparator.comparing(FacilityLevel::name);

    private final String nameId;
    private final String nameEn;
    private final boolean insideBuilding;

    FacilityLevel(String nameId, String nameEn, boolean insideBuilding) {
        this.nameId = nameId;
        this.nameEn = nameEn;
        this.insideBuilding = insideBuilding;
    }

    /** The Indonesian name. */
    public String nameId() {
        return nameId;
    }

    /** The English name. */
    public String nameEn() {
        return nameEn;
    }

    /** Whether services here are given inside a building of the health service (dalam gedung). */
    public boolean insideBuilding() {
        return insideBuilding;
    }
}
