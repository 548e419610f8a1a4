package org.openilp.core;

import org.openilp.core.basis.CitationDictionary;
import org.openilp.core.basis.PackDictionary;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.finding.FindingDictionary;
import org.openilp.core.finding.FollowUpTable;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.core.table.TableSource;

/**
 * All tables together, checked against each other: every code that one of them names exists in the one that defines it.
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
        return National.INSTANCE;
    }

    /**
     * The tables of a source: services.csv, facts.csv, findings.csv, follow_ups.csv, citations.csv, packs.csv and
     * services_without_rule.csv.
     *
     * @throws org.openilp.core.table.BadTableException if anything is wrong with them; it names every problem
     */
    public static Dictionary load(TableSource source) {
        return new DictionaryReader(source).read();
    }

    /** Loads the national tables when they are first asked for. */
    private static final class National {
        private static final Dictionary INSTANCE = load(TableSource.beside(Dictionary.class));
    }
}
