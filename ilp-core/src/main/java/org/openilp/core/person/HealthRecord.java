package org.openilp.core.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;

/**
 * A person and everything that was recorded about them.
 *
 * <p>Facts of one code stand together, at the place of the first; beyond that the order of the lists is kept and means
 * nothing.
 *
 * @param person the person
 * @param facts answers, attributes and other facts
 * @param conditions diseases and states
 * @param pregnancies pregnancies, running and ended
 * @param events services given, refused, or recorded by mistake
 * @param observations values measured or seen
 */
public record HealthRecord(
        Person person,
        ImmutableList<FactEntry> facts,
        ImmutableList<Condition> conditions,
        ImmutableList<Pregnancy> pregnancies,
        ImmutableList<ServiceEvent> events,
        ImmutableList<Observation> observations) {

    private static final String IS_AREA = "IS_AREA_SUBJECT";
    private static final String IS_SCHOOL = "IS_SCHOOL_SUBJECT";

    /** Puts facts of one code together. */
    public HealthRecord {
        facts = grouped(facts);
    }

    /** A record of a person about whom nothing was recorded yet. */
    public static HealthRecord of(Person person) {
        return builder(person).build();
    }

    /** A builder of a record. */
    public static Builder builder(Person person) {
        return new Builder(person);
    }

    /** A builder that begins with this record and adds to it. */
    public Builder toBuilder() {
        return new Builder(person)
                .facts(facts)
                .conditions(conditions)
                .pregnancies(pregnancies)
                .events(events)
                .observations(observations);
    }

    /** This record with these facts instead of its own. */
    public HealthRecord withFacts(Collection<FactEntry> instead) {
        return new HealthRecord(person, ImmutableList.copyOf(instead), conditions, pregnancies, events, observations);
    }

    /** This record with these conditions instead of its own. */
    public HealthRecord withConditions(Collection<Condition> instead) {
        return new HealthRecord(person, facts, ImmutableList.copyOf(instead), pregnancies, events, observations);
    }

    /** This record with these pregnancies instead of its own. */
    public HealthRecord withPregnancies(Collection<Pregnancy> instead) {
        return new HealthRecord(person, facts, conditions, ImmutableList.copyOf(instead), events, observations);
    }

    /** This record with these events instead of its own. */
    public HealthRecord withEvents(Collection<ServiceEvent> instead) {
        return new HealthRecord(person, facts, conditions, pregnancies, ImmutableList.copyOf(instead), observations);
    }

    /** This record with these observations instead of its own. */
    public HealthRecord withObservations(Collection<Observation> instead) {
        return new HealthRecord(person, facts, conditions, pregnancies, events, ImmutableList.copyOf(instead));
    }

    /**
     * Whether the record stands for a village, a Puskesmas area or a school: one of the facts IS_AREA_SUBJECT and
     * IS_SCHOOL_SUBJECT is yes. Birth date and sex then mean nothing.
     */
    public boolean isAboutArea() {
        for (FactEntry fact : facts) {
            if ((fact.code().equals(IS_AREA) || fact.code().equals(IS_SCHOOL))
                    && fact.value() instanceof FactValue.Flag flag
                    && flag.value()) {
                return true;
            }
        }
        return false;
    }

    /** The person, by id alone. */
    @Override
    public String toString() {
        return "HealthRecord of " + person;
    }

    private static ImmutableList<FactEntry> grouped(ImmutableList<FactEntry> facts) {
        if (areTogether(facts)) {
            return facts;
        }
        ImmutableListMultimap<String, FactEntry> byCode = Multimaps.index(facts, FactEntry::code);
        return byCode.values().asList();
    }

    private static boolean areTogether(ImmutableList<FactEntry> facts) {
        if (facts.size() < 3) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        String last = "";
        for (FactEntry fact : facts) {
            if (!fact.code().equals(last) && !seen.add(fact.code())) {
                return false;
            }
            last = fact.code();
        }
        return true;
    }

    /** Collects the parts of a {@link HealthRecord}. */
    public static final class Builder {
        private final Person person;
        private final ImmutableList.Builder<FactEntry> facts = ImmutableList.builder();
        private final ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
        private final ImmutableList.Builder<Pregnancy> pregnancies = ImmutableList.builder();
        private final ImmutableList.Builder<ServiceEvent> events = ImmutableList.builder();
        private final ImmutableList.Builder<Observation> observations = ImmutableList.builder();

        private Builder(Person person) {
            this.person = person;
        }

        /** Adds a fact. */
        public Builder fact(FactEntry fact) {
            facts.add(fact);
            return this;
        }

        /** Adds an undated fact. */
        public Builder fact(String code, FactValue value) {
            return fact(FactEntry.of(code, value));
        }

        /** Adds facts. */
        public Builder facts(Iterable<FactEntry> more) {
            facts.addAll(more);
            return this;
        }

        /** Adds a condition. */
        public Builder condition(Condition condition) {
            conditions.add(condition);
            return this;
        }

        /** Adds conditions. */
        public Builder conditions(Iterable<Condition> more) {
            conditions.addAll(more);
            return this;
        }

        /** Adds a pregnancy. */
        public Builder pregnancy(Pregnancy pregnancy) {
            pregnancies.add(pregnancy);
            return this;
        }

        /** Adds pregnancies. */
        public Builder pregnancies(Iterable<Pregnancy> more) {
            pregnancies.addAll(more);
            return this;
        }

        /** Adds an event. */
        public Builder event(ServiceEvent event) {
            events.add(event);
            return this;
        }

        /** Adds events. */
        public Builder events(Iterable<ServiceEvent> more) {
            events.addAll(more);
            return this;
        }

        /** Adds an observation. */
        public Builder observation(Observation observation) {
            observations.add(observation);
            return this;
        }

        /** Adds observations. */
        public Builder observations(Iterable<Observation> more) {
            observations.addAll(more);
            return this;
        }

        /** The record. */
        public HealthRecord build() {
            return new HealthRecord(
                    person,
                    facts.build(),
                    conditions.build(),
                    pregnancies.build(),
                    events.build(),
                    observations.build());
        }
    }
}
