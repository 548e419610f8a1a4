package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/**
 * The stretches of time in which the same rules may speak: a new one begins with each day on which a rule comes into
 * force, or on which nothing of one that ended is shown any more. Immutable.
 */
final class Eras {

    private final RuleBook book;
    private final Period lookBack;
    private final ImmutableSortedSet<LocalDate> firstDays;

    /** @param lookBack how long what closed is still shown */
    Eras(RuleBook book, Period lookBack) {
        this.book = book;
        this.lookBack = lookBack;
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(LocalDate.MIN);
        for (Rule rule : book.rules()) {
            if (rule.kind() == Rule.Kind.FOLLOW_UP) {
                continue;
            }
            EffectivePeriod audible = book.audible(rule, lookBack);
            days.add(audible.fromInclusive());
            if (audible.toExclusive() != null) {
                days.add(audible.toExclusive());
            }
        }
        this.firstDays = days.build();
    }

    /** The first day of the era of a day, which stands for all of it. */
    LocalDate of(LocalDate day) {
        return Objects.requireNonNull(firstDays.floor(day));
    }

    /** The ids of the rules that may speak on a day. */
    ImmutableSet<String> audible(LocalDate day) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (Rule rule : book.rules()) {
            if (book.audible(rule, lookBack).contains(day)) {
                ids.add(rule.id());
            }
        }
        return ids.build();
    }
}
