package org.openilp.examples.commandline;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.openilp.core.Dictionary;
import org.openilp.core.json.RecordReader;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.examples.commandline.input.RecordFile;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ilp plan}: the plans of records. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final Ilp ilp;

    @Parameters(paramLabel = "RECORD", arity = "1..*", descriptionKey = "parameter.records")
    private List<String> files = List.of();

    @Mixin
    private Question question = new Question();

    @Option(names = "--format", paramLabel = "table|json|ndjson", descriptionKey = "option.format")
    private String format = "table";

    PlanCommand(Ilp ilp) {
        this.ilp = ilp;
    }

    @Override
    public Integer call() throws IOException {
        Arguments arguments = ilp.arguments();
        PlanOutput.Format form = arguments.word("--format", format, PlanOutput.Format.class);
        files.forEach(arguments::file);
        CarePlanner planner = question.planner(arguments, ilp.texts());
        Dictionary dictionary = planner.rules().dictionary();
        PlanRequest request = question.request(arguments, dictionary, ilp.texts());
        Planning planning = Planning.by(planner, request);
        PlanOutput output = PlanOutput.in(form, ilp.texts(), dictionary, request.network());
        Reports reports = new Reports(ilp.streams().err(), ilp.texts());
        RecordReader reader = planner.rules().recordReader();
        try (PlanRun run = new PlanRun(planning, output, ilp.streams(), reports)) {
            for (String name : files) {
                try (RecordFile file = RecordFile.open(name, ilp.streams().in())) {
                    run.plan(file, reader, request.day());
                }
            }
            run.end();
        }
        return reports.exitCode();
    }
}
