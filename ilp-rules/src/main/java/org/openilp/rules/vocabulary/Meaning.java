package org.openilp.rules.vocabulary;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactValue;
import org.openilp.core.fact.Truth;
import org.openilp.core.finding.Severity;
import org.openilp.core.network.FacilityLevel;

/**
 * What a word of the rules asks of a client, and when it holds. Each meaning stands here once: the left side of a rule,
 * the conditions on its right side, the explanations and the questions all use it.
 */
public sealed interface Meaning {

    Truth truth(Subject subject);

    /** The fact that it reads; null where it reads none. */
    default @Nullable String fact() {
        return null;
    }

    /** Whether it says that something is so, and therefore may have a day from which it is so. */
    default boolean positive() {
        return true;
    }

    /** The day since which that is known, where it holds; null where it has none. */
    default @Nullable LocalDate since(Subject subject) {
        String fact = fact();
        return fact == null || !positive() ? null : subject.answer(fact).since();
    }

    /** The day on which a person born on that day reaches the age asked for; null where it asks for none. */
    default @Nullable LocalDate ageReachedOn(LocalDate birthDate) {
        return null;
    }

    private static Truth unless(boolean negated, Truth truth) {
        return negated ? truth.not() : truth;
    }

    /** A fact holds; negated: it does not. */
    record Holds(String code, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            return unless(negated, subject.answer(code).truth());
        }

        @Override
        public String fact() {
            return code;
        }

        @Override
        public boolean positive() {
            return !negated;
        }
    }

    /** A number stands so to a limit; negated: it does not, or there is none where absence means no. */
    record NumberIs(String code, Comparison comparison, double limit, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            Answer answer = subject.answer(code);
            double number = answer.numberOrNaN();
            Truth plain = !Double.isNaN(number)
                    ? Truth.of(comparison.test(number, limit))
                    : answer.state() == Answer.State.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
            return unless(negated, plain);
        }

        @Override
        public String fact() {
            return code;
        }

        @Override
        public boolean positive() {
            return !negated;
        }

        @Override
        public @Nullable LocalDate ageReachedOn(LocalDate birthDate) {
            if (negated || comparison == Comparison.BELOW || comparison == Comparison.AT_MOST) {
                return null;
            }
            int low = (int) limit + (comparison == Comparison.ABOVE ? 1 : 0);
            return switch (code) {
                case "AGE_DAYS" -> birthDate.plusDays(low);
                case "AGE_MONTHS" -> birthDate.plusMonths(low);
                case "AGE_YEARS" -> birthDate.plusMonths(12L * low);
                default -> null;
            };
        }
    }

    /** A number lies in {@code [low, high)}. */
    record NumberBetween(String code, double low, double high, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            Answer answer = subject.answer(code);
            double number = answer.numberOrNaN();
            Truth plain = !Double.isNaN(number)
                    ? Truth.of(low <= number && number < high)
                    : answer.state() == Answer.State.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
            return unless(negated, plain);
        }

        @Override
        public String fact() {
            return code;
        }

        @Override
        public boolean positive() {
            return !negated;
        }
    }

    /** The value is one of these words; negated: it is another. */
    record WordIs(String code, ImmutableSet<String> words, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            Answer answer = subject.answer(code);
            if (answer.state() == Answer.State.UNKNOWN) {
                return Truth.UNKNOWN;
            }
            String word = answer.word();
            return unless(negated, Truth.of(word != null && words.contains(word)));
        }

        @Override
        public String fact() {
            return code;
        }

        @Override
        public boolean positive() {
            return !negated;
        }
    }

    /** A list in the record names this code. */
    record Listed(String code, String listed, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            Answer answer = subject.answer(code);
            if (answer.value() instanceof FactValue.Codes codes) {
                return unless(negated, Truth.of(codes.values().contains(listed)));
            }
            return answer.isYes() ? Truth.UNKNOWN : unless(negated, answer.truth());
        }

        @Override
        public String fact() {
            return code;
        }

        @Override
        public boolean positive() {
            return !negated;
        }
    }

    /** Born on that day or later; negated: before. */
    record BornFrom(LocalDate day, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            return unless(negated, Truth.of(!subject.birthDate().isBefore(day)));
        }
    }

    /** The day that a fact holds is this one or later; negated: earlier. */
    record DayFrom(String code, LocalDate day, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            Answer answer = subject.answer(code);
            LocalDate known = answer.day();
            if (known == null) {
                return answer.state() == Answer.State.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
            }
            return Truth.of(known.isBefore(day) == negated);
        }

        @Override
        public String fact() {
            return code;
        }
    }

    /** The day that a fact holds lies less than a period ago. */
    record Recent(String code, Period period, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            Answer answer = subject.answer(code);
            if (answer.state() == Answer.State.UNKNOWN) {
                return Truth.UNKNOWN;
            }
            LocalDate day = answer.day();
            LocalDate today = subject.today();
            boolean recent = day != null && !day.isAfter(today) && today.isBefore(day.plus(period));
            return unless(negated, Truth.of(recent));
        }

        @Override
        public String fact() {
            return code;
        }

        @Override
        public boolean positive() {
            return !negated;
        }
    }

    /** A fact is recorded or can be derived, whatever it says. */
    record Known(String code, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            return Truth.of(subject.answer(code).isKnown() != negated);
        }

        @Override
        public @Nullable LocalDate since(Subject subject) {
            return null;
        }
    }

    /** A service was done. */
    record Done(Occasion service, When when, boolean thisPregnancy, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            return Truth.of((lastDay(subject) == null) == negated);
        }

        /** The last day on which it was done so as to count; null where there is none. */
        public @Nullable LocalDate lastDay(Subject subject) {
            List<LocalDate> days = days(subject);
            return days.isEmpty() ? null : days.get(days.size() - 1);
        }

        /** All days on which it was done so as to count, oldest first. */
        public List<LocalDate> days(Subject subject) {
            List<LocalDate> days = thisPregnancy ? subject.daysThisPregnancy(service) : subject.daysOf(service);
            if (when instanceof When.Ever || days.isEmpty()) {
                return days;
            }
            List<LocalDate> counting = new ArrayList<>(days);
            counting.removeIf(day -> !when.counts(day, subject));
            return counting;
        }
    }

    /** The newest result of a service is this word. */
    record ResultIs(String service, String word, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            String result = subject.resultOf(service);
            return result == null ? Truth.UNKNOWN : unless(negated, Truth.of(result.equals(word)));
        }
    }

    /** A finding was concluded; negated: it was not. */
    record Found(String code, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            return unless(negated, subject.finding(code));
        }

        @Override
        public @Nullable LocalDate since(Subject subject) {
            return negated ? null : subject.findingDate(code);
        }
    }

    /** Any finding of a severity was concluded. */
    record FoundSeverity(Severity severity, boolean negated) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            return Truth.of(subject.anyFindingOf(severity) != negated);
        }
    }

    /** Any finding was concluded that a hospital follows up. */
    record FoundForHospital() implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            return Truth.of(subject.anyFindingForHospital());
        }
    }

    /** That on which the rule rests was recorded at one of these levels. */
    record FoundAt(ImmutableSet<FacilityLevel> levels) implements Meaning {
        @Override
        public Truth truth(Subject subject) {
            Set<FacilityLevel> seen = subject.foundAt();
            return seen.isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(!Sets.intersection(seen, levels).isEmpty());
        }
    }
}
