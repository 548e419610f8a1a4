package org.openilp.examples.commandline;

import com.google.common.base.Throwables;
import java.io.PrintStream;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.text.Texts;

/** Says on standard error what is wrong with records: place, value, what was expected. */
final class Reports {

    private final PrintStream err;
    private final Texts texts;
    private boolean refused;

    Reports(PrintStream err, Texts texts) {
        this.err = err;
        this.texts = texts;
    }

    /** Reports an answer; says nothing where nothing is wrong. */
    void add(Answer answer) {
        refused |= answer.refused();
        if (answer.problems().isEmpty() && answer.failure() == null) {
            return;
        }
        String place = answer.place().text(texts);
        String key = answer.refused() && answer.failure() == null ? "report.refused" : "report.problem";
        for (Problem problem : answer.problems()) {
            err.println(texts.get(key, place, texts.problem(problem)));
        }
        if (answer.failure() != null) {
            err.println(texts.get("report.failed", place, where(answer.failure())));
        }
    }

    /** 2 if a record was refused, else 0. */
    int exitCode() {
        return refused ? Ilp.BAD_INPUT : Ilp.OK;
    }

    /** What failed and where in the program, and not its message, which may hold facts of a person. */
    static String where(Throwable failure) {
        Throwable cause = Throwables.getRootCause(failure);
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getSimpleName()
                + (trace.length == 0 ? "" : ", " + trace[0].getFileName() + ":" + trace[0].getLineNumber());
    }
}
