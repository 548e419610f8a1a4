/**
 * What is recorded about one person of the sample: each {@link org.openilp.examples.commandline.sample.life.Programme}
 * writes its part of a {@link org.openilp.examples.commandline.sample.life.Life} into a {@link
 * org.openilp.examples.commandline.sample.life.Journal}, with the {@link
 * org.openilp.examples.commandline.sample.life.Spot} where it was done.
 *
 * <p>Programmes write at about the recommended time, late as often as people are late, and with gaps where care did not
 * reach them. How often is approximate throughout.
 */
@NullMarked
package org.openilp.examples.commandline.sample.life;

import org.jspecify.annotations.NullMarked;
