package org.openilp.core.growth;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.growth.Refusal.Reason;
import org.openilp.core.person.Sex;

/**
 * The growth standards of WHO: z-scores of weight, length or height, weight for length or height, body mass index, head and
 * arm circumference, from the standards of 2006 below 60 months and the reference of 2007 from then to 228 months (weight to
 * 120). Two ways to read an age: {@link #who()} and {@link #permenkes()}.
 *
 * <p>As WHO's software does it: lengths and heights are corrected by 0.7 cm where the other position was used ({@link
 * Stature}); measures that weight skews go on beyond 3 SD in steps of the distance from 2 to 3 SD; between two rows of a
 * table by month or centimetre L, M and S are interpolated; the result is rounded to two decimals, and only then judged
 * implausible. What cannot be judged is refused with a reason, never thrown.
 *
 * <p>Immutable and safe for many threads; a table is read when it is first needed.
 */
public final class GrowthStandards {

    private static final GrowthStandards WHO = new GrowthStandards(AgeMethod.DAY_EXACT);
    private static final GrowthStandards PERMENKES = new GrowthStandards(AgeMethod.COMPLETED_MONTH);

    /** Of a child of unknown age measured in an unknown position, this many centimetres and more are a height. */
    private static final double HEIGHT_FROM_CM = 87;

    /** How an age is read. */
    public enum AgeMethod {
        /** By the day, as WHO's software: below 60 months of 30.4375 days WHO 2006, from then WHO 2007. */
        DAY_EXACT(60),
        /** By completed months, as the printed tables of Permenkes 2/2020: to 60 months WHO 2006, from 61 WHO 2007. */
        COMPLETED_MONTH(61);

        private final int schoolAgeFromMonth;

        AgeMethod(int schoolAgeFromMonth) {
            this.schoolAgeFromMonth = schoolAgeFromMonth;
        }

        private GrowthAge read(GrowthAge age) {
            return this == DAY_EXACT ? age : GrowthAge.ofMonths(age.completedMonths());
        }
    }

    private final AgeMethod method;

    private GrowthStandards(AgeMethod method) {
        this.method = method;
    }

    /** The standards as WHO's software applies them, by the day of age. */
    public static GrowthStandards who() {
        return WHO;
    }

    /** The standards as Permenkes 2/2020 prints them, by completed month of age. */
    public static GrowthStandards permenkes() {
        return PERMENKES;
    }

    /** How ages are read. */
    public AgeMethod method() {
        return method;
    }

    /** The z-score of a weight in kilograms, from birth to 120 months. */
    public GrowthResult weightForAge(Sex sex, GrowthAge age, double kg) {
        return forAge(Indicator.WEIGHT_FOR_AGE, sex, method.read(age), kg);
    }

    /** The z-score of a length or height, from birth to 228 months. */
    public GrowthResult lengthHeightForAge(Sex sex, GrowthAge age, Stature stature) {
        GrowthAge read = method.read(age);
        return forAge(Indicator.LENGTH_HEIGHT_FOR_AGE, sex, read, stature.correctedFor(read));
    }

    /** The z-score of the body mass index, from birth to 228 months; the length or height is corrected first. */
    public GrowthResult bmiForAge(Sex sex, GrowthAge age, Stature stature, double kg) {
        GrowthAge read = method.read(age);
        double metres = stature.correctedFor(read) / 100;
        if (!isMeasure(metres)) {
            return new Refusal(Indicator.BMI_FOR_AGE, Reason.MEASURE_NOT_POSITIVE, stature.cm());
        }
        return forAge(Indicator.BMI_FOR_AGE, sex, read, kg / (metres * metres));
    }

    /** The z-score of a head circumference in centimetres, from birth to below 60 months. */
    public GrowthResult headCircumferenceForAge(Sex sex, GrowthAge age, double cm) {
        return forAge(Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, sex, method.read(age), cm);
    }

    /** The z-score of a mid-upper arm circumference in centimetres, from 91 days to below 60 months. */
    public GrowthResult armCircumferenceForAge(Sex sex, GrowthAge age, double cm) {
        return forAge(Indicator.ARM_CIRCUMFERENCE_FOR_AGE, sex, method.read(age), cm);
    }

    /**
     * The z-score of a weight in kilograms for a length of 45 to 110 cm (below 731 days) or a height of 65 to 120 cm (from
     * then), below 60 months.
     */
    public GrowthResult weightForLengthHeight(Sex sex, GrowthAge age, Stature stature, double kg) {
        GrowthAge read = method.read(age);
        if (read.days() < 0) {
            return new Refusal(Indicator.WEIGHT_FOR_LENGTH_HEIGHT, Reason.AGE_BELOW_STANDARD, read.months());
        }
        if (read.months() >= method.schoolAgeFromMonth) {
            return new Refusal(Indicator.WEIGHT_FOR_LENGTH_HEIGHT, Reason.AGE_ABOVE_STANDARD, read.months());
        }
        boolean length = read.days() < Stature.STANDING_FROM_DAY;
        return forCentimetres(sex, length, stature.correctedFor(read), kg);
    }

    /**
     * The z-score of a weight in kilograms for a length or height of a child of unknown age: by the length where it was
     * measured lying, by the height where standing; where that is unknown, below 87 cm is a length. Nothing is corrected.
     */
    public GrowthResult weightForLengthHeight(Sex sex, Stature stature, double kg) {
        boolean length = stature.position() == Position.UNKNOWN
                ? stature.cm() < HEIGHT_FROM_CM
                : stature.position() == Position.LYING;
        return forCentimetres(sex, length, stature.cm(), kg);
    }

    /** What one indicator says of a child. */
    public GrowthResult score(Indicator indicator, GrowthMeasurement child) {
        boolean weighs = indicator == Indicator.WEIGHT_FOR_AGE
                || indicator == Indicator.WEIGHT_FOR_LENGTH_HEIGHT
                || indicator == Indicator.BMI_FOR_AGE;
        boolean measures =
                indicator != Indicator.WEIGHT_FOR_AGE && weighs || indicator == Indicator.LENGTH_HEIGHT_FOR_AGE;
        Double kg = child.kg();
        Stature stature = child.stature();
        if (weighs && kg == null || measures && stature == null) {
            return new Refusal(indicator, Reason.NOT_MEASURED, Double.NaN);
        }
        if (weighs && child.oedema() && kg != null) {
            return new Refusal(indicator, Reason.OEDEMA, kg);
        }
        double weight = kg == null ? Double.NaN : kg;
        Stature tall = stature == null ? Stature.of(Double.NaN) : stature;
        GrowthAge age = child.age();
        if (age == null) {
            return indicator == Indicator.WEIGHT_FOR_LENGTH_HEIGHT
                    ? weightForLengthHeight(child.sex(), tall, weight)
                    : new Refusal(indicator, Reason.AGE_UNKNOWN, Double.NaN);
        }
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> weightForAge(child.sex(), age, weight);
            case LENGTH_HEIGHT_FOR_AGE -> lengthHeightForAge(child.sex(), age, tall);
            case WEIGHT_FOR_LENGTH_HEIGHT -> weightForLengthHeight(child.sex(), age, tall, weight);
            case BMI_FOR_AGE -> bmiForAge(child.sex(), age, tall, weight);
            case HEAD_CIRCUMFERENCE_FOR_AGE -> circumference(indicator, child.sex(), age, child.headCm());
            case ARM_CIRCUMFERENCE_FOR_AGE -> circumference(indicator, child.sex(), age, child.armCm());
        };
    }

    /** What every indicator says of a child, in the order of {@link Indicator}. */
    public Map<Indicator, GrowthResult> scores(GrowthMeasurement child) {
        Map<Indicator, GrowthResult> scores = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            scores.put(indicator, score(indicator, child));
        }
        return scores;
    }

    private GrowthResult circumference(Indicator indicator, Sex sex, GrowthAge age, @Nullable Double cm) {
        return cm == null
                ? new Refusal(indicator, Reason.NOT_MEASURED, Double.NaN)
                : forAge(indicator, sex, method.read(age), cm);
    }

    private GrowthResult forAge(Indicator indicator, Sex sex, GrowthAge age, double measure) {
        if (!isMeasure(measure)) {
            return new Refusal(indicator, Reason.MEASURE_NOT_POSITIVE, measure);
        }
        boolean small = age.months() < method.schoolAgeFromMonth;
        LmsTable table = small ? GrowthTables.byDay(indicator) : GrowthTables.byMonth(indicator);
        if (small && table != null && age.days() < table.first()) {
            return new Refusal(indicator, Reason.AGE_BELOW_STANDARD, age.months());
        }
        // the last row by month only repeats the one before
        if (table == null || (small ? age.days() > table.last() : age.months() > table.last() - 1)) {
            return new Refusal(indicator, Reason.AGE_ABOVE_STANDARD, age.months());
        }
        if (small) {
            return answer(indicator, table.row(sex, age.days()), measure, GrowthReference.WHO_2006);
        }
        int month = (int) age.months();
        Lms row = table.between(sex, month, month + 1, age.months() - month);
        return answer(indicator, row, measure, GrowthReference.WHO_2007);
    }

    private GrowthResult forCentimetres(Sex sex, boolean length, double cm, double kg) {
        Indicator indicator = Indicator.WEIGHT_FOR_LENGTH_HEIGHT;
        if (!isMeasure(kg) || !isMeasure(cm)) {
            return new Refusal(indicator, Reason.MEASURE_NOT_POSITIVE, isMeasure(kg) ? cm : kg);
        }
        LmsTable table = length ? GrowthTables.weightForLength() : GrowthTables.weightForHeight();
        if (cm < table.first() / 10.0 || cm > table.last() / 10.0) {
            return new Refusal(indicator, Reason.STATURE_OUTSIDE_TABLE, cm);
        }
        // Step by step as WHO's software, so that errors of rounding are the same too: 103.1 - 0.7 is a little less
        // than 102.4
        // there and lies between 102.3 and 102.5.
        int lower = (int) (cm * 10);
        int upper = (int) (cm * 10 + 1);
        double fraction = (cm - lower / 10.0) / 0.1;
        return answer(indicator, table.between(sex, lower, upper, fraction), kg, GrowthReference.WHO_2006);
    }

    private GrowthResult answer(Indicator indicator, Lms row, double measure, GrowthReference reference) {
        double z = indicator.isRestricted() ? row.restrictedZ(measure) : row.z(measure);
        return new ZScore(indicator, Lms.rounded(z), reference, method);
    }

    private static boolean isMeasure(double measure) {
        return measure > 0 && measure < Double.POSITIVE_INFINITY;
    }
}
