package org.openilp.core;

import org.openilp.core.basis.CitationDictionary;
import org.openilp.core.basis.PackDictionary;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.finding.FindingDictionary;
import org.openilp.core.finding.FollowUpTable;
import org.openilp.core.service.ServiceCatalog;

/**
 * All tables together, checked against each other.
 *
 * @param services the services
 * @param facts what can be known
 * @param findings what results can mean
 * @param followUps what follows a finding
 * @param citations the regulations and guidelines
 * @param packs the programmes and editions
 */
public record Dictionary(
        ServiceCatalog services,
        FactDictionary facts,
        FindingDictionary findings,
        FollowUpTable followUps,
        CitationDictionary citations,
        PackDictionary packs) {

    /** The national tables, as this library ships them; loaded once. */
    public static Dictionary national() {
        throw new UnsupportedOperationException("not yet");
    }
}
