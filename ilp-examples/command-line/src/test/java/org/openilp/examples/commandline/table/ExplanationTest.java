package org.openilp.examples.commandline.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.core.Dictionary;
import org.openilp.core.plan.CarePlan;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.RulePack;

class ExplanationTest {

    private static final RulePack RULES = RulePack.national();

    @ParameterizedTest
    @EnumSource
    void explanations_look_like_this(Language language) {
        Explanation explanation = explanation(language);
        StringBuilder text = new StringBuilder();
        for (String service : new String[] {
            "BLOOD_PRESSURE_MEASUREMENT",
            "REFERRAL_TO_PUSKESMAS",
            "IMM_COVID19",
            "COPD_RISK_QUESTIONNAIRE",
            "ADL_ASSESSMENT"
        }) {
            text.append(explanation.of(Samples.GRANDMOTHER, Samples.plan(), service));
        }

        Golden.assertLooksLike("explanation." + language.code() + ".txt", text.toString());
    }

    @Test
    void of_what_is_not_in_the_plan_it_says_that_nothing_is_said() {
        assertThat(explanation(Language.EN).of(Samples.GRANDMOTHER, Samples.plan(), "CONTRACEPTIVE_PILL"))
                .contains("This plan says nothing of CONTRACEPTIVE_PILL");
    }

    @Test
    void of_a_service_with_rules_it_names_those_that_do_not_speak() {
        String text = explanation(Language.EN)
                .of(Samples.GRANDMOTHER, CarePlan.empty("nenek", Samples.DAY), "BLOOD_PRESSURE_MEASUREMENT");

        assertThat(text.replaceAll("\\s+", " ")).contains("adult_and_elderly/blood-pressure/ilp-yearly");
    }

    @Test
    void of_a_rule_of_the_pack_it_tells_where_it_is_written() {
        CarePlan plan = CarePlanner.builder().rules(RULES).build().plan(Samples.GRANDMOTHER, Samples.DAY);

        assertThat(explanation(Language.EN).of(Samples.GRANDMOTHER, plan, "BLOOD_PRESSURE_MEASUREMENT"))
                .contains("adult_and_elderly/blood-pressure/ilp-yearly")
                .contains("blood-pressure.drl:")
                .contains("It says            Blood pressure");
    }

    private static Explanation explanation(Language language) {
        return new Explanation(Texts.of(language), Samples.names(language), Dictionary.national(), RULES);
    }
}
