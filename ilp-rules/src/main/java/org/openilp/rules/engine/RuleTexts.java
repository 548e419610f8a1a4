package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openilp.rules.rule.DrlFile;
import org.openilp.rules.rule.RuleException;

/** Finds the DRL files that ship beside the compiled rules, in a folder or a jar. */
final class RuleTexts {

    private static final String ROOT = "org/openilp/rules/";
    private static final String MARK = "org/openilp/rules/vaccine_doses.csv";

    private RuleTexts() {}

    static ImmutableList<DrlFile> fromClassPath(ClassLoader loader) {
        URL mark = loader.getResource(MARK);
        if (mark == null) {
            throw new RuleException(MARK + " is not on the class path\nMaybe build the module with Maven.");
        }
        try {
            URI uri = mark.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri).resolveSibling("."));
            }
            String jar = uri.toString().substring(0, uri.toString().indexOf("!/"));
            try (FileSystem files =
                    FileSystems.newFileSystem(Path.of(URI.create(jar.substring("jar:".length()))), Map.of())) {
                return read(files.getPath("/" + ROOT));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new RuleException("cannot read the rules beside " + mark, unreadable);
        }
    }

    /** All DRL files below a folder, in the order of their paths. */
    static ImmutableList<DrlFile> read(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
            ImmutableList.Builder<DrlFile> texts = ImmutableList.builder();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.add(DrlFile.parse(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
            return texts.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
