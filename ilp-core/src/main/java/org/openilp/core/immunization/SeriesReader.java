package org.openilp.core.immunization;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;
import org.openilp.core.immunization.Conventions.MonthEnd;
import org.openilp.core.immunization.SeriesDose.AtSchool;
import org.openilp.core.immunization.SeriesDose.Skip;
import org.openilp.core.immunization.Situation.DoseCount;
import org.openilp.core.person.Sex;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;
import org.openilp.core.yaml.YamlReader;

/** Reads one file of a series. What does not fit is reported and read as missing. */
final class SeriesReader {

    private static final ImmutableList<String> SERIES =
            ImmutableList.of("series", "title", "live", "liveValidDays", "counts", "uncounted", "regimens");
    private static final ImmutableList<String> REGIMEN = ImmutableList.of(
            "name", "from", "until", "born", "sex", "area", "for", "when", "doses", "basis", "confidence", "note");
    private static final ImmutableList<String> DOSE = ImmutableList.of(
            "dose", "age", "interval", "intervals", "otherwise", "school", "products", "skip", "protects", "repeats");
    private static final ImmutableList<String> AGE =
            ImmutableList.of("valid", "minimum", "recommended", "overdue", "latest", "validUntil");
    private static final ImmutableList<String> INTERVAL =
            ImmutableList.of("after", "valid", "minimum", "recommended", "overdue", "from", "until");
    private static final String A_DAY = "a day such as 2025-01-21";

    private final Conventions conventions;
    private final Errors errors;
    private final Map<Object, Integer> lines;
    private final String vaccine;

    private SeriesReader(String vaccine, Conventions conventions, Errors errors, Map<Object, Integer> lines) {
        this.vaccine = vaccine;
        this.conventions = conventions;
        this.errors = errors;
        this.lines = lines;
    }

    /** The conventions of a folder. */
    static Conventions conventions(String text, Errors errors) {
        Yaml document = YamlReader.read(text, errors);
        if (document == null) {
            return Conventions.NATIONAL;
        }
        Fields fields = Fields.of(document, "", errors)
                .allow(ImmutableList.of(
                        "graceDays",
                        "monthEnd",
                        "liveSpacingDays",
                        "liveOnOneDay",
                        "intervalsCountFromAnyDose",
                        "overdueMoves"));
        MonthEnd monthEnd = fields.constant("monthEnd", MonthEnd.class);
        return new Conventions(
                number(fields, "graceDays", Conventions.NATIONAL.graceDays()),
                monthEnd == null ? Conventions.NATIONAL.monthEnd() : monthEnd,
                number(fields, "liveSpacingDays", Conventions.NATIONAL.liveSpacingDays()),
                yes(fields, "liveOnOneDay", Conventions.NATIONAL.liveOnOneDay()),
                yes(fields, "intervalsCountFromAnyDose", Conventions.NATIONAL.countsFromAnyDose()),
                yes(fields, "overdueMoves", Conventions.NATIONAL.overdueMoves()));
    }

    private static boolean yes(Fields fields, String key, boolean ifMissing) {
        return fields.has(key) ? fields.yes(key) : ifMissing;
    }

    private static int number(Fields fields, String key, int ifMissing) {
        Integer number = optionalNumber(fields, key);
        return number == null ? ifMissing : number;
    }

    private static @Nullable Integer optionalNumber(Fields fields, String key) {
        String text = fields.text(key, "a number");
        Integer number = text == null ? null : Ints.tryParse(text);
        if (text != null && (number == null || number < 0)) {
            fields.report(key, "a whole number from 0", null);
            return null;
        }
        return number;
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
        each(fields, "regimens", part -> {
            Regimen regimen = regimen(part);
            lines.put(regimen, part.line());
            regimens.add(regimen);
        });
        errors.about("");
        return new VaccineSeries(
                vaccine,
                title == null ? vaccine : title,
                live == null ? Liveness.INACTIVATED : live,
                number(fields, "liveValidDays", conventions.liveSpacingDays()),
                ImmutableSet.<String>builder()
                        .add(vaccine)
                        .addAll(words(fields, "counts"))
                        .build(),
                words(fields, "uncounted"),
                regimens.build(),
                conventions,
                errors.file());
    }

    private Regimen regimen(Fields fields) {
        fields.allow(REGIMEN);
        String name = fields.required("name", "a name such as national");
        errors.about("regimen " + (name == null ? "without a name" : name));
        Fields born = fields.inner("born").allow(ImmutableList.of("from", "until"));
        ImmutableList.Builder<SeriesDose> doses = ImmutableList.builder();
        if (fields.list("doses").isEmpty()) {
            fields.report("doses", "at least one dose", null);
        }
        each(fields, "doses", part -> {
            SeriesDose dose = dose(part);
            lines.put(dose, part.line());
            doses.add(dose);
        });
        ImmutableList.Builder<Situation> when = ImmutableList.builder();
        each(fields, "when", situation -> when.add(situation(situation)));
        String basis = fields.text("basis", "citations such as K2015#Tabel 7");
        String note = fields.text("note", "a sentence");
        return new Regimen(
                name == null ? "" : name,
                day(fields, "from"),
                day(fields, "until"),
                day(born, "from"),
                day(born, "until"),
                fields.constant("sex", Sex.class),
                words(fields, "area"),
                words(fields, "for"),
                when.build(),
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

    private SeriesDose dose(Fields fields) {
        fields.allow(DOSE);
        String label = fields.required("dose", "a number or label, such as 1 or CLASS2");
        ImmutableList.Builder<Interval> intervals = ImmutableList.builder();
        if (fields.has("interval")) {
            intervals.add(interval(fields.inner("interval")));
        }
        each(fields, "intervals", interval -> intervals.add(interval(interval)));
        ImmutableList.Builder<Skip> skips = ImmutableList.builder();
        each(fields, "skip", skip -> skips.add(skip(skip)));
        return new SeriesDose(
                label == null ? "" : label,
                fields.has("age") ? age(fields.inner("age")) : null,
                intervals.build(),
                fields.has("otherwise") ? interval(fields.inner("otherwise")) : null,
                fields.has("school") ? atSchool(fields.inner("school")) : null,
                words(fields, "products"),
                skips.build(),
                duration(fields, "protects"),
                fields.yes("repeats"));
    }

    private AgeLimits age(Fields fields) {
        fields.allow(AGE);
        Period minimum = duration(fields, "minimum");
        if (minimum == null && !fields.has("minimum")) {
            fields.report("minimum", Durations.EXPECTED, null);
        }
        Period least = minimum == null ? Period.ZERO : minimum;
        Period recommended = duration(fields, "recommended");
        return new AgeLimits(
                valid(fields, least),
                least,
                recommended == null ? least : recommended,
                duration(fields, "overdue"),
                duration(fields, "latest"),
                duration(fields, "validUntil"));
    }

    private Interval interval(Fields fields) {
        fields.allow(INTERVAL);
        Period minimum = duration(fields, "minimum");
        Period valid = duration(fields, "valid");
        if (!fields.has("minimum") && !fields.has("valid")) {
            fields.report("minimum", Durations.EXPECTED, null);
        }
        Period least = minimum != null ? minimum : valid != null ? valid : Period.ZERO;
        return new Interval(
                reference(fields),
                valid != null ? valid : valid(fields, least),
                least,
                duration(fields, "recommended"),
                duration(fields, "overdue"),
                day(fields, "from"),
                day(fields, "until"));
    }

    private Period valid(Fields fields, Period minimum) {
        Period valid = duration(fields, "valid");
        return valid != null ? valid : minimum.isZero() ? minimum : minimum.minusDays(conventions.graceDays());
    }

    private Reference reference(Fields fields) {
        String expected = "previous, a dose such as dose 1 or IMM_HEXAVALENT 3, last and a list of products, "
                + "or fact and the code of a fact";
        String text = fields.text("after", expected);
        if (text == null || text.equals("previous")) {
            return new Reference.Previous();
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            fields.report("after", expected, null);
            return new Reference.Previous();
        }
        String rest = text.substring(space + 1).strip();
        return switch (text.substring(0, space)) {
            case "dose" -> new Reference.DoseOf(vaccine, rest);
            case "last" ->
                new Reference.LastOf(ImmutableSet.copyOf(
                        Splitter.on(',').trimResults().omitEmptyStrings().split(rest)));
            case "fact" -> new Reference.FactDay(rest);
            default -> new Reference.DoseOf(text.substring(0, space), rest);
        };
    }

    private static AtSchool atSchool(Fields fields) {
        fields.allow(ImmutableList.of("month", "overdue", "latest"));
        Month month = fields.constant("month", Month.class);
        if (!fields.has("month")) {
            fields.report("month", "a month such as AUGUST", null);
        }
        return new AtSchool(
                month == null ? Month.JULY : month, duration(fields, "overdue"), duration(fields, "latest"));
    }

    private Skip skip(Fields fields) {
        fields.allow(ImmutableList.of("age", "doses", "sincePrevious", "products", "in"));
        String where = fields.text("in", "judging or forecasting");
        if (where != null && !where.equals("judging") && !where.equals("forecasting")) {
            fields.report("in", "judging or forecasting; without it, both", null);
        }
        return new Skip(situation(fields), !"forecasting".equals(where), !"judging".equals(where));
    }

    private Situation situation(Fields fields) {
        if (!fields.has("in")) {
            fields.allow(ImmutableList.of("age", "doses", "sincePrevious", "products"));
        }
        Fields age = fields.inner("age").allow(ImmutableList.of("from", "until"));
        ImmutableList.Builder<DoseCount> counts = ImmutableList.builder();
        each(fields, "doses", count -> {
            count.allow(ImmutableList.of("from", "until", "least", "most", "products", "invalidToo"));
            counts.add(new DoseCount(
                    duration(count, "from"),
                    duration(count, "until"),
                    number(count, "least", 0),
                    optionalNumber(count, "most"),
                    words(count, "products"),
                    count.yes("invalidToo")));
        });
        return new Situation(
                duration(age, "from"),
                duration(age, "until"),
                counts.build(),
                duration(fields, "sincePrevious"),
                words(fields, "products"));
    }

    private void each(Fields fields, String key, Consumer<Fields> use) {
        int position = 0;
        for (Yaml part : fields.list(key)) {
            use.accept(Fields.of(part, fields.path(key) + "[" + position++ + "]", errors));
        }
    }

    private static ImmutableSet<String> words(Fields fields, String key) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (Yaml part : fields.list(key)) {
            if (part.text().isBlank()) {
                fields.report(key, "codes", null);
            } else {
                words.add(part.text());
            }
        }
        return words.build();
    }

    private static @Nullable Period duration(Fields fields, String key) {
        String text = fields.text(key, Durations.EXPECTED);
        Period duration = text == null ? null : Durations.parse(text);
        if (text != null && duration == null) {
            fields.report(key, Durations.EXPECTED, null);
        }
        return duration;
    }

    private static @Nullable LocalDate day(Fields fields, String key) {
        String text = fields.text(key, A_DAY);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            fields.report(key, A_DAY, null);
            return null;
        }
    }
}
