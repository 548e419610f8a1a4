package org.openilp.core.area;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.json.FactText;
import org.openilp.core.network.Facility;
import org.openilp.core.network.Village;
import org.openilp.core.table.TableWriter;

/** Writes a network as the three tables that {@link NetworkReader} reads. The same network gives the same bytes. */
public final class NetworkWriter {

    private NetworkWriter() {}

    /**
     * Writes {@code villages.csv}, {@code facilities.csv} and {@code areas.csv} into a folder, which is made if it is not
     * there; what stands in these files is replaced.
     *
     * @throws IOException if that is not possible
     */
    public static void write(HealthNetwork network, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Writer out = open(folder, NetworkReader.VILLAGES)) {
            writeVillages(network.villages(), out);
        }
        try (Writer out = open(folder, NetworkReader.FACILITIES)) {
            writeFacilities(network.facilities(), out);
        }
        try (Writer out = open(folder, NetworkReader.AREAS)) {
            writeAreas(network.areaFacts(), out);
        }
    }

    /** Writes {@code villages.csv}, one village after the other. */
    public static void writeVillages(Iterable<Village> villages, Appendable out) throws IOException {
        TableWriter table = TableWriter.begin(
                out, "Villages. pustu: nothing for a village without a Pustu.", NetworkReader.VILLAGE_COLUMNS);
        for (Village village : villages) {
            table.row(village.code(), village.name(), village.puskesmas(), village.pustu());
        }
    }

    /** Writes {@code facilities.csv}, one facility after the other. */
    public static void writeFacilities(Iterable<Facility> facilities, Appendable out) throws IOException {
        TableWriter table = TableWriter.begin(
                out,
                "Facilities. parent: the facility above. open: nothing for every day; WEEKLY MONDAY;THURSDAY;"
                        + " MONTHLY 2 TUESDAY; MONTHLY LAST TUESDAY; MONTHLY DAY 12. lacks: services it cannot give now.",
                NetworkReader.FACILITY_COLUMNS);
        for (Facility facility : facilities) {
            table.row(
                    facility.id(),
                    facility.name(),
                    facility.level().name(),
                    facility.village(),
                    facility.parent(),
                    String.join(";", facility.rws()),
                    facility.open().toString(),
                    String.join(";", facility.lacks()));
        }
    }

    /** Writes {@code areas.csv}, one fact after the other. */
    public static void writeAreas(Iterable<AreaFact> facts, Appendable out) throws IOException {
        List<String> columns = NetworkReader.AREA_COLUMNS;
        TableWriter table = TableWriter.begin(
                out,
                "What is known of areas. area: a village or the beginning of its code, a facility, or *.",
                columns);
        for (AreaFact each : facts) {
            table.row(
                    each.area(),
                    each.fact().code(),
                    FactText.of(each.fact().value()),
                    day(each.fact().since()),
                    day(each.fact().until()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Writer open(Path folder, String table) throws IOException {
        return Files.newBufferedWriter(folder.resolve(table), StandardCharsets.UTF_8);
    }
}
