package org.openilp.examples.commandline;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.openilp.examples.commandline.text.Texts;

/** Says on standard error how many records were read, if they are many and that takes longer than a
 * second. It shows nothing but counts. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long LONGEST_PAUSE = 64 * SECOND;

    private static final int FEWEST = 500;

    private final PrintStream err;
    private final Texts texts;
    private final LongSupplier nanoseconds;
    private final long begin;
    /** Each pause is twice as long as the one before. */
    private long pause = SECOND;

    private long next;

    Progress(PrintStream err, Texts texts, LongSupplier nanoseconds) {
        this.err = err;
        this.texts = texts;
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
        this.next = SECOND;
    }

    /** Says how many records were read so far, if it is time to. */
    void read(int records) {
        long passed = nanoseconds.getAsLong() - begin;
        if (passed >= next && records >= FEWEST) {
            err.println(texts.get("progress.read", records));
            err.flush();
            pause = Math.min(pause * 2, LONGEST_PAUSE);
            next = passed + pause;
        }
    }
}
