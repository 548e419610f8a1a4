package org.openilp.core.lifecycle;

/**
 * A stage of the life cycle for which the ILP decree names a package of services.
 *
 * <p>The order is the order of life. Which day of age belongs to which stage is said by the rules of the stage.
 */
public enum LifeStage {
    /** From the first day of the last menstrual period to the end of the pregnancy. */
    PREGNANCY("Ibu hamil", "Pregnancy"),
    /** Labour, the day of delivery and the day after. */
    CHILDBIRTH("Ibu bersalin", "Childbirth"),
    /** Days 0 to 42 after delivery. */
    POSTPARTUM("Ibu nifas", "Postpartum"),
    /** Age 0 to 28 days. */
    NEWBORN("Bayi baru lahir", "Newborn"),
    /** Age 29 days to 11 months. */
    INFANT("Bayi", "Infant"),
    /** Age 12 to 59 months. */
    UNDER_FIVE("Balita", "Under five"),
    /** Age 60 to 71 months. */
    PRESCHOOL("Anak prasekolah", "Preschool child"),
    /** Age 6 years to under 18, and pupils of class 1 to 12. */
    SCHOOL_AGE("Usia sekolah", "School age"),
    /** Age 10 years to under 18, and pupils of class 7 to 12. */
    ADOLESCENT("Remaja", "Adolescent"),
    /** Age 18 to 59 years. */
    ADULT("Dewasa", "Adult"),
    /** Age 60 years and over. */
    ELDERLY("Lanjut usia", "Elderly");

    private final String nameId;
    private final String nameEn;

    LifeStage(String nameId, String nameEn) {
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
