/**
 * What can be known about a person, a pregnancy, a household, an area or a facility.
 *
 * <p>A {@link org.openilp.core.fact.FactEntry} is one thing that was recorded: a code, a {@link
 * org.openilp.core.fact.FactValue}, and the days on which it holds. The {@link org.openilp.core.fact.FactDictionary}
 * (facts.csv) has a {@link org.openilp.core.fact.FactDefinition} for every code: its type, unit and plausible range, what
 * its absence means, and which services count as done when it is observed. {@link org.openilp.core.fact.Truth} is the
 * three-valued answer to a question about facts.
 */
@NullMarked
package org.openilp.core.fact;

import org.jspecify.annotations.NullMarked;
