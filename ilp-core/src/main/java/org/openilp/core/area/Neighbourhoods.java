package org.openilp.core.area;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;

/**
 * Which Posyandu serves an RW of a village: the one that names it, else the one of the village that names none. {@code
 * 2}, {@code 02} and {@code RW 2} are the same RW.
 */
final class Neighbourhoods {

    private static final Pattern PREFIX = Pattern.compile("^\\s*(?:RW)?[\\s.]*", Pattern.CASE_INSENSITIVE);

    private final ImmutableMap<String, Facility> byRw;
    private final ImmutableMap<String, Facility> byVillage;

    private Neighbourhoods(Map<String, Facility> byRw, Map<String, Facility> byVillage) {
        this.byRw = ImmutableMap.copyOf(byRw);
        this.byVillage = ImmutableMap.copyOf(byVillage);
    }

    static Neighbourhoods of(Collection<Facility> facilities) {
        Map<String, Facility> byRw = new HashMap<>();
        Map<String, Facility> byVillage = new HashMap<>();
        Set<String> undecided = new HashSet<>();
        for (Facility facility : facilities) {
            String village = facility.village();
            if (facility.level() == FacilityLevel.POSYANDU && village != null) {
                facility.rws().forEach(rw -> byRw.putIfAbsent(key(village, rw), facility));
                if (facility.rws().isEmpty() && byVillage.putIfAbsent(village, facility) != null) {
                    undecided.add(village);
                }
            }
        }
        byVillage.keySet().removeAll(undecided);
        return new Neighbourhoods(byRw, byVillage);
    }

    /** The Posyandu of an RW, or null if none is known. */
    @Nullable
    Facility posyandu(@Nullable String village, @Nullable String rw) {
        if (village == null) {
            return null;
        }
        Facility named = rw == null ? null : byRw.get(key(village, rw));
        return named == null ? byVillage.get(village) : named;
    }

    /** What tells an RW from all others. */
    static String key(String village, String rw) {
        String number = PREFIX.matcher(rw).replaceFirst("").strip();
        String bare = CharMatcher.is('0').trimLeadingFrom(number);
        return village + "/" + (bare.isEmpty() ? number : bare);
    }
}
