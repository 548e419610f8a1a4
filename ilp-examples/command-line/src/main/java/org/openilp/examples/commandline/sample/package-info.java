/**
 * A sample kecamatan: people of all ages with realistic records, made from a seed, the same on every machine.
 *
 * <p>{@link org.openilp.examples.commandline.sample.SampleKecamatan} gives the records as a stream. The packages below hold
 * its parts, from chance to bodies, places, people and the care they got. Everybody is invented; figures about how often
 * something occurs are approximate.
 */
@NullMarked
package org.openilp.examples.commandline.sample;

import org.jspecify.annotations.NullMarked;
