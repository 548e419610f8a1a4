package org.openilp.core.service;

/** What kind of act a service is. */
public enum ServiceKind {
    /** A written statement. */
    CERTIFICATE,
    /** A class for a group. */
    CLASS,
    /** A method of family planning. */
    CONTRACEPTION,
    /** Talk with one person or family. */
    COUNSELLING,
    /** Knowledge for many. */
    EDUCATION,
    /** First care in an emergency. */
    EMERGENCY,
    /** A look, a measurement or an examination. */
    EXAMINATION,
    /** A visit to the home. */
    HOME_VISIT,
    /** A vaccine. */
    IMMUNIZATION,
    /** A stay in an inpatient Puskesmas. */
    INPATIENT,
    /** A test of blood, urine or another sample. */
    LABORATORY,
    /** Watching over time. */
    MONITORING,
    /** Food for someone undernourished. */
    NUTRITION_SUPPORT,
    /** An act against an outbreak. */
    OUTBREAK_RESPONSE,
    /** Drugs handed out and explained. */
    PHARMACY,
    /** Sending someone on, or back. */
    REFERRAL,
    /** Entering someone in a list. */
    REGISTRATION,
    /** A questionnaire or test of people without complaints. */
    SCREENING,
    /** A vitamin, mineral or preventive drug. */
    SUPPLEMENTATION,
    /** Care of a disease. */
    TREATMENT
}
