package org.openilp.examples.commandline.sample.body;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Objects;
import org.openilp.core.person.Sex;
import org.openilp.core.table.Row;
import org.openilp.core.table.TableReader;
import org.openilp.core.table.TableSource;

/**
 * How children grow: median and spread of a measure at an age, from the tables of the WHO (growth.csv). Between two ages of
 * the table a straight line; before the first and after the last that row.
 */
public final class Growth {

    private final ImmutableTable<Measure, Sex, ImmutableList<Point>> curves;

    private Growth(ImmutableTable<Measure, Sex, ImmutableList<Point>> curves) {
        this.curves = curves;
    }

    /** What is measured. */
    public enum Measure {
        /** Weight in kg, to 60 months. */
        WEIGHT,
        /** Length, from 24 months height, in cm, to 228 months. */
        HEIGHT,
        /** Body mass index in kg/m2, 60 to 228 months. */
        BMI,
        /** Circumference of the head in cm, to 60 months. */
        HEAD,
        /** Circumference of the upper arm in cm, 3 to 60 months. */
        ARM
    }

    private record Point(Measure measure, Sex sex, double months, double l, double m, double s) {

        static Point of(Row row) {
            return new Point(
                    row.oneOf("measure", Measure.class),
                    row.text("sex").equals("M") ? Sex.MALE : Sex.FEMALE,
                    number(row, "age_months"),
                    number(row, "l"),
                    number(row, "m"),
                    number(row, "s"));
        }

        private static double number(Row row, String column) {
            return row.read(column, Double::parseDouble, 1.0);
        }

        Point towards(Point next, double at) {
            double part = (at - months) / (next.months - months);
            return new Point(
                    measure, sex, at, l + part * (next.l - l), m + part * (next.m - m), s + part * (next.s - s));
        }
    }

    /** The tables that ship with the program. */
    public static Growth who() {
        TableReader reader = new TableReader(TableSource.beside(Growth.class));
        List<Point> points = reader.read("growth.csv", "measure", Point::of);
        reader.finish();
        ImmutableTable.Builder<Measure, Sex, ImmutableList<Point>> curves = ImmutableTable.builder();
        for (Measure measure : Measure.values()) {
            for (Sex sex : Sex.values()) {
                curves.put(
                        measure,
                        sex,
                        points.stream()
                                .filter(point -> point.measure() == measure && point.sex() == sex)
                                .collect(ImmutableList.toImmutableList()));
            }
        }
        return new Growth(curves.build());
    }

    /** The value at so many standard deviations from the median. */
    public double at(Measure measure, Sex sex, double months, double z) {
        Point point = point(measure, sex, months);
        return point.l() == 0
                ? point.m() * StrictMath.exp(point.s() * z)
                : point.m() * StrictMath.pow(Math.max(0.05, 1 + point.l() * point.s() * z), 1 / point.l());
    }

    /** How many standard deviations a value lies from the median. */
    public double z(Measure measure, Sex sex, double months, double value) {
        Point point = point(measure, sex, months);
        return point.l() == 0
                ? StrictMath.log(value / point.m()) / point.s()
                : (StrictMath.pow(value / point.m(), point.l()) - 1) / (point.l() * point.s());
    }

    private Point point(Measure measure, Sex sex, double months) {
        ImmutableList<Point> curve = Objects.requireNonNull(curves.get(measure, sex));
        Point before = curve.get(0);
        for (Point point : curve) {
            if (point.months() >= months) {
                return point.months() == before.months() ? point : before.towards(point, months);
            }
            before = point;
        }
        return before;
    }
}
