package org.openilp.examples.commandline.table;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Placement;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** Where something is done, in words: the facility and the day, and why not nearer. */
public final class PlacementLine {

    private final Texts texts;
    private final Names names;
    private final HealthNetwork network;

    /** Lines about places of a network. */
    public PlacementLine(Texts texts, Names names, HealthNetwork network) {
        this.texts = texts;
        this.names = names;
        this.network = network;
    }

    /** The place with the day: {@code Pustu Suka, 26 Nov 2026}. */
    public String of(Placement placement, LocalDate today) {
        String id = placement.facility();
        String where = id == null || placement.level() == FacilityLevel.HOME
                ? names.level(placement.level())
                : network.facility(id).map(names::facility).orElse(id);
        String when = placement.day().equals(today) ? texts.get("place.today") : texts.day(placement.day());
        return where + ", " + when;
    }

    /** Why it is not done nearer; empty where it is done at the nearest level. */
    String whyNotNearer(Placement placement) {
        return placement.passedOver().stream()
                .map(passed -> texts.get("place.notAt", names.level(passed.level()), names.obstacle(passed.why())))
                .collect(Collectors.joining("; "));
    }
}
