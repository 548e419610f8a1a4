package org.openilp.core.immunization;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.Period;
import org.openilp.core.immunization.SeriesDose.AtSchool;
import org.openilp.core.immunization.SeriesDose.Skip;
import org.openilp.core.immunization.Situation.DoseCount;
import org.openilp.core.yaml.Fields;

/** Reads one dose of a regimen. What does not fit is reported and read as missing. */
final class DoseReader {

    private static final ImmutableList<String> DOSE = ImmutableList.of(
            "dose",
            "age",
            "interval",
            "intervals",
            "otherwise",
            "school",
            "products",
            "mistaken",
            "skip",
            "protects",
            "repeats",
            "leads");
    private static final ImmutableList<String> AGE =
            ImmutableList.of("valid", "minimum", "recommended", "overdue", "latest", "validUntil", "maximum");
    private static final ImmutableList<String> INTERVAL =
            ImmutableList.of("after", "valid", "minimum", "recommended", "overdue", "from", "until");

    private final String vaccine;
    private final Conventions conventions;

    DoseReader(String vaccine, Conventions conventions) {
        this.vaccine = vaccine;
        this.conventions = conventions;
    }

    SeriesDose read(Fields fields) {
        fields.allow(DOSE);
        String label = fields.required("dose", "a number or label, such as 1 or CLASS2");
        ImmutableList.Builder<Interval> intervals = ImmutableList.builder();
        if (fields.has("interval")) {
            intervals.add(interval(fields.inner("interval")));
        }
        Values.each(fields, "intervals", interval -> intervals.add(interval(interval)));
        ImmutableList.Builder<Skip> skips = ImmutableList.builder();
        Values.each(fields, "skip", skip -> skips.add(skip(skip)));
        return new SeriesDose(
                label == null ? "" : label,
                fields.has("age") ? age(fields.inner("age")) : null,
                intervals.build(),
                fields.has("otherwise") ? interval(fields.inner("otherwise")) : null,
                fields.has("school") ? atSchool(fields.inner("school")) : null,
                Values.words(fields, "products"),
                Values.words(fields, "mistaken"),
                skips.build(),
                Values.duration(fields, "protects"),
                fields.yes("repeats"),
                fields.yes("leads"));
    }

    private AgeLimits age(Fields fields) {
        fields.allow(AGE);
        Period minimum = Values.duration(fields, "minimum");
        if (minimum == null && !fields.has("minimum")) {
            fields.report("minimum", Values.A_DURATION, null);
        }
        Period least = minimum == null ? Period.ZERO : minimum;
        Period maximum = Values.duration(fields, "maximum");
        if (fields.has("maximum") && (fields.has("latest") || fields.has("validUntil"))) {
            fields.report("maximum", "either maximum or latest and validUntil", "Maybe leave out the maximum.");
        }
        return new AgeLimits(
                valid(fields, least),
                least,
                Values.duration(fields, "recommended"),
                Values.duration(fields, "overdue"),
                maximum != null ? maximum : Values.duration(fields, "latest"),
                maximum != null ? maximum : Values.duration(fields, "validUntil"));
    }

    private Interval interval(Fields fields) {
        fields.allow(INTERVAL);
        Period minimum = Values.duration(fields, "minimum");
        Period valid = Values.duration(fields, "valid");
        if (!fields.has("minimum") && !fields.has("valid")) {
            fields.report("minimum", Values.A_DURATION, null);
        }
        Period least = minimum != null ? minimum : valid != null ? valid : Period.ZERO;
        return new Interval(
                reference(fields),
                valid != null ? valid : valid(fields, least),
                least,
                Values.duration(fields, "recommended"),
                Values.duration(fields, "overdue"),
                Values.day(fields, "from"),
                Values.day(fields, "until"));
    }

    private Period valid(Fields fields, Period minimum) {
        Period valid = Values.duration(fields, "valid");
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
                month == null ? Month.JULY : month,
                Values.duration(fields, "overdue"),
                Values.duration(fields, "latest"));
    }

    private static Skip skip(Fields fields) {
        fields.allow(ImmutableList.of("age", "doses", "sincePrevious", "products", "in"));
        String where = fields.text("in", "judging or forecasting");
        if (where != null && !where.equals("judging") && !where.equals("forecasting")) {
            fields.report("in", "judging or forecasting; without it, both", null);
        }
        return new Skip(situation(fields), !"forecasting".equals(where), !"judging".equals(where));
    }

    static Situation situation(Fields fields) {
        if (!fields.has("in")) {
            fields.allow(ImmutableList.of("age", "doses", "sincePrevious", "products"));
        }
        Fields age = Values.span(fields, "age");
        ImmutableList.Builder<DoseCount> counts = ImmutableList.builder();
        Values.each(fields, "doses", count -> {
            count.allow(ImmutableList.of("from", "until", "least", "most", "products", "invalidToo"));
            counts.add(new DoseCount(
                    Values.duration(count, "from"),
                    Values.duration(count, "until"),
                    Values.number(count, "least", 0),
                    Values.optionalNumber(count, "most"),
                    Values.words(count, "products"),
                    count.yes("invalidToo")));
        });
        return new Situation(
                Values.duration(age, "from"),
                Values.duration(age, "until"),
                counts.build(),
                Values.duration(fields, "sincePrevious"),
                Values.words(fields, "products"));
    }
}
