package org.openilp.core.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openilp.core.code.Nearest;

/** Reads tables of one source and collects what is wrong with them. */
public final class TableReader {

    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final CsvSchema HEADER_AND_COMMENTS =
            CsvSchema.emptySchema().withHeader().withComments();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TableSource source;
    private final List<String> problems = new ArrayList<>();

    /** A reader without problems yet. */
    public TableReader(TableSource source) {
        this.source = source;
    }

    /**
     * Reads a table.
     *
     * @param name the name of the file
     * @param key the column that names a row in messages
     * @param entry makes an entry of a row; if it throws an {@link IllegalArgumentException}, its message is reported
     * @return the entries, in order. Where a problem was reported they are stand-ins: call {@link #finish()} before use
     */
    public <T> ImmutableList<T> read(String name, String key, Function<Row, T> entry) {
        return read(name, key, ImmutableSet.of(), entry);
    }

    /**
     * Reads a table that must have certain columns. Where one is missing, that is reported once and no row is read.
     *
     * @param name the name of the file
     * @param key the column that names a row in messages
     * @param columns the columns that must be there; others may be
     * @param entry makes an entry of a row; if it throws an {@link IllegalArgumentException}, its message is reported
     * @return the entries, in order. Where a problem was reported they are stand-ins: call {@link #finish()} before use
     */
    public <T> ImmutableList<T> read(String name, String key, Set<String> columns, Function<Row, T> entry) {
        ImmutableList.Builder<T> entries = ImmutableList.builder();
        try (Reader reader = withoutByteOrderMark(source.open(name));
                CsvParser parser = CSV.createParser(reader)) {
            parser.setSchema(HEADER_AND_COMMENTS);
            JsonToken token = parser.nextToken();
            if (!hasColumns(parser.getSchema(), name, columns)) {
                return ImmutableList.of();
            }
            int width = parser.getSchema().size();
            for (; token == JsonToken.START_OBJECT; token = parser.nextToken()) {
                Row row = row(parser, name, key, width);
                try {
                    entries.add(entry.apply(row));
                } catch (IllegalArgumentException impossible) {
                    row.report(impossible.getMessage());
                }
            }
        } catch (JsonProcessingException unreadable) {
            long line = unreadable.getLocation() == null
                    ? 0
                    : unreadable.getLocation().getLineNr();
            report(name + " line " + line + ": " + unreadable.getOriginalMessage());
        } catch (CharacterCodingException otherEncoding) {
            report(name + ": text in another encoding; expected UTF-8. Maybe save it as CSV UTF-8?");
        } catch (IOException unreadable) {
            report(name + ": cannot be opened; expected a table of this name");
        }
        return entries.build();
    }

    /** Spreadsheets put a mark before the first column. */
    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        PushbackReader text = new PushbackReader(reader);
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private boolean hasColumns(CsvSchema header, String name, Set<String> expected) {
        List<String> columns = new ArrayList<>(header.getColumnNames());
        if (!expected.isEmpty() && columns.size() == 1 && columns.get(0).contains(";")) {
            report(name + " line 1, columns separated by semicolons; expected commas");
            return false;
        }
        for (String column : expected) {
            if (!columns.contains(column)) {
                String mend = Nearest.to(column, columns)
                        .filter(near -> !expected.contains(near))
                        .map(near -> "Maybe it is called " + near + "?")
                        .orElse("The columns are " + String.join(", ", expected) + ".");
                report(name + " line 1, no column " + column + "; expected one of this name. " + mend);
            }
        }
        return columns.containsAll(expected);
    }

    /** The line of a row is that of its last cell. */
    private Row row(CsvParser parser, String table, String key, int width) throws IOException {
        Map<String, String> cells = new HashMap<>(2 * width);
        int line = 0;
        for (String column = parser.nextFieldName(); column != null; column = parser.nextFieldName()) {
            if (cells.size() == width - 1) {
                line = parser.currentTokenLocation().getLineNr();
            }
            cells.put(column, parser.nextTextValue());
        }
        return new Row(this, table, line, key, cells);
    }

    /** Reports a problem. */
    public void report(String problem) {
        problems.add(problem);
    }

    /**
     * Ends the reading.
     *
     * @throws BadTableException if there was any problem
     */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new BadTableException(problems);
        }
    }
}
