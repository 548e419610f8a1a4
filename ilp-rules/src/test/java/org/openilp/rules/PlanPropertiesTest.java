package org.openilp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.openilp.core.fact.AbsentMeans;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.fact.Validity;
import org.openilp.core.json.IlpJson;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Condition;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Timeline;
import org.openilp.core.service.OfferKind;
import org.openilp.core.service.Service;
import org.openilp.rules.RandomRecords.Case;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/** What holds of every plan, whoever it is made for. */
class PlanPropertiesTest {

    /** A month from 25 February is over on day 28; a window that opens on day 29 opens a day after it is due. */
    private static final int A_SHORT_MONTH = 1;

    private static final CarePlanner PLANNER = CarePlanner.national();
    private static final ImmutableMap<String, Rule> RULES =
            Maps.uniqueIndex(PLANNER.rules().rules(), Rule::id);

    @Provide
    Arbitrary<Case> cases() {
        return RandomRecords.cases();
    }

    private static CarePlan plan(Case each) {
        return PLANNER.plan(each.record(), each.request());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void thereIsExactlyOneDecisionForEachServiceOccurrenceAndCycle(@ForAll("cases") Case each) {
        assertThat(plan(each).decisions()).extracting(Decision::id).doesNotHaveDuplicates();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyDecisionStandsOnRulesOfItsServiceAndOccurrence(@ForAll("cases") Case each) {
        for (Decision decision : plan(each).decisions()) {
            assertThat(decision.reasons()).as("%s", decision).isNotEmpty();
            assertThat(decision.reasons()).as("%s", decision).allSatisfy(reason -> {
                Rule rule = RULES.get(reason.rule());
                assertThat(rule).isNotNull();
                assertThat(rule.service()).isEqualTo(decision.service());
                assertThat(rule.schedules())
                        .anyMatch(schedule -> schedule.occurrence().equals(decision.occurrence()));
            });
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theDaysOfADecisionFitItsState(@ForAll("cases") Case each) {
        for (Decision decision : plan(each).decisions()) {
            Timeline days = decision.timeline();
            LocalDate day = each.day();
            assertThat(days.due()).as("%s", decision).isNotNull();
            assertThat(days.earliest()).as("%s", decision).isNotNull();
            assertThat(!days.due().plusDays(A_SHORT_MONTH).isBefore(days.earliest()))
                    .as("%s %s", decision, days)
                    .isTrue();
            switch (decision.state()) {
                case MISSED -> assertThat(days.closes()).as("%s", decision).isBeforeOrEqualTo(day);
                case DUE ->
                    assertThat(!day.isBefore(days.due()) && isBefore(day, days.closes()))
                            .as("%s %s", decision, days)
                            .isTrue();
                case OVERDUE ->
                    assertThat(!isBefore(day, days.overdue()) && isBefore(day, days.closes()))
                            .as("%s %s", decision, days)
                            .isTrue();
                case DONE -> assertThat(decision.doneOn()).as("%s", decision).isBeforeOrEqualTo(day);
                case POSTPONED ->
                    assertThat(decision.postponement()).as("%s", decision).isNotNull();
                case NEEDS_DATA ->
                    assertThat(decision.questions()).as("%s", decision).isNotEmpty();
                default -> assertThat(decision.state()).as("%s", decision).isEqualTo(DecisionState.UPCOMING);
            }
        }
    }

    private static boolean isBefore(LocalDate day, LocalDate end) {
        return end == null || day.isBefore(end);
    }

    // order

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theOrderOfTheRecordNeverMatters(@ForAll("cases") Case each, @ForAll Random random) {
        HealthRecord record = each.record();
        Case shuffled = each.with(new HealthRecord(
                record.person(),
                shuffled(record.facts(), random),
                shuffled(record.conditions(), random),
                shuffled(record.pregnancies(), random),
                shuffled(record.events(), random),
                shuffled(record.observations(), random)));

        assertSame(plan(shuffled), plan(each));
    }

    private static void assertSame(CarePlan plan, CarePlan expected) {
        assertThat(plan.decisions()).isEqualTo(expected.decisions());
        assertThat(plan).isEqualTo(expected);
    }

    private static <T> ImmutableList<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return ImmutableList.copyOf(copy);
    }

    // time

    /** With facts that neither begin nor end, a decision never goes back; what it merges with may leave, so one rule each. */
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void fromDayToDayADecisionGoesFromUpcomingToDueToOverdueToMissed(@ForAll("cases") Case each) {
        HealthRecord record = each.record();
        Case steady = each.with(record.withFacts(record.facts().stream()
                        .filter(fact -> fact.until() == null && validity(fact.code()) == Validity.LASTING)
                        .toList())
                .withConditions(record.conditions().stream()
                        .filter(condition -> condition.until() == null && condition.recordedOn() == null)
                        .toList()));
        Map<String, Decision> before = Map.of();
        for (int i = 0; i < 70; i++) {
            CarePlan plan = PLANNER.plan(
                    steady.record(),
                    steady.somebody().request(each.day().plusDays(i).toString()));
            Map<String, Decision> today = Maps.uniqueIndex(
                    plan.decisions().stream()
                            .filter(decision -> rank(decision.state()) >= 0)
                            .toList(),
                    Decision::id);
            for (Map.Entry<String, Decision> entry : today.entrySet()) {
                Decision then = before.get(entry.getKey());
                Decision now = entry.getValue();
                if (then != null && reasons(then).equals(reasons(now))) {
                    assertThat(rank(now.state()))
                            .as("%s: %s, then on %s %s", now.id(), then.state(), plan.date(), now.state())
                            .isGreaterThanOrEqualTo(rank(then.state()));
                }
            }
            before = today;
        }
    }

    private static Validity validity(String fact) {
        return PLANNER.rules().dictionary().facts().get(fact).validity();
    }

    private static int rank(DecisionState state) {
        return List.of(DecisionState.UPCOMING, DecisionState.DUE, DecisionState.OVERDUE, DecisionState.MISSED)
                .indexOf(state);
    }

    private static Set<String> reasons(Decision decision) {
        return decision.reasons().stream().map(reason -> reason.rule()).collect(ImmutableSet.toImmutableSet());
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void whatIsRecordedForALaterDayChangesNothing(@ForAll("cases") Case each, @ForAll Random random) {
        LocalDate later = each.day().plusDays(1 + random.nextInt(300));
        Case other = RandomRecords.oneCase(random);
        HealthRecord.Builder more = each.record().toBuilder();
        for (FactEntry fact : other.record().facts()) {
            more.fact(new FactEntry(fact.code(), fact.value(), later, null, fact.level()));
        }
        for (Condition condition : other.record().conditions()) {
            more.condition(Condition.of(condition.code(), later));
            more.condition(new Condition(condition.code(), each.day().minusDays(9), null, later, null));
        }
        for (ServiceEvent event : other.record().events()) {
            more.event(ServiceEvent.of(event.service(), event.occurrence(), later));
        }
        for (Observation observation : other.record().observations()) {
            more.observation(Observation.of(observation.code(), observation.value(), later));
        }
        if (each.record().pregnancies().isEmpty()) {
            more.pregnancy(Pregnancy.of(later));
        }

        assertSame(plan(each.with(more.build())), plan(each));
    }

    // places

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void nothingIsPlacedWhereItMayNotBeDone(@ForAll("cases") Case each) {
        for (Decision decision : plan(each).decisions()) {
            Set<FacilityLevel> allowed = EnumSet.noneOf(FacilityLevel.class);
            allowed.addAll(offered(PLANNER.rules().dictionary().services().get(decision.service())));
            reasons(decision)
                    .forEach(rule -> RULES.get(rule)
                            .schedules()
                            .forEach(schedule -> schedule.places().stream()
                                    .map(Place::level)
                                    .filter(level ->
                                            level == FacilityLevel.HOSPITAL || level == FacilityLevel.OTHER_FKTP)
                                    .forEach(allowed::add)));
            assertThat(allowed).as("%s by %s", decision, reasons(decision)).containsAll(decision.levels());
        }
    }

    private static Set<FacilityLevel> offered(Service service) {
        Set<OfferKind> kinds = service.code().startsWith("REFERRAL_TO_")
                ? EnumSet.of(OfferKind.REFER)
                : EnumSet.of(OfferKind.FULL, OfferKind.LIMITED);
        return Maps.filterValues(service.offers(), offer -> kinds.contains(offer.kind()))
                .keySet();
    }

    // round trip

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aPlanIsReadAsItWasWritten(@ForAll("cases") Case each) {
        CarePlan plan = plan(each);

        assertThat(IlpJson.readPlan(IlpJson.writePlan(plan))).isEqualTo(plan);
    }

    // unknown

    /** Forgetting an answer whose absence means nothing never lets a rule speak that did not speak before. */
    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void anUnknownNeverTurnsIntoANo(@ForAll("cases") Case each) {
        Set<String> speaking = certainRules(plan(each));
        for (String forgotten : forgettable(each.record())) {
            Case silent = each.with(without(each.record(), forgotten));
            for (String rule : Sets.difference(certainRules(plan(silent)), speaking)) {
                assertThat(RULES.get(rule).who().terms().flatMap(term -> term.facts().stream()))
                        .as("%s speaks because %s was forgotten", rule, forgotten)
                        .doesNotContain(forgotten);
            }
        }
    }

    /** Rules that speak for certain, whatever state they give. */
    private static Set<String> certainRules(CarePlan plan) {
        Set<String> rules = new HashSet<>();
        for (Decision decision : plan.decisions()) {
            if (decision.state() != DecisionState.NEEDS_DATA) {
                rules.addAll(reasons(decision));
            }
        }
        return rules;
    }

    private static Set<String> forgettable(HealthRecord record) {
        Set<String> codes = new HashSet<>();
        record.facts().forEach(fact -> codes.add(fact.code()));
        record.observations().forEach(observation -> codes.add(observation.code()));
        codes.removeIf(code -> {
            FactDefinition fact = PLANNER.rules().dictionary().facts().get(code);
            return fact.absentMeans() != AbsentMeans.UNKNOWN
                    || !fact.evidences().isEmpty();
        });
        return codes;
    }

    private static HealthRecord without(HealthRecord record, String code) {
        return record.withFacts(record.facts().stream()
                        .filter(fact -> !fact.code().equals(code))
                        .toList())
                .withObservations(record.observations().stream()
                        .filter(observation -> !observation.code().equals(code))
                        .toList());
    }

    /** A question is asked only where the answer can be asked for and is not known, and the service is not in the plan. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void onlyOpenQuestionsAreAskedAndOnlyForWhatIsNotInThePlan(@ForAll("cases") Case each) {
        CarePlan plan = plan(each);
        for (Decision asking : plan.decisions()) {
            if (asking.state() != DecisionState.NEEDS_DATA) {
                continue;
            }
            for (String question : asking.questions()) {
                FactDefinition fact = PLANNER.rules().dictionary().facts().get(question);
                assertThat(fact.askable()).as("%s", question).isTrue();
                assertThat(each.record().facts())
                        .as("%s was answered and does not end", question)
                        .noneMatch(entry -> entry.code().equals(question)
                                && entry.until() == null
                                && fact.validity() == Validity.LASTING);
            }
            assertThat(plan.decisions())
                    .as("%s", asking)
                    .noneMatch(other -> other.service().equals(asking.service())
                            && other.state() != DecisionState.NEEDS_DATA
                            && other.state() != DecisionState.MISSED);
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void answeringAQuestionFavourablyIsOneWayToMakeItDue(@ForAll("cases") Case each) {
        for (Decision asking : plan(each).decisions()) {
            if (asking.state() != DecisionState.NEEDS_DATA || asking.questions().size() != 1) {
                continue;
            }
            FactDefinition fact =
                    PLANNER.rules().dictionary().facts().get(asking.questions().get(0));
            Rule rule = RULES.get(asking.reasons().get(0).rule());
            List<Term> reading = rule.who()
                    .terms()
                    .filter(term -> term.facts().contains(fact.code()))
                    .toList();
            if (reading.size() != 1 || !(reading.get(0).meaning() instanceof Meaning.Holds holds)) {
                continue;
            }
            Case answered = each.with(each.record().toBuilder()
                    .fact(FactEntry.of(fact.code(), FactValue.of(!holds.negated())))
                    .build());
            assertThat(certainRules(plan(answered))).as("%s", fact.code()).contains(rule.id());
        }
    }

    // sharing

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void twoCallsGiveEqualPlans(@ForAll("cases") Case each) {
        assertThat(plan(each)).isEqualTo(plan(each));
        assertThat(CarePlannerHolder.ANOTHER.plan(each.record(), each.request()))
                .isEqualTo(plan(each));
    }

    private static final class CarePlannerHolder {
        private static final CarePlanner ANOTHER = CarePlanner.national();
    }

    @Test
    void eightThreadsThatShareAPlannerGetTheAnswersOfOne() throws Exception {
        Random random = new Random(8);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            cases.add(RandomRecords.oneCase(random));
        }
        List<CarePlan> alone = cases.stream().map(PlanPropertiesTest::plan).toList();
        CarePlanner fresh = CarePlanner.national();
        Callable<List<CarePlan>> all = () -> cases.stream()
                .map(each -> fresh.plan(each.record(), each.request()))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Collection<Future<List<CarePlan>>> answers = threads.invokeAll(Collections.nCopies(8, all));
            for (Future<List<CarePlan>> each : answers) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyPeopleTogetherGetThePlanOfEachAloneInTheirOrder() {
        Random random = new Random(11);
        List<HealthRecord> people = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            people.add(RandomRecords.oneCase(random).record());
        }
        PlanRequest request = PlanRequest.on(LocalDate.of(2026, 11, 25));

        assertThat(PLANNER.plans(people.stream(), request).toList())
                .isEqualTo(people.stream()
                        .map(person -> PLANNER.plan(person, request))
                        .toList());
    }

    @Test
    void aStreamOfPeopleIsReadNoFurtherThanAFewHundredAhead() {
        AtomicInteger read = new AtomicInteger();
        HealthRecord person = RandomRecords.oneCase(new Random(2)).record();
        Stream<HealthRecord> endless = Stream.generate(() -> {
            read.incrementAndGet();
            return person;
        });

        Iterator<CarePlan> plans = PLANNER.plans(endless, PlanRequest.on(LocalDate.of(2026, 11, 25)))
                .iterator();
        CarePlan first = plans.next();

        assertThat(plans.next()).isEqualTo(first);
        assertThat(read.get()).isLessThan(1000);
    }

    @Test
    void theGeneratorReachesEveryFolderAndEveryState() {
        Random random = new Random(1);
        Set<String> folders = new HashSet<>();
        Set<DecisionState> states = EnumSet.noneOf(DecisionState.class);
        for (int i = 0; i < 500; i++) {
            for (Decision decision : plan(RandomRecords.oneCase(random)).decisions()) {
                states.add(decision.state());
                reasons(decision).forEach(rule -> folders.add(rule.substring(0, rule.indexOf('/'))));
            }
        }

        assertThat(states).containsAll(EnumSet.complementOf(EnumSet.of(DecisionState.NOT_APPLICABLE)));
        Set<String> all = new HashSet<>();
        RULES.keySet().forEach(rule -> all.add(rule.substring(0, rule.indexOf('/'))));
        assertThat(folders).containsExactlyInAnyOrderElementsOf(all);
    }
}
