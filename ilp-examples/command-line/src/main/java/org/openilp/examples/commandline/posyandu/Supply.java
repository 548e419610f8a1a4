package org.openilp.examples.commandline.posyandu;

import org.openilp.core.service.ServiceKind;

/** What has to be ready for services, by what they need. */
public enum Supply {
    /** Vaccines, syringes, cold box. */
    VACCINES,
    /** Vitamins, minerals, preventive drugs. */
    SUPPLEMENTS,
    /** Food for someone undernourished. */
    FOOD,
    /** Strips, lancets, tubes. */
    TESTS,
    /** Scales, tapes, blood pressure meters and the like. */
    INSTRUMENTS,
    /** Questionnaires. */
    FORMS,
    /** Pictures and books to talk about. */
    TALKS,
    /** Anything else. */
    OTHER;

    /** What a kind of service needs. */
    static Supply of(ServiceKind kind) {
        return switch (kind) {
            case IMMUNIZATION -> VACCINES;
            case SUPPLEMENTATION, PHARMACY -> SUPPLEMENTS;
            case NUTRITION_SUPPORT -> FOOD;
            case LABORATORY -> TESTS;
            case EXAMINATION, MONITORING -> INSTRUMENTS;
            case SCREENING -> FORMS;
            case COUNSELLING, EDUCATION, CLASS -> TALKS;
            case CERTIFICATE,
                    CONTRACEPTION,
                    EMERGENCY,
                    HOME_VISIT,
                    INPATIENT,
                    OUTBREAK_RESPONSE,
                    REFERRAL,
                    REGISTRATION,
                    TREATMENT -> OTHER;
        };
    }
}
