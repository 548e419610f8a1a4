package org.openilp.examples.commandline.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.openilp.examples.commandline.text.Texts;

/**
 * Lines of text that are never wider than 100 columns; each character counts as one column. Lines break at spaces, not at
 * {@link Texts#UNBROKEN_SPACE unbroken} ones.
 */
public final class Page {

    /** The width of a page in columns. */
    static final int WIDTH = 100;

    /** Columns between two cells of a row. */
    private static final int GAP = 2;

    /** Behind these a long word may be broken. */
    private static final String BREAKS = "/_-;,.";

    private static final Splitter WORDS =
            Splitter.on(CharMatcher.anyOf(" \t\n")).omitEmptyStrings();

    private final StringBuilder text = new StringBuilder();

    /** An empty page. */
    public Page() {}

    /** A blank line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** A line across the page. */
    public Page rule(char character) {
        text.append(String.valueOf(character).repeat(WIDTH)).append('\n');
        return this;
    }

    /** A paragraph. */
    public Page paragraph(String words) {
        return paragraph(0, "", words);
    }

    /**
     * A paragraph with a mark before its first line; all lines begin at the same column. A mark that takes half of the page
     * is wrapped like the words.
     *
     * @param indent the columns before the mark
     */
    public Page paragraph(int indent, String mark, String words) {
        if (mark.length() > WIDTH / 2) {
            return paragraph(indent, "", mark + words);
        }
        String space = " ".repeat(indent);
        String first = space + mark;
        String rest = " ".repeat(first.length());
        List<String> lines = wrap(words, WIDTH - first.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : rest) + lines.get(i));
        }
        return this;
    }

    /** A paragraph beside a heading of at most {@code width} columns. */
    public Page entry(int indent, String heading, int width, String words) {
        return row(List.of(indent + width, WIDTH - indent - width - GAP), List.of(" ".repeat(indent) + heading, words));
    }

    /** A row of cells, each wrapped within the width of its column. */
    public Page row(List<Integer> widths, List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int indent = cell.length() - cell.stripLeading().length();
            List<String> lines = wrap(cell.strip(), widths.get(i) - indent).stream()
                    .map(line -> " ".repeat(indent) + line)
                    .toList();
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            int end = 0;
            for (int i = 0; i < columns.size(); i++) {
                List<String> lines = columns.get(i);
                line.append(" ".repeat(end - columns(line)));
                line.append(row < lines.size() ? lines.get(row) : "");
                end += widths.get(i) + GAP;
            }
            line(line.toString());
        }
        return this;
    }

    /** The lines, each with its end. */
    @Override
    public String toString() {
        return text.toString();
    }

    private void line(String line) {
        text.append(line.stripTrailing().replace(Texts.UNBROKEN_SPACE, ' ')).append('\n');
    }

    private static int columns(CharSequence line) {
        return Character.codePointCount(line, 0, line.length());
    }

    /** Words in lines of at most {@code width} columns; at least one line. */
    static ImmutableList<String> wrap(String words, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(words)) {
            String rest = word;
            if (line.length() > 0 && columns(line) + 1 + columns(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (columns(rest) > width) {
                int end = breakWithin(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        return lines.add(line.toString()).build();
    }

    private static int breakWithin(String word, int width) {
        int limit = word.offsetByCodePoints(0, width);
        for (int i = limit; i > limit / 2; i--) {
            if (BREAKS.indexOf(word.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return limit;
    }
}
