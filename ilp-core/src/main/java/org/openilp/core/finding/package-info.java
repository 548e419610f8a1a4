/**
 * Interpretations of results, and what follows from them.
 *
 * <p>A {@link org.openilp.core.finding.FindingDefinition} (findings.csv) says whom an interpretation applies to, its
 * severity and how long it holds; a {@link org.openilp.core.finding.FollowUp} (follow_ups.csv) which service follows it,
 * from when to when, and where.
 */
@NullMarked
package org.openilp.core.finding;

import org.jspecify.annotations.NullMarked;
