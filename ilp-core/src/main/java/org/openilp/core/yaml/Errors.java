package org.openilp.core.yaml;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;

/** Collects what is wrong in one file, each thing once, with file, line and the entry of the file that it is about. */
public final class Errors {

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private String entry = "";

    /** No errors yet in a file of this name. */
    public Errors(String file) {
        this.file = file;
    }

    /** What follows is about an entry, such as {@code scenario "A name"}; empty for the file as a whole. */
    public void about(String what) {
        entry = what;
    }

    /**
     * Adds an error.
     *
     * @param line the line, from 1
     * @param path the place within the entry; empty for the whole
     * @param value what stands there; empty if nothing does
     * @param expected what was expected
     * @param mend a guess at the mend, as a sentence; null if there is none
     */
    public void add(int line, String path, String value, String expected, @Nullable String mend) {
        String place = file + ":" + line + (entry.isEmpty() ? "" : ": " + entry);
        problems.add(Problem.of(path, value, expected, mend).below(place));
    }

    /** How many there are. */
    public int count() {
        return problems.size();
    }

    /** All, in the order in which they were found. */
    public ImmutableList<Problem> all() {
        return ImmutableList.copyOf(problems);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }
}
