package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.AreaProfile;

/**
 * For which day and in which circumstances a plan is wanted.
 *
 * @param day the day; nothing dated later exists
 * @param visit where the person is seen on that day; null without a visit, and then rules about the present visit are
 *     silent
 * @param area what is known of the area that the person lives in
 */
public record PlanRequest(LocalDate day, @Nullable FacilityLevel visit, AreaProfile area) {

    /** A plan for a day, without a visit and without knowledge of the area. */
    public static PlanRequest on(LocalDate day) {
        return new PlanRequest(day, null, new AreaProfile(ImmutableList.of()));
    }

    /** The same where the person is seen at a level today. */
    public PlanRequest seenAt(@Nullable FacilityLevel level) {
        return new PlanRequest(day, level, area);
    }

    /** The same for someone who lives in an area. */
    public PlanRequest inArea(AreaProfile profile) {
        return new PlanRequest(day, visit, profile);
    }
}
