package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openilp.core.Dictionary;
import org.openilp.core.json.IlpJson;
import org.openilp.core.json.RecordReader;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.input.RecordFile;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

class PlanRunTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Dictionary DICTIONARY = Dictionary.national();
    private static final Texts TEXTS = Texts.of(Language.EN);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void plans_keep_the_order_of_records_however_long_each_takes() throws IOException {
        String input = IntStream.range(0, 3000).mapToObj(PlanRunTest::line).collect(Collectors.joining("\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = run(new ByteArrayInputStream(bytes(input)), out, record -> {
            waitFor(record.person().id().hashCode() % 3);
            return CarePlan.empty(record.person().id(), DAY);
        });

        assertThat(ids(out))
                .isEqualTo(IntStream.range(0, 3000).mapToObj(i -> "p" + i).toList());
        assertThat(code).isZero();
    }

    @Test
    void a_refused_line_is_reported_and_gives_no_plan() throws IOException {
        String input = line(0) + "\n{\"person\":{\"id\":\"x\",\"sex\":\"MALE\"}}\n{oops\n" + line(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = run(
                new ByteArrayInputStream(bytes(input)),
                out,
                record -> CarePlan.empty(record.person().id(), DAY));

        assertThat(ids(out)).containsExactly("p0", "p1");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("standard input line 2: record refused: person.birthDate: nothing"),
                        line -> assertThat(line).startsWith("standard input line 3: record refused: "));
    }

    @Test
    void a_record_for_which_planning_fails_is_reported_without_its_facts_and_the_others_are_answered()
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = run(new ByteArrayInputStream(bytes(line(0) + "\n" + line(1))), out, record -> {
            if (record.person().id().equals("p0")) {
                throw new IllegalStateException("secret of " + record.person().id());
            }
            return CarePlan.empty(record.person().id(), DAY);
        });

        assertThat(ids(out)).containsExactly("p1");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("standard input line 1: no plan could be made "
                        + "\\(IllegalStateException, PlanRunTest\\.java:\\d+\\)\\. Please report it\\.\\R");
    }

    @Test
    void what_planning_finds_wrong_is_reported_with_what_reading_found() throws IOException {
        String record = line(0).replace("}}", "},\"facts\":{\"NO_SUCH\":1}}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = run(
                new ByteArrayInputStream(bytes(record)),
                out,
                person -> CarePlan.empty(person.person().id(), DAY)
                        .withProblems(
                                List.of(Problem.of("facts.BMI", "(hidden)", "what follows from height and weight"))));

        assertThat(code).isZero();
        assertThat(IlpJson.readPlan(out.toString(StandardCharsets.UTF_8).strip())
                        .problems())
                .extracting(Problem::path)
                .containsExactly("facts.NO_SUCH", "facts.BMI");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void what_can_be_planned_but_not_written_is_reported_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = run(
                new ByteArrayInputStream(bytes(line(0))),
                out,
                record -> CarePlan.empty(record.person().id(), DAY),
                new Unwritable());

        assertThat(out.size()).isZero();
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("standard input line 1: no plan could be made (");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void an_answer_comes_before_the_next_record_is_there() throws Exception {
        PipedOutputStream question = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(question);
        PipedOutputStream answer = new PipedOutputStream();
        BufferedReader answers =
                new BufferedReader(new InputStreamReader(new PipedInputStream(answer), StandardCharsets.UTF_8));
        Thread planner = new Thread(() -> {
            try {
                run(in, answer, record -> CarePlan.empty(record.person().id(), DAY));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        planner.start();

        for (int i = 0; i < 3; i++) {
            question.write(bytes(line(i) + "\n"));
            question.flush();
            assertThat(IlpJson.readPlan(answers.readLine()).person()).isEqualTo("p" + i);
        }
        question.close();
        planner.join();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void no_more_is_read_than_is_answered() throws IOException {
        EndlessInput in = new EndlessInput();
        LimitedOutput out = new LimitedOutput(20_000);

        run(in, out, record -> CarePlan.empty(record.person().id(), DAY));

        assertThat(in.lines)
                .as("lines read until nobody wanted the answers any more")
                .isLessThan(5_000);
    }

    private int run(InputStream in, OutputStream out, Function<HealthRecord, CarePlan> planner) throws IOException {
        return run(in, out, planner, PlanOutput.in(PlanOutput.Format.NDJSON, TEXTS, DICTIONARY));
    }

    private int run(InputStream in, OutputStream out, Function<HealthRecord, CarePlan> planner, PlanOutput output)
            throws IOException {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(in, new PrintStream(out, false, StandardCharsets.UTF_8), errors);
        Reports reports = new Reports(errors, TEXTS);
        try (PlanRun run = new PlanRun(new Planning(planner), output, streams, reports);
                RecordFile file = RecordFile.open(RecordFile.STANDARD_INPUT, in)) {
            run.plan(file, new RecordReader(DICTIONARY), DAY);
            run.end();
        }
        return reports.exitCode();
    }

    private static List<String> ids(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> IlpJson.readPlan(line).person())
                .toList();
    }

    private static void waitFor(int milliseconds) {
        try {
            Thread.sleep(Math.max(0, milliseconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(int number) {
        return "{\"person\":{\"id\":\"p" + number + "\",\"birthDate\":\"2000-01-01\",\"sex\":\"MALE\"}}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An output that fails. */
    private static final class Unwritable implements PlanOutput {
        @Override
        public String text(Answer.Planned planned) {
            throw new IllegalStateException();
        }

        @Override
        public void write(PrintStream out, Answer.Planned planned, String text) {
            out.print(text);
        }

        @Override
        public void end(PrintStream out) {}
    }

    /** Records without end. */
    private static final class EndlessInput extends InputStream {
        private int lines;
        private byte[] line = new byte[0];
        private int position;

        @Override
        public int read() {
            if (position == line.length) {
                line = bytes(PlanRunTest.line(lines++) + "\n");
                position = 0;
            }
            return line[position++];
        }

        @Override
        public int available() {
            return 1;
        }
    }

    /** A reader of answers who leaves after some. */
    private static final class LimitedOutput extends OutputStream {
        private int left;

        private LimitedOutput(int bytes) {
            this.left = bytes;
        }

        @Override
        public void write(int character) throws IOException {
            if (left-- <= 0) {
                throw new IOException("closed");
            }
        }
    }
}
