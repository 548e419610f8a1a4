package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleDayTest {

    @Test
    void without_arguments_a_posyandu_day_of_the_sample_is_printed_the_same_each_time() {
        Run run = Run.ilp();

        assertThat(run.out())
                .startsWith("Contoh: 2000 orang karangan di satu kecamatan karangan (benih 7).")
                .contains("HARI POSYANDU: Posyandu ", "SIAPKAN (jumlah orang)", "YANG DIHARAPKAN, TERLAMBAT (")
                .contains("KE TEMPAT LAIN", "KUNJUNGAN RUMAH")
                .endsWith("Rencana ini mendukung dan tidak menggantikan pertimbangan klinis tenaga kesehatan.\n");
        assertThat(run.outLines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(100));
        assertThat(run.out())
                .matches("[\\p{IsLatin}\\p{Punct}\\p{Digit}\\p{Sc}\u2264\u2265\u2013\u2026 \\n]*")
                .isEqualTo(Run.ilp().out());
    }

    @Test
    void the_counts_of_records_add_up() {
        Matcher counts = Pattern.compile("Records read: (\\d+) = people of this Posyandu (\\d+) \\+ people elsewhere"
                        + " (\\d+) \\+ refused (\\d+)\\.")
                .matcher(Run.ilp("--lang", "en").out());

        assertThat(counts.find()).isTrue();
        assertThat(number(counts, 2) + number(counts, 3) + number(counts, 4)).isEqualTo(number(counts, 1));
        assertThat(number(counts, 1)).isGreaterThanOrEqualTo(2000);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
