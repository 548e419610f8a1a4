package org.openilp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.core.code.UnknownCodeException;
import org.openilp.core.fact.AbsentMeans;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.Validity;
import org.openilp.core.finding.FollowUp;
import org.openilp.core.finding.Severity;
import org.openilp.core.lifecycle.Cluster;
import org.openilp.core.lifecycle.LifeStage;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.CareCategory;
import org.openilp.core.service.Offer;
import org.openilp.core.service.OfferKind;
import org.openilp.core.service.Service;
import org.openilp.core.service.Subject;

/** The tables as they are shipped, counted a second time from the text of the files. */
class NationalTablesTest {

    private static final Dictionary NATIONAL = Dictionary.national();

    @Test
    void they_are_loaded_once() {
        assertThat(Dictionary.national()).isSameAs(NATIONAL);
    }

    @Test
    void every_row_became_an_entry() {
        assertThat(NATIONAL.services().all())
                .hasSize(RawTable.of("services.csv").rows().size())
                .hasSize(234);
        assertThat(NATIONAL.facts().all())
                .hasSize(RawTable.of("facts.csv").rows().size())
                .hasSize(474);
        assertThat(NATIONAL.findings().all())
                .hasSize(RawTable.of("findings.csv").rows().size())
                .hasSize(267);
        assertThat(NATIONAL.followUps().all())
                .hasSize(RawTable.of("follow_ups.csv").rows().size())
                .hasSize(303);
        assertThat(NATIONAL.citations().all())
                .hasSize(RawTable.of("citations.csv").rows().size())
                .hasSize(65);
        assertThat(NATIONAL.packs().all())
                .hasSize(RawTable.of("packs.csv").rows().size())
                .hasSize(26);
        assertThat(NATIONAL.services().withoutRule()).hasSize(5);
    }

    @Test
    void each_table_says_in_its_first_line_what_it_is() {
        for (String name : List.of(
                "services.csv",
                "services_without_rule.csv",
                "facts.csv",
                "findings.csv",
                "follow_ups.csv",
                "citations.csv",
                "packs.csv")) {
            assertThat(RawTable.of(name).comment()).startsWith("# ").hasSizeGreaterThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource(LifeStage.class)
    void the_package_of_a_stage_at_a_level_is_what_the_file_marks_full_or_limited(LifeStage stage) {
        Map<FacilityLevel, String> columns = Map.of(
                FacilityLevel.HOME, "home",
                FacilityLevel.POSYANDU, "posyandu",
                FacilityLevel.PUSTU, "pustu",
                FacilityLevel.PUSKESMAS, "puskesmas",
                FacilityLevel.SCHOOL, "school");
        for (FacilityLevel level : FacilityLevel.values()) {
            List<String> expected = RawTable.of("services.csv").rows().stream()
                    .filter(row -> row.get("stages").equals("ALL")
                            || List.of(row.get("stages").split(";")).contains(stage.name()))
                    .filter(row -> columns.containsKey(level))
                    .filter(row -> row.get(columns.get(level)).equals("FULL")
                            || row.get(columns.get(level)).startsWith("LIMITED: "))
                    .map(row -> row.get("code"))
                    .toList();
            assertThat(NATIONAL.services().packageFor(stage, level).services())
                    .extracting(Service::code)
                    .containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PREGNANCY, 48, 40, 79, 93, 23",
        "CHILDBIRTH, 29, 17, 39, 50, 9",
        "POSTPARTUM, 42, 30, 58, 66, 12",
        "NEWBORN, 42, 30, 59, 79, 11",
        "INFANT, 44, 41, 71, 82, 17",
        "UNDER_FIVE, 45, 44, 75, 88, 25",
        "PRESCHOOL, 43, 35, 66, 77, 24",
        "SCHOOL_AGE, 46, 44, 79, 97, 49",
        "ADOLESCENT, 57, 52, 96, 114, 45",
        "ADULT, 59, 52, 92, 126, 35",
        "ELDERLY, 57, 47, 88, 124, 31",
    })
    void the_packages_have_as_many_services_as_counted_by_hand(
            LifeStage stage, int home, int posyandu, int pustu, int puskesmas, int school) {
        assertThat(List.of(
                        size(stage, FacilityLevel.HOME),
                        size(stage, FacilityLevel.POSYANDU),
                        size(stage, FacilityLevel.PUSTU),
                        size(stage, FacilityLevel.PUSKESMAS),
                        size(stage, FacilityLevel.SCHOOL)))
                .containsExactly(home, posyandu, pustu, puskesmas, school);
    }

    private static int size(LifeStage stage, FacilityLevel level) {
        return NATIONAL.services().packageFor(stage, level).services().size();
    }

    @Test
    void the_catalogue_can_be_cut_by_cluster_purpose_and_place() {
        assertThat(NATIONAL.services().inCluster(Cluster.MOTHER_AND_CHILD)).hasSize(155);
        assertThat(NATIONAL.services().inCluster(Cluster.ADULT_AND_ELDERLY)).hasSize(112);
        assertThat(NATIONAL.services().inCluster(Cluster.COMMUNICABLE_DISEASE)).hasSize(55);
        assertThat(NATIONAL.services().inCluster(Cluster.CROSS_CLUSTER)).hasSize(15);
        assertThat(NATIONAL.services().inCluster(Cluster.MANAGEMENT)).hasSize(2);
        assertThat(NATIONAL.services().inCategory(CareCategory.PREVENTIVE)).hasSize(165);
        assertThat(NATIONAL.services().inCategory(CareCategory.CURATIVE)).hasSize(40);
        assertThat(NATIONAL.services().insideBuilding()).hasSize(231);
        assertThat(NATIONAL.services().outsideBuilding()).hasSize(139);
    }

    @Test
    void a_service_is_read_in_full() {
        Service visit = NATIONAL.services().get("ROUTINE_HOME_VISIT");
        assertThat(visit.subject()).isEqualTo(Subject.HOUSEHOLD);
        assertThat(visit.nameId()).isEqualTo("Kunjungan rumah rutin");
        assertThat(visit.offerAt(FacilityLevel.HOME)).isEqualTo(Offer.FULL);
        assertThat(visit.offerAt(FacilityLevel.PUSTU)).isEqualTo(Offer.limited("joint visit"));
        assertThat(visit.offerAt(FacilityLevel.PUSKESMAS).kind()).isEqualTo(OfferKind.NONE);
        assertThat(visit.stages()).hasSize(LifeStage.values().length);
        assertThat(visit.basis()).contains("K2015#Bab II, Gambar 5", "HVF");
        assertThat(NATIONAL.services().get("SCHOOL_ENVIRONMENT_SUPERVISION").subject())
                .isEqualTo(Subject.SCHOOL);
    }

    @Test
    void a_fact_is_read_in_full() {
        FactDefinition weight = NATIONAL.facts().get("WEIGHT_KG");
        assertThat(weight.type()).isEqualTo(FactType.DECIMAL);
        assertThat(weight.unit()).isEqualTo("kg");
        assertThat(weight.min()).isEqualTo("0.3");
        assertThat(weight.max()).isEqualTo("300");
        assertThat(weight.nameId()).isEqualTo("Berat badan");
        assertThat(weight.name()).isEqualTo("Body weight");
        assertThat(weight.evidences())
                .containsExactly("GROWTH_MEASUREMENT", "NUTRITIONAL_STATUS_SCREENING", "MATERNAL_WEIGHT_MONITORING");
        assertThat(NATIONAL.facts().get("SCHOOL_CLASS").validity()).isEqualTo(Validity.SCHOOL_YEAR);
        assertThat(NATIONAL.facts().get("SICK_TODAY").validity()).isEqualTo(Validity.DAY);
        assertThat(NATIONAL.facts().get("NIK").sensitive()).isTrue();
        assertThat(NATIONAL.facts().get("VACCINE_ANAPHYLAXIS").listsServices()).isTrue();
        assertThat(NATIONAL.facts().get("BP_DIASTOLIC").below()).isEqualTo("BP_SYSTOLIC");
    }

    @Test
    void every_fact_that_may_be_asked_has_an_indonesian_name() {
        assertThat(NATIONAL.facts().all().stream().filter(FactDefinition::askable))
                .hasSize(110)
                .allMatch(fact -> !fact.nameId().equals(fact.name()));
        assertThat(RawTable.of("facts.csv").rows())
                .noneMatch(row -> row.get("name_id").isBlank());
    }

    @Test
    void what_is_derived_is_what_absence_leaves_to_be_derived() {
        assertThat(NATIONAL.facts().all())
                .allMatch(fact -> fact.derived() == (fact.absentMeans() == AbsentMeans.DERIVED))
                .noneMatch(fact -> fact.derived() && fact.askable());
    }

    @Test
    void evidence_is_known_from_the_side_of_the_service() {
        assertThat(NATIONAL.facts().codesThatEvidence("BLOOD_PRESSURE_MEASUREMENT"))
                .containsExactly("BP_SYSTOLIC", "BP_PERCENTILE", "BP_OFF_PREGNANCY_CURVE");
        assertThat(NATIONAL.facts().codesThatEvidence("HEALTH_EDUCATION")).isEmpty();
        long cells = RawTable.of("facts.csv").rows().stream()
                .flatMap(row -> Splitter.on(';').omitEmptyStrings().splitToStream(row.get("evidences")))
                .count();
        assertThat(NATIONAL.facts().evidence().size()).isEqualTo(Math.toIntExact(cells));
    }

    @Test
    void findings_and_what_follows_them_are_read_in_full() {
        assertThat(NATIONAL.findings().get("KEK").severity()).isEqualTo(Severity.DISEASE);
        assertThat(NATIONAL.findings().get("KEK_RISK_WOMAN").validFor()).isEqualTo(Period.ofYears(1));
        assertThat(NATIONAL.findings().get("KEK").validFor()).isNull();
        assertThat(NATIONAL.followUps().of("TB_CONFIRMED")).hasSize(4);
        assertThat(NATIONAL.followUps().of("NO_SUCH_FINDING")).isEmpty();
        FollowUp certificate = NATIONAL.followUps().of("THALASSEMIA_CLEARED").get(0);
        assertThat(certificate.ruleId()).isEqualTo("finding/THALASSEMIA_CLEARED/THALASSEMIA_CERTIFICATE");
        assertThat(certificate.earliest()).isEqualTo(Period.ZERO);
        assertThat(certificate.overdue()).isEqualTo(Period.ofDays(30));
        assertThat(certificate.from()).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(certificate.every()).isNull();
        FollowUp recheck = NATIONAL.followUps().of("OBESITY_1").stream()
                .filter(row -> row.occurrence().equals("EVERY_3_MONTHS"))
                .findFirst()
                .orElseThrow();
        assertThat(recheck.ruleId()).isEqualTo("finding/OBESITY_1/NUTRITIONAL_STATUS_SCREENING/EVERY_3_MONTHS");
        assertThat(recheck.every()).isEqualTo(Period.ofMonths(3));
    }

    @Test
    void the_ids_of_follow_ups_are_unique() {
        assertThat(NATIONAL.followUps().all()).extracting(FollowUp::ruleId).doesNotHaveDuplicates();
    }

    @Test
    void conditions_of_follow_ups_are_in_the_words_of_the_rules() {
        Pattern call = Pattern.compile("(?:has|found|notFound|foundAt|doneSinceAnchor)\\('[^']+'(?:, '[^']+')*\\)");
        Set<String> conditions = NATIONAL.followUps().all().stream()
                .flatMap(row -> Splitter.on(';').trimResults().splitToStream(row.suppressedBy()))
                .filter(item -> item.startsWith("EXCLUDED_BY "))
                .map(item -> item.substring("EXCLUDED_BY ".length()))
                .collect(Collectors.toSet());
        assertThat(conditions)
                .contains(
                        "has('TB_ACTIVE')",
                        "foundAt('PUSKESMAS')",
                        "doneSinceAnchor('YOUNG_INFANT_ASSESSMENT SICK')",
                        "notFound('BP_CHILD_RAISED_UNDER13')",
                        "ageYears >= 15")
                .allMatch(text ->
                        text.equals("ageYears >= 15") || call.matcher(text).matches());
        assertThat(NATIONAL.followUps().all())
                .filteredOn(row -> row.levels().contains(" IF "))
                .hasSize(2)
                .allMatch(row -> row.levels().startsWith("PUSKESMAS IF has('FACILITY_XRAY'); HOSPITAL"));
    }

    @Test
    void every_code_that_a_table_names_exists() {
        Set<String> services = RawTable.of("services.csv").column("code");
        Set<String> facts = RawTable.of("facts.csv").column("code");
        Set<String> findings = RawTable.of("findings.csv").column("code");
        Set<String> packs = RawTable.of("packs.csv").column("id");
        Set<String> citations = RawTable.of("citations.csv").column("id");
        for (String table : List.of("services.csv", "findings.csv", "follow_ups.csv")) {
            assertThat(packs).containsAll(RawTable.of(table).words("packs"));
            assertThat(citations)
                    .containsAll(RawTable.of(table).words("basis").stream()
                            .map(place -> place.replaceFirst("#.*", ""))
                            .toList());
        }
        assertThat(citations).containsAll(RawTable.of("packs.csv").column("citation"));
        assertThat(services)
                .containsAll(RawTable.of("facts.csv").words("evidences"))
                .containsAll(RawTable.of("follow_ups.csv").column("service"))
                .containsAll(RawTable.of("services_without_rule.csv").column("service"));
        assertThat(findings).containsAll(RawTable.of("follow_ups.csv").column("finding"));
        for (Map<String, String> row : RawTable.of("follow_ups.csv").rows()) {
            Matcher code = Pattern.compile("(has|found|notFound)\\('([A-Z0-9_]+)'")
                    .matcher(row.get("suppressed_by") + row.get("levels"));
            while (code.find()) {
                assertThat(code.group(1).equals("has") ? facts : findings).contains(code.group(2));
            }
            Matcher service = Pattern.compile("(?:SATISFIED_BY |doneSinceAnchor\\(')([A-Z0-9_]+)")
                    .matcher(row.get("suppressed_by"));
            while (service.find()) {
                assertThat(services).contains(service.group(1));
            }
        }
    }

    @Test
    void packs_have_the_dates_of_the_file() {
        assertThat(NATIONAL.packs().get("CKG_2025_BIRTHDAY").period()).hasToString("[2025-02-10, 2025-03-01)");
        assertThat(NATIONAL.packs().get("ILP_2023").period()).hasToString("[2023-08-29, …)");
        assertThat(NATIONAL.packs().get("ILP_2023").citation()).isEqualTo("K2015");
        assertThat(NATIONAL.citations().get("K2015").number()).isEqualTo("HK.01.07/MENKES/2015/2023");
        assertThat(NATIONAL.citations().get("PMK19_24").issued()).isEqualTo("2024-12");
    }

    @Test
    void an_unknown_code_is_answered_with_the_nearest_one() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> NATIONAL.services().get("IMM_PVC"))
                .withMessage("unknown service code IMM_PVC. Maybe IMM_PCV?");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> NATIONAL.facts().get("BP_SISTOLIC"))
                .withMessage("unknown fact code BP_SISTOLIC. Maybe BP_SYSTOLIC?");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> NATIONAL.findings().get("KEKK"))
                .withMessage("unknown finding code KEKK. Maybe KEK?");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> NATIONAL.packs().get("ILP_2032"))
                .withMessage("unknown pack code ILP_2032. Maybe ILP_2023?");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> NATIONAL.citations().get("K2051"))
                .withMessage("unknown citation code K2051. Maybe K2015?");
        assertThat(NATIONAL.services().find("IMM_PVC")).isEmpty();
        assertThat(NATIONAL.facts().find("WEIGHT_KG")).isPresent();
        assertThat(NATIONAL.findings().find("KEK")).isPresent();
        assertThat(NATIONAL.packs().find("ILP_2023")).isPresent();
        assertThat(NATIONAL.citations().find("K2015")).isPresent();
    }
}
