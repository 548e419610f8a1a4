package org.openilp.examples.commandline;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openilp.core.Dictionary;
import org.openilp.core.json.RecordReader;
import org.openilp.examples.commandline.input.Place;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;

/**
 * A family of six who ship with the program, as records in the folder {@code family}: a newborn, a toddler, a schoolgirl, a
 * pregnant woman, her husband, and a widow. Nobody of that name lives anywhere. Their records have gaps and two mistakes,
 * which are reported beside the plans.
 */
final class SampleFamily {

    /** The records, the youngest first. */
    static final ImmutableList<String> FILES = ImmutableList.of(
            "bayi.json", "balita.json", "anak-sekolah.json", "ibu-hamil.json", "ayah.json", "nenek.json");

    private final Streams streams;
    private final Texts texts;

    SampleFamily(Streams streams, Texts texts) {
        this.streams = streams;
        this.texts = texts;
    }

    /** Prints the plans of all six on a day; gives the exit code. */
    int plan(LocalDate day) {
        Dictionary dictionary = Dictionary.national();
        CarePlanner planner = CarePlanner.national();
        Planning planning = Planning.by(planner, PlanRequest.on(day));
        PlanOutput tables = PlanOutput.in(PlanOutput.Format.TABLE, texts, dictionary);
        RecordReader reader = planner.rules().recordReader();
        Reports reports = new Reports(streams.err(), texts);
        PrintStream out = streams.out();
        out.print(texts.get("family.title", day).replace(Texts.UNBROKEN_SPACE, ' ') + "\n\n");
        for (String file : FILES) {
            Place place = new Place(file, Place.Kind.WHOLE, 1);
            Answer answer = planning.answer(new RawRecord(place, () -> reader.readJson(content(file), day)));
            Answer.Planned planned = answer.planned();
            if (planned == null) {
                reports.add(answer);
            } else {
                tables.write(out, planned, tables.text(planned));
            }
        }
        tables.end(out);
        return reports.exitCode();
    }

    /** A record as it is written. */
    static String content(String file) {
        try {
            return Resources.toString(
                    Resources.getResource(SampleFamily.class, "family/" + file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
