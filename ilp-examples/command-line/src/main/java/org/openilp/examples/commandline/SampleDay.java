package org.openilp.examples.commandline;

import java.time.LocalDate;
import java.util.Iterator;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.json.IlpJson;
import org.openilp.core.json.RecordReader;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.HealthRecord;
import org.openilp.examples.commandline.input.Place;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.examples.commandline.sample.SampleKecamatan;
import org.openilp.examples.commandline.table.PersonLine;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.CarePlanner;

/**
 * The open day of a Posyandu in the sample kecamatan, made in memory: seed {@value #SEED}, {@value #PEOPLE} people. Nobody
 * of them lives anywhere. Their records have gaps and mistakes, which are reported.
 */
final class SampleDay {

    private static final long SEED = 7;
    private static final int PEOPLE = 2_000;

    private final Streams streams;
    private final Texts texts;

    SampleDay(Streams streams, Texts texts) {
        this.streams = streams;
        this.texts = texts;
    }

    /** Prints the day; gives the exit code. */
    int print() {
        SampleKecamatan sample = SampleKecamatan.of(SEED, PEOPLE);
        LocalDate day = sample.day();
        HealthNetwork network = sample.network();
        Facility posyandu = network.facilities(FacilityLevel.POSYANDU).stream()
                .filter(each -> each.isOpenOn(day))
                .findFirst()
                .orElseThrow();
        CarePlanner planner = CarePlanner.national();
        Reports reports = new Reports(streams.err(), texts);
        Progress progress = new Progress(streams.err(), texts, System::nanoTime);
        PosyanduDayRun run =
                new PosyanduDayRun(planner, day, network, posyandu, reports, progress, new PersonLine(texts));
        try (Blocks blocks = new Blocks()) {
            run.add(blocks, records(sample, planner.rules().recordReader()), () -> true);
        }
        streams.out().print(texts.get("sample.title", PEOPLE, SEED) + "\n\n");
        streams.out()
                .print(PosyanduDayCommand.written(
                        run.day(),
                        PosyanduDayCommand.Format.TABLE,
                        texts,
                        planner.rules().dictionary()));
        return reports.exitCode();
    }

    /** The records as a file would hold them, so that what is wrong with them is found. */
    private static Iterator<RawRecord> records(SampleKecamatan sample, RecordReader reader) {
        return sample.records().map(record -> raw(record, sample.day(), reader)).iterator();
    }

    private static RawRecord raw(HealthRecord record, LocalDate day, RecordReader reader) {
        Place place = new Place(record.person().id(), Place.Kind.WHOLE, 1);
        return new RawRecord(place, () -> reader.readJson(IlpJson.writeRecord(record), day));
    }
}
