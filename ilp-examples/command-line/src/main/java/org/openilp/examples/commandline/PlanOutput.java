package org.openilp.examples.commandline;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.json.IlpJson;
import org.openilp.examples.commandline.table.Legend;
import org.openilp.examples.commandline.table.PlanTable;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** A form in which plans are written, one after the other. */
interface PlanOutput {

    /** The forms, as named after {@code --format}. */
    enum Format {
        /** Tables for people. */
        TABLE,
        /** One list of plans. */
        JSON,
        /** One plan a line. */
        NDJSON
    }

    /** The output in a form. */
    static PlanOutput in(Format format, Texts texts, Dictionary dictionary) {
        return in(format, texts, dictionary, null);
    }

    /** The output of plans made in a network, whose facilities a table names; null without one. */
    static PlanOutput in(Format format, Texts texts, Dictionary dictionary, @Nullable HealthNetwork network) {
        return switch (format) {
            case TABLE -> new Tables(texts, new Names(dictionary, texts), network);
            case JSON -> new JsonList();
            case NDJSON -> new JsonLines();
        };
    }

    /** The text of a plan, made in any thread. */
    String text(Answer.Planned planned);

    /** Writes a text; called in the order of the records. */
    void write(PrintStream out, Answer.Planned planned, String text);

    /** Writes what stands behind all plans. */
    void end(PrintStream out);

    /** Tables, with one legend below them. */
    final class Tables implements PlanOutput {
        private final PlanTable table;
        private final Legend legend;

        Tables(Texts texts, Names names, @Nullable HealthNetwork network) {
            this.table = new PlanTable(texts, names, network);
            this.legend = new Legend(texts, names);
        }

        @Override
        public String text(Answer.Planned planned) {
            return table.of(planned.record(), planned.plan());
        }

        @Override
        public void write(PrintStream out, Answer.Planned planned, String text) {
            legend.add(planned.plan());
            out.print(text);
        }

        @Override
        public void end(PrintStream out) {
            out.print(legend);
        }
    }

    /** A JSON list, one plan a line. */
    final class JsonList implements PlanOutput {
        private boolean any;

        @Override
        public String text(Answer.Planned planned) {
            return IlpJson.writePlan(planned.plan());
        }

        @Override
        public void write(PrintStream out, Answer.Planned planned, String text) {
            out.print(any ? ",\n" : "[\n");
            out.print(text);
            any = true;
        }

        @Override
        public void end(PrintStream out) {
            out.print(any ? "\n]\n" : "[]\n");
        }
    }

    /** JSON, one plan a line. */
    final class JsonLines implements PlanOutput {

        @Override
        public String text(Answer.Planned planned) {
            return IlpJson.writePlan(planned.plan());
        }

        @Override
        public void write(PrintStream out, Answer.Planned planned, String text) {
            out.print(text);
            out.print('\n');
        }

        @Override
        public void end(PrintStream out) {}
    }
}
