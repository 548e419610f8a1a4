package org.openilp.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.fact.Truth;
import org.openilp.core.finding.FindingDefinition;
import org.openilp.rules.client.Client;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Meaning;
import org.openilp.rules.vocabulary.Term;

/**
 * A rule that interprets: what measurements and answers mean.
 *
 * @param finding what it concludes
 * @param appliesTo the parts of the left side that say of whom: ages, sex, pregnancy, and what does not date the finding
 * @param shows the parts that say what was seen
 * @param dating the terms whose newest day is that of the finding; none: the day asked for
 * @param inForce when its packs are
 * @param summary whether it reads the findings of the others
 * @param source where it is written
 */
public record FindingRule(
        FindingDefinition finding,
        Condition appliesTo,
        Condition shows,
        ImmutableList<Term> dating,
        EffectivePeriod inForce,
        boolean summary,
        Source source) {

    /** What says of whom a finding may be concluded, and never when it was seen. */
    private static final ImmutableSet<String> WHO = ImmutableSet.of(
            "AGE_DAYS",
            "AGE_MONTHS",
            "AGE_YEARS",
            "AGE_WEEKS",
            "AGE_HOURS",
            "SEX",
            "PREGNANT",
            "TRIMESTER",
            "GA_DAYS",
            "POSTPARTUM",
            "DAYS_POSTPARTUM");

    /**
     * Splits a left side.
     *
     * @param datable whether a fact is measured, answered or known of the person, and so can date a finding
     * @param named the facts and findings that the rule names as dating it; null: all datable ones but those that say of whom
     */
    static FindingRule of(
            FindingDefinition finding,
            Condition left,
            Predicate<String> datable,
            @Nullable ImmutableSet<String> named,
            EffectivePeriod inForce,
            boolean summary,
            Source source) {
        ImmutableList<Condition> parts = left instanceof Condition.AllOf all ? all.parts() : ImmutableList.of(left);
        ImmutableList.Builder<Condition> who = ImmutableList.builder();
        ImmutableList.Builder<Condition> what = ImmutableList.builder();
        for (Condition part : parts) {
            boolean dates = part.terms().anyMatch(term -> isSeen(term, named));
            (dates ? what : who).add(part);
        }
        return new FindingRule(
                finding,
                Condition.all(who.build()),
                Condition.all(what.build()),
                left.terms()
                        .filter(term -> isSeen(term, named))
                        .filter(term -> term.facts().stream().allMatch(datable))
                        .collect(ImmutableList.toImmutableList()),
                inForce,
                summary,
                source);
    }

    private static boolean isSeen(Term term, @Nullable ImmutableSet<String> named) {
        if (named != null) {
            return term.meaning() instanceof Meaning.Found found
                    ? named.contains(found.code())
                    : term.facts().stream().anyMatch(named::contains);
        }
        return term.meaning() instanceof Meaning.Found
                || term.meaning() instanceof Meaning.FoundSeverity
                || term.meaning() instanceof Meaning.FoundForHospital
                || term.facts().stream().anyMatch(fact -> !WHO.contains(fact));
    }

    public String code() {
        return finding.code();
    }

    /** The public id, {@code findings/CODE}. */
    public String id() {
        return "findings/" + finding.code();
    }

    /**
     * The day of the newest value that it reads; where none is dated, the last day of a service that it asks for, else the
     * day asked for.
     */
    public LocalDate dateFor(Client client) {
        LocalDate newest = null;
        for (int i = 0; i < dating.size(); i++) {
            Term term = dating.get(i);
            LocalDate day = term.meaning() instanceof Meaning.Found found
                    ? client.findings().judgedOn(found.code())
                    : dayOf(term, client);
            if (day != null && (newest == null || day.isAfter(newest))) {
                newest = day;
            }
        }
        LocalDate day = newest == null ? lastDone(client) : newest;
        return day == null ? client.today() : day;
    }

    private @Nullable LocalDate lastDone(Client client) {
        return askedFor()
                .map(done -> done.lastDay(client))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether it is about a service that was done, such as a yearly check that it sums up. */
    public boolean isAbout(String service) {
        return askedFor().anyMatch(done -> done.service().service().equals(service));
    }

    private Stream<Meaning.Done> askedFor() {
        return appliesTo
                .terms()
                .map(Term::meaning)
                .filter(meaning -> meaning instanceof Meaning.Done done && !done.negated())
                .map(Meaning.Done.class::cast);
    }

    private static @Nullable LocalDate dayOf(Term term, Client client) {
        String fact = term.meaning().fact();
        return fact == null ? null : client.dayOf(fact);
    }

    /** Whether it is concluded for a client on the day of the measurement; unknown while it could not be judged. */
    public Truth truth(Client measured) {
        Truth applies = appliesTo.truth(measured);
        return applies == Truth.YES ? shows.truth(measured) : applies;
    }
}
