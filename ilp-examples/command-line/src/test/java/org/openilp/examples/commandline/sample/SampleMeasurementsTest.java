package org.openilp.examples.commandline.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Sex;
import org.openilp.examples.commandline.sample.body.Growth;
import org.openilp.examples.commandline.sample.body.Growth.Measure;

class SampleMeasurementsTest {

    private static final Growth GROWTH = Growth.who();
    private static final List<HealthRecord> RECORDS =
            SampleKecamatan.of(11, 5_000).faultless().records().toList();

    private static double value(Observation observation) {
        return ((FactValue.Quantity) observation.value()).value();
    }

    private static double months(HealthRecord record, LocalDate day) {
        return ChronoUnit.DAYS.between(record.person().birthDate(), day) / 30.4375;
    }

    /** The z-scores of the last measurement of each child of 2 to 59 months. */
    private static List<Double> z(Measure measure, String... codes) {
        List<Double> all = new ArrayList<>();
        for (HealthRecord record : RECORDS) {
            Observation last = null;
            for (Observation each : record.observations()) {
                double months = months(record, each.date());
                if (List.of(codes).contains(each.code()) && months >= 2 && months < 60) {
                    last = each;
                }
            }
            if (last != null && months(record, SampleKecamatan.USUAL_DAY) < 60) {
                all.add(GROWTH.z(measure, record.person().sex(), months(record, last.date()), value(last)));
            }
        }
        return all;
    }

    private static double below(List<Double> values, double limit) {
        return values.stream().filter(value -> value < limit).count() / (double) values.size();
    }

    @Test
    void children_are_as_tall_and_heavy_as_surveys_find() {
        List<Double> heights = z(Measure.HEIGHT, "LENGTH_CM", "HEIGHT_CM");
        List<Double> weights = z(Measure.WEIGHT, "WEIGHT_KG");

        assertThat(heights).hasSizeGreaterThan(150).allMatch(z -> z > -6 && z < 6);
        assertThat(weights).hasSizeGreaterThan(150).allMatch(z -> z > -6 && z < 5);
        assertThat(below(heights, -2)).isBetween(0.10, 0.30);
        assertThat(below(weights, -2)).isBetween(0.07, 0.24);
    }

    @Test
    void a_child_grows_along_a_curve_of_its_own() {
        for (HealthRecord record : RECORDS) {
            double before = Double.NaN;
            for (Observation each : record.observations()) {
                double months = months(record, each.date());
                if (each.code().equals("WEIGHT_KG") && months >= 24 && months < 60) {
                    double z = GROWTH.z(Measure.WEIGHT, record.person().sex(), months, value(each));
                    assertThat(Double.isNaN(before) ? 0 : Math.abs(z - before)).isLessThan(1.3);
                    before = z;
                }
            }
        }
    }

    @Test
    void the_tables_give_back_what_went_in() {
        for (double z : new double[] {-3, -1, 0, 2}) {
            double height = GROWTH.at(Measure.HEIGHT, Sex.FEMALE, 37.5, z);
            assertThat(GROWTH.z(Measure.HEIGHT, Sex.FEMALE, 37.5, height)).isCloseTo(z, within(1e-9));
        }
        assertThat(GROWTH.at(Measure.WEIGHT, Sex.MALE, 0, 0)).isEqualTo(3.3464);
        assertThat(GROWTH.at(Measure.HEIGHT, Sex.MALE, 500, 0)).isEqualTo(GROWTH.at(Measure.HEIGHT, Sex.MALE, 228, 0));
    }

    @Test
    void blood_pressure_is_high_as_often_as_surveys_find_and_never_upside_down() {
        int measured = 0;
        int high = 0;
        for (HealthRecord record : RECORDS) {
            for (int i = 0; i + 1 < record.observations().size(); i++) {
                Observation systolic = record.observations().get(i);
                Observation diastolic = record.observations().get(i + 1);
                if (systolic.code().equals("BP_SYSTOLIC") && diastolic.code().equals("BP_DIASTOLIC")) {
                    assertThat(value(systolic)).isGreaterThan(value(diastolic));
                    boolean adult = months(record, systolic.date()) >= 216;
                    measured += adult ? 1 : 0;
                    high += adult && (value(systolic) >= 140 || value(diastolic) >= 90) ? 1 : 0;
                }
            }
        }
        assertThat(measured).isGreaterThan(1_000);
        assertThat(high / (double) measured).isBetween(0.2, 0.5);
    }
}
