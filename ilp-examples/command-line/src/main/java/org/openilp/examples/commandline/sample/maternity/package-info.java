/**
 * Care of mothers: before birth ({@link org.openilp.examples.commandline.sample.maternity.Antenatal}), at birth and after
 * ({@link org.openilp.examples.commandline.sample.maternity.AfterBirth}).
 */
@NullMarked
package org.openilp.examples.commandline.sample.maternity;

import org.jspecify.annotations.NullMarked;
