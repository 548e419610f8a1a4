package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openilp.core.plan.Problem;

/**
 * Says that scenarios cannot be meant as they are written, or that there are none. The message has one line for each
 * error: file, line, scenario, value, what was expected, and a guess at the mend.
 */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    /** All errors of the files that were read. */
    public ScenarioException(Collection<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** The errors, in the order of the files. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
