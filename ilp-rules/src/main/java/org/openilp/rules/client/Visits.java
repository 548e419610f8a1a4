package org.openilp.rules.client;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.rules.client.VisitWindows.VisitWindow;
import org.openilp.rules.vocabulary.Answer;
import org.openilp.rules.vocabulary.Occasion;

/**
 * When services were done. Events without a label go, in the order of their dates, to the earliest open visit whose
 * window holds the day.
 */
public final class Visits {

    private final Client client;
    private final History history;
    private final VisitWindows windows;
    private final Map<String, Map<Happening, String>> placed = new HashMap<>();
    private final Map<Occasion, List<LocalDate>> days = new HashMap<>();

    Visits(Client client, VisitWindows windows) {
        this.client = client;
        this.history = client.history();
        this.windows = windows;
    }

    /** The days on which a service was done, oldest first. */
    List<LocalDate> daysOf(Occasion service) {
        List<LocalDate> known = days.get(service);
        if (known == null) {
            known = find(service);
            days.put(service, known);
        }
        return known;
    }

    private List<LocalDate> find(Occasion service) {
        String label = service.label();
        if (label != null && VaccineHistory.isVaccine(service.service())) {
            LocalDate dose = history.vaccines().doseDay(service.service(), label);
            return dose == null ? List.of() : List.of(dose);
        }
        List<Happening> happenings = history.happenings(service.service());
        if (happenings.isEmpty()) {
            return List.of();
        }
        List<LocalDate> found = new ArrayList<>(happenings.size());
        for (Happening each : happenings) {
            if (label == null || each.isLabelled(label) || label.equals(visitOf(each))) {
                found.add(each.date());
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The visit that an unlabelled event was; null where it has a label or fits none. */
    public @Nullable String visitOf(Happening happening) {
        if (happening.label() != null) {
            return null;
        }
        Map<Happening, String> ofService = placed.get(happening.service());
        if (ofService == null) {
            ofService = place(happening.service());
            placed.put(happening.service(), ofService);
        }
        return ofService.get(happening);
    }

    /** A visit that is still to be had. */
    private record Slot(LocalDate start, LocalDate end, String occurrence, LocalDate base) {}

    private Map<Happening, String> place(String service) {
        List<Slot> slots = slots(service);
        if (slots.isEmpty()) {
            return ImmutableMap.of();
        }
        List<Happening> happenings = history.happenings(service);
        Set<String> labelled = new HashSet<>();
        for (Happening each : happenings) {
            if (each.label() != null) {
                labelled.add(each.label());
            }
        }
        slots.removeIf(slot -> labelled.contains(slot.occurrence()));
        Map<Happening, String> found = new IdentityHashMap<>();
        for (Happening each : happenings) {
            if (each.label() == null) {
                slots.stream()
                        .filter(slot -> !each.date().isBefore(slot.start())
                                && each.date().isBefore(slot.end()))
                        .findFirst()
                        .ifPresent(slot -> {
                            slots.remove(slot);
                            found.put(each, slot.occurrence());
                        });
            }
        }
        return found;
    }

    private List<Slot> slots(String service) {
        Map<List<Object>, Slot> slots = new HashMap<>();
        for (VisitWindow window : windows.of(service)) {
            if (window.fromBirth() && !window.folder().isOfChildren()) {
                continue;
            }
            for (Stretch stage : window.folder().stretches(client)) {
                LocalDate base = window.fromBirth() ? client.birthDate() : stage.start();
                LocalDate end = window.closes() == null ? Stretch.NEVER : base.plus(window.closes());
                slots.put(
                        List.of(window.occurrence(), base),
                        new Slot(base.plus(window.earliest()), end, window.occurrence(), base));
            }
        }
        List<Slot> sorted = new ArrayList<>(slots.values());
        sorted.sort(Comparator.comparing(Slot::start)
                .thenComparing(Slot::occurrence)
                .thenComparing(Slot::base));
        return sorted;
    }

    /** The newest result of a service, from its events or from the observations that evidence it; null for none. */
    @Nullable
    String newestResult(String service) {
        LocalDate newestDay = null;
        String newest = null;
        for (Happening each : history.happenings(service)) {
            if (each.result() != null && isNewer(each.date(), each.result(), newestDay, newest)) {
                newestDay = each.date();
                newest = each.result();
            }
            for (String fact : each.observed()) {
                for (FactEntry entry : history.entries(fact)) {
                    String word = Answer.of(entry.value(), null).word();
                    if (each.date().equals(entry.since())
                            && word != null
                            && isNewer(each.date(), word, newestDay, newest)) {
                        newestDay = each.date();
                        newest = word;
                    }
                }
            }
        }
        return newest;
    }

    private static boolean isNewer(LocalDate day, String word, @Nullable LocalDate newestDay, @Nullable String newest) {
        return newestDay == null
                || newest == null
                || day.isAfter(newestDay)
                || day.equals(newestDay) && word.compareTo(newest) > 0;
    }
}
