package org.openilp.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.fact.FactValue;
import org.openilp.core.fact.Truth;
import org.openilp.rules.Somebody;

class ConditionTest {

    private static final Somebody SOMEBODY = Somebody.born("1990-06-15")
            .fact("HYPERTENSION", true, "2024-01-01")
            .fact("DIABETES", true, "2023-01-01")
            .fact("TB_ACTIVE", true)
            .fact("PARQ_FIT", false, "2025-01-01");

    // since when it is known

    @ParameterizedTest(name = "{0} is known since {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "has(\"HYPERTENSION\"); 2024-01-01",
                "has(\"HYPERTENSION\"), has(\"DIABETES\"); 2024-01-01",
                "has(\"HYPERTENSION\") || has(\"DIABETES\"); 2023-01-01",
                "has(\"HYPERTENSION\") || has(\"STROKE_HISTORY\"); 2024-01-01",
                "has(\"HYPERTENSION\") || has(\"TB_ACTIVE\"); 2024-01-01",
                "has(\"HYPERTENSION\"), lacks(\"PARQ_FIT\"); 2024-01-01",
                "has(\"TB_ACTIVE\"); ",
                "lacks(\"PARQ_FIT\"); ",
                "known(\"PARQ_FIT\"); ",
                "female, ageYears >= 18; ",
                "has(\"PARQ_FIT\"); ",
                "; ",
            })
    void theDayThatAConditionBecameKnownIsTheLatestByAndTheEarliestByOr(String text, LocalDate day) {
        Condition condition = LeftSide.parse(text == null ? "" : text);

        assertThat(condition.knownSince(SOMEBODY.on("2025-06-01"))).isEqualTo(day);
    }

    @Test
    void onlyTheChosenTermsAreAsked() {
        Condition condition = LeftSide.parse("has(\"HYPERTENSION\"), has(\"DIABETES\")");

        assertThat(condition.knownSince(
                        SOMEBODY.on("2025-06-01"), term -> term.facts().contains("DIABETES")))
                .isEqualTo("2023-01-01");
        assertThat(condition.knownSince(SOMEBODY.on("2025-06-01"), term -> false))
                .isNull();
    }

    // since when the ages hold

    @ParameterizedTest(name = "{0} holds since {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "ageYears >= 18; 2008-06-15",
                "ageYears > 18; 2009-06-15",
                "ageYears == 34; 2024-06-15",
                "ageMonths >= 9; 1991-03-15",
                "ageDays >= 29; 1990-07-14",
                "ageYears >= 18, ageYears < 40; 2008-06-15",
                "ageYears >= 18, ageMonths >= 300; 2015-06-15",
                "ageYears >= 18 || ageYears >= 30; 2008-06-15",
                "ageYears >= 18 || female; ",
                "ageYears >= 50 || ageYears >= 30; 2020-06-15",
                "ageYears < 40; ",
                "ageYears <= 40; ",
                "female; ",
                "; ",
            })
    void theFirstDayOfTheAgeTermsIsTheLatestOfThem(String text, LocalDate day) {
        Condition condition = LeftSide.parse(text == null ? "" : text);

        assertThat(condition.ageReachedOn(SOMEBODY.on("2025-06-01"))).isEqualTo(day);
    }

    @Test
    void theAgeWordsOfTheRightSideReachTheirDayToo() {
        assertThat(Words.agedFrom("60 months").ageReachedOn(SOMEBODY.on("2025-06-01")))
                .isEqualTo("1995-06-15");
        assertThat(Words.agedFrom("10 days").ageReachedOn(SOMEBODY.on("2025-06-01")))
                .isEqualTo("1990-06-25");
        assertThat(Words.agedUnder("60 months").ageReachedOn(SOMEBODY.on("2025-06-01")))
                .isNull();
    }

    @Test
    void someoneBornOnTheLastOfFebruaryReachesAnAgeOnThe28thOfACommonYear() {
        assertThat(LeftSide.parse("ageYears >= 18")
                        .ageReachedOn(Somebody.born("2004-02-29").on("2025-01-01")))
                .isEqualTo("2022-02-28");
    }

    // joining

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void joiningFollowsThreeValues(Truth a, Truth b, Truth both, Truth either) {
        for (Condition[] parts : new Condition[][] {{term(a), term(b)}, {term(b), term(a)}}) {
            assertThat(Words.both(parts).truth(SOMEBODY.on("2025-06-01"))).isEqualTo(both);
            assertThat(Words.either(parts).truth(SOMEBODY.on("2025-06-01"))).isEqualTo(either);
            assertThat(Words.both(parts).holds(SOMEBODY.on("2025-06-01"))).isEqualTo(both == Truth.YES);
        }
    }

    private static Condition term(Truth truth) {
        return switch (truth) {
            case YES -> Words.female();
            case NO -> Words.male();
            case UNKNOWN -> Words.has("CONTROLLED");
        };
    }

    @Test
    void aJoinOfOneIsThatOneAndItsTermsStandFromLeftToRight() {
        assertThat(Words.both(Words.female())).isEqualTo(Words.female());
        assertThat(Words.either(Words.female())).isEqualTo(Words.female());
        assertThat(LeftSide.parse("female, (male || has(\"A\")), has(\"B\")")
                        .terms()
                        .map(Term::word))
                .containsExactly("female", "male", "has", "has");
    }

    @Test
    void aTermNamesTheFactThatItReads() {
        assertThat(Words.has("A").facts()).containsExactly("A");
        assertThat(Words.female().facts()).containsExactly("SEX");
        assertThat(Words.agedFrom("1 year").facts()).containsExactly("AGE_MONTHS");
        assertThat(Words.done("A").facts()).isEmpty();
        assertThat(Words.found("A").facts()).isEmpty();
        assertThat(Words.known("A").facts()).isEmpty();
    }

    // answers

    @Test
    void anAnswerIsAYesANumberADayOrAWord() {
        assertThat(Answer.of(true, null).truth()).isEqualTo(Truth.YES);
        assertThat(Answer.of(false, null).truth()).isEqualTo(Truth.NO);
        assertThat(Answer.ABSENT.truth()).isEqualTo(Truth.NO);
        assertThat(Answer.UNKNOWN.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(Answer.of(FactValue.codes(java.util.List.of()), null).truth())
                .isEqualTo(Truth.NO);
        assertThat(Answer.of(FactValue.codes(java.util.List.of("A")), null).truth())
                .isEqualTo(Truth.YES);
        assertThat(Answer.of(3.5, null).number()).hasValue(3.5);
        assertThat(Answer.of(FactValue.of("7"), null).number()).hasValue(7);
        assertThat(Answer.of(FactValue.of("B_POS"), null).number()).isEmpty();
        assertThat(Answer.of(true, null).number()).isEmpty();
        assertThat(Answer.of(LocalDate.of(2025, 1, 1), null).day()).isEqualTo("2025-01-01");
        assertThat(Answer.of(1, null).day()).isNull();
        assertThat(Answer.of(3, null).word()).isEqualTo("3");
        assertThat(Answer.of(3.5, null).word()).isEqualTo("3.5");
        assertThat(Answer.of(FactValue.of("B_POS"), null).word()).isEqualTo("B_POS");
        assertThat(Answer.of(true, null).word()).isNull();
        assertThat(Answer.of(true, null).isKnown()).isTrue();
        assertThat(Answer.ABSENT.isKnown()).isFalse();
    }
}
