package org.openilp.examples.commandline;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.openilp.core.Dictionary;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.examples.commandline.input.RecordFile;
import org.openilp.examples.commandline.table.VaccineJson;
import org.openilp.examples.commandline.table.VaccineTable;
import org.openilp.examples.commandline.text.Names;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;
import org.openilp.rules.VaccineCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ilp vaccines}: what the vaccine doses of a record are worth, and which come next. */
@Command(name = "vaccines")
final class VaccinesCommand implements Callable<Integer> {

    private final Ilp ilp;

    @Parameters(paramLabel = "RECORD", descriptionKey = "parameter.record")
    private String record = "";

    @Mixin
    private Question question = new Question();

    @Option(names = "--format", paramLabel = "table|ndjson", descriptionKey = "option.vaccineFormat")
    private String format = "table";

    VaccinesCommand(Ilp ilp) {
        this.ilp = ilp;
    }

    /** How a card is written. */
    enum Format {
        /** For people. */
        TABLE,
        /** One line of JSON each. */
        NDJSON
    }

    @Override
    public Integer call() throws IOException {
        Arguments arguments = ilp.arguments();
        Format form = arguments.word("--format", format, Format.class);
        Dictionary dictionary = Dictionary.national();
        arguments.file(record);
        PlanRequest request = question.request(arguments, dictionary, ilp.texts());
        CarePlanner planner = question.planner(arguments, ilp.texts());
        VaccineTable table = new VaccineTable(ilp.texts(), new Names(dictionary, ilp.texts()));
        Planning planning = Planning.by(planner, request);
        Reports reports = new Reports(ilp.streams().err(), ilp.texts());
        try (RecordFile file = RecordFile.open(record, ilp.streams().in())) {
            Iterator<RawRecord> records = file.records(planner.rules().recordReader(), request.day());
            while (records.hasNext()) {
                Answer answer = planning.answer(records.next());
                reports.add(answer);
                Answer.Planned planned = answer.planned();
                if (planned != null) {
                    VaccineCard card = planner.vaccines(planned.record(), request);
                    ilp.streams()
                            .out()
                            .print(form == Format.TABLE ? table.of(planned.record(), card) : VaccineJson.line(card));
                }
            }
        }
        return reports.exitCode();
    }
}
