package org.openilp.rules.client;

import org.jspecify.annotations.Nullable;

/** Whether the routine doses of one person are complete today; worked out when first asked for, for all views alike. */
final class Completeness {

    private final RoutineDoses doses;
    private final Client today;
    private @Nullable Boolean complete;

    Completeness(RoutineDoses doses, Client today) {
        this.doses = doses;
        this.today = today;
    }

    boolean isComplete() {
        if (complete == null) {
            complete = doses.areGiven(today);
        }
        return complete;
    }
}
