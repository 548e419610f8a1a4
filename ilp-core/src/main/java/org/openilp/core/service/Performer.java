package org.openilp.core.service;

/** Who may perform an act. */
public enum Performer {
    /** Doctor. */
    DOCTOR,
    /** Dentist or dental therapist. */
    DENTIST,
    /** Midwife. */
    MIDWIFE,
    /** Nurse. */
    NURSE,
    /** Nutritionist. */
    NUTRITIONIST,
    /** Laboratory worker. */
    LAB,
    /** Pharmacist. */
    PHARMACIST,
    /** Any other health worker. */
    HEALTH_WORKER,
    /** Kader, the health volunteer of the village. */
    KADER,
    /** Teacher. */
    TEACHER,
    /** The family. */
    FAMILY
}
