package org.openilp.examples.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.examples.commandline.input.InputException;
import org.openilp.examples.commandline.sample.SampleFolder;
import org.openilp.examples.commandline.sample.SampleKecamatan;
import org.openilp.examples.commandline.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ilp sample}: writes the records and the network of a sample kecamatan into a folder. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private static final long MOST_PEOPLE = 10_000_000;
    private static final int PROGRESS = 100_000;

    private final Ilp ilp;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private String seed = "7";

    @Option(names = "--people", paramLabel = "N", descriptionKey = "option.people")
    private String people = "2000";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.sampleOn")
    private String on = SampleKecamatan.USUAL_DAY.toString();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "option.out")
    private String out = "";

    SampleCommand(Ilp ilp) {
        this.ilp = ilp;
    }

    @Override
    public Integer call() {
        Arguments arguments = ilp.arguments();
        Texts texts = ilp.texts();
        long of = arguments.number("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        int many = (int) arguments.number("--people", people, 1, MOST_PEOPLE);
        SampleKecamatan sample = SampleKecamatan.of(of, many, arguments.day("--on", on));
        Path folder = arguments.emptyFolder("--out", out);
        try {
            new SampleFolder(folder).write(sample, this::progress);
        } catch (IOException e) {
            throw new InputException(texts.get("error.writing", folder, String.valueOf(e.getMessage())));
        }
        Path records = folder.resolve(SampleFolder.RECORDS);
        ilp.streams().out().println(texts.get("sample.written", many, sample.kecamatan(), records, folder));
        return Ilp.OK;
    }

    private void progress(int done) {
        if (done % PROGRESS == 0) {
            ilp.streams().err().println(ilp.texts().get("sample.progress", done));
            ilp.streams().err().flush();
        }
    }
}
