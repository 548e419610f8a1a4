package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.openilp.core.plan.Problem;

/** Series that cannot be used, with everything that is wrong in them. */
public final class SeriesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ImmutableList<Problem> problems;

    SeriesException(ImmutableList<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** What is wrong, each with file and line. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
