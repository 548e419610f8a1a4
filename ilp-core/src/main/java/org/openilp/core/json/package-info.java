/**
 * Health records and care plans as JSON and YAML.
 *
 * <p>{@link org.openilp.core.json.IlpJson} has the mapper and writes; {@link org.openilp.core.json.RecordReader} reads
 * records and reports everything that is wrong with one at once: unknown fields and codes, impossible values, units that
 * do not fit. Nothing is silently dropped or turned into something else.
 */
@NullMarked
package org.openilp.core.json;

import org.jspecify.annotations.NullMarked;
