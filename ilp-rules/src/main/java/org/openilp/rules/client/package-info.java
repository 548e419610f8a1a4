/**
 * A person as the rules see them on one day. A {@link org.openilp.rules.client.History} indexes the record once: facts
 * by code, what was done when, pregnancies; nothing dated after the day exists in it. A {@link
 * org.openilp.rules.client.Client} is a view of it that a rule can ask, with the words of {@link
 * org.openilp.rules.vocabulary.Words} as methods: of today, of the last day of a stage that was left, or of the day of a
 * measurement. {@link org.openilp.rules.client.DerivedFacts} works out what follows from other facts; {@link
 * org.openilp.rules.client.Folder} knows for whom the rules of each folder speak.
 */
@NullMarked
package org.openilp.rules.client;

import org.jspecify.annotations.NullMarked;
