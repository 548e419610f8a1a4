package org.openilp.examples.commandline.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Postponement;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

class PlanTableTest {

    @ParameterizedTest
    @EnumSource
    void a_plan_with_every_state_looks_like_this(Language language) {
        String table = table(language).of(Samples.GRANDMOTHER, Samples.plan());
        Legend legend = new Legend(Texts.of(language), Samples.names(language));
        legend.add(Samples.plan());

        Golden.assertLooksLike("plan." + language.code() + ".txt", table + legend);
    }

    @Test
    void a_plan_without_decisions_says_so() {
        String table = table(Language.EN).of(Samples.GRANDMOTHER, CarePlan.empty("nenek", Samples.DAY));

        assertThat(table)
                .isEqualTo(
                        "=".repeat(100) + "\nnenek  female, 71 years\n" + "-".repeat(100) + "\nNo service is due.\n\n");
    }

    @Test
    void a_legend_without_plans_names_no_sources() {
        assertThat(new Legend(Texts.of(Language.EN), Samples.names(Language.EN)).toString())
                .doesNotContain("Sources")
                .contains("supports and does not replace the clinical judgement");
    }

    @Test
    void what_is_due_lasts_until_the_day_before_it_is_late_or_closes() {
        assertThat(row(DecisionState.DUE, "2026-12-02", "2026-12-10")).contains("25 Nov 2026  1 Dec 2026 ");
        assertThat(row(DecisionState.DUE, null, "2026-12-10")).contains("25 Nov 2026  9 Dec 2026 ");
        assertThat(row(DecisionState.OVERDUE, "2026-11-25", "2026-12-10")).contains("25 Nov 2026  9 Dec 2026 ");
        assertThat(row(DecisionState.OVERDUE, "2026-11-25", null)).contains("25 Nov 2026  -   ");
    }

    @Test
    void what_is_never_given_says_so() {
        Decision decision = Decision.builder("IMM_PCV", DecisionState.POSTPONED)
                .postponement(Postponement.permanent("VACCINE_ANAPHYLAXIS"))
                .build();

        assertThat(table(Language.EN).of(Samples.GRANDMOTHER, plan(decision)))
                .contains("POSTPONED", "Not given for life: Anaphylaxis or serious event");
    }

    private static String row(DecisionState state, String overdue, String closes) {
        Decision decision = Decision.builder("IMM_PCV", state)
                .timeline(Samples.DAY, Samples.DAY, day(overdue), day(closes))
                .build();
        return table(Language.EN).of(Samples.GRANDMOTHER, plan(decision));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static CarePlan plan(Decision decision) {
        return CarePlan.of("x", Samples.DAY, ImmutableList.of(decision), ImmutableList.of());
    }

    private static PlanTable table(Language language) {
        return new PlanTable(Texts.of(language), Samples.names(language));
    }
}
