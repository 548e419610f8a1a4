package org.openilp.examples.commandline.input;

import org.openilp.examples.commandline.text.Texts;

/**
 * Where a record stands.
 *
 * @param file the name of the file as the user wrote it; {@code -} for standard input
 * @param kind what the number counts
 * @param number of the line or record, from 1
 */
public record Place(String file, Kind kind, int number) {

    /** What a number counts. */
    public enum Kind {
        /** The file holds this record alone, as far as known. */
        WHOLE,
        /** Lines. */
        LINE,
        /** Records of a list, or documents of a file. */
        RECORD
    }

    /** The place in words. */
    public String text(Texts texts) {
        String name = file.equals(RecordFile.STANDARD_INPUT) ? texts.get("place.stdin") : file;
        return switch (kind) {
            case WHOLE -> name;
            case LINE -> texts.get("place.line", name, number);
            case RECORD -> texts.get("place.record", name, number);
        };
    }
}
