/**
 * The words of Integrasi Layanan Primer (ILP), Indonesia's integrated primary care, as types and data.
 *
 * <p>{@link org.openilp.core.Dictionary#national()} holds the tables: services, facts, findings and what follows them,
 * citations and packs. A {@link org.openilp.core.person.HealthRecord} is what was recorded about a person; a {@link
 * org.openilp.core.plan.CarePlan} is what is due for them. {@link org.openilp.core.json.IlpJson} reads and writes both.
 * This module decides nothing; the rules do.
 */
@NullMarked
package org.openilp.core;

import org.jspecify.annotations.NullMarked;
