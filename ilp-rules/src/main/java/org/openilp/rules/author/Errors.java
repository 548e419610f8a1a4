package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;

/** Collects what is wrong in one scenario file, each thing once, with file, line and the name of the scenario. */
final class Errors {

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private String scenario = "";

    Errors(String file) {
        this.file = file;
    }

    /** What follows is about the scenario of this name; empty for the file as a whole. */
    void about(String name) {
        scenario = name;
    }

    /**
     * Adds an error.
     *
     * @param path the place within the scenario; empty for the whole
     * @param mend a guess at the mend, as a sentence
     */
    void add(int line, String path, String value, String expected, @Nullable String mend) {
        add(line, Problem.of(path, value, expected, mend));
    }

    /** Adds an error whose path is a place within the scenario. */
    void add(int line, Problem problem) {
        problems.add(problem.below(place(line)));
    }

    /** How many there are. */
    int count() {
        return problems.size();
    }

    /** All, in the order in which they were found. */
    ImmutableList<Problem> all() {
        return ImmutableList.copyOf(problems);
    }

    /** The file. */
    String file() {
        return file;
    }

    private String place(int line) {
        return file + ":" + line + (scenario.isEmpty() ? "" : ": scenario \"" + scenario + "\"");
    }
}
