package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openilp.rules.RulePack;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Schedule;

class RuleIndexTest {

    private static final RuleIndex.Entry FIRST =
            new RuleIndex.Entry("child/a/1", "IMM_MR", ImmutableSet.of("2", "1"), "child/a.drl:3");
    private static final RuleIndex.Entry SECOND =
            new RuleIndex.Entry("child/a/2", "IMM_MR", ImmutableSet.of("", "1"), "child/a.drl:9");
    private static final RuleIndex.Entry CONCLUDES =
            new RuleIndex.Entry("findings/KEK", "KEK", ImmutableSet.of(), "findings/kek.drl:3");

    private final RuleIndex index = RuleIndex.of(List.of(FIRST, SECOND), List.of(CONCLUDES));

    @Test
    void theRulesOfAServiceStandInTheOrderOfThePack() {
        assertThat(index.rulesOf("IMM_MR")).containsExactly(FIRST, SECOND);
        assertThat(index.rulesOf("KEK")).isEmpty();
        assertThat(index.rulesOfFinding("KEK")).containsExactly(CONCLUDES);
        assertThat(index.rulesOfFinding("IMM_MR")).isEmpty();
    }

    @Test
    void theOccurrencesOfAServiceAreThoseOfAllItsRules() {
        assertThat(index.occurrencesOf("IMM_MR")).containsExactly("", "1", "2");
        assertThat(index.occurrencesOf("IMM_PCV")).isEmpty();
    }

    @Test
    void aRuleIsFoundByItsIdAndAWrongIdByItsNearest() {
        assertThat(index.find("child/a/2")).contains(SECOND);
        assertThat(index.find("child/a/3")).isEmpty();
        assertThat(index.nearestId("child/aa/2")).contains("child/a/2");
        assertThat(SECOND).hasToString("child/a/2 (child/a.drl:9)");
    }

    @Test
    void theNationalRulesAreAllFoundWithTheirPlace() {
        RulePack pack = RulePack.national();
        RuleIndex national = RuleIndex.of(pack);

        for (Rule rule : pack.rules()) {
            assertThat(national.rulesOf(rule.service()))
                    .extracting(RuleIndex.Entry::id)
                    .contains(rule.id());
            assertThat(national.occurrencesOf(rule.service()))
                    .containsAll(
                            rule.schedules().stream().map(Schedule::occurrence).toList());
            assertThat(national.find(rule.id()).orElseThrow().place())
                    .isEqualTo(rule.source().toString());
        }
        for (FindingRule rule : pack.findingRules()) {
            assertThat(national.rulesOfFinding(rule.code()))
                    .extracting(RuleIndex.Entry::id)
                    .contains(rule.id());
        }
    }
}
