package org.openilp.rules.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.rules.rule.DrlFile;
import org.openilp.rules.rule.Outline;
import org.openilp.rules.rule.RuleException;
import org.openilp.rules.rule.RuleFiles;

/** The DRL files that ship beside the compiled rules, in a folder or a jar. Safe for many threads. */
final class RuleTexts implements RuleFiles {

    private static final String ROOT = "org/openilp/rules/";
    private static final String DRL = ".drl";
    private static final String MARK = ROOT + "everyone/registration.drl";

    private final ClassLoader loader;
    private final Supplier<URL> mark;
    private final Map<String, DrlFile> read = new ConcurrentHashMap<>();

    RuleTexts(ClassLoader loader) {
        this.loader = loader;
        this.mark = Suppliers.memoize(() -> mark(loader));
    }

    @Override
    public ImmutableList<DrlFile> all() {
        return fromClassPath(loader);
    }

    @Override
    public DrlFile file(String path) {
        return read.computeIfAbsent(path, this::read);
    }

    /** Looked for beside the others: the class loader would look through the whole JDK first. */
    private DrlFile read(String path) {
        try {
            URLConnection place = new URL(mark.get(), "../" + path).openConnection();
            place.setUseCaches(false);
            try (InputStream text = place.getInputStream()) {
                return DrlFile.parse(path, new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException missing) {
            throw new RuleException(
                    path + " is not on the class path\nMaybe build the module again from clean.", missing);
        }
    }

    private static URL mark(ClassLoader loader) {
        URL mark = loader.getResource(MARK);
        if (mark == null) {
            throw new RuleException(MARK + " is not on the class path\nMaybe build the module with Maven.");
        }
        return mark;
    }

    static ImmutableList<DrlFile> fromClassPath(ClassLoader loader) {
        URL mark = mark(loader);
        try {
            URLConnection place = mark.openConnection();
            if (!(place instanceof JarURLConnection inside)) {
                return read(Path.of(mark.toURI()).resolve("../..").normalize());
            }
            inside.setUseCaches(false);
            try (JarFile jar = inside.getJarFile()) {
                return read(jar);
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new RuleException("cannot read the rules beside " + mark, unreadable);
        }
    }

    /** The outline that the build wrote beside the rules; null where it did not. */
    static @Nullable String outline(ClassLoader loader) {
        try (InputStream text = loader.getResourceAsStream(Outline.RESOURCE)) {
            return text == null ? null : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ImmutableList<DrlFile> read(JarFile jar) throws IOException {
        List<String> names = new ArrayList<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.startsWith(ROOT) && name.endsWith(DRL)) {
                names.add(name);
            }
        }
        Collections.sort(names);
        ImmutableList.Builder<DrlFile> texts = ImmutableList.builder();
        for (String name : names) {
            try (InputStream text = jar.getInputStream(jar.getEntry(name))) {
                texts.add(DrlFile.parse(
                        name.substring(ROOT.length()), new String(text.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return texts.build();
    }

    /** All DRL files below a folder, in the order of their paths. */
    static ImmutableList<DrlFile> read(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files =
                    paths.filter(path -> path.toString().endsWith(DRL)).sorted().toList();
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
