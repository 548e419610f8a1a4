/**
 * What the right side of a rule says, as data. A {@link org.openilp.rules.schedule.Schedule} is one sentence: the {@link
 * org.openilp.rules.schedule.Anchor} it counts from, the {@link org.openilp.rules.schedule.Offset}s of its four dates,
 * how it {@link org.openilp.rules.schedule.Repeat}s, what {@link org.openilp.rules.schedule.Suppression}s end or delay
 * it, and the {@link org.openilp.rules.schedule.Place}s where it may be done. It holds no client and no date of one.
 */
@NullMarked
package org.openilp.rules.schedule;

import org.jspecify.annotations.NullMarked;
