package org.openilp.core.plan;

import java.time.LocalDate;

/**
 * What results were taken to mean.
 *
 * @param code a code of the dictionary of findings
 * @param date the day of the newest result it rests on
 */
public record Finding(String code, LocalDate date) {}
