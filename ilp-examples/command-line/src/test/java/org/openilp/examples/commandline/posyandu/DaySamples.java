package org.openilp.examples.commandline.posyandu;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openilp.core.Dictionary;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.area.NetworkReader;
import org.openilp.core.area.Placer;
import org.openilp.core.basis.Confidence;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Finding;
import org.openilp.core.plan.Problem;
import org.openilp.core.plan.Reason;
import org.openilp.examples.commandline.input.Place;
import org.openilp.examples.commandline.table.PersonLine;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

/** A Posyandu day of five people whose plans are made by hand, so that no new rule changes it. */
final class DaySamples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final Dictionary DICTIONARY = Dictionary.national();
    static final HealthNetwork NETWORK = NetworkReader.read(folder(), DICTIONARY);
    static final Facility MELATI = NETWORK.facility("melati").orElseThrow();

    private static final FacilityLevel[] ANYWHERE = {
        FacilityLevel.HOME, FacilityLevel.POSYANDU, FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS
    };

    private DaySamples() {}

    private static Path folder() {
        try {
            return Path.of(Resources.getResource(DaySamples.class, "network").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static PosyanduDay day(Language language, LocalDate date) {
        return new PosyanduDay(
                MELATI,
                NETWORK,
                date,
                new PosyanduDay.Counts(9, 1, 3, 5, 2),
                ImmutableList.of(
                        nobody(language, date),
                        grandmother(language, date),
                        father(language, date),
                        child(language, date),
                        mother(language, date)),
                ImmutableList.of(new Report(
                        new Place("catatan.ndjson", Place.Kind.LINE, 4),
                        true,
                        Problem.of("person.birthDate", "", "a day such as 2025-03-01"))));
    }

    private static Guest nobody(Language language, LocalDate date) {
        return guest(language, date, person("dewasa", "1990-01-01", Sex.MALE, "01"), List.of());
    }

    private static Guest grandmother(Language language, LocalDate date) {
        HealthRecord record = HealthRecord.of(Person.builder("lansia", LocalDate.of(1955, 6, 30), Sex.FEMALE)
                .posyandu("melati")
                .build());
        return guest(
                language,
                date,
                record,
                List.of(
                        due("BLOOD_PRESSURE_MEASUREMENT", "YEAR", "2026-11-01", ANYWHERE),
                        due("FOLLOW_UP_HOME_VISIT", "SWEEP_ELDERLY", "2026-11-01", FacilityLevel.HOME),
                        Decision.builder("COPD_RISK_QUESTIONNAIRE", DecisionState.NEEDS_DATA)
                                .levels(List.of(FacilityLevel.POSYANDU))
                                .questions(List.of("SMOKING_STATUS"))
                                .build()));
    }

    private static Guest father(Language language, LocalDate date) {
        return guest(
                language,
                date,
                person("ayah", "1970-03-12", Sex.MALE, "02"),
                List.of(
                        late("BLOOD_GLUCOSE_TEST", "YEAR", "2026-03-12", ANYWHERE),
                        late("BLOOD_PRESSURE_MEASUREMENT", "YEAR", "2026-03-12", ANYWHERE),
                        late("VISUAL_ACUITY_SCREENING", "YEAR", "2025-01-01", ANYWHERE),
                        due("DENTAL_EXAMINATION", "YEAR", "2026-11-01", FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS)));
    }

    private static Guest child(Language language, LocalDate date) {
        return guest(
                language,
                date,
                person("bayi", "2026-02-01", Sex.FEMALE, "2"),
                List.of(
                        due("POSYANDU_ATTENDANCE", "MONTH", "2026-11-01", FacilityLevel.POSYANDU),
                        late("IMM_PCV", "2", "2026-05-01", ANYWHERE),
                        due("GROWTH_MEASUREMENT", "MONTH", "2026-11-01", ANYWHERE)));
    }

    private static Guest mother(Language language, LocalDate date) {
        HealthRecord record = HealthRecord.builder(
                        person("hamil", "1994-02-10", Sex.FEMALE, "01").person())
                .pregnancy(Pregnancy.of(LocalDate.of(2026, 6, 10)))
                .build();
        Decision referral = late("REFERRAL_TO_PUSKESMAS", "PREGNANCY_DANGER_SIGN", "2026-11-24", ANYWHERE).toBuilder()
                .reasons(List.of(reason("finding/PREGNANCY_DANGER_SIGN/REFERRAL_TO_PUSKESMAS")))
                .build();
        Guest guest = guest(
                language,
                date,
                record,
                List.of(
                        referral,
                        due("BLOOD_PRESSURE_MEASUREMENT", "K3", "2026-11-20", ANYWHERE),
                        due("ANC_CONTACT", "K3", "2026-11-20", FacilityLevel.PUSKESMAS)),
                new Finding("PREGNANCY_DANGER_SIGN", LocalDate.of(2026, 11, 24)),
                new Finding("KEK", LocalDate.of(2026, 11, 24)));
        return guest;
    }

    private static HealthRecord person(String id, String born, Sex sex, String rw) {
        return HealthRecord.of(Person.builder(id, LocalDate.parse(born), sex)
                .village("99.01.01.2001")
                .rw(rw)
                .build());
    }

    static Guest guest(
            Language language, LocalDate date, HealthRecord record, List<Decision> decisions, Finding... findings) {
        CarePlan plan = CarePlan.of(record.person().id(), date, decisions, List.of(findings));
        return new Reception(MELATI, NETWORK, DICTIONARY, new PersonLine(Texts.of(language)))
                .receive(record, new Placer(DICTIONARY).place(plan, record.person(), NETWORK));
    }

    private static Decision late(String service, String occurrence, String due, FacilityLevel... levels) {
        return due(service, occurrence, due, levels).toBuilder()
                .state(DecisionState.OVERDUE)
                .build();
    }

    private static Decision due(String service, String occurrence, String due, FacilityLevel... levels) {
        LocalDate day = LocalDate.parse(due);
        return Decision.builder(service, DecisionState.DUE)
                .occurrence(occurrence)
                .timeline(day, day, null, null)
                .levels(List.of(levels))
                .reasons(List.of(reason("sample/" + service)))
                .build();
    }

    private static Reason reason(String rule) {
        return new Reason(rule, ImmutableList.of(), ImmutableList.of(), Confidence.SEEN);
    }
}
