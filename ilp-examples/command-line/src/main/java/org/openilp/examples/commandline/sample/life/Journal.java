package org.openilp.examples.commandline.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.Condition;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.ServiceEvent;

/**
 * Collects what is recorded about one person, up to a last day. What lies before the birth or on or after the last day is
 * not written down, so that programmes may plan ahead: nothing was done yet on the day itself. Only answers may be of that
 * day.
 */
public final class Journal {

    private final FactDictionary dictionary;
    private final LocalDate birth;
    private final LocalDate last;
    private final List<FactEntry> facts = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Pregnancy> pregnancies = new ArrayList<>();
    private final List<ServiceEvent> events = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private @Nullable String school;

    public Journal(FactDictionary dictionary, LocalDate birth, LocalDate last) {
        this.dictionary = dictionary;
        this.birth = birth;
        this.last = last;
    }

    /** A service given. */
    public void event(String service, @Nullable String occurrence, LocalDate on, Spot spot) {
        event(ServiceEvent.builder(service, on)
                .occurrence(occurrence)
                .level(spot.level())
                .facility(spot.facility())
                .build());
    }

    /** A service given, refused or recorded by mistake. */
    public void event(ServiceEvent event) {
        if (isPast(event.date())) {
            events.add(event);
        }
    }

    /** A number that was measured. */
    public void measure(String code, double value, LocalDate on, Spot spot) {
        observe(code, FactValue.of(value), on, spot);
    }

    /** A yes or no that was seen. */
    public void see(String code, boolean value, LocalDate on, Spot spot) {
        observe(code, FactValue.of(value), on, spot);
    }

    /** A result in a word. */
    public void result(String code, String value, LocalDate on, Spot spot) {
        observe(code, FactValue.of(value), on, spot);
    }

    private void observe(String code, FactValue value, LocalDate on, Spot spot) {
        if (isPast(on)) {
            String unit = dictionary.get(code).unit();
            observations.add(
                    new Observation(code, value, unit.isEmpty() ? null : unit, on, spot.level(), spot.facility()));
        }
    }

    /** A yes or no that was answered on a day, or at a time nobody wrote down. */
    public void answer(String code, boolean value, @Nullable LocalDate since) {
        fact(code, FactValue.of(value), since);
    }

    /** A yes or no that was answered on a day at a place. */
    public void answer(String code, boolean value, LocalDate since, Spot spot) {
        if (isPast(since) || since.equals(last)) {
            facts.add(new FactEntry(code, FactValue.of(value), since, null, spot.level()));
        }
    }

    /** A number that was answered. */
    public void answer(String code, int value, @Nullable LocalDate since) {
        fact(code, FactValue.of(value), since);
    }

    /** A word that was answered. */
    public void answer(String code, String value, @Nullable LocalDate since) {
        fact(code, FactValue.of(value), since);
    }

    /** A day that was told. */
    public void answer(String code, LocalDate value, @Nullable LocalDate since) {
        fact(code, FactValue.of(value), since);
    }

    /** What holds from a day on. */
    public void fact(String code, FactValue value, @Nullable LocalDate since) {
        if (since == null || isPast(since) || since.equals(last)) {
            facts.add(FactEntry.of(code, value, since));
        }
    }

    /** A disease that was found on a day. */
    public void condition(String code, LocalDate since, LocalDate recordedOn, Spot spot) {
        if (isPast(since) && isPast(recordedOn)) {
            conditions.add(new Condition(code, since, null, recordedOn, spot.level()));
        }
    }

    /** A pregnancy that someone knows of. */
    public void pregnancy(Pregnancy pregnancy) {
        pregnancies.add(pregnancy);
    }

    /** The school the person goes to. */
    public void attends(@Nullable String id) {
        this.school = id;
    }

    public @Nullable String school() {
        return school;
    }

    private boolean isPast(LocalDate on) {
        return !on.isBefore(birth) && on.isBefore(last);
    }

    /** The record, in the order of the days. */
    public HealthRecord record(Person person) {
        return HealthRecord.builder(person)
                .facts(facts)
                .conditions(conditions)
                .pregnancies(pregnancies)
                .events(inOrder(events, ServiceEvent::date))
                .observations(inOrder(observations, Observation::date))
                .build();
    }

    private static <T> Set<T> inOrder(List<T> entries, Function<T, LocalDate> date) {
        List<T> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(date));
        return new LinkedHashSet<>(sorted);
    }
}
