package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import org.openilp.core.Dictionary;
import org.openilp.core.plan.Problem;

/** Reads scenarios that stand in a test, as the file {@code story.yaml}. */
final class ScenarioTexts {

    private ScenarioTexts() {}

    static ImmutableList<Scenario> read(String text) {
        return Scenarios.parse("story.yaml", text, Dictionary.national());
    }

    /** The messages of what is wrong; none if nothing is. */
    static ImmutableList<String> errors(String text) {
        ScenarioException wrong = catchThrowableOfType(ScenarioException.class, () -> read(text));
        return wrong == null
                ? ImmutableList.of()
                : wrong.problems().stream().map(Problem::message).collect(ImmutableList.toImmutableList());
    }
}
