package org.openilp.examples.commandline.sample.place;

import org.jspecify.annotations.Nullable;

/**
 * Where a household lives and whom it belongs to.
 *
 * @param household the id of the household
 * @param village its village
 * @param rw its RW
 * @param rt its RT
 * @param posyandu its Posyandu
 * @param kecamatan the kecamatan around it
 */
public record Home(String household, Desa village, String rw, String rt, Posyandu posyandu, Kecamatan kecamatan) {

    /** The id of the Pustu of the village; null if it has none. */
    public @Nullable String pustu() {
        return village.pustu();
    }
}
