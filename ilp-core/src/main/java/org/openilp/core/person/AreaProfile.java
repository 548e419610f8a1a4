package org.openilp.core.person;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.openilp.core.fact.FactEntry;

/**
 * What is known about the area in which people live: diseases that occur there, programmes that run there.
 *
 * @param facts facts about the area; what is not there does not hold
 */
public record AreaProfile(ImmutableList<FactEntry> facts) {

    private static final AreaProfile EMPTY = new AreaProfile(ImmutableList.of());

    /** An area about which nothing is known. */
    public static AreaProfile empty() {
        return EMPTY;
    }

    /** An area with the given facts. */
    public static AreaProfile of(Collection<FactEntry> facts) {
        return new AreaProfile(ImmutableList.copyOf(facts));
    }
}
