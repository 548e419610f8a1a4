package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong time = new AtomicLong(17);
    private final Progress progress =
            new Progress(new PrintStream(err, false, StandardCharsets.UTF_8), Texts.of(Language.EN), time::get);

    @Test
    void nothing_is_said_within_the_first_second_nor_of_few_records() {
        time.addAndGet(SECOND - 1);
        progress.read(1000);
        time.addAndGet(SECOND);
        progress.read(499);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_takes_long_is_counted_more_and_more_rarely() {
        for (int second = 1; second <= 20; second++) {
            time.addAndGet(SECOND);
            progress.read(second * 1000);
        }

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "1000 records read ...",
                        "3000 records read ...",
                        "7000 records read ...",
                        "15000 records read ...");
    }
}
