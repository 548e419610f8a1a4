/**
 * Rules as they stand: a {@link org.openilp.rules.rule.DrlFile} is the text of one DRL file, a {@link
 * org.openilp.rules.rule.Rule} says who is entitled to what and when, a {@link org.openilp.rules.rule.FindingRule} what
 * a measurement means. A {@link org.openilp.rules.rule.RuleBook} holds all of them. Follow-ups are data and become rules
 * of the same kind.
 *
 * <p>To plan for one person few rules are needed. Of the others only the {@link org.openilp.rules.rule.Heading} is known,
 * and the {@link org.openilp.rules.rule.Outline} that the build writes of all of them; a rule is read when it is first asked
 * for.
 */
@NullMarked
package org.openilp.rules.rule;

import org.jspecify.annotations.NullMarked;
