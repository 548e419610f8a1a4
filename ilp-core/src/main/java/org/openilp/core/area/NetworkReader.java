package org.openilp.core.area;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.code.Nearest;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactKind;
import org.openilp.core.fact.FactValue;
import org.openilp.core.json.FactText;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.OpenDays;
import org.openilp.core.network.Village;
import org.openilp.core.table.Row;
import org.openilp.core.table.TableReader;
import org.openilp.core.table.TableSource;

/**
 * Reads a network from its three tables; the order of columns does not matter, and there may be others.
 *
 * <ul>
 *   <li>{@code villages.csv}: code, name, puskesmas (an id), pustu (an id, or nothing for a village without a Pustu);
 *   <li>{@code facilities.csv}: id, name, level, village (a code), parent (the id of the facility above), rws ({@code
 *       01;02}), open (as {@link OpenDays} has it), lacks (codes of services);
 *   <li>{@code areas.csv}: area (as {@link AreaFact} has it), fact, value, since, until.
 * </ul>
 */
public final class NetworkReader {

    static final String VILLAGES = "villages.csv";
    static final String FACILITIES = "facilities.csv";
    static final String AREAS = "areas.csv";
    static final ImmutableList<String> VILLAGE_COLUMNS = ImmutableList.of("code", "name", "puskesmas", "pustu");
    static final ImmutableList<String> FACILITY_COLUMNS =
            ImmutableList.of("id", "name", "level", "village", "parent", "rws", "open", "lacks");
    static final ImmutableList<String> AREA_COLUMNS = ImmutableList.of("area", "fact", "value", "since", "until");

    /** The day by which the value of an undated fact is judged: later than all. */
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    private static final FactValue UNREADABLE = FactValue.of("unreadable");

    private final Dictionary dictionary;
    private final FactText values;
    private final TableReader tables;
    /** Codes and ids of rows that cannot be read; who names them is not to blame. */
    private final Set<String> unreadable = new HashSet<>();

    private NetworkReader(Dictionary dictionary, TableSource source) {
        this.dictionary = dictionary;
        this.values = new FactText(dictionary);
        this.tables = new TableReader(source);
    }

    /**
     * The network in a folder.
     *
     * @param dictionary knows the codes of services and facts
     * @throws org.openilp.core.table.BadTableException if anything is wrong with it; it names every problem with its table
     *     and line
     */
    public static HealthNetwork read(Path folder, Dictionary dictionary) {
        return read(TableSource.in(folder), dictionary);
    }

    /**
     * The network in the tables of a source.
     *
     * @throws org.openilp.core.table.BadTableException if anything is wrong with it; it names every problem with its table
     *     and line
     */
    public static HealthNetwork read(TableSource source, Dictionary dictionary) {
        return new NetworkReader(dictionary, source).read();
    }

    /** What a row says, or null where it cannot be read. */
    private record Read<T>(Row row, @Nullable T entry) {}

    private HealthNetwork read() {
        List<Read<Village>> villages = rows(VILLAGES, VILLAGE_COLUMNS, this::village);
        List<Read<Facility>> facilities = rows(FACILITIES, FACILITY_COLUMNS, this::facility);
        List<Read<AreaFact>> areas = rows(AREAS, AREA_COLUMNS, this::areaFact);
        List<Village> allVillages = entries(villages);
        List<Facility> allFacilities = entries(facilities);
        List<AreaFact> allAreas = entries(areas);
        if (!allVillages.isEmpty() && !allFacilities.isEmpty()) {
            for (Misfit misfit : Misfit.among(allVillages, allFacilities, allAreas)) {
                if (!unreadable.contains(misfit.value())) {
                    List<Row> rows = switch (misfit.table()) {
                        case VILLAGES -> readable(villages);
                        case FACILITIES -> readable(facilities);
                        case AREAS -> readable(areas);
                    };
                    rows.get(misfit.index()).report(misfit.column(), misfit.value(), misfit.expected());
                }
            }
        }
        tables.finish();
        return HealthNetwork.of(allVillages, allFacilities, allAreas);
    }

    private <T> List<Read<T>> rows(String table, List<String> columns, Function<Row, @Nullable T> entry) {
        String key = columns.get(0);
        return tables.read(table, key, ImmutableSet.copyOf(columns), row -> {
            try {
                T read = entry.apply(row);
                if (read == null) {
                    unreadable.add(row.text(key));
                }
                return new Read<>(row, read);
            } catch (IllegalArgumentException impossible) {
                unreadable.add(row.text(key));
                throw impossible;
            }
        });
    }

    private static <T> List<T> entries(List<Read<T>> rows) {
        List<T> entries = new ArrayList<>();
        rows.forEach(row -> {
            T entry = row.entry();
            if (entry != null) {
                entries.add(entry);
            }
        });
        return entries;
    }

    private static <T> List<Row> readable(List<Read<T>> rows) {
        return rows.stream().filter(row -> row.entry() != null).map(Read::row).toList();
    }

    private @Nullable Village village(Row row) {
        String code = row.required("code");
        String puskesmas = row.required("puskesmas");
        String pustu = row.text("pustu");
        return code.isBlank() || puskesmas.isBlank()
                ? null
                : new Village(code, row.text("name"), puskesmas, pustu.isBlank() ? null : pustu);
    }

    private @Nullable Facility facility(Row row) {
        String id = row.required("id");
        FacilityLevel level = row.read("level", NetworkReader::level, FacilityLevel.HOME);
        OpenDays open = row.read("open", OpenDays::parse, OpenDays.EVERY_DAY);
        ImmutableList<String> lacks = row.list("lacks");
        lacks.forEach(service ->
                row.checkKnown("lacks", service, dictionary.services().codes(), "service"));
        if (id.isBlank() || level == FacilityLevel.HOME) {
            return null;
        }
        return Facility.builder(id, row.text("name"), level)
                .village(orNull(row.text("village")))
                .parent(orNull(row.text("parent")))
                .rws(row.list("rws"))
                .open(open)
                .lacks(lacks)
                .build();
    }

    private static FacilityLevel level(String word) {
        List<String> levels = Stream.of(FacilityLevel.values())
                .filter(level -> level != FacilityLevel.HOME)
                .map(FacilityLevel::name)
                .toList();
        if (!levels.contains(word)) {
            String mend = Nearest.to(word, levels)
                    .map(near -> ". Maybe " + near + "?")
                    .orElse("");
            throw new IllegalArgumentException(
                    (word.isEmpty() ? "nothing" : word) + "; expected one of " + String.join(", ", levels) + mend);
        }
        return FacilityLevel.valueOf(word);
    }

    private @Nullable AreaFact areaFact(Row row) {
        String area = row.required("area");
        String code = row.required("fact");
        FactDefinition fact = dictionary.facts().getOrNull(code);
        LocalDate since = row.date("since");
        LocalDate until = row.date("until");
        if (fact == null) {
            if (!code.isBlank()) {
                row.checkKnown("fact", code, dictionary.facts().codes(), "fact");
            }
            return null;
        }
        if (fact.kind() != FactKind.AREA && fact.kind() != FactKind.FACILITY) {
            row.report("fact", code, "a fact about an area or a facility, such as AREA_JE_ACTIVE");
            return null;
        }
        LocalDate recorded = since == null ? UNDATED : since;
        FactValue value = row.read("value", text -> values.parse(code, text, recorded), UNREADABLE);
        return area.isBlank() || value == UNREADABLE
                ? null
                : new AreaFact(area, new FactEntry(code, value, since, until, null));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
