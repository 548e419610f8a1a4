package org.openilp.examples.commandline.sample.body;

import org.openilp.core.person.Sex;
import org.openilp.examples.commandline.sample.body.Growth.Measure;
import org.openilp.examples.commandline.sample.chance.Dice;

/**
 * The body of one person, with a place of its own in every distribution. What is measured is rounded as scales and cuffs
 * round, and scatters a little from time to time.
 *
 * <p>Children: standard deviations from the WHO median, shifted so that about 20 % of those under five are stunted, 15 %
 * underweight and 8 % wasted (Survei Kesehatan Indonesia 2023: 21.5, 15.9 and 8.5 %). Adults: approximate distributions,
 * set so that about 31 % have a blood pressure of 140/90 or more and 23 % a body mass index of 27 or more (same survey:
 * 30.8 and 23.4 %), about 28 % of pregnant women are anaemic and 17 % have an arm below 23.5 cm.
 */
public final class Body {

    private static final double DAYS_PER_MONTH = 30.4375;
    private static final double MONTHS_PER_YEAR = 12;
    private static final double LAST_CHILD_MONTH = 216;

    /** Above it a body not known for diabetes has it all the same; one of twenty. */
    private static final double UNKNOWN_DIABETES = 1.65;

    private final Growth growth;
    private final Sex sex;
    private final Traits traits;

    /** A body of someone of a sex. */
    public Body(Growth growth, Sex sex, Dice dice) {
        this.growth = growth;
        this.sex = sex;
        this.traits = Traits.of(dice);
    }

    /**
     * Where the person stands in each distribution, in standard deviations.
     *
     * @param start weight and length at birth
     * @param height height
     * @param weight weight for that height
     * @param pressure blood pressure
     * @param sugar blood glucose
     * @param iron haemoglobin
     */
    private record Traits(double start, double height, double weight, double pressure, double sugar, double iron) {

        static Traits of(Dice dice) {
            double start = dice.normal(-0.25, 0.95);
            return new Traits(
                    start,
                    dice.normal(-1.08, 1.05) + 0.3 * start,
                    dice.normal(-0.5, 1.05),
                    dice.normal(0, 1),
                    dice.normal(0, 1),
                    dice.normal(0, 1));
        }
    }

    /** Weight at birth in grams, after so many days of pregnancy. */
    public double birthWeight(int daysOfPregnancy) {
        double early = Math.max(0, 266 - daysOfPregnancy) * 0.0075;
        double grams = 1000 * growth.at(Measure.WEIGHT, sex, 0, traits.start()) * (1 - early);
        return Math.max(900, Math.round(grams / 10) * 10);
    }

    /** Length at birth in cm. */
    public double birthLength(int daysOfPregnancy) {
        double early = Math.max(0, 266 - daysOfPregnancy) * 0.05;
        return tenth(growth.at(Measure.HEIGHT, sex, 0, traits.start()) - early);
    }

    /** Weight in kg at an age in days. */
    public double weight(int days, Dice dice) {
        double months = days / DAYS_PER_MONTH;
        if (months < 60) {
            double z = early(months) * 0.55 + 0.75 * traits.weight() + dice.normal(0, 0.12);
            return tenth(growth.at(Measure.WEIGHT, sex, months, limited(z)));
        }
        double metres = trueHeight(days) / 100;
        return tenth(bodyMass(days, dice) * metres * metres);
    }

    /** Length or height in cm at an age in days. */
    public double height(int days, Dice dice) {
        return tenth(trueHeight(days) + dice.normal(0, 0.25));
    }

    /** Circumference of the head in cm at an age in days, to 60 months. */
    public double head(int days, Dice dice) {
        return tenth(growth.at(Measure.HEAD, sex, days / DAYS_PER_MONTH, limited(0.5 * traits.start() - 0.3))
                + dice.normal(0, 0.15));
    }

    /** Circumference of the upper arm in cm at an age in days. */
    public double arm(int days, Dice dice) {
        double months = days / DAYS_PER_MONTH;
        if (months < 60) {
            return tenth(
                    growth.at(Measure.ARM, sex, months, limited(0.7 * traits.weight() - 0.2 + dice.normal(0, 0.2))));
        }
        double adult = sex == Sex.FEMALE ? 26.6 : 27.4;
        double grown = Math.min(1, 0.62 + 0.38 * months / LAST_CHILD_MONTH);
        return tenth(Math.max(14, adult * grown + 2.9 * (traits.weight() + 0.5) + dice.normal(0, 0.4)));
    }

    /** Waist in cm at an age in days; for adults. */
    public double waist(int days, Dice dice) {
        double mass = bodyMass(days, dice);
        return tenth((sex == Sex.FEMALE ? 24 : 30) + 2.35 * mass + dice.normal(0, 3));
    }

    /** Systolic pressure in mmHg of someone not pregnant. */
    public double systolic(int days, Dice dice) {
        double years = years(days);
        double mean = years < 18 ? 92 + 1.4 * years : 114 + (sex == Sex.MALE ? 5 : 0) + 0.49 * (years - 18);
        double deviation = years < 18 ? 8 : 11 + 0.12 * (years - 18);
        return Math.rint(mean + deviation * traits.pressure() + dice.normal(0, 5));
    }

    /** Diastolic pressure in mmHg that goes with a systolic one. */
    public double diastolic(double systolic, Dice dice) {
        double slope = systolic < 120 ? 0.8 : 0.45;
        double mean = 76 + slope * (systolic - 120) + dice.normal(0, 4.5);
        return Math.rint(Math.max(40, Math.min(systolic - 15, mean)));
    }

    /** Random blood glucose in mg/dL; higher in diabetes, which most of those who have it do not know of. */
    public double glucose(int days, boolean knownDiabetes, Dice dice) {
        boolean diabetes = knownDiabetes || (years(days) >= 35 && traits.sugar() > UNKNOWN_DIABETES);
        double median = knownDiabetes ? 195 : diabetes ? 160 : 98 + 0.35 * Math.max(0, years(days) - 20);
        double spread = knownDiabetes ? 0.3 : 0.17;
        return Math.rint(median * StrictMath.exp(spread * traits.sugar() + dice.normal(0, 0.06)));
    }

    /** Haemoglobin in g/dL. */
    public double hemoglobin(int days, boolean pregnant, Dice dice) {
        double mean = pregnant ? 11.7 : sex == Sex.MALE && years(days) >= 15 ? 14.4 : 12.8;
        return tenth(Math.max(5.5, mean + 1.1 * traits.iron() + dice.normal(0, 0.25)));
    }

    private double trueHeight(int days) {
        double months = days / DAYS_PER_MONTH;
        if (months <= LAST_CHILD_MONTH) {
            return growth.at(Measure.HEIGHT, sex, months, limited(early(months)));
        }
        double grown = growth.at(Measure.HEIGHT, sex, LAST_CHILD_MONTH, limited(traits.height()));
        double older = Math.max(0, years(days) - 30);
        return grown - 0.08 * older;
    }

    private double bodyMass(int days, Dice dice) {
        double months = days / DAYS_PER_MONTH;
        if (months <= LAST_CHILD_MONTH) {
            return growth.at(Measure.BMI, sex, months, limited(traits.weight() + dice.normal(0, 0.1)));
        }
        double years = years(days);
        double middle = years < 50 ? (years - 18) / 32 : Math.max(0.2, 1 - (years - 50) / 45);
        double median = (sex == Sex.FEMALE ? 20.8 : 20.4) + (sex == Sex.FEMALE ? 4.9 : 3.3) * middle;
        return median * StrictMath.exp(0.157 * (traits.weight() + 0.5) + dice.normal(0, 0.015));
    }

    /** The place of a child, which moves from that at birth to its own in the first two years. */
    private double early(double months) {
        double part = Math.min(1, months / 24);
        return traits.start() + part * (traits.height() - traits.start());
    }

    private static double years(int days) {
        return days / DAYS_PER_MONTH / MONTHS_PER_YEAR;
    }

    private static double limited(double z) {
        return Math.max(-4, Math.min(3.5, z));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
