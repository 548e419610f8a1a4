package org.openilp.examples.commandline.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.IntConsumer;
import org.openilp.core.area.NetworkWriter;
import org.openilp.core.json.IlpJson;
import org.openilp.core.person.HealthRecord;

/** A folder that holds a sample: {@code records.ndjson} and the tables of the network. */
public final class SampleFolder {

    /** The name of the file of records. */
    public static final String RECORDS = "records.ndjson";

    private static final String UNFINISHED = RECORDS + ".part";

    private final Path folder;

    /** A folder, which need not be there yet. */
    public SampleFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the sample, one record a line. The file of records has its name only when it is complete.
     *
     * @param done is told after each record how many are written
     * @throws IOException if that is not possible
     */
    public void write(SampleKecamatan sample, IntConsumer done) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(UNFINISHED);
        try {
            try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                int written = 0;
                for (Iterator<HealthRecord> records = sample.records().iterator(); records.hasNext(); ) {
                    out.append(IlpJson.writeRecord(records.next())).append('\n');
                    done.accept(++written);
                }
            }
            NetworkWriter.write(sample.network(), folder);
            Files.move(unfinished, folder.resolve(RECORDS));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
