package org.openilp.rules.client;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least age and the least interval at which a vaccine dose counts, from {@code vaccine_doses.csv}, and which
 * vaccines are live and injected.
 */
public final class VaccineDoses {

    private static final VaccineDoses NATIONAL = read();

    private final ImmutableTable<String, Integer, Least> least;
    private final ImmutableSet<String> liveInjectable;

    private VaccineDoses(ImmutableTable<String, Integer, Least> least, ImmutableSet<String> liveInjectable) {
        this.least = least;
        this.liveInjectable = liveInjectable;
    }

    /** The national programme. */
    public static VaccineDoses national() {
        return NATIONAL;
    }

    /**
     * @param age from birth
     * @param interval from the dose before
     */
    record Least(Period age, Period interval) {}

    /** The least of a dose; null for one that the programme does not know. */
    @Nullable
    Least of(String vaccine, int dose) {
        return least.get(vaccine, dose);
    }

    /** Live vaccines that are injected: they keep 28 days apart from each other. */
    ImmutableSet<String> liveInjectable() {
        return liveInjectable;
    }

    private static VaccineDoses read() {
        List<String> lines;
        try {
            lines = Resources.readLines(
                    Resources.getResource("org/openilp/rules/vaccine_doses.csv"), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ImmutableTable.Builder<String, Integer, Least> least = ImmutableTable.builder();
        ImmutableSet.Builder<String> live = ImmutableSet.builder();
        for (String line : lines) {
            if (line.startsWith("#") || line.startsWith("vaccine,")) {
                continue;
            }
            String[] cells = line.split(",", -1);
            least.put(cells[0], Integer.parseInt(cells[1]), new Least(Period.parse(cells[2]), Period.parse(cells[3])));
            if (cells[4].equals("Y")) {
                live.add(cells[0]);
            }
        }
        return new VaccineDoses(least.buildOrThrow(), live.build());
    }
}
