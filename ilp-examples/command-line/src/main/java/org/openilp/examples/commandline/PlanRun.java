package org.openilp.examples.commandline;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openilp.core.json.RecordReader;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.examples.commandline.input.RecordFile;

/**
 * Plans for all records of some files and writes the plans in the order of the records. A block of records is planned by
 * all processors at once; no more than a block is in memory. Where input comes slowly, a block ends with what has come.
 */
final class PlanRun implements AutoCloseable {

    private static final int BLOCK = 512;
    private static final int WORTH_SHARING = 16;

    private final Planning planning;
    private final PlanOutput output;
    private final Streams streams;
    private final Reports reports;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    PlanRun(Planning planning, PlanOutput output, Streams streams, Reports reports) {
        this.planning = planning;
        this.output = output;
        this.streams = streams;
        this.reports = reports;
    }

    /** An answer, with its text unless it was refused. */
    private record Written(Answer answer, String text) {}

    /** Plans for the records of a file. */
    void plan(RecordFile file, RecordReader reader, LocalDate day) throws IOException {
        Iterator<RawRecord> records = file.records(reader, day);
        while (records.hasNext() && !streams.out().checkError()) {
            List<RawRecord> block = new ArrayList<>(BLOCK);
            do {
                block.add(records.next());
            } while (block.size() < BLOCK && file.ready() && records.hasNext());
            answers(block).forEach(this::write);
            streams.flush();
        }
    }

    private List<Written> answers(List<RawRecord> block) {
        if (block.size() < WORTH_SHARING) {
            return block.stream().map(this::answer).toList();
        }
        List<Callable<List<Written>>> parts = Lists.partition(block, WORTH_SHARING).stream()
                .<Callable<List<Written>>>map(
                        part -> () -> part.stream().map(this::answer).toList())
                .toList();
        List<Written> answers = new ArrayList<>(block.size());
        try {
            for (Future<List<Written>> part : workers.invokeAll(parts)) {
                answers.addAll(part.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Written answer(RawRecord raw) {
        Answer answer = planning.answer(raw);
        try {
            return new Written(answer, answer.planned() == null ? "" : output.text(answer.planned()));
        } catch (RuntimeException e) {
            return new Written(answer.failed(e), "");
        }
    }

    private void write(Written written) {
        reports.add(written.answer());
        if (written.answer().planned() != null) {
            output.write(streams.out(), written.answer().planned(), written.text());
        }
    }

    /** Writes what stands behind all plans. */
    void end() {
        output.end(streams.out());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
