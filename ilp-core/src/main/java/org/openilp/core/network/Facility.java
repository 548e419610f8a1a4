package org.openilp.core.network;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A place where services are given: a Posyandu, a Pustu, a Puskesmas, a school, a hospital.
 *
 * @param id the id, as persons and events name it
 * @param name the name
 * @param level what kind of place it is; not {@link FacilityLevel#HOME}
 * @param village the code of the village in which it stands; null if it is in none of the network
 * @param parent the id of the facility above it, to which it refers; null if none is in the network
 * @param rws the RWs that it serves, as written; empty for a Posyandu that serves those of its village that no other names
 * @param open the days on which it is open
 * @param lacks the codes of the services that it cannot give now, although its level may: nobody trained, nothing in stock
 */
public record Facility(
        String id,
        String name,
        FacilityLevel level,
        @Nullable String village,
        @Nullable String parent,
        ImmutableSet<String> rws,
        OpenDays open,
        ImmutableSet<String> lacks) {

    /** Checks that there is an id and that it is no home. */
    public Facility {
        if (id.isBlank()) {
            throw new IllegalArgumentException("facility without an id; expected one");
        }
        if (level == FacilityLevel.HOME) {
            throw new IllegalArgumentException("facility " + id + " has the level HOME; expected a facility's");
        }
    }

    /** A builder of a facility that is open every day and lacks nothing. */
    public static Builder builder(String id, String name, FacilityLevel level) {
        return new Builder(id, name, level);
    }

    /** Whether it is open on a day. */
    public boolean isOpenOn(LocalDate day) {
        return open.on(day);
    }

    /** The level and the id. */
    @Override
    public String toString() {
        return level + " " + id;
    }

    /** Collects the parts of a {@link Facility}. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final FacilityLevel level;
        private @Nullable String village;
        private @Nullable String parent;
        private ImmutableSet<String> rws = ImmutableSet.of();
        private OpenDays open = OpenDays.EVERY_DAY;
        private ImmutableSet<String> lacks = ImmutableSet.of();

        private Builder(String id, String name, FacilityLevel level) {
            this.id = id;
            this.name = name;
            this.level = level;
        }

        /** Sets the code of the village in which it stands. */
        public Builder village(@Nullable String code) {
            this.village = code;
            return this;
        }

        /** Sets the id of the facility above it. */
        public Builder parent(@Nullable String above) {
            this.parent = above;
            return this;
        }

        /** Sets the RWs that it serves. */
        public Builder rws(Collection<String> served) {
            this.rws = ImmutableSet.copyOf(served);
            return this;
        }

        /** Sets the days on which it is open. */
        public Builder open(OpenDays days) {
            this.open = days;
            return this;
        }

        /** Sets the codes of the services that it cannot give now. */
        public Builder lacks(Collection<String> services) {
            this.lacks = ImmutableSet.copyOf(services);
            return this;
        }

        /** The facility. */
        public Facility build() {
            return new Facility(id, name, level, village, parent, rws, open, lacks);
        }
    }
}
