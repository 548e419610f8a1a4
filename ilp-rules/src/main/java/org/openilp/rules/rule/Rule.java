package org.openilp.rules.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openilp.core.basis.Confidence;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.plan.Reason;
import org.openilp.rules.client.Folder;
import org.openilp.rules.schedule.Schedule;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Term;

/**
 * A rule that decides: who is entitled to a service, when, since when, on whose authority.
 *
 * @param id its public name, {@code folder/family/case}; {@code finding/CODE/SERVICE} for a follow-up
 * @param kind whether it is written in DRL or follows a finding
 * @param folder for whom it speaks
 * @param service what it makes due
 * @param packs the programmes or editions that ask for it
 * @param basis the citations
 * @param confidence how it was come by
 * @param inForce when it speaks: its own dates and those of its packs
 * @param rows the rows of the decision table that it says
 * @param who the left side
 * @param terms the words of the left side, from left to right
 * @param schedules the right side, one for each occurrence
 * @param asks whether a question answered favourably could make its left side hold
 * @param reason what it says when asked why
 * @param aboutArea whether it speaks about an area or a school rather than about a person
 * @param source where it is written
 */
public record Rule(
        String id,
        Kind kind,
        Folder folder,
        String service,
        ImmutableList<String> packs,
        ImmutableList<String> basis,
        Confidence confidence,
        EffectivePeriod inForce,
        ImmutableList<String> rows,
        Condition who,
        ImmutableList<Term> terms,
        ImmutableList<Schedule> schedules,
        boolean asks,
        Reason reason,
        boolean aboutArea,
        Source source) {

    /** Note of a reason: no day is known from which to count, so the day asked for stands in for it. */
    public static final String NO_DATE_KNOWN = "NO_DATE_KNOWN";

    /** How a rule is given. */
    public enum Kind {
        DECISION,
        FOLLOW_UP
    }

    /** Whether a left side is about an area or a school: it names one of them as its subject. */
    static boolean isAboutArea(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.meaning().positive())
                .flatMap(term -> term.facts().stream())
                .anyMatch(fact -> fact.equals("IS_AREA_SUBJECT") || fact.equals("IS_SCHOOL_SUBJECT"));
    }

    /** Whether a left side reads a fact that may be asked of the person. */
    static boolean asksAny(List<Term> terms, FactDictionary facts) {
        for (Term term : terms) {
            String fact = term.meaning().fact();
            FactDefinition definition = fact == null ? null : facts.getOrNull(fact);
            if (definition != null && definition.askable()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return id + " (" + source + ")";
    }
}
