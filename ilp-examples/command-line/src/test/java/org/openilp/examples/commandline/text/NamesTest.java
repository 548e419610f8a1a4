package org.openilp.examples.commandline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Citation;
import org.openilp.core.network.FacilityLevel;

class NamesTest {

    private static final Names ID = new Names(Dictionary.national(), Texts.of(Language.ID));
    private static final Names EN = new Names(Dictionary.national(), Texts.of(Language.EN));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    IMM_PCV,                    2,              dosis 2,                dose 2
                    ANTENATAL_CLASS,            2,              ke-2,                   no. 2
                    BLOOD_PRESSURE_MEASUREMENT, YEAR,           tahunan,                yearly
                    ANC_CONTACT,                K1,             K1,                     K1
                    DEVELOPMENT_SCREENING,      M18,            umur 18 bulan,          age 18 months
                    IMM_TD,                     CLASS5,         kelas 5,                class 5
                    TB_BACTERIOLOGICAL_TEST,    MONTH2,         bulan ke-2,             month 2
                    HIV_TEST,                   EVERY_3_MONTHS, tiap 3 bulan,           every 3 months
                    BREAST_CLINICAL_EXAM,       EVERY_3_YEARS,  tiap 3 tahun,           every 3 years
                    BEHAVIOUR_SCREENING,        6_MONTHLY,      tiap 6 bulan,           every 6 months
                    REFERRAL_TO_PUSKESMAS,      HYPERTENSION_1, Hipertensi derajat 1,   Hypertension grade 1
                    FOLLOW_UP_HOME_VISIT,       X:YEAR,         X: tahunan,             X: yearly
                    IMM_PCV,                    SOMETHING_ELSE, SOMETHING_ELSE,         SOMETHING_ELSE
                    """)
    void labels_have_words(String service, String label, String indonesian, String english) {
        assertThat(ID.label(service, label)).isEqualTo(indonesian);
        assertThat(EN.label(service, label)).isEqualTo(english);
    }

    @Test
    void a_service_stands_with_its_label() {
        assertThat(ID.service("NEONATAL_VISIT", "KN1")).isEqualTo("Kunjungan neonatal (KN1)");
        assertThat(EN.service("NEONATAL_VISIT", "")).isEqualTo("Neonatal visit");
    }

    @Test
    void codes_that_no_dictionary_knows_stand_for_themselves() {
        assertThat(ID.service("NO_SUCH")).isEqualTo("NO_SUCH");
        assertThat(ID.fact("NO_SUCH")).isEqualTo("NO_SUCH");
        assertThat(ID.finding("NO_SUCH")).isEqualTo("NO_SUCH");
        assertThat(ID.pack("NO_SUCH")).isEqualTo("NO_SUCH");
        assertThat(ID.shortSource("NO_SUCH")).isEqualTo("NO_SUCH");
        assertThat(ID.fullSource("NO_SUCH")).isEqualTo("NO_SUCH");
    }

    @Test
    void conditions_of_rules_are_put_into_words() {
        assertThat(ID.condition("has(\"SICK_TODAY\") || has(\"DIABETES\")"))
                .isEqualTo("Datang karena sakit hari ini atau Diabetes melitus");
        assertThat(EN.condition("lacks(\"DIABETES\") && found(\"HYPERTENSION_1\")"))
                .isEqualTo("not: Known diabetes mellitus and Hypertension grade 1");
        assertThat(EN.condition("is(\"SMOKING_STATUS\", \"CURRENT\")")).isEqualTo("Smoking status");
        assertThat(EN.condition("DIABETES")).isEqualTo("Known diabetes mellitus");
        assertThat(EN.condition("something else")).isEqualTo("something else");
    }

    @Test
    void levels_stand_in_the_order_of_the_network() {
        assertThat(ID.levels(EnumSet.of(FacilityLevel.PUSKESMAS, FacilityLevel.HOME, FacilityLevel.POSYANDU)))
                .isEqualTo("Rumah, Posyandu, Puskesmas");
        assertThat(EN.levels(Set.of(FacilityLevel.HOME))).isEqualTo("Home");
        assertThat(ID.levels(List.of())).isEqualTo("dirujuk");
    }

    @Test
    void of_editions_of_a_programme_the_newest_that_counts_is_named() {
        LocalDate day = LocalDate.of(2026, 11, 25);

        assertThat(ID.programmes(List.of("IMM_2017", "IMM_2025", "IMM_2024", "ILP_2023"), day))
                .containsExactly("Imunisasi program 2025", "Paket layanan ILP");
        assertThat(ID.programmes(List.of("CKG_2025_ANYDAY", "CKG_2026"), day))
                .containsExactly("Cek Kesehatan Gratis 2026");
        assertThat(ID.programmes(List.of("CKG_2025_BIRTHDAY"), day))
                .containsExactly("Cek Kesehatan Gratis hari ulang tahun");
    }

    @Test
    void regulations_are_cited_by_number_and_other_sources_by_title() {
        assertThat(ID.shortSource("K2015")).isEqualTo("Kepmenkes HK.01.07/MENKES/2015/2023");
        assertThat(ID.shortSource("POSC")).isEqualTo("Kartu Bantu Pemeriksaan Posyandu");
        assertThat(EN.fullSource("K2015"))
                .isEqualTo("Keputusan Menteri Kesehatan tentang Petunjuk Teknis Integrasi Pelayanan Kesehatan Primer,"
                        + " HK.01.07/MENKES/2015/2023, since 2023-08-29");
    }

    @Test
    void every_kind_of_numbered_regulation_has_a_word() {
        for (Citation citation : Dictionary.national().citations().all()) {
            if (citation.number().startsWith("HK.")) {
                assertThat(ID.shortSource(citation.id())).as(citation.type()).doesNotStartWith("HK.");
            }
        }
    }
}
