/**
 * What the command line says, in Indonesian and English.
 *
 * <p>{@link org.openilp.examples.commandline.text.Texts} holds the sentences: {@code id.properties} and {@code
 * en.properties} beside it, which also feed {@code --help}. {@link org.openilp.examples.commandline.text.Names} turns codes
 * into words: services, places, findings and questions by the dictionaries, labels of rules by the texts.
 */
@NullMarked
package org.openilp.examples.commandline.text;

import org.jspecify.annotations.NullMarked;
