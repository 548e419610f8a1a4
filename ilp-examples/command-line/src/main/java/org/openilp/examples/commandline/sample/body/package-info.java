/**
 * What can be measured of a body: {@link org.openilp.examples.commandline.sample.body.Body} is born with its own place in
 * the distributions and keeps it, so that the weights of one child lie on one curve. Children grow by {@link
 * org.openilp.examples.commandline.sample.body.Growth}, the tables of the WHO, shifted to what surveys find in Indonesia;
 * blood pressure, glucose, haemoglobin and the size of adults follow distributions that are approximate.
 */
@NullMarked
package org.openilp.examples.commandline.sample.body;

import org.jspecify.annotations.NullMarked;
