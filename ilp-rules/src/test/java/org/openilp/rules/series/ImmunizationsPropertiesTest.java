package org.openilp.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openilp.core.immunization.Liveness;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.immunization.SeriesDose;
import org.openilp.core.immunization.VaccineSeries;
import org.openilp.core.person.Sex;
import org.openilp.rules.series.Forecast.Next;
import org.openilp.rules.series.Forecast.None;
import org.openilp.rules.series.Forecast.Why;
import org.openilp.rules.series.JudgedDose.Verdict;

/** What holds for Indonesia's series whoever someone is and whatever they were given. */
class ImmunizationsPropertiesTest {

    private static final SeriesCatalogue NATIONAL = SeriesCatalogue.national();

    /**
     * Someone and what they were given.
     *
     * @param birth the day of birth
     * @param given the doses
     * @param day the day asked for
     * @param everywhere whether they live where every vaccine is given
     */
    record Someone(LocalDate birth, List<GivenDose> given, LocalDate day, boolean everywhere) {

        Immunizations with(List<GivenDose> doses, LocalDate asked) {
            return new Immunizations(
                    NATIONAL,
                    Recipient.of(birth, Sex.FEMALE).with(trait -> everywhere && trait.startsWith("AREA_")),
                    doses,
                    asked);
        }

        Immunizations immunizations() {
            return with(given, day);
        }
    }

    @Provide
    Arbitrary<Someone> someone() {
        List<String> products = NATIONAL.all().stream()
                .flatMap(series -> Stream.concat(series.counts().stream(), series.uncounted().stream()))
                .distinct()
                .toList();
        Arbitrary<String> usual = Arbitraries.of(
                "IMM_OPV", "IMM_DPT_HB_HIB", "IMM_PCV", "IMM_ROTAVIRUS", "IMM_IPV", "IMM_MR", "IMM_HEXAVALENT");
        Arbitrary<String> product = Arbitraries.oneOf(usual, Arbitraries.of(products));
        Arbitrary<Integer> age = Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 800),
                Arbitraries.integers().between(0, 5000),
                Arbitraries.integers().between(1, 24).map(month -> month * 30 + month / 2));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4000),
                        Combinators.combine(product, age).as(Given::new).list().ofMaxSize(16),
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.of(true, false))
                .as((born, doses, asked, everywhere) -> {
                    LocalDate birth = LocalDate.of(2015, 1, 1).plusDays(born);
                    List<GivenDose> given = doses.stream()
                            .map(dose -> new GivenDose(
                                    dose.product(), dose.age() % 97 == 96 ? null : birth.plusDays(dose.age())))
                            .toList();
                    return new Someone(birth, given, birth.plusDays(asked), everywhere);
                });
    }

    private record Given(String product, int age) {}

    @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordDoesNotMatter(@ForAll("someone") Someone someone, @ForAll Random random) {
        List<GivenDose> shuffled = new ArrayList<>(someone.given());
        Collections.shuffle(shuffled, random);

        assertThat(someone.with(shuffled, someone.day()).all())
                .isEqualTo(someone.immunizations().all());
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nothingIsForecastBeforeBirthOrBeforeTheLastDose(@ForAll("someone") Someone someone) {
        for (SeriesStatus status : someone.immunizations().all()) {
            if (status.forecast() instanceof Next next) {
                assertThat(next.earliest()).isAfterOrEqualTo(someone.birth());
                assertThat(next.recommended()).isAfterOrEqualTo(next.earliest());
                status.doses().stream()
                        .filter(dose -> dose.verdict() != Verdict.NOT_COUNTED)
                        .map(dose -> dose.dose().date())
                        .filter(Objects::nonNull)
                        .forEach(day -> assertThat(next.earliest()).isAfterOrEqualTo(day));
            }
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whatIsLateWasDueBeforeAndIsStillGiven(@ForAll("someone") Someone someone) {
        for (SeriesStatus status : someone.immunizations().all()) {
            if (status.forecast() instanceof Next next && next.overdue() != null) {
                assertThat(next.overdue()).isAfterOrEqualTo(next.recommended());
                assertThat(next.latest() == null || !next.overdue().isAfter(next.latest()))
                        .isTrue();
            }
        }
    }

    /** From any record on; who begins too late is too old before the last dose. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aDoseGivenOnItsRecommendedDayCounts(@ForAll("someone") Someone someone) {
        for (VaccineSeries series : NATIONAL.all()) {
            List<GivenDose> given = new ArrayList<>(someone.given());
            given.removeIf(dose -> dose.date() == null || dose.date().isAfter(someone.day()));
            Why end = giveWhatIsForecast(someone, series, given, someone.day());

            assertThat(end).as(series.vaccine()).isNotNull();
        }
    }

    /** From birth on, by every regimen that forecasts days. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void givingWhatIsForecastFromBirthOnCompletesTheSeries(@ForAll("someone") Someone someone) {
        for (VaccineSeries series : NATIONAL.all()) {
            Why end = giveWhatIsForecast(someone, series, new ArrayList<>(), someone.birth());

            assertThat(end)
                    .as(series.vaccine())
                    .isIn(Why.COMPLETE, Why.BY_RULE, Why.NOT_IN_COHORT, Why.NOT_IN_AREA, Why.NOT_IN_FORCE);
        }
    }

    /** The vaccine, or a product that the dose of the regimen takes. */
    private static String productOf(SeriesStatus status, Next next) {
        SeriesDose dose = Objects.requireNonNull(status.regimen().dose(next.label()));
        return dose.products().stream().findFirst().orElse(status.series().vaccine());
    }

    private static Why giveWhatIsForecast(
            Someone someone, VaccineSeries series, List<GivenDose> given, LocalDate from) {
        LocalDate day = from;
        for (int i = 0; i < 12; i++) {
            Forecast forecast = someone.with(given, day).of(series.vaccine()).forecast();
            if (!(forecast instanceof Next next)) {
                return ((None) forecast).why();
            }
            day = next.recommended().isAfter(day) ? next.recommended() : day;
            if (next.latest() != null && !day.isBefore(next.latest())) {
                return Why.AGED_OUT;
            }
            Forecast then = someone.with(given, day).of(series.vaccine()).forecast();
            if (!then.equals(forecast)) {
                // Another regimen is theirs by that day.
                continue;
            }
            GivenDose dose = new GivenDose(productOf(someone.with(given, day).of(series.vaccine()), next), day);
            given.add(dose);
            SeriesStatus status = someone.with(given, day).of(series.vaccine());
            assertThat(status.doses())
                    .as(series.vaccine() + " on " + day)
                    .filteredOn(each -> each.dose().equals(dose))
                    .first()
                    .extracting(JudgedDose::verdict)
                    .isIn(Verdict.VALID, Verdict.SURPLUS);
        }
        throw new AssertionError(series.vaccine() + " never ends");
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aDoseThatCountsStillCountsAfterLaterDoses(@ForAll("someone") Someone someone) {
        List<GivenDose> until = someone.given().stream()
                .filter(dose -> dose.date() != null && dose.date().isBefore(someone.day()))
                .toList();
        Immunizations before = someone.with(until, LocalDate.MAX);
        Immunizations after = someone.with(someone.given(), LocalDate.MAX);
        for (VaccineSeries series : NATIONAL.all()) {
            List<LocalDate> days = before.numberedDays(series.vaccine());

            assertThat(after.numberedDays(series.vaccine()).subList(0, days.size()))
                    .isEqualTo(days);
        }
    }

    /** Live vaccines keep their distance, and some intervals count, from doses that are not valid too. */
    @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void dosesThatDoNotCountCanBeLeftOut(@ForAll("someone") Someone someone) {
        Immunizations all = someone.with(someone.given(), LocalDate.MAX);
        for (VaccineSeries series : NATIONAL.all()) {
            if (series.liveness() != Liveness.LIVE_INJECTED && !series.vaccine().equals("IMM_TD")) {
                List<GivenDose> valid = all.byLongest(series.vaccine()).stream()
                        .filter(JudgedDose::isValid)
                        .map(JudgedDose::dose)
                        .toList();

                assertThat(someone.with(valid, LocalDate.MAX).numberedDays(series.vaccine()))
                        .isEqualTo(all.numberedDays(series.vaccine()));
            }
        }
    }
}
