package org.openilp.examples.commandline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openilp.core.json.RecordReader;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.examples.commandline.input.RecordFile;

/** Plans for all records of some files and writes the plans in the order of the records. */
final class PlanRun implements AutoCloseable {

    private final Planning planning;
    private final PlanOutput output;
    private final Streams streams;
    private final Reports reports;
    private final Blocks blocks = new Blocks();

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
        blocks.each(file.records(reader, day), file::ready, this::answer, this::write);
    }

    private Written answer(RawRecord raw) {
        Answer answer = planning.answer(raw);
        try {
            return new Written(answer, answer.planned() == null ? "" : output.text(answer.planned()));
        } catch (RuntimeException e) {
            return new Written(answer.failed(e), "");
        }
    }

    private boolean write(List<Written> block) {
        block.forEach(this::write);
        streams.flush();
        return !streams.out().checkError();
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
        blocks.close();
    }
}
