/**
 * Codes and how they are looked up.
 *
 * <p>Every dictionary of this library is a {@link org.openilp.core.code.CodeTable}: a code that it does not hold is
 * answered with an {@link org.openilp.core.code.UnknownCodeException} that names the code nearest to it, found by {@link
 * org.openilp.core.code.Nearest}.
 */
@NullMarked
package org.openilp.core.code;

import org.jspecify.annotations.NullMarked;
