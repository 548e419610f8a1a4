package org.openilp.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where tables come from. */
@FunctionalInterface
public interface TableSource {

    /**
     * Opens a table.
     *
     * @param name the name of the file, such as {@code facts.csv}
     * @throws IOException if there is none or it cannot be opened
     */
    Reader open(String name) throws IOException;

    /** The tables that stand beside a class on the class path. */
    static TableSource beside(Class<?> type) {
        return name -> {
            InputStream stream = type.getResourceAsStream(name);
            if (stream == null) {
                throw new NoSuchFileException(name);
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        };
    }

    /** The tables of a folder. */
    static TableSource in(Path folder) {
        return name -> Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
