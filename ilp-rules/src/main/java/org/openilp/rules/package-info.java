/**
 * Decides with Drools which screenings and services of the ILP packages are due for a person. {@link
 * org.openilp.rules.CarePlanner} is the one public door; a {@link org.openilp.rules.RulePack} is the rules it decides
 * with; a {@link org.openilp.rules.PlanRequest} says for which day.
 *
 * <p>The data goes one way: a record becomes a {@code Client} (package {@code client}); interpreting rules turn
 * measurements into findings; the rules of the client's life stages say what the person is entitled to (package {@code
 * engine} asks Drools); their sentences (packages {@code verbs} and {@code schedule}) become dated decisions (package
 * {@code decide}).
 */
@NullMarked
package org.openilp.rules;

import org.jspecify.annotations.NullMarked;
