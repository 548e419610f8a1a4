package org.openilp.examples.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.examples.commandline.input.AreaFile;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.examples.commandline.input.NetworkFolder;
import org.openilp.examples.commandline.input.SeriesFolder;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;
import picocli.CommandLine.Option;

/** What is asked of the rules: the day, the place of the visit, the area, the network, the series of doses. */
final class Question {

    @Option(names = "--on", paramLabel = "DATE", required = true, descriptionKey = "option.on")
    private String on = "";

    @Option(names = "--at", paramLabel = "LEVEL", descriptionKey = "option.at")
    private @Nullable String at;

    @Option(names = "--area", paramLabel = "FILE", descriptionKey = "option.area")
    private @Nullable String area;

    @Option(names = "--network", paramLabel = "DIR", descriptionKey = "option.network")
    private @Nullable String network;

    @Option(names = "--series", paramLabel = "DIR", descriptionKey = "option.series")
    private @Nullable String series;

    /**
     * The planner that is asked: that of the national rules, with other series of vaccine doses where they are named.
     *
     * @throws org.openilp.examples.commandline.input.InputException if one of the series is wrong
     * @throws IOException if they cannot be read
     */
    CarePlanner planner(Arguments arguments, Texts texts) throws IOException {
        return series == null
                ? CarePlanner.national()
                : SeriesFolder.planner(arguments.folder("--series", series), texts);
    }

    /**
     * The question as the rules take it.
     *
     * @throws org.openilp.examples.commandline.input.InputException if one of the options is wrong
     */
    PlanRequest request(Arguments arguments, Dictionary dictionary, Texts texts) {
        LocalDate day = arguments.day("--on", on);
        PlanRequest request = PlanRequest.on(day);
        if (at != null) {
            request = request.seenAt(arguments.level("--at", at));
        }
        if (area != null) {
            arguments.file(area);
            request = request.inArea(AreaFile.read(area, dictionary, day, texts));
        }
        if (network != null) {
            Path folder = arguments.folder("--network", network);
            request = request.network(NetworkFolder.read(folder, dictionary, texts));
        }
        return request;
    }
}
