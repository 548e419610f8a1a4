package org.openilp.rules.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The regimen in which someone is furthest; of equals the first. */
final class FurthestRegimen implements RegimenChoice {

    private final LocalDate day;
    private @Nullable Judgement best;

    FurthestRegimen(LocalDate day) {
        this.day = day;
    }

    @Override
    public void offer(Judgement judgement) {
        if (judgement.isBegunInTime() && (best == null || isFurther(judgement, best))) {
            best = judgement;
        }
    }

    private static boolean isFurther(Judgement one, Judgement other) {
        if (one.isFinished() != other.isFinished()) {
            return one.isFinished();
        }
        return one.valid() != other.valid()
                ? one.valid() > other.valid()
                : one.valid() > 0 && one.left() < other.left();
    }

    @Override
    public @Nullable SeriesStatus chosen() {
        return best == null ? null : RegimenChoice.status(best, new Forecasting(best, day).forecast());
    }
}
