/**
 * From a rule that fired to a decision: {@link org.openilp.rules.decide.Windows} works out the dates of its occurrences,
 * {@link org.openilp.rules.decide.Evidence} whether they were done, {@link org.openilp.rules.decide.Verdict} how they
 * stand today, {@link org.openilp.rules.decide.Merge} makes one decision of what several rules say. {@link
 * org.openilp.rules.decide.Conclusions} are the findings on the way. All of it is arithmetic on days: no rule stands
 * here.
 */
@NullMarked
package org.openilp.rules.decide;

import org.jspecify.annotations.NullMarked;
