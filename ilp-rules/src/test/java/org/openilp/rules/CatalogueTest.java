package org.openilp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openilp.core.Dictionary;
import org.openilp.core.finding.FindingDefinition;
import org.openilp.core.finding.Severity;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.Service;
import org.openilp.rules.client.Folder;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Schedule;

/** What rules there are. Whoever adds a rule changes the numbers. */
class CatalogueTest {

    private static final int DECIDING_RULES = 571;
    private static final int INTERPRETING_RULES = 203;
    private static final int ROWS = 702;

    private static final RulePack NATIONAL = RulePack.national();
    private static final Dictionary DICTIONARY = NATIONAL.dictionary();

    private static List<Rule> deciding() {
        return NATIONAL.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.DECISION)
                .toList();
    }

    @Test
    void thereAreExactlySoManyRules() {
        assertThat(deciding()).hasSize(DECIDING_RULES);
        assertThat(NATIONAL.findingRules()).hasSize(INTERPRETING_RULES);
        assertThat(deciding().stream().mapToInt(rule -> rule.rows().size()).sum())
                .isEqualTo(ROWS);
    }

    @Test
    void whatFollowsEachFindingThatIsConcludedIsThere() {
        List<String> followUps = NATIONAL.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.FOLLOW_UP)
                .map(Rule::id)
                .toList();
        List<String> expected = NATIONAL.findingRules().stream()
                .flatMap(finding -> DICTIONARY.followUps().of(finding.code()).stream())
                .map(row -> row.ruleId())
                .toList();

        assertThat(followUps).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aDangerSignIsSentOnOrTreatedOnTheSameDay() {
        List<FindingDefinition> signs = NATIONAL.findingRules().stream()
                .map(FindingRule::finding)
                .filter(finding -> finding.severity() == Severity.DANGER_SIGN)
                .toList();

        assertThat(signs).hasSizeGreaterThan(15);
        assertThat(signs)
                .allSatisfy(sign -> assertThat(DICTIONARY.followUps().of(sign.code()))
                        .as(sign.code())
                        .anySatisfy(row -> {
                            assertThat(row.service()).containsAnyOf("REFERRAL", "EMERGENCY");
                            assertThat(row.due()).isEqualTo(Period.ZERO);
                            assertThat(row.overdue()).isEqualTo(Period.ofDays(1));
                        }));
    }

    @Test
    void everyFolderHasARule() {
        assertThat(deciding().stream().map(Rule::folder).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Folder.class));
    }

    @Test
    void noTwoRulesHaveOneIdAndNoRowIsSaidTwice() {
        assertThat(NATIONAL.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(NATIONAL.findingRules()).extracting(FindingRule::id).doesNotHaveDuplicates();
        assertThat(deciding().stream().flatMap(rule -> rule.rows().stream())).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNamesItsAuthorityAndOnlyCodesThatExist() {
        return NATIONAL.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(DICTIONARY.services().find(rule.service()))
                            .as(rule.service())
                            .isPresent();
                    assertThat(rule.basis())
                            .isNotEmpty()
                            .allSatisfy(
                                    basis -> assertThat(DICTIONARY.citations().find(basis.split("#", 2)[0]))
                                            .as(basis)
                                            .isPresent());
                    assertThat(rule.packs())
                            .isNotEmpty()
                            .allSatisfy(pack -> assertThat(DICTIONARY.packs().find(pack))
                                    .as(pack)
                                    .isPresent());
                    assertThat(rule.confidence()).isNotNull();
                    assertThat(rule.schedules()).isNotEmpty();
                    rule.who()
                            .terms()
                            .flatMap(term -> term.facts().stream())
                            .forEach(fact -> assertThat(DICTIONARY.facts().find(fact))
                                    .as(fact)
                                    .isPresent());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNamesLevelsAtWhichTheCatalogueLetsItsServiceBeDone() {
        return NATIONAL.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Service service = DICTIONARY.services().get(rule.service());
                    Set<FacilityLevel> allowed = new HashSet<>(service.offers().keySet());
                    allowed.add(FacilityLevel.HOSPITAL);
                    allowed.add(FacilityLevel.OTHER_FKTP);
                    for (Schedule schedule : rule.schedules()) {
                        assertThat(allowed)
                                .containsAll(schedule.places().stream()
                                        .map(Place::level)
                                        .toList());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noWindowOfARuleIsEmpty() {
        return NATIONAL.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    for (Schedule schedule : rule.schedules()) {
                        java.time.LocalDate day = java.time.LocalDate.of(2025, 1, 1);
                        if (schedule.due().isOwn() && schedule.earliest().isOwn()) {
                            assertThat(day.plus(schedule.earliest().period()))
                                    .isBeforeOrEqualTo(day.plus(schedule.due().period()));
                        }
                        if (schedule.closes() != null
                                && schedule.closes().isOwn()
                                && schedule.due().isOwn()) {
                            assertThat(day.plus(schedule.due().period()))
                                    .isBefore(day.plus(schedule.closes().period()));
                        }
                        if (schedule.overdue() != null
                                && schedule.overdue().isOwn()
                                && schedule.due().isOwn()) {
                            assertThat(day.plus(schedule.due().period()))
                                    .isBefore(day.plus(schedule.overdue().period()));
                        }
                        if (schedule.overdue() != null
                                && schedule.overdue().isOwn()
                                && schedule.closes() != null
                                && schedule.closes().isOwn()
                                && schedule.repeat() == null) {
                            assertThat(day.plus(schedule.overdue().period()))
                                    .isBeforeOrEqualTo(
                                            day.plus(schedule.closes().period()));
                        }
                    }
                }));
    }

    @Test
    void everyRuleSaysInWordsWhatItIsFor() {
        assertThat(deciding())
                .allSatisfy(rule ->
                        assertThat(rule.source().comment()).as(rule.id()).isNotEmpty());
        assertThat(NATIONAL.findingRules())
                .allSatisfy(rule ->
                        assertThat(rule.source().comment()).as(rule.id()).isNotEmpty());
    }

    @Test
    void theFirstStratumOfInterpretingRulesReadsNoFinding() {
        Set<String> summaries = NATIONAL.findingRules().stream()
                .filter(FindingRule::summary)
                .map(FindingRule::code)
                .collect(Collectors.toSet());
        for (FindingRule rule : NATIONAL.findingRules()) {
            Set<String> read = Stream.concat(
                            rule.appliesTo().terms(), rule.shows().terms())
                    .filter(term -> Set.of("found", "notFound").contains(term.word()))
                    .map(term -> (String) term.arguments().get(0))
                    .collect(Collectors.toSet());
            if (rule.summary()) {
                assertThat(read).as(rule.id()).doesNotContainAnyElementsOf(summaries);
            } else {
                assertThat(read).as(rule.id()).isEmpty();
            }
        }
    }

    @Test
    void aFindingThatARuleReadsIsConcludedBySome() {
        Set<String> concluded =
                NATIONAL.findingRules().stream().map(FindingRule::code).collect(Collectors.toSet());
        Set<String> read = deciding().stream()
                .flatMap(rule -> rule.who().terms())
                .filter(term -> Set.of("found", "notFound").contains(term.word()))
                .map(term -> (String) term.arguments().get(0))
                .collect(Collectors.toCollection(java.util.TreeSet::new));

        assertThat(concluded).containsAll(read);
    }

    @Test
    void theFoldersAreThoseOfTheDomain() {
        assertThat(Arrays.stream(Folder.values()).map(Folder::folderName).collect(ImmutableSet.toImmutableSet()))
                .containsExactlyInAnyOrder(
                        "everyone",
                        "preconception",
                        "pregnancy",
                        "childbirth",
                        "postpartum",
                        "child",
                        "newborn",
                        "infant",
                        "under_five",
                        "preschool",
                        "school",
                        "adolescent",
                        "adult_and_elderly",
                        "adult",
                        "elderly",
                        "community");
    }
}
