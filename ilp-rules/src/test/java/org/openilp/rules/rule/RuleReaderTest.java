package org.openilp.rules.rule;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openilp.core.network.FacilityLevel.PUSKESMAS;
import static org.openilp.rules.vocabulary.Words.done;
import static org.openilp.rules.vocabulary.Words.doneSince;
import static org.openilp.rules.vocabulary.Words.found;
import static org.openilp.rules.vocabulary.Words.has;
import static org.openilp.rules.vocabulary.Words.known;
import static org.openilp.rules.vocabulary.Words.result;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Confidence;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.client.Folder;
import org.openilp.rules.rule.DrlFile.RuleText;
import org.openilp.rules.verbs.Due;
import org.openilp.rules.verbs.Plan;
import org.openilp.rules.vocabulary.LeftSide;

class RuleReaderTest {

    private static final RuleReader READER = new RuleReader(Dictionary.national(), SeriesCatalogue::national);
    private static final ImmutableMap<String, String> COMPLETE = ImmutableMap.of(
            "service", "HEALTH_EDUCATION",
            "packs", "ILP_2023",
            "basis", "K2015#Tabel 19;POSC",
            "confidence", "D");

    private static RuleText text(String name, Map<String, String> annotations, String left) {
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        return new RuleText(
                name, ImmutableMap.copyOf(annotations), left, "", new Source(folder + "/family.drl", 7, "Why."));
    }

    private static RuleText text() {
        return text("adult/family/case", COMPLETE, "");
    }

    private static RuleText annotated(String annotation, String value) {
        Map<String, String> annotations = new HashMap<>(COMPLETE);
        annotations.put(annotation, value);
        return text("adult/family/case", annotations, "");
    }

    private static Plan said(UnaryOperator<Due> sentence) {
        Plan plan = Plan.listening();
        Due unused = sentence.apply(plan.due("YEAR").byAge().from(1, DAYS));
        return plan;
    }

    private static Plan plain() {
        return said(due -> due);
    }

    @Test
    void aRuleIsItsTextAndItsSentence() {
        Rule rule = READER.rule(text("adult/family/case", COMPLETE, "female, has(\"HYPERTENSION\")"), plain());

        assertThat(rule.id()).isEqualTo("adult/family/case");
        assertThat(rule.kind()).isEqualTo(Rule.Kind.DECISION);
        assertThat(rule.folder()).isEqualTo(Folder.ADULT);
        assertThat(rule.service()).isEqualTo("HEALTH_EDUCATION");
        assertThat(rule.packs()).containsExactly("ILP_2023");
        assertThat(rule.basis()).containsExactly("K2015#Tabel 19", "POSC");
        assertThat(rule.confidence()).isEqualTo(Confidence.parse("D"));
        assertThat(rule.rows()).containsExactly("adult/family/case");
        assertThat(rule.who()).isEqualTo(LeftSide.parse("female, has(\"HYPERTENSION\")"));
        assertThat(rule.schedules()).hasSize(1);
        assertThat(rule).hasToString("adult/family/case (adult/family.drl:7)");
        assertThat(rule.reason().rule()).isEqualTo("adult/family/case");
    }

    @Test
    void rowsOfItsOwnFamilyMayBeNamedByTheirCase() {
        assertThat(READER.rule(annotated("rows", "a; b;elderly/family/c"), plain())
                        .rows())
                .containsExactly("adult/family/a", "adult/family/b", "elderly/family/c");
    }

    @Test
    void severalSentencesAreSeveralSchedules() {
        Plan plan = plain();
        plan.due("K1", "K2").inPregnancy().from(1, DAYS);

        assertThat(READER.rule(text(), plan).schedules())
                .extracting(schedule -> schedule.occurrence())
                .containsExactly("YEAR", "K1", "K2");
    }

    // in force

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of("ILP_2023", null, null, "2023-08-29", null),
                Arguments.of("ILP_2023", "2024-01-01", null, "2024-01-01", null),
                Arguments.of("ILP_2023", "2020-01-01", "2024-06-01", "2023-08-29", "2024-06-01"),
                Arguments.of("CKG_2025_ANYDAY", null, null, "2025-03-01", "2026-02-15"),
                Arguments.of("CKG_2025_BIRTHDAY;CKG_2025_ANYDAY", null, null, "2025-02-10", "2026-02-15"),
                Arguments.of("CKG_2025_ANYDAY;CKG_2025_BIRTHDAY", null, null, "2025-02-10", "2026-02-15"),
                Arguments.of("SPM_2019;CKG_2025_ANYDAY", "2024-06-01", null, "2024-06-01", "2026-02-15"),
                Arguments.of("CKG_2025_ANYDAY;ILP_2023", null, null, "2023-08-29", null),
                Arguments.of("CKG_2025_ANYDAY", "2025-04-01", "2027-01-01", "2025-04-01", "2026-02-15"));
    }

    @ParameterizedTest(name = "{0}, from {1} until {2}: [{3}, {4})")
    @MethodSource("dates")
    void aRuleIsInForceWhereItsDatesOverlapWithTheStretchOfItsPacks(
            String packs, String from, String until, LocalDate start, LocalDate end) {
        Map<String, String> annotations = new HashMap<>(COMPLETE);
        annotations.put("packs", packs);
        if (from != null) {
            annotations.put("from", from);
        }
        if (until != null) {
            annotations.put("until", until);
        }

        assertThat(READER.rule(text("adult/family/case", annotations, ""), plain())
                        .inForce())
                .isEqualTo(EffectivePeriod.of(start, end));
    }

    @Test
    void aRuleThatIsNeverInForceIsRefused() {
        Map<String, String> annotations = new HashMap<>(COMPLETE);
        annotations.put("packs", "CKG_2025_ANYDAY");
        annotations.put("from", "2026-02-15");

        refused(text("adult/family/case", annotations, ""), plain())
                .hasMessage("adult/family.drl:7: never in force: from 2026-02-15 to 2026-02-15\n"
                        + "Maybe its dates do not overlap with those of its packs.");
    }

    // what is missing or wrong in the annotations

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"service", "packs", "basis", "confidence"})
    void aMissingOrEmptyAnnotationIsNamed(String annotation) {
        Map<String, String> annotations = new HashMap<>(COMPLETE);
        annotations.remove(annotation);
        String message = "adult/family.drl:7: rule \"adult/family/case\": @" + annotation + "(\"…\") is missing";

        refused(text("adult/family/case", annotations, ""), plain()).hasMessage(message);
        refused(annotated(annotation, " "), plain()).hasMessage(message);
    }

    @Test
    void anUnknownAnnotationIsNamedWithThoseThatThereAre() {
        refused(annotated("salience", "1"), plain())
                .hasMessageStartingWith("adult/family.drl:7: rule \"adult/family/case\": @salience is not known; "
                        + "expected one of [service, packs, basis, confidence, from, until, rows]");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"from", "until"})
    void aDateThatIsNoneIsNamedWithAnExample(String annotation) {
        refused(annotated(annotation, "10-02-2025"), plain())
                .hasMessage("adult/family.drl:7: rule \"adult/family/case\": @" + annotation
                        + "(\"10-02-2025\"): expected a day such as 2025-02-10");
    }

    @Test
    void aConfidenceThatIsNoneIsNamed() {
        refused(annotated("confidence", "X"), plain())
                .hasMessageStartingWith("adult/family.drl:7: rule \"adult/family/case\": @confidence: ");
    }

    // names

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "adult",
                "adult/case",
                "adult/family/case/more",
                "grownup/family/case",
                "Adult/family/case",
                "findings/X",
                ""
            })
    void aNameIsFolderFamilyCase(String name) {
        refused(text(name, COMPLETE, ""), plain())
                .hasMessageContaining("rule \"" + name + "\": a rule is named folder/family/case, after the folder it"
                        + " speaks for");
    }

    @Test
    void aRuleStandsInItsFolder() {
        RuleText misplaced =
                new RuleText("adult/family/case", COMPLETE, "", "", new Source("adult_and_elderly/family.drl", 7, ""));

        refused(misplaced, plain())
                .hasMessage("adult_and_elderly/family.drl:7: rule \"adult/family/case\": it stands in"
                        + " adult_and_elderly/family.drl; its name says adult/");
    }

    // sides

    @Test
    void aLeftSideThatCannotBeReadIsNamedWithItsRule() {
        refused(text("adult/family/case", COMPLETE, "old"), plain())
                .hasMessage("adult/family.drl:7: rule \"adult/family/case\": \"old\" is no word of the rules");
    }

    @Test
    void aRightSideSaysDueAndNothingElse() {
        String message =
                "adult/family.drl:7: rule \"adult/family/case\": expected plan.due(…) or plan.dose(…), once or more";
        Plan finding = Plan.listening();
        finding.find("KEK");
        Plan both = plain();
        both.find("KEK");

        refused(text(), Plan.listening()).hasMessage(message);
        refused(text(), finding).hasMessage(message);
        refused(text(), both).hasMessage(message);
    }

    @Test
    void anIncompleteSentenceIsNamedWithItsRule() {
        Plan plan = Plan.listening();
        plan.due("YEAR").byAge();

        refused(text(), plan)
                .hasMessageStartingWith("adult/family.drl:7: rule \"adult/family/case\": the sentence names no day from"
                        + " which it is due\nMaybe ");
    }

    @Test
    void aSentenceOfAnotherUnitIsRefusedWhereItIsSaid() {
        assertThatThrownBy(() -> said(due -> due.until(6, HOURS))).isInstanceOf(IllegalArgumentException.class);
    }

    // codes

    @Test
    void anUnknownServiceOrCitationIsNamedWithASuggestion() {
        refused(annotated("service", "HEALTH_EDUCATON"), plain())
                .hasMessage("adult/family.drl:7: rule \"adult/family/case\": unknown service code HEALTH_EDUCATON."
                        + " Maybe HEALTH_EDUCATION?");
        refused(annotated("basis", "K2051#Tabel 1"), plain())
                .hasMessage(
                        "adult/family.drl:7: rule \"adult/family/case\": unknown citation code K2051. Maybe K2015?");
        refused(annotated("packs", "ILP_2032"), plain())
                .hasMessageContaining("adult/family.drl:7: \"ILP_2032\" is no pack");
    }

    @ParameterizedTest(name = "{0}")
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "has(\"HYPERTENSON\")",
                "lacks(\"HYPERTENSON\")",
                "known(\"HYPERTENSON\")",
                "unknown(\"HYPERTENSON\")",
                "atLeast(\"HYPERTENSON\", 1)",
                "between(\"HYPERTENSON\", 1, 2)",
                "is(\"HYPERTENSON\", \"A\")",
                "listed(\"HYPERTENSON\", \"A\")",
                "recent(\"HYPERTENSON\", \"1 day\")",
                "dateFrom(\"HYPERTENSON\", \"2025-01-01\")",
                "doneSince(\"HEALTH_EDUCATION\", \"HYPERTENSON\")",
                "female || has(\"HYPERTENSON\")",
            })
    void anUnknownFactOnTheLeftIsNamedWithASuggestion(String left) {
        refused(text("adult/family/case", COMPLETE, left), plain())
                .hasMessage("adult/family.drl:7: rule \"adult/family/case\": unknown fact code HYPERTENSON."
                        + " Maybe HYPERTENSION?");
    }

    @ParameterizedTest(name = "{0}")
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "done(\"HEALTH_EDUCATON\")",
                "notDone(\"HEALTH_EDUCATON K1\")",
                "doneWithin(\"HEALTH_EDUCATON\", \"1 year\")",
                "result(\"HEALTH_EDUCATON\", \"A\")",
            })
    void anUnknownServiceOnTheLeftIsNamedWithASuggestion(String left) {
        refused(text("adult/family/case", COMPLETE, left), plain())
                .hasMessage("adult/family.drl:7: rule \"adult/family/case\": unknown service code HEALTH_EDUCATON."
                        + " Maybe HEALTH_EDUCATION?");
    }

    @Test
    void anUnknownFindingOnTheLeftIsNamedWithASuggestion() {
        for (String left : List.of("found(\"HYPERTENSION_7\")", "notFound(\"HYPERTENSION_7\")")) {
            refused(text("adult/family/case", COMPLETE, left), plain())
                    .hasMessageStartingWith("adult/family.drl:7: rule \"adult/family/case\": unknown finding code"
                            + " HYPERTENSION_7. Maybe HYPERTENSION_");
        }
    }

    static Stream<UnaryOperator<Due>> sentencesWithAWrongCode() {
        return Stream.of(
                due -> due.onlyFor(has("NO_SUCH_CODE")),
                due -> due.dueOn("NO_SUCH_CODE"),
                due -> due.overdueAfterDateOf("NO_SUCH_CODE", 1, DAYS),
                due -> due.untilDateOf("NO_SUCH_CODE", 1, DAYS),
                due -> due.notBefore("NO_SUCH_CODE", 1, DAYS),
                due -> due.graceUntil("2025-05-01", has("NO_SUCH_CODE")),
                due -> due.satisfiedBy(done("NO_SUCH_CODE")),
                due -> due.satisfiedBy(done("HEALTH_EDUCATION"), has("NO_SUCH_CODE")),
                due -> due.satisfiedBy(doneSince("HEALTH_EDUCATION", "NO_SUCH_CODE")),
                due -> due.unless(has("NO_SUCH_CODE")),
                due -> due.unless(known("NO_SUCH_CODE")),
                due -> due.unless(found("NO_SUCH_CODE")),
                due -> due.unless(result("NO_SUCH_CODE", "A")),
                due -> due.replacedBy("adult", has("NO_SUCH_CODE")),
                due -> due.waitsFor(has("NO_SUCH_CODE")),
                due -> due.waitsFor(has("HYPERTENSION"), has("NO_SUCH_CODE")),
                due -> due.waitsAfter("NO_SUCH_CODE", 1, DAYS),
                due -> due.waitsAfter("HEALTH_EDUCATION", 1, DAYS, has("NO_SUCH_CODE")),
                due -> due.spacedFrom("NO_SUCH_CODE", 1, DAYS),
                due -> due.postponedWhile(has("NO_SUCH_CODE")),
                due -> due.contraindicatedBy(has("NO_SUCH_CODE")),
                due -> due.postponedUntilCleared(has("NO_SUCH_CODE")),
                due -> due.postponedUntil(has("NO_SUCH_CODE"), has("HYPERTENSION")),
                due -> due.postponedUntil(has("HYPERTENSION"), has("NO_SUCH_CODE")),
                due -> due.postponedUntilAfterDateOf(has("HYPERTENSION"), "NO_SUCH_CODE", 1, DAYS),
                due -> due.at(PUSKESMAS).onlyIf(has("NO_SUCH_CODE")));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithAWrongCode")
    void anUnknownCodeOnTheRightIsNamed(UnaryOperator<Due> sentence) {
        refused(text(), said(sentence))
                .hasMessageStartingWith("adult/family.drl:7: rule \"adult/family/case\": unknown ")
                .hasMessageContaining("NO_SUCH_CODE");
    }

    static Stream<Consumer<Plan>> anchorsWithAWrongCode() {
        return Stream.of(
                plan -> plan.due().afterFinding("NO_SUCH_CODE").from(1, DAYS),
                plan -> plan.due().sinceKnown("NO_SUCH_CODE").from(1, DAYS),
                plan -> plan.due().after("NO_SUCH_CODE").from(1, DAYS),
                plan -> plan.due().fromDateOf("NO_SUCH_CODE").from(1, DAYS));
    }

    @ParameterizedTest
    @MethodSource("anchorsWithAWrongCode")
    void anUnknownCodeToCountFromIsNamed(Consumer<Plan> sentence) {
        Plan plan = Plan.listening();
        sentence.accept(plan);

        refused(text(), plan).hasMessageContaining("NO_SUCH_CODE");
    }

    // interpreting rules

    private static RuleText findingText(String name, String left) {
        return new RuleText(name, ImmutableMap.of(), left, "", new Source("findings/family.drl", 3, ""));
    }

    private static Plan finds(String... findings) {
        Plan plan = Plan.listening();
        for (String finding : findings) {
            plan.find(finding);
        }
        return plan;
    }

    @Test
    void anInterpretingRuleTakesItsDatesFromThePacksOfItsFinding() {
        FindingRule rule = READER.findingRule(
                findingText("findings/HIGH_NORMAL_BP", "atLeast(\"BP_SYSTOLIC\", 130)"), finds("HIGH_NORMAL_BP"));

        assertThat(rule.id()).isEqualTo("findings/HIGH_NORMAL_BP");
        assertThat(rule.code()).isEqualTo("HIGH_NORMAL_BP");
        assertThat(rule.inForce()).isEqualTo(EffectivePeriod.from(LocalDate.parse("2023-08-29")));
        assertThat(rule.summary()).isFalse();
    }

    @Test
    void aRuleInTheSummaryFolderSumsUp() {
        RuleText text = new RuleText(
                "findings/KEK", ImmutableMap.of(), "pregnant", "", new Source("findings/summary/x.drl", 3, ""));

        assertThat(READER.findingRule(text, finds("KEK")).summary()).isTrue();
    }

    @Test
    void ofWhomAndWhatIsSeenAreToldApart() {
        FindingRule rule = READER.findingRule(
                findingText(
                        "findings/KEK",
                        "female, pregnant, ageYears >= 15, below(\"MUAC_CM\", 23.5), has(\"AREA_HAS_PUSTU\")"),
                finds("KEK"));

        assertThat(rule.appliesTo()).isEqualTo(LeftSide.parse("female, pregnant, ageYears >= 15"));
        assertThat(rule.shows()).isEqualTo(LeftSide.parse("below(\"MUAC_CM\", 23.5), has(\"AREA_HAS_PUSTU\")"));
        assertThat(rule.dating()).extracting(term -> term.facts().get(0)).containsExactly("MUAC_CM");
    }

    @Test
    void aRuleMayNameWhatDatesItsFinding() {
        Plan plan = Plan.listening();
        plan.find("KEK").datedBy("MUAC_CM");
        FindingRule rule = READER.findingRule(
                findingText("findings/KEK", "pregnant, below(\"MUAC_CM\", 23.5), has(\"HYPERTENSION\")"), plan);

        assertThat(rule.appliesTo()).isEqualTo(LeftSide.parse("pregnant, has(\"HYPERTENSION\")"));
        assertThat(rule.dating()).extracting(term -> term.facts().get(0)).containsExactly("MUAC_CM");
    }

    @Test
    void aSummaryMayBeDatedByTheFindingsThatItReads() {
        Plan plan = Plan.listening();
        plan.find("PREGNANT_WITH_SUPERVISION").datedBy("FIT_TO_CONCEIVE");
        RuleText text = new RuleText(
                "findings/PREGNANT_WITH_SUPERVISION",
                ImmutableMap.of(),
                "is(\"MARITAL_STATUS\", \"MARRIED\"), notFound(\"FIT_TO_CONCEIVE\")",
                "",
                new Source("findings/summary/x.drl", 3, ""));

        assertThat(READER.findingRule(text, plan).dating())
                .containsExactly(org.openilp.rules.vocabulary.Words.notFound("FIT_TO_CONCEIVE"));
    }

    @Test
    void anInterpretingRuleIsNamedAfterWhatItFinds() {
        refusedFinding(findingText("findings/KEK", "pregnant"), finds("MACROCEPHALY"))
                .hasMessage("findings/family.drl:3: rule \"findings/KEK\" finds \"MACROCEPHALY\"\n"
                        + "Maybe name it \"findings/MACROCEPHALY\".");
    }

    @Test
    void anInterpretingRuleFindsOneThingAndSaysNothingElse() {
        String message = "findings/family.drl:3: rule \"findings/KEK\": expected plan.find(…), once";
        Plan due = finds("KEK");
        due.due().byAge().from(1, DAYS);

        refusedFinding(findingText("findings/KEK", "pregnant"), finds()).hasMessage(message);
        refusedFinding(findingText("findings/KEK", "pregnant"), finds("KEK", "KEK"))
                .hasMessage(message);
        refusedFinding(findingText("findings/KEK", "pregnant"), due).hasMessage(message);
    }

    @Test
    void anUnknownCodeInAnInterpretingRuleIsNamedWithASuggestion() {
        refusedFinding(findingText("findings/HIGH_NORMAL_PB", "pregnant"), finds("HIGH_NORMAL_PB"))
                .hasMessage("findings/family.drl:3: rule \"findings/HIGH_NORMAL_PB\": unknown finding code"
                        + " HIGH_NORMAL_PB. Maybe HIGH_NORMAL_BP?");
        refusedFinding(findingText("findings/KEK", "below(\"MUAC_MC\", 2)"), finds("KEK"))
                .hasMessageContaining("findings/family.drl:3")
                .hasMessageContaining("unknown fact code MUAC_MC. Maybe MUAC_CM?");
        refusedFinding(findingText("findings/KEK", "found(\"HIGH_NORMAL_PB\")"), finds("KEK"))
                .hasMessageContaining("Maybe HIGH_NORMAL_BP?");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(RuleText text, Plan plan) {
        return assertThatThrownBy(() -> READER.rule(text, plan)).isInstanceOf(RuleException.class);
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refusedFinding(RuleText text, Plan plan) {
        return assertThatThrownBy(() -> READER.findingRule(text, plan)).isInstanceOf(RuleException.class);
    }

    // a book of rules

    @Test
    void twoRulesOfOneNameAreRefused() {
        Rule rule = READER.rule(text(), plain());

        assertThatThrownBy(() -> new RuleBook(List.of(rule, rule), List.of()))
                .isInstanceOf(RuleException.class)
                .hasMessage(
                        "adult/family.drl:7: a second rule is named \"adult/family/case\"; a name is the public id of"
                                + " one rule\nMaybe give it another case: folder/family/case.");
    }

    @Test
    void twoInterpretingRulesOfOneFindingAreRefusedAsAMistakeOfTheirAuthor() {
        FindingRule rule = READER.findingRule(findingText("findings/KEK", "pregnant"), finds("KEK"));

        assertThatThrownBy(() -> new RuleBook(List.of(), List.of(rule, rule)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("findings/family.drl:3")
                .hasMessageContaining("findings/KEK");
    }

    @Test
    void whatSpeaksInsteadMustBeThere() {
        Rule rule = READER.rule(text(), said(due -> due.replacedBy("adult/family/other", has("HYPERTENSION"))));

        assertThatThrownBy(() -> new RuleBook(List.of(rule), List.of()))
                .isInstanceOf(RuleException.class)
                .hasMessage(
                        "adult/family.drl:7: rule \"adult/family/case\" is replaced by \"adult/family/other\", which is"
                                + " no rule and no folder");
    }

    @Test
    void aFolderMaySpeakInstead() {
        Rule rule = READER.rule(text(), said(due -> due.replacedBy("pregnancy", has("PREGNANT"))));

        assertThat(new RuleBook(List.of(rule), List.of()).find("adult/family/case"))
                .isEqualTo(rule);
    }

    @Test
    void aBookFindsItsRulesAndKnowsItsFolders() {
        Rule rule = READER.rule(text(), plain());
        FindingRule finding = READER.findingRule(findingText("findings/KEK", "pregnant"), finds("KEK"));
        RuleBook book = new RuleBook(List.of(rule), List.of(finding));

        assertThat(book.rules()).containsExactly(rule);
        assertThat(book.findingRules()).containsExactly(finding);
        assertThat(book.find("adult/family/case")).isEqualTo(rule);
        assertThat(book.find("adult/family/other")).isNull();
        assertThat(book.findingRule("KEK")).isEqualTo(finding);
        assertThat(book.findingRule("HIGH_NORMAL_BP")).isNull();
        assertThat(book.folders()).containsExactly(Folder.ADULT);
    }

    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of((Consumer<Plan>) plan -> plan.due().byAge().from(1, DAYS), "P12M"),
                Arguments.of(
                        (Consumer<Plan>)
                                plan -> plan.due().byAge().from(3, DAYS).until(10, DAYS),
                        "P7D"),
                Arguments.of(
                        (Consumer<Plan>) plan -> plan.due()
                                .after("IMM_PCV 1")
                                .from(56, DAYS)
                                .untilAge(24, java.time.temporal.ChronoUnit.MONTHS),
                        "P24M"),
                Arguments.of(
                        (Consumer<Plan>)
                                plan -> plan.due().byAge().from(1, DAYS).untilDateOf("MTBS_RETURN_DATE", 1, DAYS),
                        "P12M"));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void afterAStageItsLastWindowMayStillClose(Consumer<Plan> sentence, String length) {
        Plan plan = Plan.listening();
        sentence.accept(plan);

        assertThat(new RuleBook(List.of(READER.rule(text(), plan)), List.of()).lingering(Folder.ADULT))
                .isEqualTo(java.time.Period.parse(length));
        assertThat(new RuleBook(List.of(), List.of()).lingering(Folder.ADULT)).isEqualTo(java.time.Period.ZERO);
    }

    static Stream<Arguments> lastWords() {
        return Stream.of(
                Arguments.of(
                        "a window of 7 days is remembered for 12 months",
                        (Consumer<Plan>)
                                plan -> plan.due().byAge().from(3, DAYS).until(10, DAYS),
                        "2025-02-28",
                        "2025-04-30"),
                Arguments.of(
                        "what repeats ends at once",
                        (Consumer<Plan>) plan -> plan.due("YEAR").every(1, java.time.temporal.ChronoUnit.YEARS),
                        "2024-02-29",
                        "2024-03-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lastWords")
    void aRuleNoLongerInForceFallsSilentWhenItsLastWindowIsForgotten(
            String name, Consumer<Plan> sentence, String speaks, String silent) {
        Plan plan = Plan.listening();
        sentence.accept(plan);
        Map<String, String> ended = new HashMap<>(COMPLETE);
        ended.put("from", "2023-08-29");
        ended.put("until", "2024-03-01");
        Rule rule = READER.rule(text("adult/family/case", ended, ""), plan);
        RuleBook book = new RuleBook(List.of(rule), List.of());
        EffectivePeriod audible = book.audible(Heading.of(rule), java.time.Period.ofMonths(12));

        assertThat(audible.contains(LocalDate.parse("2023-08-28"))).isFalse();
        assertThat(audible.contains(LocalDate.parse("2023-08-29"))).isTrue();
        assertThat(audible.contains(LocalDate.parse(speaks))).isTrue();
        assertThat(audible.contains(LocalDate.parse(silent))).isFalse();
    }

    @Test
    void whereADayOfTheRecordEndsAWindowTheBookNamesItsFact() {
        Plan plan = Plan.listening();
        plan.due().byAge().from(1, DAYS).untilDateOf("MTBS_RETURN_DATE", 1, DAYS);
        RuleBook book = new RuleBook(List.of(READER.rule(text(), plan)), List.of());

        assertThat(book.endingFacts(Folder.ADULT)).containsExactly("MTBS_RETURN_DATE");
        assertThat(book.endingFacts(Folder.CHILD)).isEmpty();
    }

    @Test
    void onlyLabelledVisitsThatCountFromBirthLmpOrDeliveryAreVisitsToBePlaced() {
        Plan plan = Plan.listening();
        plan.due("K1").inPregnancy().from(0, DAYS).until(84, DAYS);
        plan.due("KN1").byAge().from(0, DAYS).until(3, DAYS);
        plan.due("KF1").afterDelivery().from(0, DAYS);
        plan.due("YEAR").byAge().from(0, DAYS);
        plan.due("X").sinceStageEntry().from(0, DAYS);
        plan.due("Y").byAge().from(0, DAYS).untilDateOf("MTBS_RETURN_DATE", 1, DAYS);
        RuleBook book = new RuleBook(List.of(READER.rule(text(), plan)), List.of());

        assertThat(book.of("HEALTH_EDUCATION"))
                .extracting(visit -> visit.occurrence() + " " + visit.fromBirth() + " " + visit.closes())
                .containsExactly("K1 false P84D", "KN1 true P3D", "KF1 false null");
        assertThat(book.of("ANC_CONTACT")).isEmpty();
    }

    @Test
    void aRuleAboutAnAreaSaysSoOnItsLeft() {
        assertThat(READER.rule(text("community/family/case", COMPLETE, "has(\"IS_AREA_SUBJECT\")"), plain())
                        .aboutArea())
                .isTrue();
        assertThat(READER.rule(text("community/family/case", COMPLETE, "has(\"IS_SCHOOL_SUBJECT\")"), plain())
                        .aboutArea())
                .isTrue();
        assertThat(READER.rule(text("community/family/case", COMPLETE, "lacks(\"IS_AREA_SUBJECT\")"), plain())
                        .aboutArea())
                .isFalse();
        assertThat(READER.rule(text("community/family/case", COMPLETE, "has(\"IS_HOUSEHOLD_HEAD\")"), plain())
                        .aboutArea())
                .isFalse();
    }
}
