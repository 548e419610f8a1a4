package org.openilp.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.openilp.core.person.HealthRecord;
import org.openilp.examples.commandline.sample.SampleKecamatan;

/** The people for whom plans are made: the sample kecamatan of seed 7, in memory. */
final class Village {

    static final int PEOPLE = 2_000;
    static final LocalDate DAY = SampleKecamatan.USUAL_DAY;

    private static final long SEED = 7;

    private Village() {}

    /** Their records. */
    static List<HealthRecord> people() {
        return SampleKecamatan.of(SEED, PEOPLE).faultless().records().toList();
    }
}
