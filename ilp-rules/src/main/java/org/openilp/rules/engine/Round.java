package org.openilp.rules.engine;

import java.time.LocalDate;
import java.util.Set;
import org.openilp.rules.client.Folder;

/**
 * Which deciding rules are asked together.
 *
 * @param folders those of these folders
 * @param era that may speak in this era, named by its first day
 */
record Round(Set<Folder> folders, LocalDate era) {}
