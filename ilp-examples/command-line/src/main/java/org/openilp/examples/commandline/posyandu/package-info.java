/**
 * The open day of one Posyandu: who is expected, for what, what has to be ready, and what goes elsewhere.
 *
 * <p>The {@link org.openilp.examples.commandline.posyandu.Reception} makes a {@link
 * org.openilp.examples.commandline.posyandu.Guest} of each person whom the Posyandu serves, from a plan that was made in the
 * network. All guests together are a {@link org.openilp.examples.commandline.posyandu.PosyanduDay}, which {@link
 * org.openilp.examples.commandline.posyandu.DayTable} and {@link org.openilp.examples.commandline.posyandu.DayJson} show.
 * Nothing here holds a name; what is kept of a person is what the page needs.
 */
@NullMarked
package org.openilp.examples.commandline.posyandu;

import org.jspecify.annotations.NullMarked;
