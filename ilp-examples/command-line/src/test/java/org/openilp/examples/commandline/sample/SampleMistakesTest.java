package org.openilp.examples.commandline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.core.Dictionary;
import org.openilp.core.json.IlpJson;
import org.openilp.core.json.ReadResult;
import org.openilp.core.json.RecordReader;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.sample.Mistakes.Kind;
import org.openilp.examples.commandline.sample.chance.Dice;

class SampleMistakesTest {

    private static final RecordReader READER =
            new RecordReader(Dictionary.national()).reportingUndated(List.of("TB_COUGH_2W", "TB_FEVER_2W"));
    private static final SampleKecamatan SAMPLE = SampleKecamatan.of(7, 2_000);

    private static ReadResult read(HealthRecord record) {
        return READER.readJson(IlpJson.writeRecord(record), SAMPLE.day());
    }

    @Test
    void every_record_is_read_and_few_have_something_to_report() {
        List<ReadResult> results =
                SAMPLE.records().map(SampleMistakesTest::read).toList();

        assertThat(results).allMatch(result -> result.record() != null);
        assertThat(results.stream()
                        .filter(result -> !result.problems().isEmpty())
                        .count())
                .isBetween(10L, 66L);
    }

    @Test
    void only_mistakes_that_are_meant_are_reported() {
        Set<String> paths = new TreeSet<>();
        SAMPLE.records()
                .forEach(record -> read(record).problems().stream()
                        .map(Problem::path)
                        .map(path -> path.replaceAll("\\[\\d+]", ""))
                        .forEach(paths::add));

        assertThat(paths)
                .isSubsetOf(
                        "events.date",
                        "events.service",
                        "facts.TB_COUGH_2W.since",
                        "facts.TB_FEVER_2W.since",
                        "observations.unit",
                        "observations.value");
        assertThat(paths).contains("events.service", "observations.value");
    }

    @Test
    void a_sample_without_mistakes_has_nothing_to_report_and_reads_back_as_it_was() {
        assertThat(SAMPLE.faultless().records()).allSatisfy(record -> {
            ReadResult result = read(record);
            assertThat(result.problems()).isEmpty();
            assertThat(result.record()).isEqualTo(record);
        });
    }

    @Test
    void crossed_out_and_refused_services_are_among_the_events() {
        List<EventStatus> statuses = new ArrayList<>();
        SAMPLE.records()
                .forEach(record -> record.events().forEach(event -> {
                    if (event.status() != null) {
                        statuses.add(event.status());
                    }
                }));

        assertThat(statuses).contains(EventStatus.values());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_of_mistake_is_made(Kind kind) {
        Mistakes mistakes = new Mistakes(Dice.of(1, 1), SAMPLE.day());
        long made = SAMPLE.faultless()
                .records()
                .limit(600)
                .filter(record -> {
                    HealthRecord wrong = mistakes.with(kind, record, Dice.of(2, 2));
                    boolean reported = wrong != null && !read(wrong).problems().isEmpty();
                    return wrong != null && !wrong.equals(record) && reported == isReported(kind, wrong);
                })
                .count();

        assertThat(made).isPositive();
    }

    private static boolean isReported(Kind kind, HealthRecord wrong) {
        return switch (kind) {
            case BEFORE_BIRTH, IMPLAUSIBLE_WEIGHT, SWAPPED_PRESSURE, OTHER_UNIT, MISSPELT_SERVICE -> true;
            case TWICE, CROSSED_OUT, WRONG_YEAR -> false;
            case UNDATED_ANSWER -> !read(wrong).problems().isEmpty();
        };
    }
}
