package org.openilp.examples.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything in one run and writes it as plain text: {@code Benchmarks FILE [SECONDS]}. Times on a shared
 * machine say little by themselves; the ratios of one run do.
 */
final class Benchmarks {

    private static final int ROUNDS = 5;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final PrintWriter out;
    private final int seconds;

    private Benchmarks(PrintWriter out, int seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("Usage: Benchmarks FILE [SECONDS of each round]");
            System.exit(2);
        }
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path file = Path.of(arguments[0]);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            new Benchmarks(out, seconds).run();
        }
        System.out.print(Files.readString(file, StandardCharsets.UTF_8));
    }

    private void run() throws RunnerException, IOException, InterruptedException {
        line("%d people of the sample kecamatan, seed 7, on %s", Village.PEOPLE, Village.DAY);
        line(
                "JDK %s, %d processors, %d rounds of %d s",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), ROUNDS, seconds);
        for (int threads = 1; threads <= 2; threads++) {
            plans(threads);
        }
        zScores();
        vaccineSeries();
        new ColdStarts(this::line).measure();
        out.flush();
    }

    private void plans(int threads) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PlanBenchmark.class.getSimpleName())
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(ROUNDS)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(ROUNDS)
                        .measurementTime(TimeValue.seconds(seconds))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        double ilp = results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(each -> each.getLabel().equals("ilpTogether"))
                .findFirst()
                .orElseThrow()
                .getScore();
        line("");
        line("%-16s %12s %8s %14s %s", threads + " thread(s)", "us/person", "+-", "bytes/person", "against together");
        for (RunResult each : results) {
            Result<?> time = each.getPrimaryResult();
            Result<?> allocated =
                    Objects.requireNonNull(each.getSecondaryResults().get(ALLOCATED));
            line(
                    "%-16s %12.1f %8.1f %14.0f %.2f",
                    time.getLabel(),
                    time.getScore(),
                    time.getScoreError(),
                    allocated.getScore(),
                    time.getScore() / ilp);
        }
    }

    private static Collection<RunResult> briefly(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getSimpleName())
                        .forks(1)
                        .warmupIterations(ROUNDS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(ROUNDS)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
    }

    private void vaccineSeries() throws RunnerException {
        line("");
        line("%-16s %12s %8s", "vaccine doses", "us/child", "+-");
        for (RunResult each : briefly(SeriesBenchmark.class)) {
            Result<?> time = each.getPrimaryResult();
            line("%-16s %12.1f %8.1f", time.getLabel(), time.getScore(), time.getScoreError());
        }
    }

    private void zScores() throws RunnerException {
        Collection<RunResult> results = briefly(GrowthBenchmark.class);
        line("");
        line("%-16s %12s %8s %14s", "z-scores", "ns", "+-", "million/s");
        for (RunResult each : results) {
            Result<?> time = each.getPrimaryResult();
            line(
                    "%-16s %12.0f %8.0f %14.1f",
                    time.getLabel(), time.getScore(), time.getScoreError(), 1000 / time.getScore());
        }
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
