package org.openilp.rules.client;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.network.FacilityLevel;

/**
 * Where values were recorded. A value without a place of its own takes that of what was done that day of a service which
 * it evidences. Immutable once built.
 */
final class Places {

    private final Map<Recorded, Set<FacilityLevel>> levels = new HashMap<>();

    Places(History history) {
        for (String fact : history.facts()) {
            for (FactEntry entry : history.entries(fact)) {
                if (entry.level() != null && entry.since() != null) {
                    add(new Recorded(fact, entry.since()), entry.level());
                }
            }
        }
        for (String fact : history.facts()) {
            for (String service : history.index().get(fact).definition().evidences()) {
                for (FactEntry entry : history.entries(fact)) {
                    addWhereDone(entry, history.happenings(service));
                }
            }
        }
    }

    /** A fact on a day. */
    private record Recorded(String fact, LocalDate day) {}

    private void addWhereDone(FactEntry entry, Iterable<Happening> happenings) {
        LocalDate day = entry.since();
        if (day == null || levels.containsKey(new Recorded(entry.code(), day))) {
            return;
        }
        for (Happening each : happenings) {
            if (each.level() != null && each.date().equals(day)) {
                add(new Recorded(entry.code(), day), each.level());
            }
        }
    }

    private void add(Recorded recorded, FacilityLevel level) {
        levels.computeIfAbsent(recorded, each -> EnumSet.noneOf(FacilityLevel.class))
                .add(level);
    }

    /** The levels at which values of a fact of that day were recorded; empty where that is not known. */
    Set<FacilityLevel> of(String fact, LocalDate day) {
        return levels.getOrDefault(new Recorded(fact, day), Set.of());
    }
}
