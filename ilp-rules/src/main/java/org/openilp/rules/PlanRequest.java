package org.openilp.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.AreaProfile;
import org.openilp.core.person.Person;

/**
 * For which day and in which circumstances a plan is wanted.
 *
 * @param day the day; nothing dated later exists
 * @param visit where the person is seen on that day; null without a visit, and then rules about the present visit are
 *     silent
 * @param area what is known of the area that the person lives in; where it is empty, what the network says of it
 * @param network the network in which decisions are placed; null without one, and then they have no place
 */
public record PlanRequest(
        LocalDate day,
        @Nullable FacilityLevel visit,
        AreaProfile area,
        @Nullable HealthNetwork network) {

    /** A plan for a day, without a visit and without knowledge of the area. */
    public static PlanRequest on(LocalDate day) {
        return new PlanRequest(day, null, AreaProfile.empty(), null);
    }

    /** The same where the person is seen at a level today. */
    public PlanRequest seenAt(@Nullable FacilityLevel level) {
        return new PlanRequest(day, level, area, network);
    }

    /** The same for someone who lives in an area. */
    public PlanRequest inArea(AreaProfile profile) {
        return new PlanRequest(day, visit, profile, network);
    }

    /** The same in a network, which also says what is known of the areas of persons unless that is given. */
    public PlanRequest network(@Nullable HealthNetwork of) {
        return new PlanRequest(day, visit, area, of);
    }

    /** What is known of the area of a person: as given, else as the network says. */
    public AreaProfile areaOf(Person person) {
        return network == null || !area.facts().isEmpty() ? area : network.areaOf(person);
    }
}
