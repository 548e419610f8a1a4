package org.openilp.rules.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openilp.rules.client.Folder;
import org.openilp.rules.rule.Heading;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/**
 * All time, cut on each day from which nothing of a rule that ended is shown any more. A rule not yet in force is heard
 * and passed over: only plans of days long gone meet one. Safe for many threads.
 */
final class Eras {

    private final RuleBook book;
    private final Supplier<CompiledRules> compiled;
    private final Period lookBack;
    private final ImmutableSortedSet<LocalDate> firstDays;
    private final Map<LocalDate, Era> byFirstDay = new ConcurrentHashMap<>();

    /** @param lookBack how long what closed is still shown */
    Eras(RuleBook book, Supplier<CompiledRules> compiled, Period lookBack) {
        this.book = book;
        this.compiled = compiled;
        this.lookBack = lookBack;
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(LocalDate.MIN);
        for (Heading rule : book.headings()) {
            LocalDate end = book.audible(rule, lookBack).toExclusive();
            if (rule.kind() == Rule.Kind.DECISION && end != null) {
                days.add(end);
            }
        }
        this.firstDays = days.build();
    }

    /** The era of a day. */
    Era of(LocalDate day) {
        return byFirstDay.computeIfAbsent(
                Objects.requireNonNull(firstDays.floor(day)), first -> new Era(compiled, notEnded(first)));
    }

    private ImmutableListMultimap<Folder, Heading> notEnded(LocalDate day) {
        ImmutableListMultimap.Builder<Folder, Heading> rules = ImmutableListMultimap.builder();
        for (Heading rule : book.headings()) {
            LocalDate end = book.audible(rule, lookBack).toExclusive();
            if (rule.kind() == Rule.Kind.DECISION && (end == null || day.isBefore(end))) {
                rules.put(rule.folder(), rule);
            }
        }
        return rules.build();
    }
}
