package org.openilp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Timeline;
import org.openilp.rules.series.Forecast;

/**
 * The rules say for whom a dose is, the series when: for a healthy child of an area that gives everything, born since all of it
 * was in force, the next dose of the series and the next decision of the plan are the same. The seed is fixed, so that a
 * change is judged by itself; without it the test searches further.
 */
class SeriesAgreeWithRulesTest {

    private static final CarePlanner PLANNER = CarePlanner.national();
    private static final LocalDate BIRTH = LocalDate.of(2024, 2, 29);
    private static final List<String> VACCINES =
            List.of("IMM_BCG", "IMM_OPV", "IMM_DPT_HB_HIB", "IMM_IPV", "IMM_PCV", "IMM_ROTAVIRUS", "IMM_MR", "IMM_JE");

    private static final List<String> LIVE_INJECTED = List.of("IMM_MR", "IMM_JE");

    @Provide
    Arbitrary<List<Tuple2<String, Integer>>> doses() {
        return Arbitraries.of(VACCINES)
                .flatMap(vaccine -> Arbitraries.integers().between(0, 900).map(day -> Tuple.of(vaccine, day)))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 300, seed = "20240229")
    void theNextDoseOfASeriesIsTheNextDecisionOfThePlan(
            @ForAll("doses") List<Tuple2<String, Integer>> doses, @ForAll("ages") int age) {
        LocalDate today = BIRTH.plusDays(age);
        HealthRecord.Builder record = HealthRecord.builder(
                        Person.builder("a", BIRTH, Sex.MALE).build())
                .fact(FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true)));
        doses.forEach(dose -> record.event(ServiceEvent.of(dose.get1(), BIRTH.plusDays(dose.get2()))));

        VaccineCard card = PLANNER.vaccines(record.build(), PlanRequest.on(today));

        List<String> differences = new ArrayList<>();
        for (String code : VACCINES) {
            if (LIVE_INJECTED.contains(code) && isHeldUp(code, doses, card)) {
                continue;
            }
            VaccineCard.Vaccine vaccine = card.of(code);
            assertThat(vaccine).isNotNull();
            compare(vaccine, today, differences);
        }
        assertThat(differences).isEmpty();
    }

    /** A live vaccine that must keep away from another, or from a dose that does not count: the plan postpones, the forecast moves. */
    private static boolean isHeldUp(String code, List<Tuple2<String, Integer>> doses, VaccineCard card) {
        VaccineCard.Vaccine own = card.of(code);
        return doses.stream().map(Tuple2::get1).anyMatch(given -> LIVE_INJECTED.contains(given) && !given.equals(code))
                || own != null && own.status().doses().stream().anyMatch(dose -> dose.fault() != null);
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(0, 1_000);
    }

    private static void compare(VaccineCard.Vaccine vaccine, LocalDate today, List<String> differences) {
        Decision decision = vaccine.next();
        if (vaccine.status().forecast() instanceof Forecast.Next next) {
            if (decision == null) {
                if (!next.recommended().isAfter(today)) {
                    differences.add(vaccine.code() + ": forecast " + next + ", no decision");
                }
            } else if (decision.state() != DecisionState.POSTPONED && !same(decision, next)) {
                differences.add(vaccine.code() + ": forecast " + next + ", decision " + decision);
            }
        } else if (decision != null && !isOfLaterAge(decision)) {
            differences.add(vaccine.code() + ": " + vaccine.status().forecast() + ", decision " + decision);
        }
    }

    /** A regimen may close before the plan, where another takes its place. */
    private static boolean same(Decision decision, Forecast.Next next) {
        Timeline days = decision.timeline();
        return decision.occurrence().equals(next.label())
                && next.earliest().equals(days.earliest())
                && next.recommended().equals(days.due())
                && Objects.equals(next.overdue(), notAfterEnd(days))
                && (next.latest() == null
                        ? days.closes() == null
                        : !next.latest().isAfter(days.closes()));
    }

    /** A rule may put the late day behind the end, where nothing is late any more; a forecast does not. */
    private static @Nullable LocalDate notAfterEnd(Timeline days) {
        LocalDate overdue = days.overdue();
        LocalDate closes = days.closes();
        return overdue != null && closes != null && overdue.isAfter(closes) ? closes : overdue;
    }

    /** A dose that waits for one that can no longer be given. */
    private static boolean isOfLaterAge(Decision decision) {
        return decision.state() == DecisionState.UPCOMING;
    }
}
