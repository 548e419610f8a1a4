/**
 * Care plans, explanations and rules as text that fits a terminal of 100 columns.
 *
 * <p>A {@link org.openilp.examples.commandline.table.Page} wraps and aligns; what is on it is said by {@link
 * org.openilp.examples.commandline.table.PlanTable} (one person, what is due first), {@link
 * org.openilp.examples.commandline.table.Legend} (once, at the end), {@link
 * org.openilp.examples.commandline.table.Explanation} (one service of one person, in full) and {@link
 * org.openilp.examples.commandline.table.RuleTable}. {@link
 * org.openilp.examples.commandline.table.PersonLine} and {@link org.openilp.examples.commandline.table.PlacementLine} are the
 * words for a person and a place.
 */
@NullMarked
package org.openilp.examples.commandline.table;

import org.jspecify.annotations.NullMarked;
