package org.openilp.rules.decide;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.Truth;
import org.openilp.core.finding.Severity;
import org.openilp.core.network.FacilityLevel;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.vocabulary.Answer;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Occasion;
import org.openilp.rules.vocabulary.Subject;
import org.openilp.rules.vocabulary.Term;

/**
 * A client as one sentence of one rule sees them: the conditions of its right side may also ask for its anchor, its due
 * date, and where that on which the rule rests was found.
 */
record Setting(
        Client client,
        Rule rule,
        @Nullable LocalDate anchor,
        @Nullable LocalDate due) implements Subject {

    static Setting of(Client client, Rule rule) {
        return new Setting(client, rule, null, null);
    }

    Setting counting(Window window) {
        return new Setting(client, rule, window.anchor(), window.due());
    }

    /** The same with another view of the person. */
    Setting seeing(Client view) {
        return view == client ? this : new Setting(view, rule, anchor, due);
    }

    /** The days on which a service was done; in the maternal folders, of the present or last pregnancy alone. */
    List<LocalDate> ownDays(Occasion service) {
        return rule.folder().isMaternal() ? client.daysThisPregnancy(service) : client.daysOf(service);
    }

    /** The day on which it became known that the left side holds; null where no day is known. */
    @Nullable
    LocalDate knownSince() {
        return rule.who().knownSince(client);
    }

    /** As {@link #knownSince}, by its findings alone. */
    @Nullable
    LocalDate foundSince() {
        return rule.who().knownSince(client, term -> term.meaning() instanceof Meaning.Found);
    }

    /** The day on which the age terms of the left side began to hold; null where it has none. */
    @Nullable
    LocalDate ageReachedOn() {
        return rule.who().ageReachedOn(client);
    }

    @Override
    public Set<FacilityLevel> foundAt() {
        Set<FacilityLevel> levels = EnumSet.noneOf(FacilityLevel.class);
        for (Term term : rule.terms()) {
            if (!term.meaning().positive()) {
                continue;
            }
            if (term.meaning() instanceof Meaning.Found found && !found.negated()) {
                LocalDate day = client.findings().dateOnceFound(found.code());
                if (day != null) {
                    client.findings().inputsOf(found.code()).forEach(fact -> add(levels, fact, day));
                }
            } else {
                term.facts()
                        .forEach(fact -> add(levels, fact, client.answer(fact).since()));
            }
        }
        return levels;
    }

    private void add(Set<FacilityLevel> levels, String fact, @Nullable LocalDate day) {
        levels.addAll(client.history().placesOf(fact, day));
    }

    /** The findings on which a rule that counts from a finding rests; empty for others. */
    ImmutableSet<String> restsOn() {
        return rule.terms().stream()
                .map(Term::meaning)
                .filter(meaning -> meaning instanceof Meaning.Found found && !found.negated())
                .map(meaning -> ((Meaning.Found) meaning).code())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public LocalDate today() {
        return client.today();
    }

    @Override
    public LocalDate birthDate() {
        return client.birthDate();
    }

    @Override
    public Answer answer(String fact) {
        return client.answer(fact);
    }

    @Override
    public FactDefinition definition(String fact) {
        return client.definition(fact);
    }

    @Override
    public List<LocalDate> daysOf(Occasion service) {
        return client.daysOf(service);
    }

    @Override
    public List<LocalDate> daysThisPregnancy(Occasion service) {
        return client.daysThisPregnancy(service);
    }

    @Override
    public @Nullable String resultOf(String service) {
        return client.resultOf(service);
    }

    @Override
    public Truth finding(String code) {
        return client.finding(code);
    }

    @Override
    public @Nullable LocalDate findingDate(String code) {
        return client.findingDate(code);
    }

    @Override
    public boolean anyFindingOf(Severity severity) {
        return client.anyFindingOf(severity);
    }

    @Override
    public boolean anyFindingForHospital() {
        return client.anyFindingForHospital();
    }
}
