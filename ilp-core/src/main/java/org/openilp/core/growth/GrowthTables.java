package org.openilp.core.growth;

import org.jspecify.annotations.Nullable;

/** The tables of WHO. Each stands in a class of its own, so that it is read once and not before it is asked for. */
final class GrowthTables {

    private GrowthTables() {}

    /** WHO 2006 by day of age; null for weight-for-length, which has no age. */
    static @Nullable LmsTable byDay(Indicator indicator) {
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> WeightByDay.TABLE;
            case LENGTH_HEIGHT_FOR_AGE -> LengthByDay.TABLE;
            case BMI_FOR_AGE -> BmiByDay.TABLE;
            case HEAD_CIRCUMFERENCE_FOR_AGE -> HeadByDay.TABLE;
            case ARM_CIRCUMFERENCE_FOR_AGE -> ArmByDay.TABLE;
            case WEIGHT_FOR_LENGTH_HEIGHT -> null;
        };
    }

    /** WHO 2007 by month of age; null for what is judged in small children only. */
    static @Nullable LmsTable byMonth(Indicator indicator) {
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> WeightByMonth.TABLE;
            case LENGTH_HEIGHT_FOR_AGE -> HeightByMonth.TABLE;
            case BMI_FOR_AGE -> BmiByMonth.TABLE;
            case HEAD_CIRCUMFERENCE_FOR_AGE, ARM_CIRCUMFERENCE_FOR_AGE, WEIGHT_FOR_LENGTH_HEIGHT -> null;
        };
    }

    /** WHO 2006 by tenths of a centimetre of recumbent length. */
    static LmsTable weightForLength() {
        return WeightForLength.TABLE;
    }

    /** WHO 2006 by tenths of a centimetre of standing height. */
    static LmsTable weightForHeight() {
        return WeightForHeight.TABLE;
    }

    private static final class WeightByDay {
        private static final LmsTable TABLE = LmsTable.read("who2006_weight_for_age.csv", 1);
    }

    private static final class LengthByDay {
        private static final LmsTable TABLE = LmsTable.read("who2006_length_height_for_age.csv", 1);
    }

    private static final class BmiByDay {
        private static final LmsTable TABLE = LmsTable.read("who2006_bmi_for_age.csv", 1);
    }

    private static final class HeadByDay {
        private static final LmsTable TABLE = LmsTable.read("who2006_head_circumference_for_age.csv", 1);
    }

    private static final class ArmByDay {
        private static final LmsTable TABLE = LmsTable.read("who2006_muac_for_age.csv", 1);
    }

    private static final class WeightForLength {
        private static final LmsTable TABLE = LmsTable.read("who2006_weight_for_length.csv", 10);
    }

    private static final class WeightForHeight {
        private static final LmsTable TABLE = LmsTable.read("who2006_weight_for_height.csv", 10);
    }

    private static final class WeightByMonth {
        private static final LmsTable TABLE = LmsTable.read("who2007_weight_for_age.csv", 1);
    }

    private static final class HeightByMonth {
        private static final LmsTable TABLE = LmsTable.read("who2007_height_for_age.csv", 1);
    }

    private static final class BmiByMonth {
        private static final LmsTable TABLE = LmsTable.read("who2007_bmi_for_age.csv", 1);
    }
}
