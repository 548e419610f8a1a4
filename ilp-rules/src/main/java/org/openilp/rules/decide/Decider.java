package org.openilp.rules.decide;

import java.util.List;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Schedule;

/** Turns a rule that fired for a client into drafts of decisions. Immutable. */
public final class Decider {

    private final Levels levels;

    Decider(Levels levels) {
        this.levels = levels;
    }

    /**
     * Adds what a rule says to a client.
     *
     * @param sight the days that the plan shows
     * @param drafts what was said so far
     */
    void decide(Entitlement entitlement, Horizon.Sight sight, List<Draft> drafts) {
        Rule rule = entitlement.rule();
        Client seenToday = entitlement.person();
        Stretch stage = entitlement.stage();
        boolean left = !stage.contains(seenToday.today());
        Setting setting = Setting.of(entitlement.client(), rule);
        for (int i = 0; i < rule.schedules().size(); i++) {
            Schedule schedule = rule.schedules().get(i);
            if (left && isEndedByStage(schedule)
                    || !schedule.onlyFor().holds(setting)
                    || !isFoundWhereItCounts(setting, schedule)) {
                continue;
            }
            List<Window> windows = Windows.of(setting, schedule, stage);
            for (int n = 0; n < windows.size(); n++) {
                Draft draft =
                        new Verdict(setting, seenToday, schedule, windows.get(n), stage, left, sight).draft(levels);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
    }

    /** What repeats, or counts from the last time, ends with its stage. */
    private static boolean isEndedByStage(Schedule schedule) {
        return schedule.repeat() != null || schedule.anchor() instanceof Anchor.LastDone;
    }

    private static boolean isFoundWhereItCounts(Setting setting, Schedule schedule) {
        return schedule.foundAt().isEmpty() || setting.foundAt().stream().anyMatch(schedule.foundAt()::contains);
    }
}
