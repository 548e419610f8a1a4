package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.openilp.core.Dictionary;

/** Reads health records. */
public final class RecordReader {

    private final Dictionary dictionary;

    /** A reader that knows the codes of a dictionary. */
    public RecordReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Reads one record as known on a day. */
    public ReadResult read(JsonNode node, LocalDate asOf) {
        throw new UnsupportedOperationException("not yet: " + dictionary + node + asOf);
    }
}
