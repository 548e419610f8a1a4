package org.openilp.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openilp.core.lifecycle.Trimester;

class TableReaderTest {

    private static List<String> problems(String csv, Consumer<Row> reading) {
        TableReader reader = new TableReader(name -> new StringReader(csv));
        reader.read("t.csv", "code", row -> {
            reading.accept(row);
            return "";
        });
        try {
            reader.finish();
            return List.of();
        } catch (BadTableException bad) {
            assertThat(bad).hasMessage(String.join("\n", bad.problems()));
            return bad.problems();
        }
    }

    @Test
    void comments_and_empty_lines_are_passed_over_and_quoted_cells_are_unwrapped() {
        TableReader reader = new TableReader(
                name -> new StringReader("# what it is, with a comma\ncode,text\n\nA,\"x, \"\"y\"\"\"\nB,\n"));
        assertThat(reader.read("t.csv", "code", row -> row.text("code") + "=" + row.text("text")))
                .containsExactly("A=x, \"y\"", "B=");
        assertThatNoException().isThrownBy(reader::finish);
    }

    @Test
    void every_kind_of_cell_is_read() {
        TableReader reader = new TableReader(name -> new StringReader(
                "code,yes,day,period,number,one,list\nA,Y,2025-03-01,P3M,7,FIRST,FIRST; THIRD\nB,,,,,FIRST,\n"));
        List<Row> rows = reader.read("t.csv", "code", row -> row);
        Row full = rows.get(0);
        assertThat(full.yes("yes")).isTrue();
        assertThat(full.date("day")).isEqualTo("2025-03-01");
        assertThat(full.period("period")).hasToString("P3M");
        assertThat(full.integer("number")).isEqualTo(7);
        assertThat(full.oneOf("one", Trimester.class)).isEqualTo(Trimester.FIRST);
        assertThat(full.setOf("list", Trimester.class)).containsExactly(Trimester.FIRST, Trimester.THIRD);
        Row empty = rows.get(1);
        assertThat(empty.yes("yes")).isFalse();
        assertThat(empty.date("day")).isNull();
        assertThat(empty.period("period")).isNull();
        assertThat(empty.integer("number")).isNull();
        assertThat(empty.oneOf("day", Trimester.class, Trimester.THIRD)).isEqualTo(Trimester.THIRD);
        assertThat(empty.list("list")).isEmpty();
        assertThatNoException().isThrownBy(reader::finish);
    }

    @Test
    void a_bad_cell_is_reported_with_table_line_row_column_value_and_what_was_expected() {
        String csv = "# comment\ncode,a\nX,oops\n";
        assertThat(problems(csv, row -> row.yes("a")))
                .containsExactly("t.csv line 3, X, a: oops; expected Y or nothing");
        assertThat(problems(csv, row -> row.date("a")))
                .containsExactly("t.csv line 3, X, a: oops; expected a day such as 2025-03-01, or nothing");
        assertThat(problems(csv, row -> row.period("a")))
                .containsExactly("t.csv line 3, X, a: oops; expected a period such as P3M, or nothing");
        assertThat(problems(csv, row -> row.integer("a")))
                .containsExactly("t.csv line 3, X, a: oops; expected a whole number, or nothing");
        assertThat(problems("code,a\nX,FRIST\n", row -> row.oneOf("a", Trimester.class)))
                .containsExactly("t.csv line 2, X, a: FRIST; expected one of FIRST, SECOND, THIRD. Maybe FIRST?");
        assertThat(problems("code,a\nX,FIRST;FIRST\n", row -> row.list("a")))
                .containsExactly("t.csv line 2, X, a: FIRST; expected each word once");
    }

    @Test
    void what_must_be_there_is_missed() {
        String csv = "code,a\nX,\n";
        assertThat(problems(csv, row -> row.required("a")))
                .containsExactly("t.csv line 2, X, a: nothing; expected a text");
        assertThat(problems(csv, row -> row.requiredDate("a")))
                .containsExactly("t.csv line 2, X, a: nothing; expected a day such as 2025-03-01");
        assertThat(problems(csv, row -> row.requiredPeriod("a")))
                .containsExactly("t.csv line 2, X, a: nothing; expected a period such as P3M");
        assertThat(problems(csv, row -> row.text("b")))
                .containsExactly("t.csv line 2, X, b: nothing; expected a column of this name");
    }

    @Test
    void all_problems_of_all_rows_are_known_at_once() {
        assertThat(problems("code,a,b\nX,oops,oops\nY,,oops\n", row -> {
                    row.date("a");
                    row.yes("b");
                }))
                .hasSize(3);
    }

    @Test
    void what_an_entry_cannot_be_made_of_is_reported() {
        assertThat(problems("code,a\nX,\n", row -> {
                    throw new IllegalArgumentException("the parts do not fit");
                }))
                .containsExactly("t.csv line 2, X, the parts do not fit");
    }

    @Test
    void a_row_with_too_many_or_too_few_cells_is_reported() {
        assertThat(problems("code,a\nX,1,2\n", row -> row.text("a")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("t.csv");
        assertThat(problems("code,a\nX\n", row -> row.text("a")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("t.csv");
    }

    @Test
    void a_table_that_is_not_there_is_reported(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("t.csv"), "code\nX\n");
        TableReader reader = new TableReader(TableSource.in(folder));
        assertThat(reader.read("t.csv", "code", row -> row.text("code"))).containsExactly("X");
        reader.read("u.csv", "code", row -> row.text("code"));
        assertThatExceptionOfType(BadTableException.class)
                .isThrownBy(reader::finish)
                .withMessage("u.csv: cannot be opened; expected a table of this name");
        TableReader beside = new TableReader(TableSource.beside(TableReaderTest.class));
        beside.read("u.csv", "code", row -> row.text("code"));
        assertThatExceptionOfType(BadTableException.class).isThrownBy(beside::finish);
    }
}
