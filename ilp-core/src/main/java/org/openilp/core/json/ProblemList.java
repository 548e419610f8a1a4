package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;

/** The problems of one record, in the order in which they were met. */
final class ProblemList {

    private final List<Problem> problems = new ArrayList<>();

    void add(Place place, @Nullable JsonNode value, String expected, @Nullable String mend) {
        add(place, Shown.value(value), expected, mend);
    }

    void add(Place place, String shown, String expected, @Nullable String mend) {
        problems.add(new Problem(place.toString(), shown, expected, mend));
    }

    int size() {
        return problems.size();
    }

    ImmutableList<Problem> all() {
        return ImmutableList.copyOf(problems);
    }
}
