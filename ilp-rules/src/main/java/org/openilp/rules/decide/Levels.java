package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.OfferKind;
import org.openilp.core.service.Service;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.rules.schedule.Place;
import org.openilp.rules.schedule.Schedule;

/** Where a service may be done: what the catalogue offers, narrowed by the rule. */
record Levels(ServiceCatalog catalog) {

    private static final String REFERRAL = "REFERRAL_TO_";

    /** The levels; empty where the way up is left to the network. */
    ImmutableSet<FacilityLevel> of(Setting setting, Schedule schedule) {
        if (schedule.places().isEmpty()) {
            return offered(catalog.get(setting.rule().service()));
        }
        ImmutableSet<FacilityLevel> named = schedule.places().stream()
                .filter(place -> !place.otherwise() && place.onlyIf().holds(setting))
                .map(Place::level)
                .collect(ImmutableSet.toImmutableSet());
        return named.isEmpty() ? otherwise(schedule.places()) : named;
    }

    private static ImmutableSet<FacilityLevel> otherwise(ImmutableList<Place> places) {
        return places.stream().filter(Place::otherwise).map(Place::level).collect(ImmutableSet.toImmutableSet());
    }

    /** Of a referral: those who send. */
    private static ImmutableSet<FacilityLevel> offered(Service service) {
        boolean referral = service.code().startsWith(REFERRAL);
        return service.offers().entrySet().stream()
                .filter(offer -> {
                    OfferKind kind = offer.getValue().kind();
                    return referral ? kind == OfferKind.REFER : kind == OfferKind.FULL || kind == OfferKind.LIMITED;
                })
                .map(offer -> offer.getKey())
                .collect(ImmutableSet.toImmutableSet());
    }
}
