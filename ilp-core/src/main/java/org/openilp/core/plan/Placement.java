package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;

/**
 * Where in a network a decision is done, and when.
 *
 * @param level the level; {@link FacilityLevel#HOME} for a visit to the home
 * @param facility the id of the facility, of a home visit the one that visits; null where the network names none
 * @param day the first day on which it can be done there
 * @param passedOver the nearer levels that were passed over, the nearest first, each with the reason
 */
public record Placement(
        FacilityLevel level, @Nullable String facility, LocalDate day, ImmutableList<PassedOver> passedOver) {

    /**
     * A level at which it is not done.
     *
     * @param level the level
     * @param why the reason
     */
    public record PassedOver(FacilityLevel level, Obstacle why) {}

    /** Why it is not done at a nearer level, or empty where that level was not passed over. */
    public Optional<Obstacle> whyNotAt(FacilityLevel nearer) {
        return passedOver.stream()
                .filter(passed -> passed.level() == nearer)
                .map(PassedOver::why)
                .findFirst();
    }

    /** The level, the facility and the day. */
    @Override
    public String toString() {
        return level + (facility == null ? "" : " " + facility) + " on " + day;
    }
}
