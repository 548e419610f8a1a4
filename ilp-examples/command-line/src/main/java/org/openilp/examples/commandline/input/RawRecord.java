package org.openilp.examples.commandline.input;

import java.util.function.Supplier;
import org.openilp.core.json.ReadResult;

/**
 * One record as it came in.
 *
 * @param place where it stands
 * @param reading reads it, in whatever thread asks
 */
public record RawRecord(Place place, Supplier<ReadResult> reading) {

    /** What becomes of it when it is read. */
    public ReadResult read() {
        return reading.get();
    }
}
