package org.openilp.core.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.Nearest;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.Village;

/**
 * Something in the places of a network that does not fit the rest of them.
 *
 * @param table which kind of place
 * @param index its place in the order given, from 0
 * @param key its code, id or area
 * @param column the part of it, as the column of its table is named
 * @param value what stands there
 * @param expected what should
 */
record Misfit(Table table, int index, String key, String column, String value, String expected) {

    /** The kinds of places, as the tables hold them. */
    enum Table {
        VILLAGES,
        FACILITIES,
        AREAS
    }

    /** Everything that does not fit, in the order of the places. */
    static List<Misfit> among(
            Collection<Village> villages, Collection<Facility> facilities, Collection<AreaFact> areaFacts) {
        Search search = new Search(villages, facilities);
        search.villages(villages);
        search.facilities(facilities);
        search.areas(areaFacts);
        return search.found;
    }

    @Override
    public String toString() {
        String kind = switch (table) {
            case VILLAGES -> "village ";
            case FACILITIES -> "facility ";
            case AREAS -> "fact of area ";
        };
        return kind + key + ", " + column + ": " + (value.isEmpty() ? "nothing" : value) + "; expected " + expected;
    }

    /** Looks at one place after the other. */
    private static final class Search {
        private final Map<String, Facility> byId = new LinkedHashMap<>();
        private final Set<String> villageCodes = new HashSet<>();
        private final Set<String> beginnings = new HashSet<>();
        private final List<Misfit> found = new ArrayList<>();

        Search(Collection<Village> villages, Collection<Facility> facilities) {
            facilities.forEach(facility -> byId.putIfAbsent(facility.id(), facility));
            for (Village village : villages) {
                String code = village.code();
                villageCodes.add(code);
                for (int dot = code.indexOf('.'); dot > 0; dot = code.indexOf('.', dot + 1)) {
                    beginnings.add(code.substring(0, dot));
                }
            }
        }

        void villages(Collection<Village> villages) {
            Set<String> seen = new HashSet<>();
            int index = 0;
            for (Village village : villages) {
                Place place = new Place(Table.VILLAGES, index++, village.code());
                if (!seen.add(village.code())) {
                    place.report("code", village.code(), "each code once");
                }
                checkIs(place, "puskesmas", village.puskesmas(), FacilityLevel.PUSKESMAS);
                checkIs(place, "pustu", village.pustu(), FacilityLevel.PUSTU);
            }
        }

        void facilities(Collection<Facility> facilities) {
            Set<String> seen = new HashSet<>();
            Map<String, String> rws = new HashMap<>();
            int index = 0;
            for (Facility facility : facilities) {
                Place place = new Place(Table.FACILITIES, index++, facility.id());
                if (!seen.add(facility.id())) {
                    place.report("id", facility.id(), "each id once");
                } else if (villageCodes.contains(facility.id())) {
                    place.report("id", facility.id(), "an id that is not the code of a village");
                }
                village(place, facility);
                parent(place, facility);
                rws(place, facility, rws);
            }
        }

        private void village(Place place, Facility facility) {
            String village = facility.village();
            if (village == null) {
                if (facility.level() == FacilityLevel.POSYANDU) {
                    place.report("village", "", "the code of the village of a Posyandu");
                }
            } else if (!villageCodes.contains(village)) {
                place.report("village", village, "a code of villages.csv" + maybe(village, villageCodes));
            }
        }

        private void parent(Place place, Facility facility) {
            String parent = facility.parent();
            if (parent == null) {
                return;
            }
            Facility above = byId.get(parent);
            if (above == null) {
                place.report("parent", parent, "an id of facilities.csv, or nothing" + maybe(parent, byId.keySet()));
                return;
            }
            String circle = circle(facility);
            if (!circle.isEmpty()) {
                place.report("parent", parent, "a facility above it; this goes in a circle: " + circle);
            } else if (height(above.level()) <= height(facility.level())) {
                place.report(
                        "parent",
                        parent,
                        "a facility above a " + facility.level() + "; " + parent + " is a " + above.level());
            }
        }

        /** The way up from a facility back to itself, or nothing if it does not come back. */
        private String circle(Facility facility) {
            Set<String> way = new LinkedHashSet<>();
            Facility step = facility;
            while (step != null && way.add(step.id())) {
                step = step.parent() == null ? null : byId.get(step.parent());
            }
            return step != null && step.id().equals(facility.id())
                    ? String.join(" -> ", way) + " -> " + facility.id()
                    : "";
        }

        private static int height(FacilityLevel level) {
            return switch (level) {
                case HOME -> 0;
                case POSYANDU, SCHOOL -> 1;
                case PUSTU -> 2;
                case PUSKESMAS, OTHER_FKTP -> 3;
                case HOSPITAL -> 4;
            };
        }

        private static void rws(Place place, Facility facility, Map<String, String> taken) {
            String village = facility.village();
            if (facility.level() != FacilityLevel.POSYANDU || village == null) {
                return;
            }
            for (String rw : facility.rws()) {
                String other = taken.putIfAbsent(Neighbourhoods.key(village, rw), facility.id());
                if (other != null) {
                    place.report("rws", rw, "one Posyandu for each RW of " + village + "; " + other + " serves it too");
                }
            }
        }

        void areas(Collection<AreaFact> areaFacts) {
            int index = 0;
            for (AreaFact areaFact : areaFacts) {
                String area = areaFact.area();
                Place place = new Place(Table.AREAS, index++, area);
                if (!area.equals(AreaFact.EVERYWHERE)
                        && !villageCodes.contains(area)
                        && !beginnings.contains(area)
                        && !byId.containsKey(area)) {
                    Set<String> known = new HashSet<>(villageCodes);
                    known.addAll(byId.keySet());
                    place.report(
                            "area",
                            area,
                            "the code of a village or its beginning, the id of a facility, or *" + maybe(area, known));
                }
            }
        }

        private void checkIs(Place place, String column, @Nullable String id, FacilityLevel level) {
            if (id == null) {
                return;
            }
            Facility facility = byId.get(id);
            if (facility == null) {
                place.report(column, id, "the id of a " + level + " in facilities.csv" + maybe(id, byId.keySet()));
            } else if (facility.level() != level) {
                place.report(column, id, "the id of a " + level + "; " + id + " is a " + facility.level());
            }
        }

        private static String maybe(String wrong, Collection<String> known) {
            return Nearest.to(wrong, known).map(near -> ". Maybe " + near + "?").orElse("");
        }

        /** A place that is looked at. */
        private final class Place {
            private final Table table;
            private final int index;
            private final String key;

            Place(Table table, int index, String key) {
                this.table = table;
                this.index = index;
                this.key = key;
            }

            void report(String column, String value, String expected) {
                found.add(new Misfit(table, index, key, column, value, expected));
            }
        }
    }
}
