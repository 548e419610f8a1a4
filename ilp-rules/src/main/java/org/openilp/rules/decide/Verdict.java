package org.openilp.rules.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.fact.Truth;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Reason;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Repeat;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.schedule.Suppression.Until;
import org.openilp.rules.schedule.Wait;

/**
 * How one occurrence stands today. Done is settled first; then what excludes or replaces it silences the rule; then it
 * is missed, postponed, waiting, or due.
 */
final class Verdict {

    private final Schedule schedule;
    private final Stretch stage;
    private final boolean left;
    private final Horizon.Sight sight;
    private final LocalDate today;
    private final Client seenToday;
    private Setting setting;
    private Window window;

    /** The first day on which what it waits for lets it be done; null where nothing is known to hold it up. */
    private @Nullable LocalDate waitsUntil;

    private boolean waitsForEvent;
    private @Nullable Postponement postponement;

    /**
     * @param setting the client on the day on which the left side was judged
     * @param seenToday the client today
     * @param stage the stage in which the rule speaks
     * @param left whether that stage was left
     */
    Verdict(
            Setting setting,
            Client seenToday,
            Schedule schedule,
            Window window,
            Stretch stage,
            boolean left,
            Horizon.Sight sight) {
        this.setting = setting.counting(window);
        this.seenToday = seenToday;
        this.schedule = schedule;
        this.window = window;
        this.stage = stage;
        this.left = left;
        this.sight = sight;
        this.today = setting.today();
    }

    /** The draft; null where the rule has nothing to say of this occurrence. */
    @Nullable
    Draft draft(Levels levels) {
        if (!isInForce()) {
            return null;
        }
        window = window.dueNotBefore(setting.rule().inForce().fromInclusive(), schedule);
        if (isOutsideView() || !waitForEvent()) {
            return null;
        }
        LocalDate doneOn = new Evidence(setting, schedule, window).doneOn();
        boolean endless = window.closes() == null && window.doneOn() == null;
        if (doneOn != null && endless && sight.isTooLongAgo(doneOn)) {
            return null;
        }
        boolean missed = doneOn == null && window.closes() != null && !today.isBefore(window.closes());
        setting = setting.seeing(seenToday);
        if (doneOn == null && !passesSuppressions(missed)) {
            return null;
        }
        DecisionState state = doneOn != null ? DecisionState.DONE : missed ? DecisionState.MISSED : openState();
        if (state == DecisionState.UPCOMING && sight.isTooFarAhead(window.due())) {
            return null;
        }
        return new Draft(
                setting.rule(),
                schedule.occurrence(),
                Cycle.name(schedule, window, seenToday.history()),
                reason(),
                state,
                window,
                levels.of(setting, schedule),
                doneOn,
                doneOn == null ? null : nextDue(),
                state == DecisionState.POSTPONED ? postponement : null);
    }

    private Reason reason() {
        Reason plain = setting.rule().reason();
        return Anchors.isAssumed(schedule.anchor(), setting)
                ? new Reason(plain.rule(), plain.packs(), plain.basis(), plain.confidence(), Rule.NO_DATE_KNOWN)
                : plain;
    }

    // what the rule may still speak of

    private boolean isInForce() {
        EffectivePeriod force = setting.rule().inForce();
        LocalDate closes = window.closes();
        LocalDate end = force.toExclusive();
        if (today.isBefore(force.fromInclusive())
                || closes != null && !closes.isAfter(force.fromInclusive())
                || end != null && !window.earliest().isBefore(end)) {
            return false;
        }
        boolean outlives = closes != null
                && schedule.repeat() == null
                && end != null
                && window.due().isBefore(end);
        return end == null || today.isBefore(end) || outlives;
    }

    private boolean isOutsideView() {
        LocalDate closes = window.closes();
        if (left) {
            boolean openedLater = !opened().isBefore(stage.end());
            if (openedLater || closes == null && sight.isTooLongAgo(stage.end())) {
                return true;
            }
        }
        if (closes != null && sight.isTooLongAgo(closes)) {
            return true;
        }
        boolean ofNextYear = window.due().isAfter(today) && window.due().getYear() > today.getYear();
        boolean onceAYear =
                schedule.anchor() instanceof Anchor.Birthday || schedule.anchor() instanceof Anchor.MonthOfYear;
        return ofNextYear && onceAYear;
    }

    /** The day on which it opened, which decides whether it outlives its stage. */
    private LocalDate opened() {
        Anchor anchor = schedule.anchor();
        boolean byTrigger = anchor instanceof Anchor.FindingDay
                || anchor instanceof Anchor.KnownDay
                || anchor instanceof Anchor.EventDay
                || anchor instanceof Anchor.FactDay;
        return byTrigger ? window.due() : window.earliest();
    }

    // what delays or ends it

    /** False where what it waits for came too late. */
    private boolean waitForEvent() {
        Wait wait = schedule.notBefore();
        if (wait == null) {
            return true;
        }
        List<LocalDate> days = setting.ownDays(wait.service());
        if (days.isEmpty()) {
            waitsForEvent = true;
            return true;
        }
        return putOff(days.get(days.size() - 1).plus(wait.period()));
    }

    private boolean putOff(LocalDate until) {
        if (window.closes() != null && !until.isBefore(window.closes())) {
            return false;
        }
        window = window.notBefore(until, schedule);
        waitsUntil = waitsUntil == null ? until : Days.later(waitsUntil, until);
        return true;
    }

    /** False where something silences the rule. */
    private boolean passesSuppressions(boolean missed) {
        List<Suppression> suppressions = schedule.suppressions();
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression each = suppressions.get(i);
            if (isSilencedBy(each) || !missed && !passes(each)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSilencedBy(Suppression suppression) {
        return suppression instanceof Suppression.Unless unless
                        && unless.condition().holds(setting)
                || suppression instanceof Suppression.ReplacedBy replaced
                        && replaced.when().holds(setting);
    }

    private boolean passes(Suppression suppression) {
        if (suppression instanceof Suppression.Postponed postponed) {
            postpone(postponed);
        } else if (suppression instanceof Suppression.ApartFromLiveVaccines apart) {
            postponeAfterLiveVaccine(apart);
        } else if (suppression instanceof Suppression.WaitsFor waits
                && waits.onlyIf().holds(setting)) {
            waitsForEvent |= waits.event().truth(setting) == Truth.NO;
        } else if (suppression instanceof Suppression.WaitsAfter waits
                && waits.onlyIf().holds(setting)) {
            return waitAfter(waits);
        }
        return true;
    }

    private boolean waitAfter(Suppression.WaitsAfter waits) {
        List<LocalDate> days = setting.ownDays(waits.service());
        if (days.isEmpty()) {
            return true;
        }
        LocalDate until = days.get(days.size() - 1).plus(waits.period());
        return !until.isAfter(today) || putOff(until);
    }

    private void postpone(Suppression.Postponed postponed) {
        if (!postponed.condition().holds(setting)) {
            return;
        }
        Until until = postponed.until();
        LocalDate end = null;
        if (until instanceof Until.AfterFactDay after) {
            LocalDate day = setting.answer(after.fact()).day();
            end = day == null ? null : day.plus(after.period());
            if (end != null && !end.isAfter(today)) {
                return;
            }
        } else if (until instanceof Until.Holds holds && holds.condition().holds(setting)) {
            return;
        }
        postponement = new Postponement(postponed.condition().toString(), end, until instanceof Until.Never);
    }

    private void postponeAfterLiveVaccine(Suppression.ApartFromLiveVaccines apart) {
        LocalDate other = seenToday.history().lastLiveVaccineBut(setting.rule().service());
        if (other != null && other.isBefore(today) && today.isBefore(other.plus(apart.period()))) {
            postponement = new Postponement("LAST_LIVE_INJECTABLE_DATE", other.plus(apart.period()), false);
        }
    }

    private DecisionState openState() {
        if (postponement != null) {
            return DecisionState.POSTPONED;
        }
        boolean waiting = waitsForEvent || waitsUntil != null && waitsUntil.isAfter(today);
        if (waiting || today.isBefore(window.due())) {
            return DecisionState.UPCOMING;
        }
        LocalDate overdue = window.overdue();
        return overdue != null && !today.isBefore(overdue) ? DecisionState.OVERDUE : DecisionState.DUE;
    }

    private @Nullable LocalDate nextDue() {
        if (schedule.anchor() instanceof Anchor.LastDone) {
            return window.due();
        }
        if (schedule.repeat() instanceof Repeat.Each && window.next() != null) {
            return window.next();
        }
        return null;
    }
}
