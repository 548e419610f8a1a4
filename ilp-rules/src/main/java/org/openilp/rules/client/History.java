package org.openilp.rules.client;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.Condition;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.ServiceEvent;

/**
 * A health record, indexed once for one day. Entries dated after the day do not exist; an observation that evidences a
 * service counts as that service done on its day.
 *
 * <p>Not for several threads at once: it remembers what it worked out.
 */
public final class History {

    private static final List<FactEntry> NO_ENTRIES = List.of();
    private static final List<Happening> NO_HAPPENINGS = List.of();
    private static final Comparator<Draft> BY_DATE = Comparator.comparing(draft -> draft.date);

    private final Person person;
    private final LocalDate today;
    private final FactIndex index;
    private final Map<String, List<FactEntry>> facts = new HashMap<>();
    private final ImmutableList<Episode> episodes;
    private final ImmutableList<LocalDate> deliveries;
    private final Map<String, List<Happening>> happenings = new HashMap<>();
    private final VaccineHistory vaccines;
    private @Nullable Places places;

    /**
     * @param record the record
     * @param areaFacts facts about the area the person lives in
     * @param today the day asked for
     * @param index what facts there are
     * @param series the series of vaccine doses
     */
    public History(
            HealthRecord record, List<FactEntry> areaFacts, LocalDate today, FactIndex index, SeriesCatalogue series) {
        this.person = record.person();
        this.today = today;
        this.index = index;
        record.facts().forEach(this::keep);
        areaFacts.forEach(this::keep);
        for (Condition condition : record.conditions()) {
            keep(condition);
        }
        for (Observation observation : record.observations()) {
            keep(new FactEntry(observation.code(), observation.value(), observation.date(), null, observation.level()));
        }
        this.episodes = episodes(record.pregnancies(), today);
        this.deliveries = deliveries(episodes);
        collectHappenings(record.events());
        this.vaccines = new VaccineHistory(this, series);
    }

    private void keep(Condition condition) {
        LocalDate recorded = condition.recordedOn();
        if (recorded == null || !recorded.isAfter(today)) {
            keep(new FactEntry(
                    condition.code(), FactValue.of(true), condition.since(), condition.until(), condition.level()));
        }
    }

    private void keep(FactEntry entry) {
        LocalDate since = entry.since();
        if (since != null && since.isAfter(today)) {
            return;
        }
        facts.computeIfAbsent(entry.code(), code -> new ArrayList<>(2)).add(entry);
    }

    private static ImmutableList<Episode> episodes(List<Pregnancy> pregnancies, LocalDate today) {
        if (pregnancies.isEmpty()) {
            return ImmutableList.of();
        }
        List<Episode> episodes = new ArrayList<>();
        for (Pregnancy pregnancy : pregnancies) {
            if (!pregnancy.lmp().isAfter(today)) {
                LocalDate end = pregnancy.endedOn();
                boolean ended = end != null && !end.isAfter(today);
                episodes.add(new Episode(
                        pregnancy.lmp(),
                        ended ? end : null,
                        ended && pregnancy.delivered(),
                        ended ? pregnancy.outcome() : null));
            }
        }
        episodes.sort(Comparator.comparing(Episode::lmp));
        return ImmutableList.copyOf(episodes);
    }

    private static ImmutableList<LocalDate> deliveries(List<Episode> episodes) {
        List<LocalDate> days = new ArrayList<>();
        for (Episode episode : episodes) {
            LocalDate end = episode.end();
            if (episode.delivered() && end != null) {
                days.add(end);
            }
        }
        Collections.sort(days);
        return ImmutableList.copyOf(days);
    }

    private void collectHappenings(List<ServiceEvent> events) {
        Map<String, List<Draft>> drafts = new HashMap<>();
        for (ServiceEvent event : events) {
            if (event.status() == null && !event.date().isAfter(today)) {
                Draft draft =
                        new Draft(event.occurrence(), event.date(), event.result(), event.product(), event.level());
                draftsOf(event.service(), drafts).add(draft);
            }
        }
        facts.forEach((code, entries) -> {
            for (String service : index.get(code).definition().evidences()) {
                for (FactEntry entry : entries) {
                    if (entry.since() != null) {
                        evidence(draftsOf(service, drafts), code, entry.since());
                    }
                }
            }
        });
        drafts.forEach((service, ofService) -> {
            ofService.sort(BY_DATE);
            List<Happening> done = new ArrayList<>(ofService.size());
            for (Draft draft : ofService) {
                done.add(draft.build(service));
            }
            happenings.put(service, done);
        });
    }

    private static List<Draft> draftsOf(String service, Map<String, List<Draft>> drafts) {
        return drafts.computeIfAbsent(service, each -> new ArrayList<>());
    }

    /** The observation belongs to what was done that day, or else is itself what was done. */
    private void evidence(List<Draft> drafts, String code, LocalDate day) {
        boolean any = false;
        for (Draft draft : drafts) {
            if (draft.date.equals(day)) {
                draft.observed = draft.observed.isEmpty()
                        ? ImmutableSet.of(code)
                        : ImmutableSet.<String>builder()
                                .addAll(draft.observed)
                                .add(code)
                                .build();
                any = true;
            }
        }
        if (!any) {
            Draft draft = new Draft(null, day, null, null, null);
            draft.observed = ImmutableSet.of(code);
            drafts.add(draft);
        }
    }

    /** A happening while the observations that belong to it are still being gathered. */
    private static final class Draft {
        private final @Nullable String label;
        private final LocalDate date;
        private final @Nullable String result;
        private final @Nullable String product;
        private final @Nullable FacilityLevel level;
        private ImmutableSet<String> observed = ImmutableSet.of();

        private Draft(
                @Nullable String label,
                LocalDate date,
                @Nullable String result,
                @Nullable String product,
                @Nullable FacilityLevel level) {
            this.label = label;
            this.date = date;
            this.result = result;
            this.product = product;
            this.level = level;
        }

        private Happening build(String service) {
            return new Happening(service, label, date, result, product, level, observed);
        }
    }

    public Person person() {
        return person;
    }

    public LocalDate today() {
        return today;
    }

    FactIndex index() {
        return index;
    }

    /** All recorded entries of a fact, in the order of the record. */
    List<FactEntry> entries(String fact) {
        return facts.getOrDefault(fact, NO_ENTRIES);
    }

    boolean mentions(String fact) {
        return facts.containsKey(fact);
    }

    /** Where values of a fact of that day were recorded; empty where that is not known. */
    public Set<FacilityLevel> placesOf(String fact, @Nullable LocalDate day) {
        if (day == null) {
            return Set.of();
        }
        if (places == null) {
            places = new Places(this);
        }
        return places.of(fact, day);
    }

    /** What was done of a service, oldest first. */
    public List<Happening> happenings(String service) {
        return happenings.getOrDefault(service, NO_HAPPENINGS);
    }

    /** Everything that was done, by service. */
    Map<String, List<Happening>> allHappenings() {
        return happenings;
    }

    /** Pregnancies begun by today, oldest first. */
    ImmutableList<Episode> episodes() {
        return episodes;
    }

    /** The pregnancy that goes on on that day; null where none does. */
    @Nullable
    Episode pregnancyOn(LocalDate day) {
        for (int i = episodes.size() - 1; i >= 0; i--) {
            if (episodes.get(i).covers(day)) {
                return episodes.get(i);
            }
        }
        return null;
    }

    /** The first day of the pregnancy that goes on on that day; null where none does. */
    public @Nullable LocalDate pregnancyStartOn(LocalDate day) {
        Episode episode = pregnancyOn(day);
        return episode == null ? null : episode.lmp();
    }

    /** The codes of all recorded facts. */
    public Set<String> facts() {
        return facts.keySet();
    }

    /** The first day of the last pregnancy begun by that day; null where there is none. */
    public @Nullable LocalDate lastPregnancyStart(LocalDate day) {
        LocalDate last = null;
        for (Episode episode : episodes) {
            last = episode.lmp().isAfter(day) ? last : episode.lmp();
        }
        return last;
    }

    /** The days of delivery, oldest first. */
    public List<LocalDate> deliveries() {
        return deliveries;
    }

    /** The last delivery by that day; null where there is none. */
    public @Nullable LocalDate lastDelivery(LocalDate day) {
        LocalDate last = null;
        for (LocalDate delivery : deliveries) {
            last = delivery.isAfter(day) ? last : delivery;
        }
        return last;
    }

    /** The pregnancy that ended last by that day; null where none did. */
    @Nullable
    Episode lastEnded(LocalDate day) {
        Episode last = null;
        for (Episode episode : episodes) {
            LocalDate end = episode.end();
            if (end != null && !end.isAfter(day)) {
                last = episode;
            }
        }
        return last;
    }

    /** The day of a vaccine dose: a number counts valid doses, any other label is taken as recorded; null for none. */
    public @Nullable LocalDate doseDay(String vaccine, String label) {
        return vaccines.doseDay(vaccine, label);
    }

    /** The last vaccination of any kind; null where there is none. */
    @Nullable
    LocalDate lastVaccination() {
        return vaccines.last();
    }

    /** The last live injected dose of another vaccine than this; null where there is none. */
    public @Nullable LocalDate lastLiveVaccineBut(String vaccine) {
        return vaccines.lastLiveBut(vaccine);
    }

    VaccineHistory vaccines() {
        return vaccines;
    }
}
