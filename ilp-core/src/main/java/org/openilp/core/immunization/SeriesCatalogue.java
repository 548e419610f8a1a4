package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;
import org.openilp.core.yaml.Errors;

/** The series of a programme, each vaccine once. Immutable. */
public final class SeriesCatalogue {

    /** The files of the national programme, in the order in which a child meets them. */
    static final ImmutableList<String> NATIONAL = ImmutableList.of(
            "hb0",
            "bcg",
            "opv",
            "dpt-hb-hib",
            "hexavalent",
            "ipv",
            "pcv",
            "rotavirus",
            "mr",
            "je",
            "dt",
            "td",
            "hpv",
            "covid19",
            "dengue");

    private static final String CONVENTIONS = "conventions.yaml";

    private final ImmutableMap<String, VaccineSeries> series;
    private final ImmutableListMultimap<String, VaccineSeries> byProduct;
    private final ImmutableSet<String> liveInjected;

    private SeriesCatalogue(Map<String, VaccineSeries> series) {
        this.series = ImmutableMap.copyOf(series);
        ImmutableListMultimap.Builder<String, VaccineSeries> products = ImmutableListMultimap.builder();
        ImmutableSet.Builder<String> live = ImmutableSet.builder();
        for (VaccineSeries each : series.values()) {
            for (String product : Sets.union(each.counts(), each.uncounted())) {
                products.put(product, each);
            }
        }
        this.byProduct = products.build();
        for (VaccineSeries each : series.values()) {
            live.addAll(each.conventions().liveProducts());
            if (each.liveness() == Liveness.LIVE_INJECTED) {
                live.addAll(each.counts()).addAll(each.uncounted());
            }
        }
        this.liveInjected = live.build();
    }

    /** The national programme, as the regulations in its citations say it. */
    public static SeriesCatalogue national() {
        return National.CATALOGUE;
    }

    /** They are checked against each other when the library is built. */
    private static SeriesCatalogue readNational() {
        Reading reading = new Reading(Conventions.NATIONAL, ImmutableMap.of());
        for (String name : NATIONAL) {
            String file = name + ".yaml";
            try {
                reading.read(
                        file,
                        Resources.toString(Resources.getResource(SeriesCatalogue.class, file), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return reading.catalogue();
    }

    /**
     * The series of a folder: each of its {@code .yaml} files one, and {@code conventions.yaml}, if it is there, how they
     * count days.
     *
     * @throws SeriesException with everything that is wrong in them
     * @throws IOException where the folder cannot be read
     */
    public static SeriesCatalogue read(Path folder) throws IOException {
        return read(folder, Conventions.NATIONAL, ImmutableMap.of());
    }

    /**
     * These series and those of a folder, which take the place of those of the same vaccines and may refer to any. Without
     * {@code conventions.yaml} they count days as the first of these does.
     *
     * @throws SeriesException with everything that is wrong in them, or in these once those take their place
     * @throws IOException where the folder cannot be read
     */
    public SeriesCatalogue readOver(Path folder) throws IOException {
        return read(folder, all().get(0).conventions(), series);
    }

    private static SeriesCatalogue read(Path folder, Conventions otherwise, ImmutableMap<String, VaccineSeries> below)
            throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new SeriesException(ImmutableList.of(
                    Problem.of(folder.toString(), "no file", "files that end with .yaml, one for each vaccine", null)));
        }
        Path conventions = folder.resolve(CONVENTIONS);
        Reading reading =
                Files.exists(conventions) ? Reading.by(text(conventions), below) : new Reading(otherwise, below);
        for (Path file : files) {
            if (!file.equals(conventions)) {
                reading.read(String.valueOf(file.getFileName()), text(file));
            }
        }
        return reading.checked();
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notText) {
            throw new SeriesException(ImmutableList.of(
                    Problem.of(file.toString(), "bytes that are no text", "text in UTF-8", "Maybe save it as UTF-8.")));
        }
    }

    /** These series and those of another catalogue; where both have one of a vaccine, that of the other. */
    public SeriesCatalogue with(SeriesCatalogue other) {
        Map<String, VaccineSeries> both = new LinkedHashMap<>(series);
        both.putAll(other.series);
        return new SeriesCatalogue(both);
    }

    /** All, in the order of their files. */
    public ImmutableList<VaccineSeries> all() {
        return series.values().asList();
    }

    /** The series of a vaccine; null if there is none. */
    public @Nullable VaccineSeries of(String vaccine) {
        return series.get(vaccine);
    }

    /** The series that speak of a product, whether it counts or not. */
    public ImmutableList<VaccineSeries> speakingOf(String product) {
        return byProduct.get(product);
    }

    /** The series that are forecast together under a name; null if none are. */
    public Conventions.@Nullable Group group(String name) {
        for (VaccineSeries each : series.values()) {
            for (Conventions.Group group : each.conventions().groups()) {
                if (group.name().equals(name)) {
                    return group;
                }
            }
        }
        return null;
    }

    /** Whether a product is a live injected vaccine, or keeps the distance of one. */
    public boolean isLiveInjected(String product) {
        return liveInjected.contains(product);
    }

    /** Read once, when first asked for. */
    private static final class National {
        private static final SeriesCatalogue CATALOGUE = readNational();
    }

    /** Files that are being read. */
    private static final class Reading {
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, VaccineSeries> series = new LinkedHashMap<>();
        private final Map<Object, Integer> lines = new IdentityHashMap<>();
        private final Conventions conventions;
        private final ImmutableMap<String, VaccineSeries> below;

        Reading(Conventions conventions, ImmutableMap<String, VaccineSeries> below) {
            this.conventions = conventions;
            this.below = below;
        }

        /** As the file of the conventions says. */
        static Reading by(String text, ImmutableMap<String, VaccineSeries> below) {
            Errors errors = new Errors(CONVENTIONS);
            Reading reading = new Reading(ConventionsReader.read(text, errors), below);
            reading.problems.addAll(errors.all());
            return reading;
        }

        void read(String file, String text) {
            Errors errors = new Errors(file);
            VaccineSeries read = SeriesReader.read(text, conventions, errors, lines);
            problems.addAll(errors.all());
            if (read != null) {
                VaccineSeries before = series.putIfAbsent(read.vaccine(), read);
                if (before != null) {
                    problems.add(Problem.of(
                            file + ":1",
                            read.vaccine(),
                            "one file for each vaccine",
                            before.file() + " has it too; maybe put both regimens into one file."));
                }
            }
        }

        SeriesCatalogue checked() {
            if (problems.isEmpty()) {
                Map<String, VaccineSeries> all = all();
                SeriesChecks checks = new SeriesChecks(all.values(), lines, problems);
                all.values().forEach(checks::check);
                checks.groups(CONVENTIONS, conventions);
            }
            return catalogue();
        }

        private Map<String, VaccineSeries> all() {
            Map<String, VaccineSeries> all = new LinkedHashMap<>(below);
            all.putAll(series);
            return all;
        }

        SeriesCatalogue catalogue() {
            if (!problems.isEmpty()) {
                throw new SeriesException(ImmutableList.copyOf(problems));
            }
            return new SeriesCatalogue(all());
        }
    }
}
