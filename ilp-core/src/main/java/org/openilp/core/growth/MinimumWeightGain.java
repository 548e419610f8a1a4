package org.openilp.core.growth;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.openilp.core.person.Sex;
import org.openilp.core.table.Row;
import org.openilp.core.table.TableReader;
import org.openilp.core.table.TableSource;

/**
 * The weight that a child should at least gain in a month (kenaikan berat minimal, KBM), in grams by completed month of age,
 * from 1 to 60. Sources print one table for all; at 7 and 11 months some give 100 g more, which is believed to come from the
 * card of boys. {@link #national()} is the one table, {@link #ofCard(Sex)} the other reading.
 */
public final class MinimumWeightGain {

    private final ImmutableMap<Integer, Integer> grams;

    private MinimumWeightGain(ImmutableMap<Integer, Integer> grams) {
        this.grams = grams;
    }

    /** The one table for boys and girls; loaded once. */
    public static MinimumWeightGain national() {
        return Cards.GIRLS;
    }

    /** The table of the card of boys or of girls. */
    public static MinimumWeightGain ofCard(Sex sex) {
        return sex == Sex.MALE ? Cards.BOYS : Cards.GIRLS;
    }

    /** The grams to gain by a weighing at an age in completed months; empty below 1 and above 60, where none is printed. */
    public OptionalInt grams(int completedMonths) {
        Integer least = grams.get(completedMonths);
        return least == null ? OptionalInt.empty() : OptionalInt.of(least);
    }

    private static MinimumWeightGain load(boolean boys) {
        TableReader reader = new TableReader(TableSource.beside(MinimumWeightGain.class));
        ImmutableMap.Builder<Integer, Integer> grams = ImmutableMap.builder();
        reader.read("minimum_weight_gain.csv", "age_from_months", row -> {
            int least = boys && !row.text("boys").isEmpty() ? number(row, "boys") : number(row, "grams");
            for (int month = number(row, "age_from_months"); month <= number(row, "age_to_months"); month++) {
                grams.put(month, least);
            }
            return least;
        });
        reader.finish();
        return new MinimumWeightGain(grams.buildOrThrow());
    }

    private static int number(Row row, String column) {
        Integer number = row.integer(column);
        if (number == null) {
            row.report(column, "", "a whole number");
            return 0;
        }
        return number;
    }

    /** Loads the tables when they are first asked for. */
    private static final class Cards {
        private static final MinimumWeightGain GIRLS = load(false);
        private static final MinimumWeightGain BOYS = load(true);
    }
}
