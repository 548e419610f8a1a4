package org.openilp.core.basis;

/**
 * A programme or edition that asks for services, with the days on which it counts: one row of packs.csv.
 *
 * @param id the id, such as {@code ILP_2023}
 * @param nameId the Indonesian name
 * @param period the days on which it counts
 * @param citation the id of the citation that it rests on
 */
public record Pack(String id, String nameId, EffectivePeriod period, String citation) {}
