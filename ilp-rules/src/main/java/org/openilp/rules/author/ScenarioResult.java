package org.openilp.rules.author;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/**
 * What became of a check or of a whole scenario.
 *
 * @param name the name of the check or scenario
 * @param place file and line
 * @param failures lines of text: what was expected, and below it, indented, what came out and which rules spoke; empty
 *     if all is as expected
 */
public record ScenarioResult(String name, String place, ImmutableList<String> failures) {

    /** Whether all is as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }

    /** Place and name, and below them the failures, indented. */
    @Override
    public String toString() {
        return place + ": " + name
                + (passed()
                        ? ": passed"
                        : ": failed\n    " + Joiner.on("\n    ").join(failures));
    }
}
