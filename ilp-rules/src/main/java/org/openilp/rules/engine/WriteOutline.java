package org.openilp.rules.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.rule.Outline;
import org.openilp.rules.rule.RuleBook;

/**
 * A step of the build: reads all rules, which fails with everything that is wrong in them, and writes their outline beside
 * them.
 */
public final class WriteOutline {

    private WriteOutline() {}

    /** Writes into the folder of the compiled classes, the only argument. */
    public static void main(String[] folder) throws IOException {
        RuleBook book = RuleEngine.fromClassPath(Dictionary.national(), SeriesCatalogue.national())
                .book();
        Files.writeString(Path.of(folder[0], Outline.RESOURCE), book.outline().toText(), StandardCharsets.UTF_8);
    }
}
