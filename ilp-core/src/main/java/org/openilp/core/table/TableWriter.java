package org.openilp.core.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as {@link TableReader} reads it, row by row: a comment, a header, cells in quotes where they need them, and
 * the line ends of Unix. The same rows give the same text.
 */
public final class TableWriter {

    private static final Joiner COLUMNS = Joiner.on(',');
    private static final CharMatcher NEEDS_QUOTES = CharMatcher.anyOf(",\"\r\n#");

    private final Appendable out;
    private final int columns;

    private TableWriter(Appendable out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /**
     * Begins a table.
     *
     * @param comment what the table holds, in one line
     * @throws IOException if it cannot be written
     */
    public static TableWriter begin(Appendable out, String comment, List<String> columns) throws IOException {
        out.append("# ").append(comment).append('\n');
        out.append(COLUMNS.join(columns)).append('\n');
        return new TableWriter(out, columns.size());
    }

    /**
     * Writes a row.
     *
     * @param cells one for each column; null and nothing are an empty cell
     * @throws IOException if it cannot be written
     */
    public void row(@Nullable String... cells) throws IOException {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells; expected " + columns);
        }
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append('\n');
    }

    private static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return NEEDS_QUOTES.matchesAnyOf(text) || !text.equals(text.strip())
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
