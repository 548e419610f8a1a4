package org.openilp.rules.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactType;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.vocabulary.Answer;

/** The day that an anchor stands for, for one client and one rule. */
record Anchors(Setting setting, Stretch stage) {

    /** The day; null where it is not known. */
    @Nullable
    LocalDate day(Offset offset, LocalDate own) {
        Anchor other = offset.anchor();
        LocalDate base = other == null ? own : day(other);
        return base == null ? null : base.plus(offset.period());
    }

    /** The day of an anchor that stands for one; null where it is not known. */
    @Nullable
    LocalDate day(Anchor anchor) {
        if (anchor instanceof Anchor.Birth) {
            return setting.birthDate();
        }
        if (anchor instanceof Anchor.Lmp) {
            return setting.client().history().pregnancyStartOn(setting.client().ageDay());
        }
        if (anchor instanceof Anchor.Delivery) {
            return setting.client().history().lastDelivery(setting.today());
        }
        if (anchor instanceof Anchor.StageEntry) {
            return Days.latest(stage.start(), setting.ageReachedOn());
        }
        if (anchor instanceof Anchor.DayAskedFor) {
            return setting.today();
        }
        if (anchor instanceof Anchor.Fixed fixed) {
            return fixed.day();
        }
        if (anchor instanceof Anchor.FactDay fact) {
            return setting.answer(fact.fact()).day();
        }
        return dayItBecameKnown(anchor);
    }

    private @Nullable LocalDate dayItBecameKnown(Anchor anchor) {
        if (anchor instanceof Anchor.FindingDay finding) {
            return finding.finding() == null ? orToday(setting.foundSince()) : findingDay(finding.finding());
        }
        if (anchor instanceof Anchor.KnownDay known) {
            return known.fact() == null ? orToday(setting.knownSince()) : answeredOn(known.fact());
        }
        if (anchor instanceof Anchor.EventDay event) {
            List<LocalDate> days = setting.ownDays(event.service());
            return days.isEmpty() ? orToday(setting.knownSince()) : days.get(days.size() - 1);
        }
        throw new IllegalStateException(anchor + " stands for no single day");
    }

    /** What follows a finding keeps its timeline when the finding is no longer valid. */
    private @Nullable LocalDate findingDay(String finding) {
        return setting.rule().kind() == Rule.Kind.FOLLOW_UP
                ? setting.client().findings().dateOnceFound(finding)
                : setting.client().findings().date(finding);
    }

    private @Nullable LocalDate answeredOn(String fact) {
        Answer answer = setting.answer(fact);
        FactType type = setting.definition(fact).type();
        if (type == FactType.DATE || type == FactType.DATETIME) {
            return answer.day();
        }
        return answer.isKnown() ? orToday(answer.since()) : null;
    }

    /** Whether no day is known for an anchor, so that the day asked for stands in for it. */
    static boolean isAssumed(Anchor anchor, Setting setting) {
        if (anchor instanceof Anchor.FindingDay finding) {
            return finding.finding() == null && setting.foundSince() == null;
        }
        if (anchor instanceof Anchor.KnownDay known) {
            return known.fact() == null
                    ? setting.knownSince() == null
                    : setting.answer(known.fact()).since() == null;
        }
        return anchor instanceof Anchor.EventDay event
                && setting.ownDays(event.service()).isEmpty()
                && setting.knownSince() == null;
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? setting.today() : day;
    }
}
