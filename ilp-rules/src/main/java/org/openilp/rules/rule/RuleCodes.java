package org.openilp.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.code.UnknownCodeException;
import org.openilp.rules.schedule.Anchor;
import org.openilp.rules.schedule.Offset;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.schedule.Suppression;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;
import org.openilp.rules.vocabulary.When;

/** Checks that every service, fact, finding and citation that a rule names exists. */
record RuleCodes(Dictionary dictionary) {

    void check(Rule rule) {
        try {
            dictionary.services().get(rule.service());
            rule.basis().forEach(this::checkCitation);
            check(rule.who());
            rule.schedules().forEach(this::check);
        } catch (IllegalArgumentException wrong) {
            throw new RuleException(rule.source() + ": rule \"" + rule.id() + "\": " + wrong.getMessage(), wrong);
        }
    }

    void check(FindingRule rule) {
        try {
            check(rule.appliesTo());
            check(rule.shows());
        } catch (UnknownCodeException wrong) {
            throw new RuleException(rule.source() + ": rule \"" + rule.id() + "\": " + wrong.getMessage(), wrong);
        }
    }

    private void checkCitation(String basis) {
        int place = basis.indexOf('#');
        dictionary.citations().get(place < 0 ? basis : basis.substring(0, place));
    }

    private void check(Condition condition) {
        condition.terms().forEach(this::check);
    }

    private void check(Term term) {
        term.facts().forEach(fact -> dictionary.facts().get(fact));
        Meaning meaning = term.meaning();
        if (meaning instanceof Meaning.Found found) {
            dictionary.findings().get(found.code());
        } else if (meaning instanceof Meaning.Known known) {
            dictionary.facts().get(known.code());
        } else if (meaning instanceof Meaning.Done done) {
            check(done);
        } else if (meaning instanceof Meaning.ResultIs result) {
            dictionary.services().get(result.service());
        }
    }

    private void check(Meaning.Done done) {
        dictionary.services().get(done.service().service());
        if (done.when() instanceof When.Since since && since.point() instanceof When.Point.FactDay day) {
            dictionary.facts().get(day.fact());
        }
    }

    private void check(Schedule schedule) {
        check(schedule.onlyFor());
        check(schedule.anchor());
        Stream.of(schedule.due(), schedule.earliest()).forEach(this::check);
        List<Offset> others = new ArrayList<>();
        ifPresent(schedule.overdue(), others::add);
        ifPresent(schedule.closes(), others::add);
        others.forEach(this::check);
        ifPresent(
                schedule.notBefore(),
                wait -> dictionary.services().get(wait.service().service()));
        ifPresent(schedule.grace(), grace -> check(grace.onlyIf()));
        schedule.suppressions().forEach(this::check);
        schedule.places().forEach(place -> check(place.onlyIf()));
    }

    private void check(Offset offset) {
        ifPresent(offset.anchor(), this::check);
    }

    private static <T> void ifPresent(@Nullable T value, Consumer<T> check) {
        if (value != null) {
            check.accept(value);
        }
    }

    private void check(Anchor anchor) {
        if (anchor instanceof Anchor.FindingDay finding) {
            ifPresent(finding.finding(), code -> dictionary.findings().get(code));
        } else if (anchor instanceof Anchor.KnownDay known) {
            ifPresent(known.fact(), code -> dictionary.facts().get(code));
        } else if (anchor instanceof Anchor.EventDay event) {
            dictionary.services().get(event.service().service());
        } else if (anchor instanceof Anchor.FactDay fact) {
            dictionary.facts().get(fact.fact());
        }
    }

    private void check(Suppression suppression) {
        if (suppression instanceof Suppression.SatisfiedBy satisfied) {
            check(satisfied.service());
            check(satisfied.onlyIf());
        } else if (suppression instanceof Suppression.Unless unless) {
            check(unless.condition());
        } else if (suppression instanceof Suppression.ReplacedBy replaced) {
            check(replaced.when());
        } else if (suppression instanceof Suppression.WaitsFor waits) {
            check(waits.event());
            check(waits.onlyIf());
        } else if (suppression instanceof Suppression.WaitsAfter waits) {
            dictionary.services().get(waits.service().service());
            check(waits.onlyIf());
        } else if (suppression instanceof Suppression.Postponed postponed) {
            check(postponed.condition());
            check(postponed.until());
        }
    }

    private void check(Suppression.Until until) {
        if (until instanceof Suppression.Until.Holds holds) {
            check(holds.condition());
        } else if (until instanceof Suppression.Until.AfterFactDay after) {
            dictionary.facts().get(after.fact());
        }
    }
}
