package org.openilp.core.area;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.Village;
import org.openilp.core.person.AreaProfile;
import org.openilp.core.person.Person;

/**
 * The villages and facilities of a working area, which of them serves whom, and what is known of the places. Immutable.
 *
 * <p>A person belongs to the Posyandu that their record names, else to that of their village and RW; to the Pustu and the
 * Puskesmas of their village, else to those above their Posyandu.
 */
public final class HealthNetwork {

    private static final String HAS_PUSTU = "AREA_HAS_PUSTU";

    private final ImmutableMap<String, Village> villages;
    private final ImmutableMap<String, Facility> facilities;
    private final ImmutableListMultimap<String, FactEntry> facts;
    private final ImmutableList<AreaFact> areaFacts;
    private final Neighbourhoods neighbourhoods;

    private HealthNetwork(
            ImmutableMap<String, Village> villages,
            ImmutableMap<String, Facility> facilities,
            ImmutableList<AreaFact> areaFacts) {
        this.villages = villages;
        this.facilities = facilities;
        this.areaFacts = areaFacts;
        this.facts = areaFacts.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(AreaFact::area, AreaFact::fact));
        this.neighbourhoods = Neighbourhoods.of(facilities.values());
    }

    /**
     * A network of the given places.
     *
     * @throws IllegalArgumentException if they do not fit together; the message names everything that is wrong, one
     *     problem a line
     */
    public static HealthNetwork of(
            Collection<Village> villages, Collection<Facility> facilities, Collection<AreaFact> areaFacts) {
        List<Misfit> misfits = Misfit.among(villages, facilities, areaFacts);
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("\n", misfits.stream().map(Misfit::toString).toList()));
        }
        return new HealthNetwork(
                villages.stream().collect(ImmutableMap.toImmutableMap(Village::code, village -> village)),
                facilities.stream().collect(ImmutableMap.toImmutableMap(Facility::id, facility -> facility)),
                ImmutableList.copyOf(areaFacts));
    }

    /** The villages, in the order given. */
    public ImmutableList<Village> villages() {
        return villages.values().asList();
    }

    /** The facilities, in the order given. */
    public ImmutableList<Facility> facilities() {
        return facilities.values().asList();
    }

    /** What is known of the places, in the order given. */
    public ImmutableList<AreaFact> areaFacts() {
        return areaFacts;
    }

    /** The village of a code, or empty if there is none. */
    public Optional<Village> village(String code) {
        return Optional.ofNullable(villages.get(code));
    }

    /** The facility of an id, or empty if there is none. */
    public Optional<Facility> facility(String id) {
        return Optional.ofNullable(facilities.get(id));
    }

    /** The facilities of a level, in the order given. */
    public ImmutableList<Facility> facilities(FacilityLevel level) {
        return facilities.values().stream()
                .filter(facility -> facility.level() == level)
                .collect(ImmutableList.toImmutableList());
    }

    /** The Posyandu of a person, or empty if none is known. */
    public Optional<Facility> posyanduOf(Person person) {
        return facilityOf(person, FacilityLevel.POSYANDU);
    }

    /**
     * The facility of a level that serves a person.
     *
     * @return empty if the network has none; of {@link FacilityLevel#HOME} there is never one
     */
    public Optional<Facility> facilityOf(Person person, FacilityLevel level) {
        return Optional.ofNullable(serving(person, level));
    }

    /** The village of a person, else that of their Posyandu; empty if none of the network is known. */
    public Optional<Village> villageOf(Person person) {
        return Optional.ofNullable(villageOrNull(person));
    }

    private @Nullable Facility serving(Person person, FacilityLevel level) {
        return switch (level) {
            case HOME -> null;
            case SCHOOL -> at(person.school(), level);
            case OTHER_FKTP -> at(person.registeredFacility(), level);
            case POSYANDU -> posyandu(person);
            case PUSTU -> pustu(person);
            case PUSKESMAS -> puskesmas(person);
            case HOSPITAL -> above(puskesmas(person), level);
        };
    }

    private @Nullable Facility posyandu(Person person) {
        Facility named = at(person.posyandu(), FacilityLevel.POSYANDU);
        return named == null ? neighbourhoods.posyandu(person.village(), person.rw()) : named;
    }

    private @Nullable Facility pustu(Person person) {
        Village village = villageOrNull(person);
        return village == null
                ? above(posyandu(person), FacilityLevel.PUSTU)
                : at(village.pustu(), FacilityLevel.PUSTU);
    }

    private @Nullable Facility puskesmas(Person person) {
        Village village = villageOrNull(person);
        if (village != null) {
            return at(village.puskesmas(), FacilityLevel.PUSKESMAS);
        }
        Facility above = above(posyandu(person), FacilityLevel.PUSKESMAS);
        return above == null ? at(person.registeredFacility(), FacilityLevel.PUSKESMAS) : above;
    }

    private @Nullable Village villageOrNull(Person person) {
        Village own = person.village() == null ? null : villages.get(person.village());
        Facility posyandu = own == null ? posyandu(person) : null;
        return posyandu == null || posyandu.village() == null ? own : villages.get(posyandu.village());
    }

    private @Nullable Facility at(@Nullable String id, FacilityLevel level) {
        Facility facility = id == null ? null : facilities.get(id);
        return facility == null || facility.level() != level ? null : facility;
    }

    private @Nullable Facility above(@Nullable Facility facility, FacilityLevel level) {
        Facility step = facility;
        while (step != null && step.level() != level) {
            step = step.parent() == null ? null : facilities.get(step.parent());
        }
        return step;
    }

    /**
     * What is known of the area of a person. Where several places say something of one fact, the nearest to the person
     * counts: their village, their Posyandu, Pustu and Puskesmas, the beginnings of the village's code from the longest,
     * and last {@link AreaFact#EVERYWHERE everywhere}. That the village has a Pustu, or none, is added where no place says
     * otherwise.
     */
    public AreaProfile areaOf(Person person) {
        List<FactEntry> known = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (String place : facts.isEmpty() ? List.<String>of() : placesOf(person)) {
            ImmutableList<FactEntry> here = facts.get(place);
            here.stream().filter(fact -> !said.contains(fact.code())).forEach(known::add);
            here.forEach(fact -> said.add(fact.code()));
        }
        Village village = villageOrNull(person);
        if (village != null && !said.contains(HAS_PUSTU)) {
            known.add(FactEntry.of(HAS_PUSTU, FactValue.of(village.hasPustu())));
        }
        return AreaProfile.of(known);
    }

    private List<String> placesOf(Person person) {
        List<String> places = new ArrayList<>();
        Village village = villageOrNull(person);
        String code = village == null ? person.village() : village.code();
        if (code != null) {
            places.add(code);
        }
        for (Facility facility : new @Nullable Facility[] {posyandu(person), pustu(person), puskesmas(person)}) {
            if (facility != null) {
                places.add(facility.id());
            }
        }
        places.addAll(beginnings(code));
        places.add(AreaFact.EVERYWHERE);
        return places;
    }

    /** The codes of kecamatan, kabupaten and province of a village. */
    private static List<String> beginnings(@Nullable String code) {
        List<String> beginnings = new ArrayList<>();
        String rest = code == null ? "" : code;
        for (int dot = rest.lastIndexOf('.'); dot > 0; dot = rest.lastIndexOf('.')) {
            rest = rest.substring(0, dot);
            beginnings.add(rest);
        }
        return beginnings;
    }

    /** The numbers of villages and facilities. */
    @Override
    public String toString() {
        return "HealthNetwork of " + villages.size() + " villages and " + facilities.size() + " facilities";
    }
}
