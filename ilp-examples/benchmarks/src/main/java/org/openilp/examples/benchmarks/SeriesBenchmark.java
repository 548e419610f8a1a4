package org.openilp.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.person.Sex;
import org.openilp.rules.series.GivenDose;
import org.openilp.rules.series.Immunizations;
import org.openilp.rules.series.Recipient;
import org.openilp.rules.series.SeriesStatus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the record of a child of two years with fifteen doses to all series: each dose judged, the next forecast. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SeriesBenchmark {

    private static final LocalDate BIRTH = LocalDate.of(2023, 6, 14);
    private static final LocalDate TODAY = BIRTH.plusYears(2);

    private final SeriesCatalogue catalogue = SeriesCatalogue.national();
    private final Recipient child = Recipient.of(BIRTH, Sex.FEMALE);
    private final ImmutableList<GivenDose> doses = ImmutableList.of(
            dose("IMM_HB0", 0),
            dose("IMM_BCG", 20),
            dose("IMM_OPV", 20),
            dose("IMM_DPT_HB_HIB", 64),
            dose("IMM_OPV", 64),
            dose("IMM_PCV", 64),
            dose("IMM_ROTAVIRUS", 64),
            dose("IMM_DPT_HB_HIB", 95),
            dose("IMM_OPV", 95),
            dose("IMM_PCV", 95),
            dose("IMM_DPT_HB_HIB", 126),
            dose("IMM_OPV", 126),
            dose("IMM_IPV", 126),
            dose("IMM_MR", 280),
            dose("IMM_PCV", 370));

    private static GivenDose dose(String vaccine, int age) {
        return new GivenDose(vaccine, BIRTH.plusDays(age));
    }

    /** All series of the national programme. */
    @Benchmark
    public ImmutableList<SeriesStatus> allSeries() {
        return new Immunizations(catalogue, child, doses, TODAY).all();
    }
}
