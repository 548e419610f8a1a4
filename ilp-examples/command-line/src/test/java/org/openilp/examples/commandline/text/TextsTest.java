package org.openilp.examples.commandline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Problem;

class TextsTest {

    private static final Texts ID = Texts.of(Language.ID);
    private static final Texts EN = Texts.of(Language.EN);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ID.bundle().keySet()).isEqualTo(EN.bundle().keySet());
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        for (String key : ID.bundle().keySet()) {
            assertThat(placeholders(ID.get(key))).as(key).isEqualTo(placeholders(EN.get(key)));
        }
    }

    @Test
    void texts_hold_nothing_but_characters_of_one_column() {
        for (Texts texts : List.of(ID, EN)) {
            for (String key : texts.bundle().keySet()) {
                assertThat(texts.get(key)).as(key).matches("\\p{ASCII}*");
            }
        }
    }

    @Test
    void every_state_has_a_word_that_fits_its_column() {
        for (DecisionState state : DecisionState.values()) {
            assertThat(ID.get("state." + state)).as("%s", state).hasSizeLessThanOrEqualTo(13);
            assertThat(EN.get("state." + state)).as("%s", state).hasSizeLessThanOrEqualTo(14);
        }
    }

    @Test
    void days_are_written_in_the_language_with_spaces_that_do_not_break() {
        LocalDate day = LocalDate.of(2026, 5, 9);

        assertThat(ID.day(day)).isEqualTo("9\u00a0Mei\u00a02026");
        assertThat(EN.day(day)).isEqualTo("9\u00a0May\u00a02026");
        assertThat(EN.day(null)).isEqualTo("-");
    }

    @Test
    void values_are_filled_in_where_they_belong() {
        assertThat(EN.get("error.value", "--on", "x", "y")).isEqualTo("--on: x; expected y.");
        assertThat(EN.get("plan.next", LocalDate.of(2026, 5, 9))).isEqualTo("next 9\u00a0May\u00a02026");
        assertThat(EN.count("age.days", 1)).isEqualTo("1 day");
        assertThat(EN.count("age.days", 0)).isEqualTo("0 days");
    }

    @Test
    void a_value_with_braces_is_shown_as_it_is() {
        assertThat(EN.get("error.place", "{1}", "{0}")).isEqualTo("{1}: {0}");
    }

    @Test
    void a_key_that_does_not_exist_is_an_error() {
        assertThatThrownBy(() -> EN.get("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThat(EN.find("no.such.key")).isEmpty();
    }

    @Test
    void a_problem_is_one_line() {
        Problem problem = Problem.of("facts.X", "3", "1 or 2", "Maybe 2?");

        assertThat(EN.problem(problem)).isEqualTo("facts.X: 3; expected 1 or 2. Maybe 2?");
        assertThat(ID.problem(Problem.of("", "", "a record"))).isEqualTo("kosong; seharusnya a record");
    }

    @Test
    void a_postponement_says_until_when() {
        LocalDate day = LocalDate.of(2026, 5, 9);

        assertThat(EN.postponement("fever", Postponement.until("X", day)))
                .isEqualTo("Postponed until 9\u00a0May\u00a02026: fever.");
        assertThat(EN.postponement("fever", Postponement.until("X", null))).isEqualTo("Postponed: fever.");
        assertThat(EN.postponement("allergy", Postponement.permanent("X"))).isEqualTo("Not given for life: allergy.");
    }

    @Test
    void the_language_is_known_before_arguments_are_read() {
        assertThat(Language.wantedBy(List.of())).isEqualTo(Language.ID);
        assertThat(Language.wantedBy(List.of("plan", "--lang", "en"))).isEqualTo(Language.EN);
        assertThat(Language.wantedBy(List.of("--lang=EN", "plan"))).isEqualTo(Language.EN);
        assertThat(Language.wantedBy(List.of("--lang", "xx"))).isEqualTo(Language.ID);
        assertThat(Language.wantedBy(List.of("--lang"))).isEqualTo(Language.ID);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
