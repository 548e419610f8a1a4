package org.openilp.examples.commandline;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.openilp.core.Dictionary;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.examples.commandline.input.RecordFile;
import org.openilp.examples.commandline.table.Explanation;
import org.openilp.examples.commandline.text.Names;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ilp explain}: everything the plan of a record says of one service, and why. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Ilp ilp;

    @Parameters(paramLabel = "RECORD", descriptionKey = "parameter.record")
    private String record = "";

    @Mixin
    private Question question = new Question();

    @Option(names = "--service", paramLabel = "CODE", required = true, descriptionKey = "option.service")
    private String service = "";

    ExplainCommand(Ilp ilp) {
        this.ilp = ilp;
    }

    @Override
    public Integer call() throws IOException {
        Arguments arguments = ilp.arguments();
        Dictionary dictionary = Dictionary.national();
        String code = arguments.service("--service", service, dictionary.services());
        arguments.file(record);
        PlanRequest request = question.request(arguments, dictionary, ilp.texts());
        CarePlanner planner = question.planner(arguments, ilp.texts());
        Names names = new Names(dictionary, ilp.texts());
        Explanation explanation = new Explanation(ilp.texts(), names, dictionary, planner.rules(), request.network());
        Planning planning = Planning.by(planner, request);
        Reports reports = new Reports(ilp.streams().err(), ilp.texts());
        try (RecordFile file = RecordFile.open(record, ilp.streams().in())) {
            Iterator<RawRecord> records = file.records(planner.rules().recordReader(), request.day());
            while (records.hasNext()) {
                Answer answer = planning.answer(records.next());
                reports.add(answer);
                Answer.Planned planned = answer.planned();
                if (planned != null) {
                    ilp.streams().out().print(explanation.of(planned.record(), planned.plan(), code));
                }
            }
        }
        return reports.exitCode();
    }
}
