package org.openilp.rules.series;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.Conventions;

/** Which of several regimens counts for someone. They are offered in the order of the series. */
sealed interface RegimenChoice permits FurthestRegimen, RegimenPoints {

    /** An empty choice, as of a day. */
    static RegimenChoice of(Conventions.RegimenChoice choice, LocalDate day) {
        return choice == Conventions.RegimenChoice.FURTHEST ? new FurthestRegimen(day) : new RegimenPoints(day);
    }

    /** One more that is for them. */
    void offer(Judgement judgement);

    /** The one that counts; null where none was offered. */
    @Nullable
    SeriesStatus chosen();

    static SeriesStatus status(Judgement judgement, Forecast forecast) {
        return new SeriesStatus(
                judgement.series(), judgement.regimen(), ImmutableList.copyOf(judgement.judged()), forecast);
    }
}
