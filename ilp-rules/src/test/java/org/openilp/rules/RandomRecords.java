package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactKind;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.FactValue;
import org.openilp.core.json.IlpJson;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Condition;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/**
 * Records of people who never lived: of every age, most of them at the edge of a stage, with some dozens of facts,
 * events and observations that the national rules ask for. What a record holds may make no sense; the rules must bear it.
 */
public final class RandomRecords {

    private static final Dictionary NATIONAL = Dictionary.national();
    /** Ages in days at and beside which something begins or ends. */
    private static final int[] EDGES = {
        0, 1, 3, 8, 28, 29, 42, 61, 92, 183, 275, 365, 548, 730, 1826, 2191, 2556, 3652, 4383, 6574, 12783, 14610,
        21915, 25568
    };

    private final Random random;
    private final LocalDate day;
    private final ImmutableList<FactDefinition> facts;
    private final ImmutableList<String> services;
    private final ImmutableList<String> occurrences;

    private RandomRecords(Random random, LocalDate day, Vocabulary vocabulary) {
        this.random = random;
        this.day = day;
        this.facts = vocabulary.facts();
        this.services = vocabulary.services();
        this.occurrences = vocabulary.occurrences();
    }

    /**
     * A person asked about on a day.
     *
     * @param somebody who
     * @param day the day
     */
    public record Case(Somebody somebody, LocalDate day) {

        public HealthRecord record() {
            return somebody.record();
        }

        public PlanRequest request() {
            return somebody.request(day.toString());
        }

        public Case with(HealthRecord instead) {
            return new Case(new Somebody(instead, somebody.area(), somebody.visit()), day);
        }

        /** All of it, so that a failure can be tried again. */
        @Override
        public String toString() {
            return "on " + day + (somebody.visit() == null ? "" : " at " + somebody.visit()) + " "
                    + IlpJson.writeRecord(somebody.record()) + " living where " + somebody.area();
        }
    }

    /** What the national rules ask about. */
    private record Vocabulary(
            ImmutableList<FactDefinition> facts, ImmutableList<String> services, ImmutableList<String> occurrences) {

        private static final Vocabulary NATIONAL_RULES = of(RulePack.national());

        private static Vocabulary of(RulePack pack) {
            ImmutableSet.Builder<String> facts = ImmutableSet.builder();
            ImmutableSet.Builder<String> services = ImmutableSet.builder();
            ImmutableSet.Builder<String> occurrences = ImmutableSet.builder();
            for (Rule rule : pack.rules()) {
                services.add(rule.service());
                rule.schedules().stream().map(Schedule::occurrence).forEach(occurrences::add);
                rule.who().terms().forEach(term -> addAll(term, facts, services));
            }
            pack.findingRules().forEach(rule -> {
                rule.appliesTo().terms().forEach(term -> addAll(term, facts, services));
                rule.shows().terms().forEach(term -> addAll(term, facts, services));
            });
            facts.add(
                    "SCHOOL_CLASS",
                    "ACUTE_ILLNESS_MODERATE_SEVERE",
                    "VACCINE_ANAPHYLAXIS",
                    "MTBS_RETURN_DATE",
                    "PREGNANCY_DETECTED_DATE",
                    "TB_TREATMENT_START_DATE",
                    "PARQ_FIT",
                    "CONTROLLED",
                    "MMS_RECEIVED",
                    "DOSE_HISTORY_VERIFIED",
                    "HEIGHT_CM",
                    "WEIGHT_KG");
            return new Vocabulary(
                    facts.build().stream()
                            .map(NATIONAL.facts()::get)
                            .filter(fact -> !fact.derived()
                                    && !fact.code().equals("DECEASED")
                                    && !fact.code().endsWith("_SUBJECT"))
                            .collect(ImmutableList.toImmutableList()),
                    services.build().asList(),
                    occurrences.build().asList());
        }

        private static void addAll(
                Term term, ImmutableSet.Builder<String> facts, ImmutableSet.Builder<String> services) {
            facts.addAll(term.facts());
            if (term.meaning() instanceof Meaning.Known known) {
                facts.add(known.code());
            }
            if (term.meaning() instanceof Meaning.Done done) {
                services.add(done.service().service());
            }
        }
    }

    /** People on days between 2022 and 2028, when the national rules come and go. */
    public static Arbitrary<Case> cases() {
        return Arbitraries.randomValue(RandomRecords::oneCase);
    }

    /** One of them. */
    public static Case oneCase(Random random) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(2200));
        return new RandomRecords(random, day, Vocabulary.NATIONAL_RULES).somebody();
    }

    private Case somebody() {
        int age = Math.max(
                0, EDGES[random.nextInt(EDGES.length)] + (chance(2) ? random.nextInt(5) - 2 : random.nextInt(400)));
        LocalDate birth = day.minusDays(age);
        Sex sex = chance(3) ? Sex.MALE : Sex.FEMALE;
        HealthRecord.Builder record = HealthRecord.builder(Person.of("p", birth, sex));
        if (sex == Sex.FEMALE && age > 15 * 365 && age < 50 * 365) {
            pregnancies().forEach(record::pregnancy);
        }
        times(25, () -> addFact(record, birth));
        times(20, () -> addEvent(record, birth));
        times(8, () -> addCondition(record, birth));
        if (chance(40)) {
            record.fact("IS_AREA_SUBJECT", FactValue.of(true));
        }
        ImmutableList.Builder<FactEntry> area = ImmutableList.builder();
        times(4, () -> {
            FactDefinition fact = pick(facts, each -> each.kind() == FactKind.AREA);
            area.add(FactEntry.of(fact.code(), value(fact)));
        });
        FacilityLevel visit = chance(2) ? null : FacilityLevel.values()[random.nextInt(4)];
        return new Case(new Somebody(record.build(), area.build(), visit), day);
    }

    private List<Pregnancy> pregnancies() {
        List<Pregnancy> pregnancies = new ArrayList<>();
        if (chance(3)) {
            LocalDate lmp = day.minusDays(900 + random.nextInt(900));
            pregnancies.add(Pregnancy.of(lmp).deliveredOn(lmp.plusDays(250 + random.nextInt(45))));
        }
        if (chance(2)) {
            LocalDate lmp = day.minusDays(random.nextInt(420));
            Pregnancy running = Pregnancy.of(lmp);
            LocalDate end = lmp.plusDays(60 + random.nextInt(240));
            pregnancies.add(
                    chance(2)
                            ? running
                            : chance(3)
                                    ? running.endedOn(end, PregnancyOutcome.MISCARRIAGE)
                                    : running.deliveredOn(end));
        }
        return pregnancies;
    }

    private void addFact(HealthRecord.Builder record, LocalDate birth) {
        FactDefinition fact = facts.get(random.nextInt(facts.size()));
        boolean measured = fact.kind() == FactKind.OBSERVATION || fact.kind() == FactKind.SCORE;
        if (measured) {
            FacilityLevel level = chance(2) ? FacilityLevel.values()[random.nextInt(4)] : null;
            record.observation(new Observation(fact.code(), value(fact), null, past(birth), level, null));
            return;
        }
        LocalDate since = chance(3) ? null : past(birth);
        LocalDate until = chance(6) ? (since == null ? day : since).plusDays(random.nextInt(400)) : null;
        FacilityLevel level = chance(4) ? FacilityLevel.values()[random.nextInt(4)] : null;
        record.fact(new FactEntry(fact.code(), value(fact), since, until, level));
    }

    private void addEvent(HealthRecord.Builder record, LocalDate birth) {
        ServiceEvent.Builder event = ServiceEvent.builder(services.get(random.nextInt(services.size())), past(birth));
        if (chance(2)) {
            String label = occurrences.get(random.nextInt(occurrences.size()));
            event.occurrence(label.isEmpty() ? null : label);
        }
        if (chance(3)) {
            event.level(FacilityLevel.values()[random.nextInt(4)]);
        }
        if (chance(12)) {
            event.status(EventStatus.REFUSED);
        }
        record.event(event.build());
    }

    private void addCondition(HealthRecord.Builder record, LocalDate birth) {
        FactDefinition fact = pick(facts, each -> each.kind() == FactKind.CONDITION && each.type() == FactType.BOOLEAN);
        LocalDate since = chance(4) ? null : past(birth);
        LocalDate until = chance(4) ? (since == null ? day : since).plusDays(random.nextInt(900)) : null;
        record.condition(new Condition(fact.code(), since, until, chance(4) ? past(birth) : null, null));
    }

    /** Some of them today, most within two years, none before birth and none after the day. */
    private LocalDate past(LocalDate birth) {
        int life = (int) (day.toEpochDay() - birth.toEpochDay());
        int back = chance(8) ? 0 : random.nextInt(chance(2) ? 60 : 800);
        return day.minusDays(Math.min(life, back));
    }

    private FactValue value(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN ->
                fact.listsServices() && chance(2)
                        ? FactValue.codes(List.of(chance(2) ? "IMM_PCV" : "IMM_MR"))
                        : FactValue.of(chance(2));
            case INTEGER, DECIMAL -> FactValue.of(number(fact));
            case DATE, DATETIME -> FactValue.of(day.plusDays(random.nextInt(400) - 300));
            case ENUM ->
                FactValue.of(fact.allowed()
                        .asList()
                        .get(random.nextInt(fact.allowed().size())));
            case SET ->
                FactValue.codes(List.of(fact.allowed()
                        .asList()
                        .get(random.nextInt(fact.allowed().size()))));
            default -> FactValue.of("53.07.01.2001");
        };
    }

    /** Plausible, and often near the limits that rules know. */
    private double number(FactDefinition fact) {
        double low = limit(fact.min(), 0);
        double high = limit(fact.max(), 100);
        double value = switch (fact.code()) {
            case "BP_SYSTOLIC" -> 100 + random.nextInt(90);
            case "BP_DIASTOLIC" -> 60 + random.nextInt(60);
            case "HEMOGLOBIN_G_DL" -> 6 + random.nextInt(80) / 10.0;
            case "TEMPERATURE_C" -> 35 + random.nextInt(40) / 10.0;
            case "MUAC_CM" -> 20 + random.nextInt(80) / 10.0;
            case "WEIGHT_KG" -> 3 + random.nextInt(90);
            case "BIRTH_WEIGHT_G" -> 1500 + random.nextInt(2500);
            case "GA_AT_BIRTH_DAYS" -> 240 + random.nextInt(50);
            default -> low + Math.floor(random.nextDouble() * (high - low));
        };
        return Math.max(low, Math.min(high, value));
    }

    private static double limit(String text, double otherwise) {
        return text.isEmpty() ? otherwise : Double.parseDouble(text);
    }

    private FactDefinition pick(ImmutableList<FactDefinition> from, Predicate<FactDefinition> wanted) {
        List<FactDefinition> fitting = from.stream().filter(wanted).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private void times(int most, Runnable part) {
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            part.run();
        }
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
