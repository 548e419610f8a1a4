package org.openilp.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftSideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "female",
                "ageYears >= 40.0",
                "ageMonths < 12.0",
                "ageDays == 0.0",
                "ageYears > 1.0",
                "ageYears <= 1.0",
                "has(\"HYPERTENSION\")",
                "between(\"HEMOGLOBIN_G_DL\", 10.0, 10.5)",
                "is(\"SMOKING_STATUS\", \"CURRENT\", \"FORMER\")",
                "doneSince(\"HEALTH_EDUCATION\", \"WEDDING_DATE\")",
                "doneSince(\"HEALTH_EDUCATION\", \"WEDDING_DATE\", \"42 days\")",
                "foundForHospital",
                "female, pregnant",
                "female || pregnant",
                "female, (pregnant || has(\"PARQ_FIT\"))",
            })
    void aLeftSideReadsAsItIsWritten(String text) {
        assertThat(LeftSide.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(female && pregnant) || male",
                "female, (pregnant || (male && has(\"PARQ_FIT\")))",
                "(female && pregnant) || (male && has(\"PARQ_FIT\"))",
            })
    void aConditionIsWrittenSoThatItCanBeReadAgain(String text) {
        Condition condition = LeftSide.parse(text);

        assertThat(LeftSide.parse(condition.toString())).isEqualTo(condition);
    }

    @Test
    void blankMeansEverybody() {
        assertThat(LeftSide.parse("")).isSameAs(Condition.ALWAYS);
        assertThat(LeftSide.parse(" \n ")).isSameAs(Condition.ALWAYS);
    }

    @Test
    void aCommaBindsLooserThanOrAndOrLooserThanAnd() {
        assertThat(LeftSide.parse("female || male, pregnant"))
                .isEqualTo(Words.both(Words.either(Words.female(), Words.male()), Words.pregnant()));
        assertThat(LeftSide.parse("female && pregnant || male"))
                .isEqualTo(Words.either(Words.both(Words.female(), Words.pregnant()), Words.male()));
        assertThat(LeftSide.parse("male || female && pregnant"))
                .isEqualTo(Words.either(Words.male(), Words.both(Words.female(), Words.pregnant())));
        assertThat(LeftSide.parse("(male || female) && pregnant"))
                .isEqualTo(Words.both(Words.either(Words.male(), Words.female()), Words.pregnant()));
    }

    @Test
    void blanksLinesQuotesAndEmptyBracketsMakeNoDifference() {
        Condition plain = LeftSide.parse("female, has(\"PARQ_FIT\")");

        assertThat(LeftSide.parse(" female ,\n  has( \"PARQ_FIT\" )\n")).isEqualTo(plain);
        assertThat(LeftSide.parse("female,has('PARQ_FIT')")).isEqualTo(plain);
        assertThat(LeftSide.parse("female(), has(\"PARQ_FIT\")")).isEqualTo(plain);
        assertThat(LeftSide.parse("((female)), (has(\"PARQ_FIT\"))")).isEqualTo(plain);
    }

    @Test
    void numbersMayBeNegativeAndHaveAFraction() {
        assertThat(LeftSide.parse("below(\"Z_WEIGHT_FOR_AGE\", -2)")).isEqualTo(Words.below("Z_WEIGHT_FOR_AGE", -2));
        assertThat(LeftSide.parse("between(\"Z_WEIGHT_FOR_AGE\", -3.5, 0.25)"))
                .isEqualTo(Words.between("Z_WEIGHT_FOR_AGE", -3.5, 0.25));
    }

    @Test
    void agesAreComparedAsFacts() {
        assertThat(LeftSide.parse("ageMonths >= 9"))
                .isEqualTo(Words.age("ageMonths", "AGE_MONTHS", Comparison.AT_LEAST, 9));
        assertThat(LeftSide.parse("ageDays < 29")).isEqualTo(Words.age("ageDays", "AGE_DAYS", Comparison.BELOW, 29));
        assertThat(LeftSide.parse("ageYears == 12"))
                .isEqualTo(Words.age("ageYears", "AGE_YEARS", Comparison.EQUAL, 12));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "old; \"old\" is no word of the rules",
                "has(\"X\"), old(\"Y\"); \"old\" is no word of the rules",
                "has; \"has\" cannot be said of []",
                "has(1); \"has\" cannot be said of [1.0]",
                "has(\"X\", \"Y\"); \"has\" cannot be said of [X, Y]",
                "atLeast(\"X\"); \"atLeast\" cannot be said of [X]",
                "atLeast(\"X\", \"Y\"); \"atLeast\" cannot be said of [X, Y]",
                "atLeast(1, 2); \"atLeast\" cannot be said of [1.0, 2.0]",
                "female(\"X\"); \"female\" cannot be said of [X]",
                "!has(\"X\"); cannot read \"!has(\"X\")\"",
                "female and male; cannot read at \"and\" of \"female and male\"",
                "female male; cannot read at \"male\" of \"female male\"",
                "has(\"X\"; cannot read at the end of \"has(\"X\"\"",
                "has(\"X\" \"Y\"); cannot read at \"\"Y\"\" of \"has(\"X\" \"Y\")\"",
                "(female; cannot read at the end of \"(female\"",
                "female); cannot read at \")\" of \"female)\"",
                "(female, male); cannot read at \",\" of \"(female, male)\"",
                "female,; cannot read at the end of \"female,\"",
                "female ||; cannot read at the end of \"female ||\"",
                "ageYears; cannot read at the end of \"ageYears\"",
                "ageYears >=; cannot read at the end of \"ageYears >=\"",
                "ageYears = 3; cannot read \"= 3\"",
                "ageYears != 3; cannot read \"!= 3\"",
                "female | male; cannot read \"| male\"",
                "doneWithin(\"HEALTH_EDUCATION\", \"soon\"); \"soon\" is no stretch of time",
                "bornFrom(\"2020\"); Text '2020' could not be parsed at index 4",
            })
    void whatCannotBeReadIsNamed(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeftSide.parse(text))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ageYears female 3",
                "ageYears >= female",
                "ageYears >= \"3\"",
                ", female",
                "||",
                "()",
                "is()",
                "both(female, male)",
                "foundSeverity(\"BAD\")"
            })
    void whatMakesNoSentenceIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LeftSide.parse(text));
    }

    @Test
    void theWordsOfTheLeftSideAreThoseOfTheRegistryAndTheAges() {
        Set<String> words = new LinkedHashSet<>(Set.of("ageDays", "ageMonths", "ageYears"));
        Arrays.stream(Words.class.getMethods())
                .filter(method -> method.getReturnType() == Term.class)
                .forEach(method -> words.add(method.getName()));

        assertThat(LeftSide.words()).containsExactlyInAnyOrderElementsOf(words);
    }
}
