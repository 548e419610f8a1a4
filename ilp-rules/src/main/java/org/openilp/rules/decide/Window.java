package org.openilp.rules.decide;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Timeline;
import org.openilp.rules.schedule.Schedule;

/**
 * One occurrence of a schedule for one client, with its dates; half-open.
 *
 * @param anchor the day from which it counts
 * @param earliest from here it may be done
 * @param due from here it should be done
 * @param overdue from here it is late; null: never
 * @param closes from here it is no longer done; null: never
 * @param next when the next repeat may be done, which ends this one; null where there is none
 * @param doneOn the day on which it was done, where the anchor itself says so; else null
 * @param neverDone whether it counts from the last time and there was none
 */
record Window(
        LocalDate anchor,
        LocalDate earliest,
        LocalDate due,
        @Nullable LocalDate overdue,
        @Nullable LocalDate closes,
        @Nullable LocalDate next,
        @Nullable LocalDate doneOn,
        boolean neverDone) {

    /** A due day before the first possible day becomes that day and takes overdue along, not beyond the end. */
    Window dueNotBefore(LocalDate first, Schedule schedule) {
        if (!due.isBefore(first)) {
            return this;
        }
        LocalDate late = overdue;
        Period patience = schedule.patience();
        if (late != null && patience != null && schedule.movesOverdue()) {
            late = Days.later(late, first.plus(patience));
            late = closes == null ? late : Days.earlier(late, closes);
        }
        return new Window(anchor, earliest, first, late, closes, next, doneOn, neverDone);
    }

    /** May not be done before that day, nor be due. */
    Window notBefore(LocalDate first, Schedule schedule) {
        Window moved = dueNotBefore(first, schedule);
        if (!moved.earliest.isBefore(first)) {
            return moved;
        }
        return new Window(
                moved.anchor, first, moved.due, moved.overdue, moved.closes, moved.next, moved.doneOn, moved.neverDone);
    }

    /** The same with another end. */
    Window closing(@Nullable LocalDate late, LocalDate end) {
        return new Window(anchor, earliest, due, late, end, next, doneOn, neverDone);
    }

    /** The first day on which it cannot be satisfied any more; null where there is none. */
    @Nullable
    LocalDate end() {
        return closes == null ? next : next == null ? closes : Days.earlier(closes, next);
    }

    Timeline timeline() {
        return new Timeline(earliest, due, overdue, closes);
    }
}
