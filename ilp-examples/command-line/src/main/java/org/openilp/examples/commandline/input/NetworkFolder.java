package org.openilp.examples.commandline.input;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openilp.core.Dictionary;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.area.NetworkReader;
import org.openilp.core.code.Nearest;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.table.BadTableException;
import org.openilp.examples.commandline.text.Texts;

/** A folder with the tables of a network. */
public final class NetworkFolder {

    private static final ImmutableList<String> TABLES = ImmutableList.of("villages.csv", "facilities.csv", "areas.csv");
    private static final int MOST_NAMED = 10;

    private NetworkFolder() {}

    /**
     * Reads the network of a folder.
     *
     * @throws InputException if anything is wrong with it, one problem a line; a folder without any of the tables is one
     *     problem
     */
    public static HealthNetwork read(Path folder, Dictionary dictionary, Texts texts) {
        if (TABLES.stream().noneMatch(table -> Files.exists(folder.resolve(table)))) {
            throw new InputException(texts.get("error.noNetwork", folder, String.join(", ", TABLES)));
        }
        try {
            return NetworkReader.read(folder, dictionary);
        } catch (BadTableException bad) {
            List<String> problems = bad.problems().stream()
                    .map(problem -> texts.get("error.place", folder, problem))
                    .toList();
            throw new InputException(String.join("\n", problems));
        }
    }

    /**
     * The Posyandu of an id.
     *
     * @throws InputException if the network has none; the message names the nearest
     */
    public static Facility posyandu(HealthNetwork network, String option, String id, Texts texts) {
        Optional<Facility> facility = network.facility(id);
        if (facility.filter(found -> found.level() == FacilityLevel.POSYANDU).isPresent()) {
            return facility.get();
        }
        List<String> all = network.facilities(FacilityLevel.POSYANDU).stream()
                .map(Facility::id)
                .toList();
        String some = String.join(", ", all.subList(0, Math.min(all.size(), MOST_NAMED)));
        String expected = texts.get("expected.posyandu", all.size() > MOST_NAMED ? some + ", ..." : some);
        String value = facility.map(found -> id + " (" + found.level() + ")").orElse(id);
        String mend = Nearest.to(id, all)
                .map(near -> " " + texts.get("error.maybe", near))
                .orElse("");
        throw new InputException(texts.get("error.value", option, value, expected) + mend);
    }
}
