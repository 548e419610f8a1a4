/**
 * The words of the rules. A rule says on its left side to whom it speaks, and on its right side under which conditions
 * something is put off or no longer needed, with the same words: {@link org.openilp.rules.vocabulary.Words} names each
 * once, {@link org.openilp.rules.vocabulary.Meaning} says once when it holds.
 *
 * <p>A {@link org.openilp.rules.vocabulary.Condition} is a tree of {@link org.openilp.rules.vocabulary.Term}s with three
 * values. {@link org.openilp.rules.vocabulary.LeftSide} reads the left side of a rule into such a tree, so that
 * explanations, dates ("since when is that known?") and questions come from the very text that Drools runs. A {@link
 * org.openilp.rules.vocabulary.Subject} is what a condition may ask about a client.
 */
@NullMarked
package org.openilp.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
