package org.openilp.rules.rule;

/**
 * Where a rule is written.
 *
 * @param file path below the rules folder, for example {@code adult/glucose.drl}; a data file for follow-ups
 * @param line of its first line, from 1
 * @param comment what its author says of it; empty for none
 */
public record Source(String file, int line, String comment) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
