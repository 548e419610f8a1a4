package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.SchoolYear;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Grace;
import org.openilp.rules.schedule.Repeat;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.vocabulary.Occasion;

/** Works out the occurrences of a schedule for one client: the day it counts from and the dates that follow. */
final class Windows {

    private static final Period A_YEAR = Period.ofMonths(12);

    private final Setting setting;
    private final Schedule schedule;
    private final Stretch stage;
    private final LocalDate today;
    private final Anchors anchors;

    private Windows(Setting setting, Schedule schedule, Stretch stage) {
        this.setting = setting;
        this.schedule = schedule;
        this.stage = stage;
        this.today = setting.today();
        this.anchors = new Anchors(setting, stage);
    }

    /** The occurrences that may matter today; none where a day that it needs is not known. */
    static List<Window> of(Setting setting, Schedule schedule, Stretch stage) {
        Windows windows = new Windows(setting, schedule, stage);
        return schedule.anchor() instanceof Anchor.LastDone ? windows.sinceLastDone() : windows.counted();
    }

    // from the last time

    private List<Window> sinceLastDone() {
        List<LocalDate> days = setting.ownDays(new Occasion(setting.rule().service(), null));
        return ImmutableList.of(days.isEmpty() ? neverDone() : after(days.get(days.size() - 1)));
    }

    private Window neverDone() {
        LocalDate entry = Days.latest(
                stage.start(), setting.rule().inForce().fromInclusive(), setting.knownSince(), setting.ageReachedOn());
        Period patience = schedule.patience();
        return new Window(entry, entry, entry, patience == null ? null : entry.plus(patience), null, null, null, true);
    }

    private Window after(LocalDate last) {
        LocalDate earliest = last.plus(schedule.earliest().period());
        LocalDate due = last.plus(schedule.due().period());
        LocalDate overdue =
                schedule.overdue() == null ? null : last.plus(schedule.overdue().period());
        if (schedule.repeat() == Repeat.Calendar.MONTH) {
            due = last.withDayOfMonth(1).plusMonths(1);
            earliest = due;
            Period patience = schedule.patience();
            overdue = patience == null ? null : due.plus(patience);
        }
        boolean done = today.isBefore(earliest);
        return new Window(last, earliest, due, overdue, null, null, done ? last : null, false);
    }

    // from any other day

    private List<Window> counted() {
        List<Window> windows = new ArrayList<>(3);
        addBases(windows);
        if (schedule.isOfTheCalendar() && !windows.isEmpty()) {
            LocalDate first = Days.latest(stage.start(), setting.ageReachedOn(), setting.knownSince());
            windows.removeIf(window -> window.closes() != null && !first.isBefore(window.closes()));
            windows.replaceAll(window -> window.notBefore(first, schedule));
        }
        return windows;
    }

    private void add(LocalDate base, List<Window> windows) {
        Window window = window(base);
        if (window != null) {
            windows.add(withGrace(window));
        }
    }

    private void addBases(List<Window> windows) {
        Anchor anchor = schedule.anchor();
        if (anchor instanceof Anchor.Birthday) {
            LocalDate birth = setting.birthDate();
            for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
                add(birth.plusYears((long) year - birth.getYear()), windows);
            }
        } else if (anchor instanceof Anchor.MonthOfYear month) {
            addFirstDays(month.month(), windows);
        } else if (anchor instanceof Anchor.StartOfSchoolYear) {
            add(SchoolYear.of(today).start(), windows);
        } else if (anchor instanceof Anchor.WeekDay week) {
            LocalDate latest = today.with(TemporalAdjusters.previousOrSame(week.day()));
            add(latest, windows);
            add(latest.minusWeeks(1), windows);
        } else {
            LocalDate day = anchors.day(anchor);
            if (day != null) {
                add(day, windows);
            }
        }
    }

    private void addFirstDays(@Nullable Month month, List<Window> windows) {
        if (month == null) {
            add(today.withDayOfMonth(1), windows);
        } else if (countsSchoolYears()) {
            int start = SchoolYear.of(today).startYear();
            add(LocalDate.of(month.getValue() >= Month.JULY.getValue() ? start : start + 1, month, 1), windows);
        } else {
            add(LocalDate.of(today.getYear() - 1, month, 1), windows);
            add(LocalDate.of(today.getYear(), month, 1), windows);
        }
    }

    /** In rules about pupils a month is one of the school year. */
    private boolean countsSchoolYears() {
        Folder folder = setting.rule().folder();
        return folder == Folder.SCHOOL
                || folder == Folder.ADOLESCENT
                        && setting.rule().terms().stream()
                                .flatMap(term -> term.facts().stream())
                                .anyMatch(fact -> fact.startsWith("SCHOOL_"));
    }

    private @Nullable Window window(LocalDate base) {
        LocalDate earliest = anchors.day(schedule.earliest(), base);
        LocalDate due = anchors.day(schedule.due(), base);
        LocalDate overdue = schedule.overdue() == null ? null : anchors.day(schedule.overdue(), base);
        LocalDate closes = schedule.closes() == null ? null : anchors.day(schedule.closes(), base);
        if (earliest == null
                || due == null
                || overdue == null && schedule.overdue() != null
                || closes == null && schedule.closes() != null) {
            return null;
        }
        boolean fromEvent =
                schedule.anchor() instanceof Anchor.FindingDay || schedule.anchor() instanceof Anchor.EventDay;
        if (closes == null && schedule.repeat() == null && fromEvent) {
            closes = due.plus(A_YEAR);
        }
        if (closes != null && !earliest.isBefore(closes)) {
            return null; // it ends before it begins
        }
        Window first = new Window(base, earliest, due, overdue, closes, null, null, false);
        return schedule.repeat() instanceof Repeat.Each each ? running(first, each.period()) : first;
    }

    /** The repeat that runs today: the last whose earliest day has come. */
    private Window running(Window first, Period period) {
        boolean endsSeries = first.closes() != null
                && !(schedule.anchor() instanceof Anchor.MonthOfYear)
                && !(schedule.anchor() instanceof Anchor.WeekDay);
        LocalDate last = endsSeries ? first.closes() : null;
        int cycle = 0;
        while (!times(first.earliest(), period, cycle + 1).isAfter(today)
                && isWithinCount(cycle + 1)
                && (last == null || times(first.due(), period, cycle + 1).isBefore(last))) {
            cycle++;
        }
        LocalDate late = first.overdue();
        return new Window(
                first.anchor(),
                times(first.earliest(), period, cycle),
                times(first.due(), period, cycle),
                late == null ? null : times(late, period, cycle),
                first.closes(),
                isWithinCount(cycle + 1) ? times(first.earliest(), period, cycle + 1) : null,
                null,
                false);
    }

    private boolean isWithinCount(int cycle) {
        Integer count = schedule.count();
        return count == null || cycle < count;
    }

    /** From the first day, not from one repeat to the next: the end of a month is clipped once. */
    private static LocalDate times(LocalDate day, Period period, int times) {
        return day.plus(period.multipliedBy(times));
    }

    private Window withGrace(Window window) {
        Grace grace = schedule.grace();
        LocalDate closes = window.closes();
        if (grace == null
                || closes == null
                || window.anchor().getYear() != grace.until().getYear()
                || !closes.isBefore(grace.until())
                || !grace.onlyIf().holds(setting)) {
            return window;
        }
        boolean lateAtEnd = schedule.overdue() != null && schedule.overdue().equals(schedule.closes());
        return window.closing(lateAtEnd ? grace.until() : window.overdue(), grace.until());
    }
}
