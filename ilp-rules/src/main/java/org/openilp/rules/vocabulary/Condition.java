package org.openilp.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.Truth;

/**
 * A condition on a client that holds, does not hold, or is unknown: what a rule says on its left side, or after
 * {@code unless}, {@code postponedWhile} and the like on its right. Conditions are joined by {@link AllOf} and {@link
 * AnyOf} and end in {@link Term}s; negation exists only inside a term ({@code lacks}, {@code notDone}), so that an
 * unknown answer satisfies neither side.
 */
public sealed interface Condition permits Condition.AllOf, Condition.AnyOf, Term {

    /** True for everybody: a left side without any term. */
    Condition ALWAYS = new AllOf(ImmutableList.of());

    /** Whether it holds for this client; never guesses. */
    Truth truth(Subject subject);

    /** All terms below, from left to right. */
    Stream<Term> terms();

    /**
     * The day it became known that this holds, as far as the chosen terms tell: of parts joined by "and" the latest, by
     * "or" the earliest of those that hold. Ages, sex and negations have none.
     */
    @Nullable
    LocalDate knownSince(Subject subject, Predicate<Term> chosen);

    /** {@link #knownSince(Subject, Predicate)} of all terms. */
    default @Nullable LocalDate knownSince(Subject subject) {
        return knownSince(subject, term -> true);
    }

    /** The first day on which its age terms held; null where it says nothing about ages. */
    @Nullable
    LocalDate ageReachedOn(Subject subject);

    /** The same condition as a rule would write it. */
    @Override
    String toString();

    /** Whether it certainly holds. */
    default boolean holds(Subject subject) {
        return truth(subject) == Truth.YES;
    }

    /** All of these. Empty: always. */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new AllOf(ImmutableList.copyOf(parts));
    }

    /** At least one of these. */
    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new AnyOf(ImmutableList.copyOf(parts));
    }

    /** Every part holds. */
    record AllOf(ImmutableList<Condition> parts) implements Condition {
        @Override
        public Truth truth(Subject subject) {
            Truth all = Truth.YES;
            for (int i = 0; i < parts.size(); i++) {
                all = all.and(parts.get(i).truth(subject));
                if (all == Truth.NO) {
                    return all;
                }
            }
            return all;
        }

        @Override
        public Stream<Term> terms() {
            return parts.stream().flatMap(Condition::terms);
        }

        @Override
        public @Nullable LocalDate knownSince(Subject subject, Predicate<Term> chosen) {
            LocalDate latest = null;
            for (int i = 0; i < parts.size(); i++) {
                latest = later(latest, parts.get(i).knownSince(subject, chosen));
            }
            return latest;
        }

        @Override
        public @Nullable LocalDate ageReachedOn(Subject subject) {
            LocalDate latest = null;
            for (int i = 0; i < parts.size(); i++) {
                latest = later(latest, parts.get(i).ageReachedOn(subject));
            }
            return latest;
        }

        @Override
        public String toString() {
            return joined(parts, ", ", AnyOf.class);
        }

        /** As it stands inside brackets, where a comma cannot. */
        private String insideBrackets() {
            return joined(parts, " && ", AnyOf.class);
        }
    }

    /** One part holds, or more. */
    record AnyOf(ImmutableList<Condition> parts) implements Condition {
        @Override
        public Truth truth(Subject subject) {
            Truth any = Truth.NO;
            for (int i = 0; i < parts.size(); i++) {
                any = any.or(parts.get(i).truth(subject));
                if (any == Truth.YES) {
                    return any;
                }
            }
            return any;
        }

        @Override
        public Stream<Term> terms() {
            return parts.stream().flatMap(Condition::terms);
        }

        @Override
        public @Nullable LocalDate knownSince(Subject subject, Predicate<Term> chosen) {
            LocalDate earliest = null;
            for (Condition part : parts) {
                LocalDate day = part.holds(subject) ? part.knownSince(subject, chosen) : null;
                earliest = earlier(earliest, day);
            }
            return earliest;
        }

        /** One part without an age term holds at any age: then the whole has no such day. */
        @Override
        public @Nullable LocalDate ageReachedOn(Subject subject) {
            LocalDate first = null;
            for (Condition part : parts) {
                if (part.holds(subject)) {
                    LocalDate day = part.ageReachedOn(subject);
                    if (day == null) {
                        return null;
                    }
                    first = earlier(first, day);
                }
            }
            return first;
        }

        @Override
        public String toString() {
            return joined(parts, " || ", AllOf.class);
        }
    }

    /** The later of two days of which either may be missing. */
    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    /** The earlier of two days of which either may be missing. */
    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }

    private static String joined(List<Condition> parts, String separator, Class<? extends Condition> inBrackets) {
        return parts.stream()
                .map(part -> inBrackets.isInstance(part) ? "(" + inside(part) + ")" : part.toString())
                .collect(Collectors.joining(separator));
    }

    private static String inside(Condition part) {
        return part instanceof AllOf all ? all.insideBrackets() : part.toString();
    }
}
