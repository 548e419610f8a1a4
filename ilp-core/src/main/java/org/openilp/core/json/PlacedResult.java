package org.openilp.core.json;

/**
 * What became of one record of a source, and where it stood.
 *
 * @param place {@code line 17} of NDJSON, {@code record 3} of a list or of several documents; empty if the source is one
 *     record
 * @param result what became of it
 */
public record PlacedResult(String place, ReadResult result) {}
