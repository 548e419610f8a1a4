package org.openilp.rules.decide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Objects;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.OfferKind;
import org.openilp.core.service.Service;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Schedule;

/** Where a service may be done: what the catalogue offers, narrowed by the rule. Immutable. */
final class Levels {

    private static final String REFERRAL = "REFERRAL_TO_";

    private final ImmutableMap<String, ImmutableSet<FacilityLevel>> offered;

    Levels(ServiceCatalog catalog) {
        ImmutableMap.Builder<String, ImmutableSet<FacilityLevel>> levels = ImmutableMap.builder();
        catalog.all().forEach(service -> levels.put(service.code(), offered(service)));
        this.offered = levels.buildOrThrow();
    }

    /** The levels; empty where the way up is left to the network. */
    ImmutableSet<FacilityLevel> of(Setting setting, Schedule schedule) {
        if (schedule.places().isEmpty()) {
            return Objects.requireNonNull(offered.get(setting.rule().service()));
        }
        ImmutableSet.Builder<FacilityLevel> named = ImmutableSet.builder();
        ImmutableSet.Builder<FacilityLevel> otherwise = ImmutableSet.builder();
        for (Place place : schedule.places()) {
            if (place.otherwise()) {
                otherwise.add(place.level());
            } else if (place.onlyIf().holds(setting)) {
                named.add(place.level());
            }
        }
        ImmutableSet<FacilityLevel> levels = named.build();
        return levels.isEmpty() ? otherwise.build() : levels;
    }

    /** Of a referral: those who send. */
    private static ImmutableSet<FacilityLevel> offered(Service service) {
        boolean referral = service.code().startsWith(REFERRAL);
        return service.offers().entrySet().stream()
                .filter(offer -> {
                    OfferKind kind = offer.getValue().kind();
                    return referral ? kind == OfferKind.REFER : kind == OfferKind.FULL || kind == OfferKind.LIMITED;
                })
                .map(Map.Entry::getKey)
                .sorted(FacilityLevel.BY_NAME)
                .collect(ImmutableSet.toImmutableSet());
    }
}
