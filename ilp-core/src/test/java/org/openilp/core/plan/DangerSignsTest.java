package org.openilp.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Confidence;

class DangerSignsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final DangerSigns SIGNS = new DangerSigns(
            Dictionary.national().findings(), Dictionary.national().services());

    private static Decision decision(String service, String rule) {
        return Decision.builder(service, DecisionState.DUE)
                .reasons(List.of(reason(rule)))
                .build();
    }

    private static Reason reason(String rule) {
        return new Reason(rule, ImmutableList.of(), ImmutableList.of(), Confidence.SEEN);
    }

    @Test
    void a_reason_names_the_finding_that_it_follows() {
        assertThat(reason("finding/HYPERTENSION_3/REFERRAL_TO_PUSKESMAS").finding())
                .contains("HYPERTENSION_3");
        assertThat(reason("finding/MTBS_RED/EMERGENCY_CARE/MTBS_RED").finding()).contains("MTBS_RED");
        assertThat(reason("adult/glucose/ilp").finding()).isEmpty();
    }

    @Test
    void what_follows_a_danger_sign_is_about_one_and_so_is_the_care_of_an_emergency() {
        assertThat(SIGNS.concern(decision("REFERRAL_TO_PUSKESMAS", "finding/HYPERTENSION_3/REFERRAL_TO_PUSKESMAS")))
                .isTrue();
        assertThat(SIGNS.concern(decision("EMERGENCY_CARE", "adult/x/y"))).isTrue();
        assertThat(SIGNS.concern(decision("REFERRAL_TO_PUSKESMAS", "finding/HYPERTENSION_1/REFERRAL_TO_PUSKESMAS")))
                .isFalse();
        assertThat(SIGNS.concern(decision("BLOOD_GLUCOSE_TEST", "adult/x/y"))).isFalse();
        assertThat(SIGNS.concern(decision("NO_SUCH_SERVICE", "finding/NO_SUCH_FINDING/NO_SUCH_SERVICE")))
                .isFalse();
    }

    @Test
    void the_danger_signs_of_a_plan_are_among_its_findings() {
        Finding danger = new Finding("HYPERTENSION_3", DAY);
        CarePlan plan = CarePlan.of("p", DAY, List.of(), List.of(danger, new Finding("HYPERTENSION_1", DAY)));

        assertThat(SIGNS.in(plan)).containsExactly(danger);
    }
}
