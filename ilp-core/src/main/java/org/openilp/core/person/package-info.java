/**
 * One person and what was recorded about them.
 *
 * <p>A {@link org.openilp.core.person.HealthRecord} is a {@link org.openilp.core.person.Person} with dated facts,
 * conditions, pregnancies, events (services given) and observations (values measured). An {@link
 * org.openilp.core.person.AreaRecord} is the same for a village or a school; an {@link
 * org.openilp.core.person.AreaProfile} holds what is known about the village of a person.
 *
 * <p>All of it is immutable. What {@code toString} shows may reach a log, so it never shows a NIK, a name or a fact of a
 * person: a record shows the id alone.
 */
@NullMarked
package org.openilp.core.person;

import org.jspecify.annotations.NullMarked;
