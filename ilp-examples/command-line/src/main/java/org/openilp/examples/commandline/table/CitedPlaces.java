package org.openilp.examples.commandline.table;

import com.google.common.base.Splitter;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Places in sources, each source once: {@code K2015 Tabel 19, Bab V; POSC}. */
final class CitedPlaces {

    private static final Splitter ID_AND_PLACE = Splitter.on('#').limit(2);

    private final SetMultimap<String, String> places = LinkedHashMultimap.create();

    /** Adds citations: each an id with an optional place after {@code #}. */
    CitedPlaces add(Collection<String> citations) {
        for (String citation : citations) {
            List<String> parts = ID_AND_PLACE.splitToList(citation);
            places.put(parts.get(0), parts.size() == 1 ? "" : parts.get(1));
        }
        return this;
    }

    /** The ids of the sources, in the order in which they were added. */
    Set<String> ids() {
        return places.keySet();
    }

    /** A source with its places: {@code K2015 Tabel 19, Bab V}. */
    String of(String id) {
        String within =
                places.get(id).stream().filter(place -> !place.isEmpty()).collect(Collectors.joining(", "));
        return (id + " " + within).strip();
    }

    /** All sources with their places. */
    @Override
    public String toString() {
        return ids().stream().map(this::of).collect(Collectors.joining("; "));
    }
}
