package org.openilp.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsOfTheDecreeTest {

    @Test
    void every_stage_has_its_own_name_in_both_languages() {
        assertThat(LifeStage.values()).hasSize(11);
        assertThat(LifeStage.values())
                .extracting(LifeStage::nameId)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(LifeStage.values())
                .extracting(LifeStage::nameEn)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void clusters_are_numbered_as_in_the_decree_and_the_shared_one_has_no_number() {
        assertThat(Cluster.MANAGEMENT.number()).hasValue(1);
        assertThat(Cluster.MOTHER_AND_CHILD.number()).hasValue(2);
        assertThat(Cluster.ADULT_AND_ELDERLY.number()).hasValue(3);
        assertThat(Cluster.COMMUNICABLE_DISEASE.number()).hasValue(4);
        assertThat(Cluster.CROSS_CLUSTER.number()).isEmpty();
        assertThat(Cluster.values()).extracting(Cluster::nameId).doesNotHaveDuplicates();
        assertThat(Cluster.values()).extracting(Cluster::nameEn).doesNotHaveDuplicates();
    }
}
