package org.openilp.examples.commandline.input;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.json.PlacedResult;
import org.openilp.core.json.ReadResult;
import org.openilp.core.json.RecordFormat;
import org.openilp.core.json.RecordReader;
import org.openilp.core.plan.Problem;

/**
 * An open file of records, or standard input: NDJSON, JSON or YAML, as its name ends or its first lines look.
 *
 * <p>Of NDJSON only the line at hand is in memory. Text that cannot be read becomes a refused record: of NDJSON that line
 * alone, of other formats the rest of the file.
 */
public final class RecordFile implements Closeable {

    /** What stands for standard input in place of a file. */
    public static final String STANDARD_INPUT = "-";

    /** What the decoder makes of a byte that is no UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final BufferedReader text;
    private final RecordFormat format;
    /** Lines that were read to see the format. */
    private final Deque<String> first = new ArrayDeque<>();

    private RecordFile(String name, BufferedReader text) throws IOException {
        this.name = name;
        this.text = text;
        RecordFormat byName = RecordFormat.ofFileName(name).orElse(null);
        this.format = byName == null ? guess() : byName;
    }

    /**
     * Opens a file.
     *
     * @param name its path; {@code -} for standard input
     * @throws IOException if it cannot be opened
     */
    public static RecordFile open(String name, InputStream standardInput) throws IOException {
        InputStream bytes = name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name));
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
        return new RecordFile(name, text);
    }

    /**
     * The records, one by one.
     *
     * @param asOf the day asked for
     * @throws UncheckedIOException also while iterating, if the file can no longer be read
     */
    public Iterator<RawRecord> records(RecordReader reader, LocalDate asOf) {
        try {
            return format == RecordFormat.NDJSON ? lines(reader, asOf) : trees(reader, asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether the next record may be there without waiting for input. */
    public boolean ready() {
        try {
            return format != RecordFormat.NDJSON || !first.isEmpty() || text.ready();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private Iterator<RawRecord> lines(RecordReader reader, LocalDate asOf) {
        return new AbstractIterator<>() {
            private int number;

            @Override
            protected @Nullable RawRecord computeNext() {
                for (String line = nextLine(); line != null; line = nextLine()) {
                    if (!line.isBlank()) {
                        String record = line;
                        Place place = new Place(name, Place.Kind.LINE, number);
                        return new RawRecord(place, () -> isUtf8(record) ? reader.readJson(record, asOf) : notUtf8());
                    }
                }
                return endOfData();
            }

            private @Nullable String nextLine() {
                number++;
                try {
                    return first.isEmpty() ? text.readLine() : first.remove();
                } catch (IOException e) {
                    throw new UncheckedIOException(name, e);
                }
            }
        };
    }

    private Iterator<RawRecord> trees(RecordReader reader, LocalDate asOf) throws IOException {
        first.add(CharStreams.toString(text));
        String all = String.join("\n", first);
        if (!isUtf8(all)) {
            return List.of(new RawRecord(new Place(name, Place.Kind.WHOLE, 1), RecordFile::notUtf8))
                    .iterator();
        }
        List<PlacedResult> results =
                reader.readAll(new StringReader(all), format, asOf).toList();
        Place.Kind kind = results.size() == 1 ? Place.Kind.WHOLE : Place.Kind.RECORD;
        ImmutableList.Builder<RawRecord> records = ImmutableList.builder();
        for (int i = 0; i < results.size(); i++) {
            records.add(new RawRecord(new Place(name, kind, i + 1), results.get(i)::result));
        }
        return records.build().iterator();
    }

    /** The format of text whose name tells none. */
    private RecordFormat guess() throws IOException {
        String line = nextFirst();
        RecordFormat guess = RecordFormat.ofFirstLine(line);
        if (guess != RecordFormat.JSON || !line.startsWith("{")) {
            return guess;
        }
        RecordFormat second = RecordFormat.ofFirstLine(nextFirst());
        return second == RecordFormat.NDJSON ? second : guess;
    }

    /** The next line that is not blank, kept to be read again; empty if there is none. */
    private String nextFirst() throws IOException {
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            first.add(line);
            String bare = line.replace(BYTE_ORDER_MARK, "").strip();
            if (!bare.isEmpty()) {
                return bare;
            }
        }
        return "";
    }

    private static boolean isUtf8(String decoded) {
        return decoded.indexOf(NOT_UTF_8) < 0;
    }

    private static ReadResult notUtf8() {
        Problem problem = Problem.of("", "text in another encoding", "UTF-8", "Maybe save the file as UTF-8?");
        return new ReadResult(null, ImmutableList.of(problem));
    }
}
