/**
 * What was recorded about the people of a sample kecamatan. Each {@link
 * org.openilp.examples.commandline.sample.care.Programme} writes its part of a {@link
 * org.openilp.examples.commandline.sample.care.Life} into a {@link org.openilp.examples.commandline.sample.care.Journal}: at
 * about the recommended time, late as often as people are late, and with gaps where care did not reach them. How often is
 * approximate throughout.
 */
@NullMarked
package org.openilp.examples.commandline.sample.care;

import org.jspecify.annotations.NullMarked;
