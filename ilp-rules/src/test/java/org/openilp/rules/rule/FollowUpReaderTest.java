package org.openilp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Confidence;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.finding.FollowUp;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.Performer;
import org.openilp.rules.client.Folder;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Repeat;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Occasion;
import org.openilp.rules.vocabulary.When;
import org.openilp.rules.vocabulary.Words;

class FollowUpReaderTest {

    private static final Dictionary NATIONAL = Dictionary.national();
    private static final Source SOURCE = new Source("follow_ups.csv", 0, "");

    private static FollowUp row(String levels, String suppressedBy) {
        return new FollowUp(
                "KEK",
                "HEALTH_EDUCATION",
                "KEK",
                null,
                Period.ofDays(3),
                Period.ofDays(7),
                null,
                null,
                null,
                levels,
                ImmutableSet.of(),
                suppressedBy,
                ImmutableList.of("ILP_2023"),
                LocalDate.parse("2024-01-01"),
                null,
                ImmutableList.of("K2015"),
                Confidence.parse("S"),
                "pregnancy/x/y",
                "Why.",
                7);
    }

    private static Rule read(FollowUp row) {
        EffectivePeriod inForce = new Packs(NATIONAL.packs()).force(SOURCE, row.packs(), row.from(), row.to());
        return FollowUpReader.read(row, SOURCE, inForce);
    }

    private static Schedule schedule(FollowUp row) {
        return read(row).schedules().get(0);
    }

    @TestFactory
    Stream<DynamicTest> eachRowOfTheTableCanBeReadAndItsCodesExist() {
        assertThat(NATIONAL.followUps().all()).hasSize(303);
        RuleReader reader = new RuleReader(NATIONAL, SeriesCatalogue::national);
        return NATIONAL.followUps().all().stream()
                .map(row -> DynamicTest.dynamicTest(row.ruleId(), () -> {
                    Rule rule = reader.followUps(row.finding()).stream()
                            .filter(each -> each.id().equals(row.ruleId()))
                            .findFirst()
                            .orElseThrow()
                            .rule();
                    Schedule schedule = rule.schedules().get(0);

                    assertThat(rule.service()).isEqualTo(row.service());
                    assertThat(rule.who()).isEqualTo(Words.found(row.finding()));
                    assertThat(schedule.anchor()).isEqualTo(new Anchor.FindingDay(row.finding()));
                    assertThat(schedule.due()).isEqualTo(Offset.of(row.due()));
                    assertThat(schedule.places())
                            .hasSize(row.levels().isEmpty() ? 0 : row.levels().split(";").length);
                    assertThat(schedule.suppressions())
                            .hasSize(
                                    row.suppressedBy().isEmpty()
                                            ? 0
                                            : row.suppressedBy().split(";").length);
                }));
    }

    @Test
    void aRowIsARuleOfEveryoneThatRestsOnItsFinding() {
        Rule rule = read(row("", ""));

        assertThat(rule.id()).isEqualTo("finding/KEK/HEALTH_EDUCATION/KEK");
        assertThat(rule.kind()).isEqualTo(Rule.Kind.FOLLOW_UP);
        assertThat(rule.folder()).isEqualTo(Folder.EVERYONE);
        assertThat(rule.who()).isEqualTo(Words.found("KEK"));
        assertThat(rule.inForce()).isEqualTo(EffectivePeriod.from(LocalDate.parse("2024-01-01")));
        assertThat(rule.rows()).containsExactly(rule.id());
        assertThat(rule.reason().basis()).containsExactly("K2015");
    }

    @Test
    void itsDatesCountFromTheFinding() {
        Schedule schedule = schedule(row("", ""));

        assertThat(schedule.occurrence()).isEqualTo("KEK");
        assertThat(schedule.earliest()).as("by default the due day").isEqualTo(Offset.of(Period.ofDays(3)));
        assertThat(schedule.due()).isEqualTo(Offset.of(Period.ofDays(3)));
        assertThat(schedule.overdue()).isEqualTo(Offset.of(Period.ofDays(7)));
        assertThat(schedule.closes()).isNull();
        assertThat(schedule.repeat()).isNull();
        assertThat(schedule.places()).isEmpty();
        assertThat(schedule.suppressions()).isEmpty();
    }

    @Test
    void itMayBeginEarlierCloseAndRepeat() {
        FollowUp plain = row("", "");
        Schedule schedule = schedule(new FollowUp(
                "KEK",
                "HEALTH_EDUCATION",
                "",
                Period.ZERO,
                Period.ofDays(3),
                null,
                Period.ofMonths(3),
                Period.ofMonths(1),
                4,
                "",
                ImmutableSet.of(FacilityLevel.HOME),
                "",
                plain.packs(),
                null,
                null,
                plain.basis(),
                plain.confidence(),
                "",
                "",
                8));

        assertThat(schedule.earliest()).isEqualTo(Offset.of(Period.ZERO));
        assertThat(schedule.overdue()).isNull();
        assertThat(schedule.closes()).isEqualTo(Offset.of(Period.ofMonths(3)));
        assertThat(schedule.repeat()).isEqualTo(new Repeat.Each(Period.ofMonths(1)));
        assertThat(schedule.count()).isEqualTo(4);
        assertThat(schedule.foundAt()).containsExactly(FacilityLevel.HOME);
    }

    static Stream<Arguments> levels() {
        Place puskesmas = Place.of(FacilityLevel.PUSKESMAS);
        Place pustu = Place.of(FacilityLevel.PUSTU);
        Condition xray = Words.has("FACILITY_XRAY");
        return Stream.of(
                Arguments.of("PUSKESMAS; PUSTU", ImmutableList.of(puskesmas, pustu)),
                Arguments.of(
                        "PUSKESMAS BY DOCTOR",
                        ImmutableList.of(
                                place(FacilityLevel.PUSKESMAS, false, Condition.ALWAYS, "", false, Performer.DOCTOR))),
                Arguments.of(
                        "HOME BY KADER/NURSE",
                        ImmutableList.of(place(
                                FacilityLevel.HOME,
                                false,
                                Condition.ALWAYS,
                                "",
                                false,
                                Performer.KADER,
                                Performer.NURSE))),
                Arguments.of(
                        "HOME BY KADER+NURSE",
                        ImmutableList.of(place(
                                FacilityLevel.HOME,
                                true,
                                Condition.ALWAYS,
                                "",
                                false,
                                Performer.KADER,
                                Performer.NURSE))),
                Arguments.of(
                        "PUSKESMAS IF has('FACILITY_XRAY'); HOSPITAL ELSE",
                        ImmutableList.of(
                                place(FacilityLevel.PUSKESMAS, false, xray, "", false),
                                place(FacilityLevel.HOSPITAL, false, Condition.ALWAYS, "", true))),
                Arguments.of(
                        "PUSTU SCOPE stabilises and refers",
                        ImmutableList.of(
                                place(FacilityLevel.PUSTU, false, Condition.ALWAYS, "stabilises and refers", false))),
                Arguments.of(
                        "PUSTU BY MIDWIFE IF has('FACILITY_XRAY') SCOPE through Puskesmas",
                        ImmutableList.of(place(
                                FacilityLevel.PUSTU, false, xray, "through Puskesmas", false, Performer.MIDWIFE))));
    }

    private static Place place(
            FacilityLevel level, boolean together, Condition onlyIf, String scope, boolean otherwise, Performer... by) {
        return new Place(level, ImmutableSet.copyOf(by), together, onlyIf, scope, otherwise);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void aLevelMayNameWhoWhenAndHowFar(String text, ImmutableList<Place> places) {
        assertThat(schedule(row(text, "")).places()).isEqualTo(places);
    }

    static Stream<Arguments> suppressions() {
        return Stream.of(
                satisfied("IMM_PCV", new Occasion("IMM_PCV", null), new When.Ever()),
                satisfied("IMM_PCV#1", new Occasion("IMM_PCV", "1"), new When.Ever()),
                satisfied(
                        "FOLLOW_UP_HOME_VISIT#SWEEP_ANC:K1",
                        new Occasion("FOLLOW_UP_HOME_VISIT", "SWEEP_ANC:K1"),
                        new When.Ever()),
                satisfied("IMM_PCV WITHIN P6M", new Occasion("IMM_PCV", null), new When.Within(Period.ofMonths(6))),
                satisfied(
                        "IMM_PCV SAME CALENDAR_YEAR",
                        new Occasion("IMM_PCV", null),
                        new When.Same(When.Stretch.CALENDAR_YEAR)),
                satisfied(
                        "IMM_PCV#1 SINCE ANCHOR",
                        new Occasion("IMM_PCV", "1"),
                        new When.Since(new When.Point.Anchor())),
                satisfied("IMM_PCV SINCE DUE", new Occasion("IMM_PCV", null), new When.Since(new When.Point.Due())),
                satisfied(
                        "IMM_PCV SINCE WEDDING_DATE",
                        new Occasion("IMM_PCV", null),
                        new When.Since(new When.Point.FactDay("WEDDING_DATE", Period.ZERO))),
                Arguments.of("EXCLUDED_BY has('DIABETES')", new Suppression.Unless(Words.has("DIABETES"))),
                Arguments.of(
                        "EXCLUDED_BY foundAt('PUSTU', 'PUSKESMAS')",
                        new Suppression.Unless(Words.foundAt("PUSTU", "PUSKESMAS"))),
                Arguments.of(
                        "EXCLUDED_BY doneSinceAnchor('ANC_CONTACT K1')",
                        new Suppression.Unless(Words.doneSinceAnchor("ANC_CONTACT K1"))));
    }

    private static Arguments satisfied(String text, Occasion service, When when) {
        return Arguments.of(
                "SATISFIED_BY " + text,
                new Suppression.SatisfiedBy(new Meaning.Done(service, when, false, false), Condition.ALWAYS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("suppressions")
    void whatSatisfiesOrExcludesItIsRead(String text, Suppression suppression) {
        assertThat(schedule(row("", text)).suppressions()).containsExactly(suppression);
    }

    @Test
    void severalStandInTheirOrder() {
        assertThat(schedule(row("", "SATISFIED_BY IMM_PCV; EXCLUDED_BY has('DIABETES')"))
                        .suppressions())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("SatisfiedBy", "Unless");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "REPLACED_BY adult | suppressed_by is \"REPLACED_BY adult\"; expected SATISFIED_BY or EXCLUDED_BY",
                "SATISFIED_BY IMM_PCV AFTER DUE | suppressed_by is \"IMM_PCV AFTER DUE\"; expected SERVICE,"
                        + " SERVICE#occurrence, then WITHIN, SAME or SINCE",
                "EXCLUDED_BY NOT DIABETES | \"NOT\" is no word of the rules",
                "EXCLUDED_BY hat('DIABETES') | \"hat\" is no word of the rules",
            })
    void aSuppressionThatCannotBeReadIsNamedWithItsRow(String text, String message) {
        assertThatThrownBy(() -> read(row("", text)))
                .isInstanceOf(RuleException.class)
                .hasMessage("follow_ups.csv:0: finding/KEK/HEALTH_EDUCATION/KEK: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SATISFIED_BY IMM_PCV WITHIN YEAR", "SATISFIED_BY IMM_PCV SAME CENTURY"})
    void aStretchThatCannotBeReadIsNamedWithItsRow(String text) {
        assertThatThrownBy(() -> read(row("", text)))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("follow_ups.csv:0: finding/KEK/HEALTH_EDUCATION/KEK: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUSKESMAS AND PUSTU", "PUSKESMAS IF hat('FACILITY_XRAY')", "CLINIC", "HOME BY NEIGHBOUR"})
    void aLevelThatCannotBeReadIsNamedWithItsRow(String text) {
        assertThatThrownBy(() -> read(row(text, "")))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("follow_ups.csv:0: finding/KEK/HEALTH_EDUCATION/KEK: ");
    }
}
