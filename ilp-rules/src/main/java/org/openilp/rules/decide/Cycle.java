package org.openilp.rules.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import org.openilp.core.lifecycle.SchoolYear;
import org.openilp.rules.client.History;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Repeat;
import org.openilp.rules.schedule.Schedule;

/** The name that tells the repeats of an occurrence apart. */
final class Cycle {

    private Cycle() {}

    static String name(Schedule schedule, Window window, History history) {
        Anchor anchor = schedule.anchor();
        Repeat repeat = schedule.repeat();
        LocalDate due = window.due();
        if (repeat == Repeat.Calendar.YEAR || repeat == null && anchor instanceof Anchor.Birthday) {
            LocalDate day = anchor instanceof Anchor.Birthday ? window.anchor() : due;
            return Integer.toString(day.getYear());
        }
        if (repeat == Repeat.Calendar.MONTH) {
            return YearMonth.from(due).toString();
        }
        if (repeat == null && anchor instanceof Anchor.MonthOfYear) {
            return YearMonth.from(window.anchor()).toString();
        }
        if (repeat == Repeat.Calendar.SCHOOL_YEAR || repeat == null && anchor instanceof Anchor.StartOfSchoolYear) {
            return SchoolYear.of(due).label();
        }
        if (repeat != null || anchor instanceof Anchor.LastDone || anchor instanceof Anchor.WeekDay) {
            return due.toString();
        }
        if (anchor instanceof Anchor.Lmp || anchor instanceof Anchor.Delivery) {
            LocalDate lmp = history.lastPregnancyStart(window.anchor());
            return lmp == null ? "" : lmp.toString();
        }
        boolean ofLife = anchor instanceof Anchor.Birth || anchor instanceof Anchor.StageEntry;
        return ofLife ? "" : window.anchor().toString();
    }
}
