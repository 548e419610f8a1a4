package org.openilp.core.immunization;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;
import org.openilp.core.person.Sex;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;
import org.openilp.core.yaml.YamlReader;

/** Reads one file of a series. What does not fit is reported and read as missing. */
final class SeriesReader {

    private static final ImmutableList<String> SERIES =
            ImmutableList.of("series", "title", "live", "liveValidDays", "immune", "counts", "uncounted", "regimens");
    private static final ImmutableList<String> REGIMEN = ImmutableList.of(
            "name",
            "from",
            "until",
            "born",
            "sex",
            "area",
            "for",
            "when",
            "start",
            "oneProduct",
            "doses",
            "basis",
            "confidence",
            "note");

    private final Conventions conventions;
    private final Errors errors;
    private final Map<Object, Integer> lines;
    private final String vaccine;
    private final DoseReader doseReader;

    private SeriesReader(String vaccine, Conventions conventions, Errors errors, Map<Object, Integer> lines) {
        this.vaccine = vaccine;
        this.conventions = conventions;
        this.errors = errors;
        this.lines = lines;
        this.doseReader = new DoseReader(vaccine, conventions);
    }

    /**
     * The series of a file; null where it names none.
     *
     * @param text the file
     * @param conventions how days are counted
     * @param errors where errors go
     * @param lines where the line of each regimen and dose goes, by identity
     */
    static @Nullable VaccineSeries read(
            String text, Conventions conventions, Errors errors, Map<Object, Integer> lines) {
        Yaml document = YamlReader.read(text, errors);
        if (document == null) {
            if (errors.count() == 0) {
                errors.add(1, "", "an empty file", "a series", "Maybe begin with a line such as series: IMM_PCV");
            }
            return null;
        }
        Fields fields = Fields.of(document, "", errors).allow(SERIES);
        String vaccine = fields.required("series", "the code of a vaccine, such as IMM_PCV");
        return vaccine == null ? null : new SeriesReader(vaccine, conventions, errors, lines).series(fields);
    }

    private VaccineSeries series(Fields fields) {
        String title = fields.required("title", "what the vaccine is, such as PCV13 0.5 ml IM");
        Liveness live = fields.constant("live", Liveness.class);
        ImmutableList.Builder<Regimen> regimens = ImmutableList.builder();
        if (fields.list("regimens").isEmpty()) {
            fields.report("regimens", "at least one regimen", null);
        }
        Values.each(fields, "regimens", part -> {
            Regimen regimen = regimen(part);
            lines.put(regimen, part.line());
            regimens.add(regimen);
        });
        errors.about("");
        return new VaccineSeries(
                vaccine,
                title == null ? vaccine : title,
                live == null ? Liveness.INACTIVATED : live,
                Values.number(fields, "liveValidDays", conventions.liveSpacingDays()),
                Values.day(fields.inner("immune").allow(ImmutableList.of("bornUntil")), "bornUntil"),
                ImmutableSet.<String>builder()
                        .add(vaccine)
                        .addAll(Values.words(fields, "counts"))
                        .build(),
                Values.words(fields, "uncounted"),
                regimens.build(),
                conventions,
                errors.file());
    }

    private Regimen regimen(Fields fields) {
        fields.allow(REGIMEN);
        String name = fields.required("name", "a name such as national");
        errors.about("regimen " + (name == null ? "without a name" : name));
        Fields born = Values.span(fields, "born");
        Fields start = Values.span(fields, "start");
        ImmutableList.Builder<SeriesDose> doses = ImmutableList.builder();
        if (fields.list("doses").isEmpty()) {
            fields.report("doses", "at least one dose", null);
        }
        Values.each(fields, "doses", part -> {
            SeriesDose dose = doseReader.read(part);
            lines.put(dose, part.line());
            doses.add(dose);
        });
        ImmutableList.Builder<Situation> when = ImmutableList.builder();
        Values.each(fields, "when", situation -> when.add(DoseReader.situation(situation)));
        String basis = fields.text("basis", "citations such as K2015#Tabel 7");
        String note = fields.text("note", "a sentence");
        return new Regimen(
                name == null ? "" : name,
                Values.day(fields, "from"),
                Values.day(fields, "until"),
                Values.day(born, "from"),
                Values.day(born, "until"),
                fields.constant("sex", Sex.class),
                Values.words(fields, "area"),
                Values.words(fields, "for"),
                when.build(),
                Values.duration(start, "from"),
                Values.duration(start, "until"),
                fields.yes("oneProduct"),
                doses.build(),
                basis == null
                        ? ImmutableList.of()
                        : Splitter.on(';').trimResults().splitToStream(basis).collect(ImmutableList.toImmutableList()),
                confidence(fields),
                note == null ? "" : note);
    }

    private static @Nullable Confidence confidence(Fields fields) {
        String symbol = fields.text("confidence", "one of S, K, D, ?");
        try {
            return symbol == null ? null : Confidence.parse(symbol);
        } catch (IllegalArgumentException unknown) {
            fields.report("confidence", "one of S, K, D, ?", null);
            return null;
        }
    }
}
