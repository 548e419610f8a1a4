package org.openilp.rules.decide;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.SchoolYear;
import org.openilp.rules.client.Findings;
import org.openilp.rules.client.Happening;
import org.openilp.rules.client.History;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.vocabulary.Occasion;

/** Whether an occurrence was done: by its own service in its window, or by what the rule lets count as it. */
record Evidence(Setting setting, Schedule schedule, Window window) {

    private static final String VACCINE = "IMM_";
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** The day on which it was done; null where it was not. */
    @Nullable
    LocalDate doneOn() {
        if (window.doneOn() != null) {
            return window.doneOn();
        }
        LocalDate own = ownDay();
        return own != null ? own : otherDay();
    }

    private @Nullable LocalDate ownDay() {
        if (window.neverDone()) {
            return null;
        }
        String service = setting.rule().service();
        if (service.startsWith(VACCINE) && !schedule.occurrence().isEmpty()) {
            return doseDay(service);
        }
        if (schedule.anchor() instanceof Anchor.LastDone) {
            return null;
        }
        List<Happening> happenings = setting.client().history().happenings(service);
        if (happenings.isEmpty()) {
            return null;
        }
        List<LocalDate> counting = setting.ownDays(new Occasion(service, null));
        for (Happening each : happenings) {
            if (counting.contains(each.date()) && satisfies(each)) {
                return each.date();
            }
        }
        return null;
    }

    /** A dose with a number is done whenever it was valid; school doses by any in the school year. */
    private @Nullable LocalDate doseDay(String vaccine) {
        String label = schedule.occurrence();
        History history = setting.client().history();
        LocalDate dose = history.doseDay(vaccine, label);
        boolean numbered = DIGITS.matchesAllOf(label);
        if (dose != null && (numbered || !dose.isBefore(window.earliest()))) {
            return dose;
        }
        boolean bySchoolYear = label.startsWith("CLASS") || vaccine.equals("IMM_MR") && label.equals("3");
        if (!bySchoolYear) {
            return null;
        }
        LocalDate start = SchoolYear.of(window.due()).start();
        return history.happenings(vaccine).stream()
                .map(Happening::date)
                .filter(day -> !day.isBefore(start) && endsAfter(day))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private boolean satisfies(Happening happening) {
        LocalDate day = happening.date();
        String label = schedule.occurrence();
        boolean inside =
                !day.isBefore(window.earliest()) && endsAfter(day) && !isOnlyWhatWasFound(happening.service(), day);
        if (schedule.isRhythm()) {
            return inside;
        }
        if (happening.isLabelled(label)) {
            return inside || labelCountsAnyDay();
        }
        if (happening.label() != null) {
            return false;
        }
        String visit = setting.client().visits().visitOf(happening);
        return inside && (visit == null || visit.equals(label));
    }

    /** A visit of a pregnancy, a childhood or a single date is known by its label, on whatever day it was made. */
    private boolean labelCountsAnyDay() {
        Anchor anchor = schedule.anchor();
        return schedule.repeat() == null
                && (anchor instanceof Anchor.Lmp
                        || anchor instanceof Anchor.Delivery
                        || anchor instanceof Anchor.Birth
                        || anchor instanceof Anchor.FactDay day && !day.anew());
    }

    private boolean endsAfter(LocalDate day) {
        LocalDate end = window.end();
        return end == null || day.isBefore(end);
    }

    private @Nullable LocalDate otherDay() {
        List<Suppression> suppressions = schedule.suppressions();
        for (int n = 0; n < suppressions.size(); n++) {
            if (suppressions.get(n) instanceof Suppression.SatisfiedBy satisfied
                    && satisfied.onlyIf().holds(setting)) {
                String service = satisfied.service().service().service();
                List<LocalDate> days = satisfied.service().days(setting);
                for (int i = days.size() - 1; i >= 0; i--) {
                    if (!isOnlyWhatWasFound(service, days.get(i))) {
                        return days.get(i);
                    }
                }
            }
        }
        return null;
    }

    /** What a finding rests on does not satisfy what follows from it. */
    private boolean isOnlyWhatWasFound(String service, LocalDate day) {
        if (!(schedule.anchor() instanceof Anchor.FindingDay) || !day.equals(window.anchor())) {
            return false;
        }
        ImmutableSet<String> findings = setting.restsOn();
        if (findings.isEmpty()) {
            return false;
        }
        Findings found = setting.client().findings();
        if (findings.stream().anyMatch(finding -> found.isAbout(finding, service))) {
            return true;
        }
        ImmutableSet<String> inputs = findings.stream()
                .flatMap(finding -> found.inputsOf(finding).stream())
                .collect(ImmutableSet.toImmutableSet());
        return setting.client().history().happenings(service).stream()
                .filter(each -> each.date().equals(day))
                .allMatch(each -> !each.observed().isEmpty()
                        && inputs.containsAll(each.observed())
                        && !each.isLabelled(schedule.occurrence()));
    }
}
