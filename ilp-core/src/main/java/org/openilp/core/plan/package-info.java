/**
 * What is due for one person on one day, and why.
 *
 * <p>A {@link org.openilp.core.plan.CarePlan} holds the {@link org.openilp.core.plan.Decision}s of that day, sorted: each
 * is a service with its {@link org.openilp.core.plan.DecisionState}, its {@link org.openilp.core.plan.Timeline}, the levels
 * at which it may be done and the {@link org.openilp.core.plan.Reason}s for it. {@link
 * org.openilp.core.plan.CarePlan#acts()} groups what is to be done by service, so that one measurement is one line
 * whatever asks for it. {@link org.openilp.core.plan.Finding}s are what the results were taken to mean, {@link
 * org.openilp.core.plan.Problem}s what could not be read. In a plan made with a network, a {@link
 * org.openilp.core.plan.Placement} says where and on which day a decision is done, and why not nearer.
 */
@NullMarked
package org.openilp.core.plan;

import org.jspecify.annotations.NullMarked;
