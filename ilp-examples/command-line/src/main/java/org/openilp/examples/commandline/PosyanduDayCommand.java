package org.openilp.examples.commandline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.openilp.core.Dictionary;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.json.RecordReader;
import org.openilp.core.network.Facility;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.examples.commandline.input.InputException;
import org.openilp.examples.commandline.input.NetworkFolder;
import org.openilp.examples.commandline.input.RecordFile;
import org.openilp.examples.commandline.posyandu.DayJson;
import org.openilp.examples.commandline.posyandu.DayTable;
import org.openilp.examples.commandline.posyandu.PosyanduDay;
import org.openilp.examples.commandline.table.PersonLine;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.CarePlanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ilp posyandu-day}: the open day of one Posyandu. */
@Command(name = "posyandu-day")
final class PosyanduDayCommand implements Callable<Integer> {

    private final Ilp ilp;

    @Option(names = "--records", paramLabel = "FILE", required = true, descriptionKey = "option.records")
    private List<String> files = List.of();

    @Option(names = "--network", paramLabel = "DIR", required = true, descriptionKey = "option.network")
    private String folder = "";

    @Option(names = "--posyandu", paramLabel = "ID", required = true, descriptionKey = "option.posyandu")
    private String posyandu = "";

    @Option(names = "--on", paramLabel = "DATE", required = true, descriptionKey = "option.openDay")
    private String on = "";

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "option.dayFormat")
    private String format = "table";

    /** The forms, as named after {@code --format}. */
    enum Format {
        /** A page for people. */
        TABLE,
        /** One object. */
        JSON
    }

    PosyanduDayCommand(Ilp ilp) {
        this.ilp = ilp;
    }

    @Override
    public Integer call() throws IOException {
        Texts texts = ilp.texts();
        Arguments arguments = ilp.arguments();
        LocalDate day = arguments.day("--on", on);
        Format form = arguments.word("--format", format, Format.class);
        files.forEach(arguments::file);
        Dictionary dictionary = Dictionary.national();
        HealthNetwork network = NetworkFolder.read(arguments.folder("--network", folder), dictionary, texts);
        Facility place = NetworkFolder.posyandu(network, "--posyandu", posyandu, texts);
        CarePlanner planner = CarePlanner.national();
        Reports reports = new Reports(ilp.streams().err(), texts);
        Progress progress = new Progress(ilp.streams().err(), texts, System::nanoTime);
        PosyanduDayRun run = new PosyanduDayRun(planner, day, network, place, reports, progress, new PersonLine(texts));
        RecordReader reader = planner.rules().recordReader();
        try (Blocks blocks = new Blocks()) {
            for (String name : files) {
                try (RecordFile file = RecordFile.open(name, ilp.streams().in())) {
                    run.add(blocks, file.records(reader, day), file::ready);
                }
            }
        }
        PosyanduDay answer = run.day();
        if (answer.counts().read() == 0) {
            throw new InputException(texts.get("error.noRecords", String.join(", ", files)));
        }
        ilp.streams().out().print(written(answer, form, texts, dictionary));
        return reports.exitCode();
    }

    /** A day in a form. */
    static String written(PosyanduDay day, Format form, Texts texts, Dictionary dictionary) {
        return switch (form) {
            case TABLE -> new DayTable(texts, new Names(dictionary, texts), dictionary.services()).of(day);
            case JSON -> new DayJson(dictionary.services()).of(day);
        };
    }
}
