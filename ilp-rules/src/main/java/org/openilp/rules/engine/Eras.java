package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/**
 * All time, cut where the rules that may speak change: on each day on which one comes into force, or on which nothing of
 * one that ended is shown any more. Safe for many threads.
 */
final class Eras {

    private final RuleBook book;
    private final RuleBase base;
    private final Period lookBack;
    private final ImmutableSortedSet<LocalDate> firstDays;
    private final Map<LocalDate, Era> byFirstDay = new ConcurrentHashMap<>();

    /** @param lookBack how long what closed is still shown */
    Eras(RuleBook book, RuleBase base, Period lookBack) {
        this.book = book;
        this.base = base;
        this.lookBack = lookBack;
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(LocalDate.MIN);
        for (Rule rule : book.rules()) {
            if (rule.kind() == Rule.Kind.DECISION) {
                EffectivePeriod audible = book.audible(rule, lookBack);
                days.add(audible.fromInclusive());
                if (audible.toExclusive() != null) {
                    days.add(audible.toExclusive());
                }
            }
        }
        this.firstDays = days.build();
    }

    /** The era of a day. */
    Era of(LocalDate day) {
        return byFirstDay.computeIfAbsent(
                Objects.requireNonNull(firstDays.floor(day)), first -> new Era(base, audible(first)));
    }

    private ImmutableSet<String> audible(LocalDate day) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (Rule rule : book.rules()) {
            if (book.audible(rule, lookBack).contains(day)) {
                ids.add(rule.id());
            }
        }
        return ids.build();
    }
}
