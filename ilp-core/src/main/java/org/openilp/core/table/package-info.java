/**
 * Tables of data that people may want to correct: CSV files with a comment line, a header and quoted cells.
 *
 * <p>A {@link org.openilp.core.table.TableSource} opens a table by name, a {@link org.openilp.core.table.TableReader}
 * gives its {@link org.openilp.core.table.Row}s. A cell that cannot be read is reported to the reader's list of problems
 * with table, line, key, column and value, and reading goes on, so that all problems are known at once; at the end {@link
 * org.openilp.core.table.BadTableException} carries them all.
 */
@NullMarked
package org.openilp.core.table;

import org.jspecify.annotations.NullMarked;
