package org.openilp.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FacilityLevelTest {

    @Test
    void home_posyandu_and_school_lie_outside_the_buildings_of_the_health_service() {
        assertThat(Arrays.stream(FacilityLevel.values()).filter(level -> !level.insideBuilding()))
                .containsExactlyInAnyOrder(FacilityLevel.HOME, FacilityLevel.POSYANDU, FacilityLevel.SCHOOL);
    }

    @Test
    void lists_are_shown_in_the_order_of_the_names() {
        assertThat(Arrays.stream(FacilityLevel.values()).sorted(FacilityLevel.BY_NAME))
                .extracting(Enum::name)
                .containsExactly("HOME", "HOSPITAL", "OTHER_FKTP", "POSYANDU", "PUSKESMAS", "PUSTU", "SCHOOL");
    }

    @Test
    void terms_of_art_are_not_translated() {
        assertThat(FacilityLevel.POSYANDU.nameEn()).isEqualTo(FacilityLevel.POSYANDU.nameId());
        assertThat(FacilityLevel.values()).extracting(FacilityLevel::nameId).doesNotHaveDuplicates();
    }
}
