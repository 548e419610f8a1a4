package org.openilp.rules.client;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits that the rules know of a service, whoever may be entitled to them. */
@FunctionalInterface
public interface VisitWindows {

    /** The labelled visits of a service that count from birth, LMP or delivery. */
    List<VisitWindow> of(String service);

    /**
     * One labelled visit.
     *
     * @param folder whose rule names it
     * @param occurrence its label
     * @param fromBirth whether it counts from birth; else from the start of the pregnancy or of childbed
     * @param earliest begins
     * @param closes ends; null: never
     */
    record VisitWindow(
            Folder folder,
            String occurrence,
            boolean fromBirth,
            Period earliest,
            @Nullable Period closes) {}
}
