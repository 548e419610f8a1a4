/**
 * What comes in: files and the values of options.
 *
 * <p>A {@link org.openilp.examples.commandline.input.RecordFile} gives the records of a file one by one, as {@link
 * org.openilp.examples.commandline.input.RawRecord}s that are read only when asked, so that several threads can read and a
 * record that cannot be read does not stop the others. {@link org.openilp.examples.commandline.input.Arguments} reads what
 * stands behind options; what is wrong there ends the program with an {@link
 * org.openilp.examples.commandline.input.InputException}, one clear line.
 */
@NullMarked
package org.openilp.examples.commandline.input;

import org.jspecify.annotations.NullMarked;
