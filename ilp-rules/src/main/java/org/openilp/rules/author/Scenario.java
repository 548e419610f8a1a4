package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;

/**
 * A record and what is expected of its plan, on one day or on several.
 *
 * @param name what it tells, once in a file
 * @param file the file, as it was asked for
 * @param line the line on which it begins
 * @param checks its days, in the order of time; at least one
 */
public record Scenario(String name, String file, int line, ImmutableList<Check> checks) {

    /** File, line and name. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + name;
    }
}
