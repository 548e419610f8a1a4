package org.openilp.rules.schedule;

import java.time.LocalDate;
import org.openilp.rules.vocabulary.Condition;

/**
 * A later end for some: moves {@code closes} to that day for the occurrence whose anchor lies in its year.
 *
 * @param until the later end, exclusive as {@code closes} is
 * @param onlyIf for whom
 */
public record Grace(LocalDate until, Condition onlyIf) {}
