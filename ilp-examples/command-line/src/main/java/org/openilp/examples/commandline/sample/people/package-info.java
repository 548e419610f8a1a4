/**
 * The people of a sample kecamatan, before anything was recorded about them: {@link
 * org.openilp.examples.commandline.sample.people.Families} makes one {@link
 * org.openilp.examples.commandline.sample.people.Household} after the other, with couples, widows, the children that {@link
 * org.openilp.examples.commandline.sample.people.Motherhood} gave them, grandchildren and old parents.
 *
 * <p>The shares of ages follow the Indonesian population (census of 2020: 23 % below 15, 71 % from 15 to 64, 6 % from 65; 102
 * men to 100 women), moved on by five years; single figures are approximate.
 */
@NullMarked
package org.openilp.examples.commandline.sample.people;

import org.jspecify.annotations.NullMarked;
