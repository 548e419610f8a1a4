package org.openilp.core.area;

import org.openilp.core.fact.FactEntry;

/**
 * Something known about an area.
 *
 * @param area the code of a village or the beginning of one ({@code 53.07.01} for a kecamatan, {@code 53.07} for a
 *     kabupaten), the id of a facility, or {@link #EVERYWHERE}
 * @param fact the fact, with the days on which it holds
 */
public record AreaFact(String area, FactEntry fact) {

    /** The whole working area. */
    public static final String EVERYWHERE = "*";

    /** Checks that there is an area. */
    public AreaFact {
        if (area.isBlank()) {
            throw new IllegalArgumentException(
                    fact.code() + " of no area; expected the code of a village, the id of a facility or *");
        }
    }
}
