package org.openilp.core.growth;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.openilp.core.table.Row;
import org.openilp.core.table.TableReader;
import org.openilp.core.table.TableSource;

/**
 * The categories of nutritional status: weight, length or height, weight for length or height and body mass index from birth
 * to 60 completed months, body mass index from 61 to 216. They are read from the rounded z-score, as WHO reads its
 * prevalences; the regulation does not say.
 */
public final class GrowthClasses {

    private final ImmutableList<GrowthClass> all;

    private GrowthClasses(ImmutableList<GrowthClass> all) {
        this.all = all;
    }

    /** The categories of Permenkes 2/2020, as this library ships them; loaded once. */
    public static GrowthClasses permenkes() {
        return Permenkes.INSTANCE;
    }

    /**
     * The categories of another source.
     *
     * @throws org.openilp.core.table.BadTableException if anything is wrong with its table {@code classes.csv}
     */
    public static GrowthClasses load(TableSource source) {
        TableReader reader = new TableReader(source);
        ImmutableList<GrowthClass> classes = reader.read("classes.csv", "code", GrowthClasses::read);
        reader.finish();
        return new GrowthClasses(classes);
    }

    /** All categories, in the order of the table. */
    public ImmutableList<GrowthClass> all() {
        return all;
    }

    /** The category of a z-score at an age in completed months; empty where none is meant for that indicator and age. */
    public Optional<GrowthClass> of(ZScore z, int completedMonths) {
        return all.stream()
                .filter(each -> each.indicator() == z.indicator()
                        && each.months().contains(completedMonths)
                        && each.z().contains(z.value()))
                .findFirst();
    }

    private static GrowthClass read(Row row) {
        Integer from = row.integer("age_from_months");
        Integer to = row.integer("age_to_months");
        return new GrowthClass(
                row.oneOf("indicator", Indicator.class),
                Range.closed(from == null ? 0 : from, to == null ? Integer.MAX_VALUE : to),
                Range.<Double>all().intersection(low(row)).intersection(high(row)),
                row.required("code"),
                row.required("name_id"),
                row.required("name_en"));
    }

    private static Range<Double> low(Row row) {
        return row.text("z_low").isEmpty()
                ? Range.all()
                : Range.downTo(row.read("z_low", Double::valueOf, 0.0), bound(row.yes("z_low_inclusive")));
    }

    private static Range<Double> high(Row row) {
        return row.text("z_high").isEmpty()
                ? Range.all()
                : Range.upTo(row.read("z_high", Double::valueOf, 0.0), bound(row.yes("z_high_inclusive")));
    }

    private static BoundType bound(boolean inclusive) {
        return inclusive ? BoundType.CLOSED : BoundType.OPEN;
    }

    /** Loads the table when it is first asked for. */
    private static final class Permenkes {
        private static final GrowthClasses INSTANCE = load(TableSource.beside(GrowthClasses.class));
    }
}
