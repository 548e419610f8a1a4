package org.openilp.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.basis.Confidence;
import org.openilp.core.lifecycle.Cluster;
import org.openilp.core.lifecycle.LifeStage;
import org.openilp.core.network.FacilityLevel;

class OfferTest {

    private static Service service(String code, Map<FacilityLevel, Offer> offers) {
        return new Service(
                code,
                "Nama",
                "Name",
                ImmutableSet.of(Subject.HOUSEHOLD, Subject.SCHOOL),
                ServiceKind.EXAMINATION,
                CareCategory.PREVENTIVE,
                ImmutableSet.of(Cluster.MOTHER_AND_CHILD),
                ImmutableSet.of(LifeStage.INFANT),
                "ONCE",
                ImmutableMap.copyOf(offers),
                ImmutableSet.of(Performer.MIDWIFE),
                ImmutableList.of("ILP_2023"),
                ImmutableList.of("K2015"),
                Confidence.SEEN,
                "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FULL", "REFER", "", "LIMITED: education", "LIMITED: rapid test: strip"})
    void what_is_read_is_shown_in_the_same_words(String text) {
        assertThat(Offer.parse(text)).hasToString(text);
    }

    @Test
    void only_a_limited_offer_has_a_scope() {
        assertThat(Offer.parse("LIMITED: education")).isEqualTo(Offer.limited("education"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Offer(OfferKind.FULL, "education"))
                .withMessage("offer FULL has the scope \"education\"; expected none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offer.limited(" "))
                .withMessage("limited offer without a scope; expected what may be done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "LIMITED", "LIMITED education", "NONE"})
    void another_word_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offer.parse(text))
                .withMessage("offer is \"" + text + "\"; expected FULL, \"LIMITED: scope\", REFER or nothing");
    }

    @Test
    void an_act_is_done_where_it_is_offered_in_full_or_in_part() {
        assertThat(Offer.FULL.isDoneHere()).isTrue();
        assertThat(Offer.limited("strip").isDoneHere()).isTrue();
        assertThat(Offer.REFER.isDoneHere()).isFalse();
        assertThat(Offer.NONE.isDoneHere()).isFalse();
    }

    @Test
    void a_level_that_the_catalogue_does_not_name_offers_nothing() {
        Service service = service("A", Map.of(FacilityLevel.PUSTU, Offer.FULL));
        assertThat(service.offerAt(FacilityLevel.PUSTU)).isEqualTo(Offer.FULL);
        assertThat(service.offerAt(FacilityLevel.HOSPITAL)).isEqualTo(Offer.NONE);
        assertThat(service.subject()).isEqualTo(Subject.HOUSEHOLD);
    }

    @Test
    void a_package_leaves_out_what_is_only_referred_for() {
        Service done = service("A", Map.of(FacilityLevel.PUSTU, Offer.FULL, FacilityLevel.HOME, Offer.REFER));
        Service part = service("B", Map.of(FacilityLevel.PUSTU, Offer.limited("strip")));
        Service referred = service("C", Map.of(FacilityLevel.PUSTU, Offer.REFER));
        ServiceCatalog catalog = ServiceCatalog.of(List.of(done, part, referred));
        assertThat(catalog.packageFor(LifeStage.INFANT, FacilityLevel.PUSTU).services())
                .containsExactly(done, part);
        assertThat(catalog.packageFor(LifeStage.INFANT, FacilityLevel.HOME).services())
                .isEmpty();
        assertThat(catalog.packageFor(LifeStage.ADULT, FacilityLevel.PUSTU).services())
                .isEmpty();
        assertThat(catalog.insideBuilding()).containsExactly(done, part);
        assertThat(catalog.outsideBuilding()).isEmpty();
        assertThat(catalog.inCluster(Cluster.MOTHER_AND_CHILD)).hasSize(3);
        assertThat(catalog.inCategory(CareCategory.CURATIVE)).isEmpty();
        assertThat(catalog.withoutRule()).isEmpty();
    }
}
