package org.openilp.core.person;

import com.google.common.collect.ImmutableList;
import org.openilp.core.fact.FactEntry;

/**
 * A village, a Puskesmas area or a school, and what was recorded about it.
 *
 * @param id the id of the area or school
 * @param facts what is known about it
 * @param events what was done for it
 */
public record AreaRecord(String id, ImmutableList<FactEntry> facts, ImmutableList<ServiceEvent> events) {

    /** The area or school that a health record stands for; its birth date and sex are ignored. */
    public static AreaRecord of(HealthRecord record) {
        return new AreaRecord(record.person().id(), record.facts(), record.events());
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "AreaRecord of " + id;
    }
}
