package org.openilp.core.json;

import java.util.Locale;
import java.util.Optional;

/** A format in which records are written. */
public enum RecordFormat {
    /** One JSON object, or a list of them. */
    JSON,
    /** One or several YAML documents, each a record or a list of records. */
    YAML,
    /** One JSON object a line. */
    NDJSON;

    /** The format that the ending of a file name tells, or empty if it tells none. */
    public static Optional<RecordFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> Optional.of(JSON);
            case "yaml", "yml" -> Optional.of(YAML);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            default -> Optional.empty();
        };
    }

    /**
     * The format that the beginning of a source looks like: a whole JSON object in the first line is NDJSON, another
     * beginning of an object or list is JSON, anything else YAML.
     */
    public static RecordFormat ofFirstLine(String line) {
        String text = line.strip();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return YAML;
        }
        return text.startsWith("{") && Documents.json().isWhole(text) ? NDJSON : JSON;
    }
}
