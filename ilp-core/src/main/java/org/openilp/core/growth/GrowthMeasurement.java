package org.openilp.core.growth;

import org.jspecify.annotations.Nullable;
import org.openilp.core.person.Sex;

/**
 * What was measured of one child on one day; what was not measured is null.
 *
 * @param sex the standards differ by sex
 * @param age the age on that day
 * @param kg weight in kilograms
 * @param stature length or height
 * @param headCm head circumference in centimetres
 * @param armCm mid-upper arm circumference in centimetres
 * @param oedema whether both feet are swollen: weight, body mass index and weight for length are then not judged
 */
public record GrowthMeasurement(
        Sex sex,
        @Nullable GrowthAge age,
        @Nullable Double kg,
        @Nullable Stature stature,
        @Nullable Double headCm,
        @Nullable Double armCm,
        boolean oedema) {

    /** A child of whom nothing is measured yet. */
    public static GrowthMeasurement of(Sex sex, GrowthAge age) {
        return new GrowthMeasurement(sex, age, null, null, null, null, false);
    }

    /** A child of unknown age of whom nothing is measured yet; only weight for length or height can be judged. */
    public static GrowthMeasurement ofUnknownAge(Sex sex) {
        return new GrowthMeasurement(sex, null, null, null, null, null, false);
    }

    /** The same with a weight in kilograms. */
    public GrowthMeasurement weight(double measured) {
        return new GrowthMeasurement(sex, age, measured, stature, headCm, armCm, oedema);
    }

    /** The same with a length or height. */
    public GrowthMeasurement stature(Stature measured) {
        return new GrowthMeasurement(sex, age, kg, measured, headCm, armCm, oedema);
    }

    /** The same with a head circumference in centimetres. */
    public GrowthMeasurement head(double measured) {
        return new GrowthMeasurement(sex, age, kg, stature, measured, armCm, oedema);
    }

    /** The same with a mid-upper arm circumference in centimetres. */
    public GrowthMeasurement arm(double measured) {
        return new GrowthMeasurement(sex, age, kg, stature, headCm, measured, oedema);
    }

    /** The same with both feet swollen. */
    public GrowthMeasurement withOedema() {
        return new GrowthMeasurement(sex, age, kg, stature, headCm, armCm, true);
    }
}
