package org.openilp.core.network;

import org.jspecify.annotations.Nullable;

/**
 * A village (desa or kelurahan) in the working area of a Puskesmas.
 *
 * @param code its code, such as {@code 53.07.01.2001}
 * @param name its name
 * @param puskesmas the id of its Puskesmas
 * @param pustu the id of its Pustu; null where it has none, and a worker whom the Puskesmas appoints does that part
 *     together with two kader
 */
public record Village(
        String code,
        String name,
        String puskesmas,
        @Nullable String pustu) {

    /** Checks that code and Puskesmas are there. */
    public Village {
        if (code.isBlank() || puskesmas.isBlank()) {
            throw new IllegalArgumentException("village \"" + code + "\" of Puskesmas \"" + puskesmas
                    + "\"; expected a code and the id of a Puskesmas");
        }
    }

    /** Whether it has a Pustu of its own. */
    public boolean hasPustu() {
        return pustu != null;
    }
}
