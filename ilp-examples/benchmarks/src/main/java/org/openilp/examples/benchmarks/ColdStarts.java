package org.openilp.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Measures the way to the first plan in a new JVM: as it is, with a class data archive of an earlier run, with quick
 * compilation only besides, and as Drools is usually used.
 */
final class ColdStarts {

    private static final int TIMES = 9;

    private final Lines out;

    ColdStarts(Lines out) {
        this.out = out;
    }

    /** Where results are written, one line at a time. */
    interface Lines {
        void line(String format, Object... values);
    }

    /** In turns, so that the noise of the machine falls on all. */
    void measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ilp-cold-start");
        String archive = folder.resolve("ilp.jsa").toString();
        List<String> plain = List.of("-cp", jarsOnly(folder), ColdStart.class.getName());
        List<String> ordinary = joined(plain, "ordinary");
        List<String> archived = joined(List.of("-XX:SharedArchiveFile=" + archive), plain.toArray(String[]::new));
        List<String> archivedBrief = joined(List.of("-XX:TieredStopAtLevel=1"), archived.toArray(String[]::new));
        coldStart(joined(List.of("-XX:ArchiveClassesAtExit=" + archive), plain.toArray(String[]::new)));
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("ilp", plain);
        ways.put("ilpArchive", archived);
        ways.put("ilpArchiveC1", archivedBrief);
        ways.put("ordinaryDrools", ordinary);
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int i = 0; i < TIMES; i++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                times.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(coldStart(way.getValue()));
            }
        }
        out.line("");
        out.line("first plan in a new JVM, ms since it started, median of %d", TIMES);
        out.line("Archive: with a class data archive of an earlier run; C1: with -XX:TieredStopAtLevel=1");
        times.forEach((name, each) -> out.line("%-16s %12d", name, median(each)));
    }

    private static List<String> joined(List<String> first, String... then) {
        return Stream.concat(first.stream(), Arrays.stream(then)).toList();
    }

    /** The class path with a jar in place of each folder: a class data archive cannot hold classes of folders. */
    private static String jarsOnly(Path folder) {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String jar = folder.resolve("classes" + jars.size() + ".jar").toString();
            boolean isFolder = Files.isDirectory(Path.of(entry));
            if (isFolder
                    && ToolProvider.findFirst("jar")
                                    .orElseThrow()
                                    .run(System.out, System.err, "--create", "--file", jar, "-C", entry, ".")
                            != 0) {
                throw new IllegalStateException("cannot make a jar of " + entry);
            }
            jars.add(isFolder ? jar : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static long coldStart(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = joined(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                arguments.toArray(String[]::new));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("["))
                .toList();
        if (process.waitFor() != 0 || printed.size() != 1) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
        return Long.parseLong(printed.get(0).substring(0, printed.get(0).indexOf(' ')));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
