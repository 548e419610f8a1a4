package org.openilp.rules.verbs;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openilp.core.network.FacilityLevel.HOME;
import static org.openilp.core.network.FacilityLevel.SCHOOL;
import static org.openilp.core.service.Performer.KADER;
import static org.openilp.rules.vocabulary.Words.below;
import static org.openilp.rules.vocabulary.Words.both;
import static org.openilp.rules.vocabulary.Words.done;
import static org.openilp.rules.vocabulary.Words.either;
import static org.openilp.rules.vocabulary.Words.has;
import static org.openilp.rules.vocabulary.Words.lacks;

import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.rules.schedule.Schedule;

class RightSideTest {

    private static void assertReadsAs(String text, Due... sentences) {
        List<Due> read = RightSide.parse(text).dues();

        assertThat(read).hasSameSizeAs(sentences);
        for (int i = 0; i < sentences.length; i++) {
            List<Schedule> schedules = read.get(i).schedules(null);
            assertThat(schedules).isEqualTo(sentences[i].schedules(null));
        }
    }

    private static Due due(String... occurrences) {
        return Plan.listening().due(occurrences);
    }

    @Test
    void aSentenceIsReadAsJavaRunsIt() {
        assertReadsAs(
                "plan.due(\"K1\", \"K2\").inPregnancy().from(0, DAYS).until(13, WEEKS)\n    .at(HOME).by(KADER);",
                due("K1", "K2")
                        .inPregnancy()
                        .from(0, DAYS)
                        .until(13, WEEKS)
                        .at(HOME)
                        .by(KADER));
    }

    @Test
    void aRightSideMayBeSeveralSentencesAndNumbersNegative() {
        assertReadsAs(
                "plan.due().inMonth(JANUARY).from(-1, MONTHS);\nplan.due(\"X\").byAge().from(2, DAYS).at(SCHOOL);",
                due().inMonth(Month.JANUARY).from(-1, MONTHS),
                due("X").byAge().from(2, DAYS).at(SCHOOL));
    }

    @Test
    void conditionsAreThoseOfTheLeftSideAndMayBeJoined() {
        assertReadsAs(
                "plan.due(\"X\").byAge().from(2, DAYS).satisfiedBy(done(\"HPV_DNA_TEST\"), lacks(\"TB_ACTIVE\"))"
                        + ".unless(either(has(\"TB_ACTIVE\"), both(has(\"HIV_STATUS\"), below(\"AGE_YEARS\", 3))));",
                due("X").byAge()
                        .from(2, DAYS)
                        .satisfiedBy(done("HPV_DNA_TEST"), lacks("TB_ACTIVE"))
                        .unless(either(has("TB_ACTIVE"), both(has("HIV_STATUS"), below("AGE_YEARS", 3)))));
    }

    @Test
    void aFindingIsReadWithWhatDatesIt() {
        List<Find> finds = RightSide.parse("plan.find(\"KEK\").datedBy(\"LILA_CM\", \"IMT\");")
                .finds();

        assertThat(finds).hasSize(1);
        assertThat(finds.get(0).finding()).isEqualTo("KEK");
        assertThat(finds.get(0).dating().orElseThrow()).containsExactly("LILA_CM", "IMT");
    }

    @Test
    void nothingSaysNothing() {
        assertThat(RightSide.parse("").dues()).isEmpty();
        assertThat(RightSide.parse("plan;").finds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '#',
            value = {
                "plan.soon(); # \"soon\" is no verb of the rules",
                "plan.due().soon(); # \"soon\" is no verb of the rules",
                "plan.due().byAge().dose(\"1\"); # \"dose\" is no verb of the rules",
                "plan.due(1); # \"due\" cannot be said of [1]",
                "plan.due().from(1); # \"from\" cannot be said of [1]",
                "plan.due().from(1, FORTNIGHTS); # \"from\" cannot be said of [1, FORTNIGHTS]",
                "plan.due().from(1, JANUARY); # \"from\" cannot be said of [1, JANUARY]",
                "plan.due().at(HOME, DAYS); # \"at\" cannot be said of [HOME, DAYS]",
                "plan.due().unless(\"X\"); # \"unless\" cannot be said of [X]",
                "plan.due().unless(old(\"X\")); # \"old\" is no word of the rules",
                "plan.due().graceUntil(\"soon\", has(\"X\")); # Text 'soon' could not be parsed at index 0",
                "plan.due() # cannot read at the end of \"plan.due()\"",
                "due(); # cannot read at \"due\" of \"due();\"",
                "plan.due; # cannot read at \";\" of \"plan.due;\"",
                "plan.due() + 1; # cannot read \"+ 1;\"",
            })
    void whatCannotBeReadIsNamed(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RightSide.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.due().from(1.5, DAYS);", "plan.due(,);", "plan.", "plan.due().unless(either());"})
    void whatMakesNoSentenceIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RightSide.parse(text));
    }
}
