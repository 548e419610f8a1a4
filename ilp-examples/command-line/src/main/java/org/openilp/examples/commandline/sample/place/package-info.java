/**
 * The places of a sample kecamatan: {@link org.openilp.examples.commandline.sample.place.Kecamatan} with its Puskesmas,
 * hospital, villages, Posyandu and schools, and the {@link org.openilp.examples.commandline.sample.place.Home} of a
 * household in it. All names are invented; no province has the number 99.
 */
@NullMarked
package org.openilp.examples.commandline.sample.place;

import org.jspecify.annotations.NullMarked;
