package org.openilp.rules.series;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.person.Sex;
import org.openilp.rules.series.Forecast.Next;
import org.openilp.rules.series.Forecast.None;
import org.openilp.rules.series.JudgedDose.Verdict;

/**
 * A published case of another country's schedule: someone, what they were given, and what is expected.
 *
 * @param id its number
 * @param group the series, or the series that are forecast together
 * @param recipient whom
 * @param day the day asked for
 * @param given what was given
 * @param expected the verdicts, the status and the next dose, as {@link #found} words them
 */
record PublishedCase(
        String id, String group, Recipient recipient, LocalDate day, List<GivenDose> given, String expected) {

    private static final String FOLDER = "series/another-country/";

    static Path folder() {
        try {
            return Path.of(Resources.getResource(FOLDER + "conventions.yaml").toURI())
                    .resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rows of a file of the folder, without its header and comments. */
    static List<List<String>> rows(String file) {
        try {
            return Resources.readLines(Resources.getResource(FOLDER + file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id,"))
                    .map(line -> Splitter.on(',').limit(12).splitToList(line))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PublishedCase of(List<String> row) {
        List<GivenDose> given = new ArrayList<>();
        for (String dose : Splitter.on(' ').omitEmptyStrings().split(row.get(5))) {
            int at = dose.indexOf('@');
            given.add(new GivenDose("CVX " + dose.substring(0, at), LocalDate.parse(dose.substring(at + 1))));
        }
        String next = row.get(7).equals("NEXT")
                ? "dose " + row.get(8) + " earliest " + row.get(9) + " recommended " + row.get(10) + " overdue "
                        + (row.get(11).isEmpty() ? "never" : row.get(11))
                : row.get(7);
        return new PublishedCase(
                row.get(0),
                row.get(1),
                new Recipient(
                        LocalDate.parse(row.get(2)),
                        Sex.valueOf(row.get(3)),
                        trait -> false,
                        ImmutableSet.of(),
                        ImmutableSet.of()),
                LocalDate.parse(row.get(4)),
                given,
                (row.get(6) + " : " + next).strip());
    }

    /** What a catalogue makes of it. */
    String found(SeriesCatalogue catalogue) {
        Immunizations immunizations = new Immunizations(catalogue, recipient, given, day);
        if (catalogue.group(group) != null) {
            GroupStatus status = immunizations.ofGroup(group);
            String number = status.forecast() instanceof Next next ? next.label() : "";
            return words(immunizations, status.doses(), number, status.forecast());
        }
        SeriesStatus status = immunizations.of(group);
        return words(immunizations, status.doses(), String.valueOf(status.nextNumber()), status.forecast());
    }

    private String words(Immunizations all, List<JudgedDose> doses, String number, Forecast forecast) {
        String judged = given.stream()
                .map(dose -> doses.stream()
                        .filter(each -> each.dose().equals(dose))
                        .findFirst()
                        .orElseGet(() -> inAnyOther(all, dose)))
                .map(PublishedCase::word)
                .collect(Collectors.joining(" "));
        return (judged + " : " + word(number, forecast)).strip();
    }

    /** A dose of another vaccine, given for the distance of live ones; valid where no series knows it. */
    private static JudgedDose inAnyOther(Immunizations all, GivenDose dose) {
        return all.all().stream()
                .flatMap(other -> other.doses().stream())
                .filter(each -> each.dose().equals(dose))
                .min(Comparator.comparing(JudgedDose::verdict))
                .orElse(JudgedDose.valid(dose, "", false));
    }

    private static String word(JudgedDose dose) {
        return dose.verdict() == Verdict.INVALID ? String.valueOf(dose.fault()) : String.valueOf(dose.verdict());
    }

    private static String word(String number, Forecast forecast) {
        if (forecast instanceof None none) {
            return String.valueOf(none.why());
        }
        Next next = (Next) forecast;
        return "dose " + number + " earliest " + next.earliest() + " recommended " + next.recommended() + " overdue "
                + day(next.overdue());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "never" : day.toString();
    }

    /** Whether what was found is what is expected; of several faults any will do. */
    boolean isAsExpected(String found) {
        return Pattern.matches(
                Stream.of(expected.split("INVALID", -1)).map(Pattern::quote).collect(Collectors.joining("TOO_[A-Z_]+")),
                found);
    }

    @Override
    public String toString() {
        return group + " " + id;
    }
}
