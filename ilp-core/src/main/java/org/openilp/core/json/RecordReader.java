package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.openilp.core.Dictionary;
import org.openilp.core.plan.Problem;

/**
 * Reads health records and reports everything that is wrong with each.
 *
 * <p>A record that cannot be read, or has no usable id, birth date or sex, is refused. Any other problem leaves out the
 * entry it was found in: a fact, a condition, a pregnancy, an event, an observation, or a field of the person. Days after
 * the day asked for are no problem; whoever plans does not look at them.
 *
 * <p>A record in which IS_AREA_SUBJECT or IS_SCHOOL_SUBJECT is yes stands for an area or a school; its birth date and sex
 * are ignored and may be missing.
 *
 * <p>A reader is immutable and may be shared by threads.
 */
public final class RecordReader {

    private final Codes codes;

    /** A reader that knows the codes of a dictionary. */
    public RecordReader(Dictionary dictionary) {
        this(Codes.of(dictionary));
    }

    private RecordReader(Codes codes) {
        this.codes = codes;
    }

    /**
     * This reader, reporting facts and conditions of these codes that have no date. They are kept; without a date they
     * count as given on the day asked for.
     */
    public RecordReader reportingUndated(Collection<String> facts) {
        return new RecordReader(codes.withDated(ImmutableSet.copyOf(facts)));
    }

    /**
     * Reads one record.
     *
     * @param node the record
     * @param asOf the day asked for; a birth date after it is refused
     */
    public ReadResult read(JsonNode node, LocalDate asOf) {
        return new RecordParser(codes, asOf).parse(node);
    }

    /** Reads one record in JSON; text that is no JSON is refused. */
    public ReadResult readJson(String json, LocalDate asOf) {
        return Documents.json().single(json, node -> read(node, asOf), RecordReader::unreadable);
    }

    /** Reads one record in YAML; text that is no YAML is refused. */
    public ReadResult readYaml(String yaml, LocalDate asOf) {
        return Documents.yaml().single(yaml, node -> read(node, asOf), RecordReader::unreadable);
    }

    /**
     * Reads all records of a source, one after the other; what cannot be read is refused and the rest is read on.
     *
     * @param source JSON (one record or a list), YAML (documents, or lists of records) or NDJSON (one record a line)
     * @param format which of them it is
     * @param asOf the day asked for
     * @return the results, each with its place; the stream reads NDJSON as it goes, so close the source after it
     */
    public Stream<PlacedResult> readAll(Reader source, RecordFormat format, LocalDate asOf) {
        return switch (format) {
            case JSON -> Documents.json().trees(source, node -> read(node, asOf), RecordReader::unreadable);
            case YAML -> Documents.yaml().trees(source, node -> read(node, asOf), RecordReader::unreadable);
            case NDJSON -> Documents.json().lines(source, node -> read(node, asOf), RecordReader::unreadable);
        };
    }

    private static ReadResult unreadable(Problem problem) {
        return new ReadResult(null, ImmutableList.of(problem));
    }
}
