package org.openilp.core;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A shipped table, read letter by letter: a second opinion on what stands in it.
 *
 * @param comment the first line
 * @param rows the cells of each row by column
 */
record RawTable(String comment, List<Map<String, String>> rows) {

    static RawTable of(String name) {
        String text = text(name);
        int end = text.indexOf('\n');
        List<List<String>> lines = lines(text.substring(end + 1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return new RawTable(text.substring(0, end), rows);
    }

    static String text(String name) {
        try (InputStream stream = Dictionary.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Set<String> column(String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    Set<String> words(String column) {
        return rows.stream()
                .flatMap(row -> Splitter.on(';').omitEmptyStrings().splitToStream(row.get(column)))
                .collect(Collectors.toSet());
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                if (quoted && cell.length() > 0) {
                    cell.append('"');
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return lines;
    }
}
