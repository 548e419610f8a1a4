package org.openilp.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.Truth;

/**
 * One word of the rules with what it is said of, for example {@code has("HYPERTENSION")}. The word is its name in {@link
 * Words}; the meaning says when it holds.
 *
 * @param word name of the word
 * @param arguments texts and numbers, as a rule writes them
 * @param meaning when it holds
 */
public record Term(String word, ImmutableList<Object> arguments, Meaning meaning) implements Condition {

    private static final ImmutableSet<String> AGE_PROPERTIES = ImmutableSet.of("ageDays", "ageMonths", "ageYears");

    /** The codes of facts that it reads. */
    public ImmutableList<String> facts() {
        String fact = meaning.fact();
        return fact == null ? ImmutableList.of() : ImmutableList.of(fact);
    }

    @Override
    public Truth truth(Subject subject) {
        return meaning.truth(subject);
    }

    @Override
    public Stream<Term> terms() {
        return Stream.of(this);
    }

    @Override
    public @Nullable LocalDate knownSince(Subject subject, Predicate<Term> chosen) {
        LocalDate since = chosen.test(this) ? meaning.since(subject) : null;
        return since != null && holds(subject) ? since : null;
    }

    @Override
    public @Nullable LocalDate ageReachedOn(Subject subject) {
        return meaning.ageReachedOn(subject.birthDate());
    }

    @Override
    public String toString() {
        if (meaning instanceof Meaning.NumberIs number && AGE_PROPERTIES.contains(word)) {
            return word + " " + number.comparison().sign() + " " + arguments.get(0);
        }
        return arguments.isEmpty()
                ? word
                : arguments.stream()
                        .map(each -> each instanceof String ? "\"" + each + "\"" : each.toString())
                        .collect(Collectors.joining(", ", word + "(", ")"));
    }
}
