package org.openilp.examples.commandline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_line_breaks_after_the_last_word_that_fits() {
        assertThat(Page.wrap("satu dua tiga", 8)).containsExactly("satu dua", "tiga");
        assertThat(Page.wrap("satu dua tiga", 7)).containsExactly("satu", "dua", "tiga");
        assertThat(Page.wrap("satu dua tiga", 13)).containsExactly("satu dua tiga");
    }

    @Test
    void no_words_are_one_empty_line() {
        assertThat(Page.wrap("", 10)).containsExactly("");
        assertThat(Page.wrap("  ", 10)).containsExactly("");
    }

    @Test
    void a_long_word_breaks_behind_a_separator_where_it_has_one() {
        assertThat(Page.wrap("adult/blood-pressure", 12)).containsExactly("adult/blood-", "pressure");
        assertThat(Page.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Page.wrap("x abcdefghij", 4)).containsExactly("x", "abcd", "efgh", "ij");
    }

    @Test
    void unbroken_spaces_hold_words_together_and_are_printed_as_spaces() {
        assertThat(new Page()
                        .paragraph("x".repeat(90) + " 25\u00a0Nov\u00a02026")
                        .toString())
                .isEqualTo("x".repeat(90) + "\n25 Nov 2026\n");
    }

    @Test
    void a_paragraph_begins_all_lines_behind_its_mark() {
        assertThat(new Page()
                        .paragraph(2, "- ", "x".repeat(90) + " " + "y".repeat(10))
                        .toString())
                .isEqualTo("  - " + "x".repeat(90) + "\n    " + "y".repeat(10) + "\n");
    }

    @Test
    void a_mark_that_takes_half_the_page_is_wrapped_like_words() {
        assertThat(new Page().paragraph(0, "x".repeat(51) + " ", "y".repeat(60)).toString())
                .isEqualTo("x".repeat(51) + "\n" + "y".repeat(60) + "\n");
    }

    @Test
    void cells_wrap_beside_each_other() {
        assertThat(new Page().row(List.of(4, 5), List.of("aa bb", "c dddd")).toString())
                .isEqualTo("aa    c\nbb    dddd\n");
        assertThat(new Page().row(List.of(4, 5), List.of("aa", "c dddd")).toString())
                .isEqualTo("aa    c\n      dddd\n");
        assertThat(new Page().entry(2, "Due", 5, "now").toString()).isEqualTo("  Due    now\n");
    }

    @Property
    void nothing_is_wider_than_the_page(
            @ForAll @Size(max = 20) List<@StringLength(max = 150) String> words,
            @ForAll @IntRange(max = 40) int indent,
            @ForAll @AlphaChars @StringLength(max = 150) String mark) {
        String text = String.join(" ", words).replaceAll("\\R", " ");

        String page = new Page()
                .paragraph(indent, mark, text)
                .entry(2, "Due", 20, text)
                .row(List.of(11, 37, 11, 11, 22), List.of(text, text, text, text, text))
                .toString();

        assertThat(page.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Page.WIDTH));
    }

    @Property
    void no_letter_is_lost(@ForAll @Size(max = 20) List<@StringLength(max = 150) String> words) {
        String text = String.join(" ", words).replaceAll("[ \\t\\n]+", " ");

        assertThat(String.join("", Page.wrap(text, 20)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
