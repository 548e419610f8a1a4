package org.openilp.rules.client;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.AbsentMeans;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactKind;
import org.openilp.core.fact.FactValue;
import org.openilp.core.fact.Truth;
import org.openilp.core.fact.Validity;
import org.openilp.core.finding.Severity;
import org.openilp.core.lifecycle.CalendarAge;
import org.openilp.core.lifecycle.SchoolYear;
import org.openilp.core.network.FacilityLevel;
import org.openilp.rules.series.Immunizations;
import org.openilp.rules.vocabulary.Answer;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Occasion;
import org.openilp.rules.vocabulary.Spoken;

/**
 * A person on one day, as the left side of a rule sees them. Its words are those of {@link
 * org.openilp.rules.vocabulary.Words}; each holds only where the answer is certain, so an unknown fact satisfies neither
 * {@code has} nor {@code lacks}. A {@linkplain #hopeful hopeful} view takes every question that could still be asked as
 * answered favourably; the rules that fire on it alone need data.
 *
 * <p>Not for several threads at once: it remembers what it worked out.
 */
public final class Client extends Spoken {

    private static final int COMBINED_WITHIN_DAYS = 30;
    /** Values that may be combined with others however old they are. */
    private static final List<String> LASTING_VALUES =
            List.of("HEIGHT_CM", "BIRTH_WEIGHT_G", "GA_AT_BIRTH_DAYS", "PREPREGNANCY_BMI", "BLOOD_TYPE");
    /** Done once in a life, whatever the pregnancy. */
    private static final List<String> ONCE_IN_A_LIFE =
            List.of("BLOOD_TYPE_TEST", "THALASSEMIA_SCREENING", "THALASSEMIA_CERTIFICATE");

    private final History history;
    private final Visits visits;
    private final Completeness immunization;
    private final @Nullable FacilityLevel visit;
    private final LocalDate ageDay;
    private final @Nullable LocalDate valuesSince;
    private final boolean hopeful;
    private final Findings findings;
    /** What was worked out, by the numbers of the facts; shared by the views that look at the same day. */
    private final @Nullable Answer[] answers;

    private Client(
            History history,
            Visits visits,
            Completeness immunization,
            @Nullable FacilityLevel visit,
            LocalDate ageDay,
            @Nullable LocalDate valuesSince,
            boolean hopeful,
            Findings findings,
            @Nullable Answer[] answers) {
        this.history = history;
        this.visits = visits;
        this.immunization = immunization;
        this.visit = visit;
        this.ageDay = ageDay;
        this.valuesSince = valuesSince;
        this.hopeful = hopeful;
        this.findings = findings;
        this.answers = answers;
    }

    private Client(History history, VisitWindows windows, RoutineDoses doses, @Nullable FacilityLevel visit) {
        this.history = history;
        this.visits = new Visits(this, windows);
        this.immunization = new Completeness(doses, this);
        this.visit = visit;
        this.ageDay = history.today();
        this.valuesSince = null;
        this.hopeful = false;
        this.findings = Findings.NONE;
        this.answers = noAnswers(history);
    }

    private static @Nullable Answer[] noAnswers(History history) {
        return new Answer[history.index().size()];
    }

    /**
     * A person today, about whom nothing was concluded yet.
     *
     * @param history what is recorded
     * @param visits which visits the rules know, so that unlabelled events find theirs
     * @param doses whether routine vaccine doses are complete
     * @param visit where the person is seen today; null without a visit
     */
    public static Client today(
            History history, VisitWindows visits, RoutineDoses doses, @Nullable FacilityLevel visit) {
        return new Client(history, visits, doses, visit);
    }

    /** The same with what was concluded. */
    public Client with(Findings concluded) {
        return new Client(history, visits, immunization, visit, ageDay, valuesSince, hopeful, concluded, answers);
    }

    /** The same with ages and pregnancy as on another day; facts stay those of today. */
    public Client agedOn(LocalDate day) {
        return new Client(
                history, visits, immunization, visit, day, valuesSince, hopeful, findings, noAnswers(history));
    }

    /** The same on the day of a measurement: ages and pregnancy of that day, and values not much older. */
    public Client measuredOn(LocalDate day) {
        return new Client(
                history,
                visits,
                immunization,
                visit,
                day,
                day.minusDays(COMBINED_WITHIN_DAYS),
                hopeful,
                findings,
                noAnswers(history));
    }

    /** The same as if every question that can be asked were answered favourably. */
    public Client hopeful() {
        return new Client(history, visits, immunization, visit, ageDay, valuesSince, true, findings, answers);
    }

    public boolean isHopeful() {
        return hopeful;
    }

    /** The day of the newest value of a fact; null where none is recorded or derived, or no day is known. */
    public @Nullable LocalDate dayOf(String fact) {
        return history.mentions(fact) || DerivedFacts.isDerived(fact)
                ? answer(fact).since()
                : null;
    }

    /** Whether a fact can be worked out from others. */
    public static boolean isDerived(String fact) {
        return DerivedFacts.isDerived(fact);
    }

    /** The measured values that a derived fact is made of; none for others. */
    public static Set<String> inputsOf(String fact) {
        return DerivedFacts.inputsOf(fact);
    }

    public History history() {
        return history;
    }

    /** The day on which ages and pregnancy are looked at. */
    public LocalDate ageDay() {
        return ageDay;
    }

    /**
     * The vaccine doses on record, judged by the regimens of this person: those of their area, cohort and traits.
     *
     * @param contraindicated vaccines they must not have
     */
    public Immunizations immunizations(ImmutableSet<String> contraindicated) {
        return history.vaccines().immunizations(this::hasTrait, contraindicated);
    }

    /** A fact that holds, or a fact and the word that it holds: {@code DOMICILE_PROVINCE_CODE 51}. */
    private boolean hasTrait(String trait) {
        int space = trait.indexOf(' ');
        String fact = space < 0 ? trait : trait.substring(0, space);
        if (history.index().dictionary().find(fact).isEmpty()) {
            return false;
        }
        Answer answer = answer(fact);
        return space < 0 ? answer.isYes() : trait.substring(space + 1).equals(answer.word());
    }

    /** Whether no routine vaccine dose is due, late or missed today. */
    boolean hasRoutineDoses() {
        return immunization.isComplete();
    }

    /** Where the person is seen today; null without a visit. */
    public @Nullable FacilityLevel visit() {
        return visit;
    }

    public Findings findings() {
        return findings;
    }

    // what conditions ask

    @Override
    public LocalDate today() {
        return history.today();
    }

    @Override
    public LocalDate birthDate() {
        return history.person().birthDate();
    }

    @Override
    public FactDefinition definition(String fact) {
        return history.index().get(fact).definition();
    }

    @Override
    public Answer answer(String code) {
        FactIndex.Fact fact = history.index().get(code);
        Answer known = answers[fact.number()];
        if (known == null) {
            known = workOut(fact);
            answers[fact.number()] = known;
        }
        return known;
    }

    private Answer workOut(FactIndex.Fact fact) {
        Answer derived = derive(fact);
        if (derived != null) {
            return derived;
        }
        FactDefinition definition = fact.definition();
        FactEntry entry = newestEntry(definition.code());
        if (entry != null) {
            return Answer.of(valueToday(entry), entry.since());
        }
        return definition.absentMeans() == AbsentMeans.NO ? Answer.ABSENT : Answer.UNKNOWN;
    }

    private @Nullable Answer derive(FactIndex.Fact fact) {
        return fact.derivation() == null ? null : fact.derivation().apply(this);
    }

    /**
     * Derived facts that stand in the record and say another thing than their inputs, of the same day or undated. The
     * derived value counts.
     */
    public List<String> contradictions() {
        List<String> contradicted = new ArrayList<>();
        for (String fact : history.facts()) {
            if (DerivedFacts.isDerived(fact) && isContradicted(fact)) {
                contradicted.add(fact);
            }
        }
        Collections.sort(contradicted);
        return contradicted;
    }

    /** Measures worked out from others that lie outside what the dictionary holds for likely. They are used all the same. */
    public List<String> implausible() {
        List<String> implausible = new ArrayList<>();
        for (String fact : DerivedFacts.measures()) {
            if (mentionsAny(DerivedFacts.inputsOf(fact)) && isOutsideRange(fact)) {
                implausible.add(fact);
            }
        }
        return implausible;
    }

    private boolean mentionsAny(Set<String> facts) {
        for (String fact : facts) {
            if (history.mentions(fact)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutsideRange(String code) {
        FactIndex.Fact fact = history.index().get(code);
        OptionalDouble number = answer(code).number();
        return number.isPresent() && (number.getAsDouble() < fact.lowest() || number.getAsDouble() > fact.highest());
    }

    private boolean isContradicted(String fact) {
        Answer derived = derive(history.index().get(fact));
        FactEntry recorded = newestEntry(fact);
        if (derived == null || recorded == null || !derived.isKnown()) {
            return false;
        }
        boolean sameDay = recorded.since() == null || recorded.since().equals(derived.since());
        return sameDay && !derived.agreesWith(Answer.of(valueToday(recorded), null));
    }

    /** A school class rises by one each 1 July. */
    private FactValue valueToday(FactEntry entry) {
        LocalDate since = entry.since();
        if (since != null
                && entry.value() instanceof FactValue.Quantity number
                && definition(entry.code()).validity() == Validity.SCHOOL_YEAR) {
            int years =
                    SchoolYear.of(today()).startYear() - SchoolYear.of(since).startYear();
            return FactValue.of(number.value() + years);
        }
        return entry.value();
    }

    /** The newest recorded entry that holds today; null where there is none. */
    @Nullable
    FactEntry newestEntry(String fact) {
        List<FactEntry> entries = history.entries(fact);
        if (entries.isEmpty()) {
            return null;
        }
        FactDefinition definition = definition(fact);
        FactEntry newest = null;
        for (FactEntry entry : entries) {
            if (holdsToday(entry, definition) && (newest == null || isNewer(entry, newest))) {
                newest = entry;
            }
        }
        return newest;
    }

    private boolean holdsToday(FactEntry entry, FactDefinition definition) {
        LocalDate since = entry.since();
        LocalDate until = entry.until();
        if (until != null && !until.isAfter(today())) {
            return false;
        }
        if (since == null) {
            return true;
        }
        boolean ofAnotherDay = definition.validity() == Validity.DAY && !since.equals(today());
        return !ofAnotherDay && !isTooOldToCombine(entry.code(), since, definition.kind());
    }

    private boolean isTooOldToCombine(String code, LocalDate since, FactKind kind) {
        boolean measured = kind == FactKind.OBSERVATION || kind == FactKind.SCORE || kind == FactKind.ANSWER;
        return valuesSince != null && measured && since.isBefore(valuesSince) && !LASTING_VALUES.contains(code);
    }

    /** Dated before undated; of two on one day the higher number, yes, or the word later in the alphabet. */
    private static boolean isNewer(FactEntry entry, FactEntry than) {
        LocalDate day = entry.since();
        LocalDate otherDay = than.since();
        if (!Objects.equals(day, otherDay)) {
            return otherDay == null || day != null && day.isAfter(otherDay);
        }
        return rank(entry.value()) > rank(than.value())
                || rank(entry.value()) == rank(than.value())
                        && entry.value().toString().compareTo(than.value().toString()) > 0;
    }

    private static double rank(FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return flag.value() ? 1 : 0;
        }
        return value instanceof FactValue.Quantity number ? number.value() : 0;
    }

    @Override
    public List<LocalDate> daysOf(Occasion service) {
        return visits.daysOf(service);
    }

    @Override
    public List<LocalDate> daysThisPregnancy(Occasion service) {
        List<LocalDate> days = daysOf(service);
        LocalDate start = history.lastPregnancyStart(today());
        boolean always = VaccineHistory.isVaccine(service.service()) || ONCE_IN_A_LIFE.contains(service.service());
        if (start == null || always || days.isEmpty() || !days.get(0).isBefore(start)) {
            return days;
        }
        List<LocalDate> since = new ArrayList<>(days);
        since.removeIf(day -> day.isBefore(start));
        return since;
    }

    /** Which visit an event without a label was, as far as it can be told. */
    public Visits visits() {
        return visits;
    }

    @Override
    public @Nullable String resultOf(String service) {
        return visits.newestResult(service);
    }

    @Override
    public Truth finding(String code) {
        return valuesSince == null ? Truth.of(findings.date(code) != null) : findings.truth(code);
    }

    @Override
    public @Nullable LocalDate findingDate(String code) {
        return findings.date(code);
    }

    @Override
    public boolean anyFindingOf(Severity severity) {
        return findings.anyOf(severity);
    }

    @Override
    public boolean anyFindingForHospital() {
        return findings.anyForHospital();
    }

    // the words of the left side

    public int getAgeDays() {
        return (int) (ageDay.toEpochDay() - birthDate().toEpochDay());
    }

    public int getAgeMonths() {
        return CalendarAge.completedMonths(birthDate(), ageDay);
    }

    public int getAgeYears() {
        return CalendarAge.completedYears(birthDate(), ageDay);
    }

    /** Whether it certainly holds, or on a hopeful view could still turn out to. */
    @Override
    protected boolean says(Meaning meaning) {
        Truth truth = meaning.truth(this);
        if (truth != Truth.UNKNOWN || !hopeful) {
            return truth == Truth.YES;
        }
        String fact = meaning.fact();
        return fact != null && definition(fact).askable();
    }
}
