/**
 * Care of everyone and of adults: the household card, screenings, long-term conditions, old age, tuberculosis, family
 * planning, and what is true {@link org.openilp.examples.commandline.sample.care.Today}.
 */
@NullMarked
package org.openilp.examples.commandline.sample.care;

import org.jspecify.annotations.NullMarked;
