package org.openilp.examples.commandline.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Confidence;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Problem;
import org.openilp.core.plan.Reason;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** A plan made by hand in which every state occurs. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    static final HealthRecord GRANDMOTHER = HealthRecord.of(Person.of("nenek", LocalDate.of(1955, 6, 30), Sex.FEMALE));

    private static final Reason YEARLY = new Reason(
            "adult_and_elderly/blood-pressure/sample",
            ImmutableList.of("ILP_2023", "CKG_2025_ANYDAY"),
            ImmutableList.of("K2015#Tabel 19", "K2015#Bab V", "POSC"),
            Confidence.DEFAULTED);

    private static final Reason FOUND = new Reason(
            "finding/HYPERTENSION_1/REFERRAL_TO_PUSKESMAS/SAMPLE",
            ImmutableList.of("CKG_2026"),
            ImmutableList.of("K84"),
            Confidence.SEEN,
            "made up");

    private Samples() {}

    static Names names(Language language) {
        return new Names(Dictionary.national(), Texts.of(language));
    }

    static CarePlan plan() {
        ImmutableList<Decision> decisions = ImmutableList.of(
                measurement(DecisionState.OVERDUE, "YEAR")
                        .timeline(day(8, 29), day(8, 29), day(11, 25), null)
                        .build(),
                measurement(DecisionState.DUE, "RECHECK")
                        .timeline(day(11, 17), day(11, 17), day(12, 17), null)
                        .levels(ImmutableList.of(FacilityLevel.HOME))
                        .build(),
                Decision.builder("REFERRAL_TO_PUSKESMAS", DecisionState.DUE)
                        .occurrence("HYPERTENSION_1")
                        .cycle("2026-11-10")
                        .timeline(day(11, 10), day(11, 24), day(11, 26), day(12, 10))
                        .reasons(ImmutableList.of(FOUND))
                        .build(),
                Decision.builder("IMM_COVID19", DecisionState.POSTPONED)
                        .occurrence("1")
                        .timeline(day(1, 1), day(1, 1), null, null)
                        .levels(ImmutableList.of(FacilityLevel.PUSKESMAS))
                        .reasons(ImmutableList.of(YEARLY))
                        .postponement(Postponement.until("ACUTE_ILLNESS_MODERATE_SEVERE", day(12, 1)))
                        .build(),
                Decision.builder("COPD_RISK_QUESTIONNAIRE", DecisionState.NEEDS_DATA)
                        .occurrence("YEAR")
                        .questions(ImmutableList.of("SMOKING_STATUS"))
                        .build(),
                Decision.builder("LUNG_CANCER_RISK_SCREENING", DecisionState.NEEDS_DATA)
                        .questions(ImmutableList.of("SMOKING_STATUS"))
                        .build(),
                Decision.builder("SPIROMETRY", DecisionState.UPCOMING).build(),
                Decision.builder("DENTAL_EXAMINATION", DecisionState.UPCOMING)
                        .occurrence("YEAR")
                        .timeline(day(11, 1), day(12, 5), null, null)
                        .build(),
                Decision.builder("CATARACT_SCREENING", DecisionState.UPCOMING)
                        .timeline(day(12, 5), day(12, 5), null, null)
                        .build(),
                Decision.builder("IMM_TD", DecisionState.UPCOMING)
                        .occurrence("T2")
                        .timeline(day(10, 1), day(10, 1), null, null)
                        .build(),
                Decision.builder("ANNUAL_HEALTH_CHECK", DecisionState.MISSED)
                        .cycle("2025")
                        .timeline(null, null, null, day(1, 1))
                        .build(),
                Decision.builder("ADL_ASSESSMENT", DecisionState.DONE)
                        .occurrence("YEAR")
                        .doneOn(day(10, 13))
                        .nextDue(LocalDate.of(2027, 10, 13))
                        .build());
        return CarePlan.of("nenek", DAY, decisions, ImmutableList.of(new Finding("HYPERTENSION_1", day(11, 10))))
                .withProblems(ImmutableList.of(
                        Problem.of("observations[4].value", "540", "a number from 0.3 to 300 kg", "Maybe 54?")));
    }

    private static Decision.Builder measurement(DecisionState state, String occurrence) {
        return Decision.builder("BLOOD_PRESSURE_MEASUREMENT", state)
                .occurrence(occurrence)
                .levels(ImmutableList.of(FacilityLevel.POSYANDU, FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS))
                .reasons(ImmutableList.of(YEARLY));
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }
}
