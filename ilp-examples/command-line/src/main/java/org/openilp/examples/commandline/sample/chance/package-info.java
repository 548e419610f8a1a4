/**
 * Chance that can be repeated: {@link org.openilp.examples.commandline.sample.chance.Dice} throws the same numbers for the
 * same seed on every machine, and {@link org.openilp.examples.commandline.sample.chance.Quota} makes a rare thing happen
 * once in so many times instead of by luck.
 */
@NullMarked
package org.openilp.examples.commandline.sample.chance;

import org.jspecify.annotations.NullMarked;
