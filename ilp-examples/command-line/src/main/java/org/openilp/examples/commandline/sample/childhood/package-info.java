/**
 * Care of children, from the first day ({@link org.openilp.examples.commandline.sample.childhood.Newborn}) over vaccines,
 * weighing and illness to school.
 */
@NullMarked
package org.openilp.examples.commandline.sample.childhood;

import org.jspecify.annotations.NullMarked;
