package org.openilp.core.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.openilp.core.basis.Confidence;
import org.openilp.core.lifecycle.Cluster;
import org.openilp.core.lifecycle.LifeStage;
import org.openilp.core.network.FacilityLevel;

/**
 * One act of primary care: one row of services.csv.
 *
 * @param code the code
 * @param nameId the Indonesian name
 * @param nameEn the English name
 * @param subjects what the act is done to, the principal one first
 * @param kind what kind of act it is
 * @param category its purpose
 * @param clusters the clusters that give it
 * @param stages the life stages that it belongs to; every one where the table says ALL
 * @param occurrence how often, as the table has it; documentation, the rules decide
 * @param offers what may be done of it at each level; a level that is missing does not offer it
 * @param performers who may perform it
 * @param packs the ids of the packs that ask for it
 * @param basis the citations it rests on, each an id with an optional place after {@code #}
 * @param confidence how the row was come by
 * @param note what else the table says
 */
public record Service(
        String code,
        String nameId,
        String nameEn,
        ImmutableSet<Subject> subjects,
        ServiceKind kind,
        CareCategory category,
        ImmutableSet<Cluster> clusters,
        ImmutableSet<LifeStage> stages,
        String occurrence,
        ImmutableMap<FacilityLevel, Offer> offers,
        ImmutableSet<Performer> performers,
        ImmutableList<String> packs,
        ImmutableList<String> basis,
        Confidence confidence,
        String note) {

    /** Checks that the act is done to something. */
    public Service {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("service " + code + " has no subject; expected at least one");
        }
    }

    /** What the act is done to; the principal one where there are several. */
    public Subject subject() {
        return subjects.iterator().next();
    }

    /** What a level may do of it; {@link Offer#NONE} where the catalogue names none. */
    public Offer offerAt(FacilityLevel level) {
        Offer offer = offers.get(level);
        return offer == null ? Offer.NONE : offer;
    }

    /** Whether it is done, in full or in part, inside a building of the health service. */
    public boolean insideBuilding() {
        return offers.entrySet().stream()
                .anyMatch(e -> e.getKey().insideBuilding() && e.getValue().isDoneHere());
    }

    /** Whether it is done, in full or in part, outside: at home, at the Posyandu or at school. */
    public boolean outsideBuilding() {
        return offers.entrySet().stream()
                .anyMatch(e -> !e.getKey().insideBuilding() && e.getValue().isDoneHere());
    }
}
