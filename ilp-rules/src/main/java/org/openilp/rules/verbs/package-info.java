/**
 * The verbs of the right side of a rule. {@code plan.due("K1").inPregnancy().from(0, WEEKS).until(13, WEEKS)} is a {@link
 * org.openilp.rules.verbs.Due}: first what the days count from, then the window, then what ends or delays it, last where
 * it is done. {@code plan.find("KEK")} is a {@link org.openilp.rules.verbs.Find}. {@link
 * org.openilp.rules.verbs.RightSide} reads them from the text of a rule.
 */
@NullMarked
package org.openilp.rules.verbs;

import org.jspecify.annotations.NullMarked;
