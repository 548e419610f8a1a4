package org.openilp.rules.series;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.Conventions.Group;
import org.openilp.core.immunization.Conventions.GroupNumber;
import org.openilp.core.immunization.SeriesDose;
import org.openilp.rules.series.Forecast.Next;
import org.openilp.rules.series.Forecast.None;
import org.openilp.rules.series.Forecast.Why;

/**
 * How far someone is in series that are forecast together.
 *
 * @param group the group
 * @param series each of its series
 * @param forecast the next dose of all of them, labelled with its number: not before each allows it; where a dose leads, as
 *     early as one allows it
 */
public record GroupStatus(Group group, ImmutableList<SeriesStatus> series, Forecast forecast) {

    /** What ends the forecast of the whole group, the strongest first. */
    private static final ImmutableList<Why> ENDS = ImmutableList.of(
            Why.CONTRAINDICATED,
            Why.AGED_OUT,
            Why.NOT_NEEDED,
            Why.NOT_IN_FORCE,
            Why.NOT_IN_AREA,
            Why.NOT_IN_COHORT,
            Why.WAITING,
            Why.BY_RULE);

    /** The better a verdict, the earlier. */
    private static final Comparator<JudgedDose> BEST = Comparator.comparing(JudgedDose::verdict);

    static GroupStatus of(Group group, ImmutableList<SeriesStatus> series) {
        return new GroupStatus(group, series, forecast(group, series));
    }

    /** Each given dose once, the first first, by its best verdict in any of the series. */
    public ImmutableList<JudgedDose> doses() {
        Map<GivenDose, JudgedDose> best = new LinkedHashMap<>();
        for (SeriesStatus each : series) {
            for (JudgedDose dose : each.doses()) {
                best.merge(dose.dose(), dose, (one, other) -> BEST.compare(other, one) < 0 ? other : one);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing(JudgedDose::dose, GivenDose.BY_DAY))
                .collect(ImmutableList.toImmutableList());
    }

    private static Forecast forecast(Group group, List<SeriesStatus> series) {
        List<Why> why = series.stream()
                .map(each -> each.forecast() instanceof None none ? none.why() : null)
                .filter(Objects::nonNull)
                .toList();
        for (Why end : ENDS) {
            if (why.contains(end)) {
                return new None(end);
            }
        }
        List<SeriesStatus> open =
                series.stream().filter(each -> each.forecast() instanceof Next).toList();
        if (open.isEmpty()) {
            return new None(why.contains(Why.COMPLETE) ? Why.COMPLETE : Why.IMMUNE);
        }
        return next(group, series, open);
    }

    private static Next next(Group group, List<SeriesStatus> series, List<SeriesStatus> open) {
        List<Next> forecasts = open.stream().map(each -> (Next) each.forecast()).toList();
        LocalDate earliest = open.stream().anyMatch(GroupStatus::leads)
                ? latest(Objects.requireNonNull(first(forecasts, Next::earliest)), lastGiven(series))
                : forecasts.stream()
                        .map(Next::earliest)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        LocalDate overdue = first(forecasts, Next::overdue);
        List<Integer> numbers =
                open.stream().map(SeriesStatus::nextNumber).sorted().toList();
        return new Next(
                String.valueOf(numbers.get(group.number() == GroupNumber.LEAST ? 0 : numbers.size() - 1)),
                earliest,
                latest(earliest, first(forecasts, Next::recommended)),
                overdue == null ? null : latest(overdue, earliest.plusDays(1)),
                first(forecasts, Next::latest));
    }

    private static boolean leads(SeriesStatus status) {
        SeriesDose dose =
                status.forecast() instanceof Next next ? status.regimen().dose(next.label()) : null;
        return dose != null && dose.leads();
    }

    private static @Nullable LocalDate lastGiven(List<SeriesStatus> series) {
        return series.stream()
                .flatMap(each -> each.doses().stream())
                .map(dose -> dose.dose().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate first(List<Next> forecasts, Function<Next, @Nullable LocalDate> day) {
        return forecasts.stream()
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }
}
