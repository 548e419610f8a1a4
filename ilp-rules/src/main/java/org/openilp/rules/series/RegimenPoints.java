package org.openilp.rules.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.AgeLimits;
import org.openilp.core.immunization.Interval;
import org.openilp.core.immunization.SeriesDose;
import org.openilp.rules.series.Forecast.Next;
import org.openilp.rules.series.JudgedDose.Verdict;

/**
 * The regimen that wins on points, as the logic specification of CDC has it. Only regimens with a valid dose compete. Complete ones are compared by their valid doses and the day on which they were complete; those under way by their
 * product, valid doses, doses left, and whether and when they can still be finished. Of equals the first.
 */
final class RegimenPoints implements RegimenChoice {

    private final LocalDate day;
    private final List<Candidate> offered = new ArrayList<>();

    RegimenPoints(LocalDate day) {
        this.day = day;
    }

    @Override
    public void offer(Judgement judgement) {
        Forecast forecast = new Forecasting(judgement, day).forecast();
        offered.add(new Candidate(judgement, forecast, finish(judgement, forecast)));
    }

    @Override
    public @Nullable SeriesStatus chosen() {
        if (offered.isEmpty()) {
            return null;
        }
        Candidate best = best();
        return RegimenChoice.status(best.judgement(), best.forecast());
    }

    private Candidate best() {
        List<Candidate> begun =
                those(offered, each -> each.valid() > 0 && each.judgement().isBegunInTime());
        if (begun.size() == 1) {
            return begun.get(0);
        }
        List<Candidate> complete = those(begun, Candidate::isComplete);
        if (!complete.isEmpty()) {
            return highest(complete, each -> completePoints(each, complete));
        }
        List<Candidate> underWay = those(begun, each -> each.forecast() instanceof Next);
        return underWay.isEmpty() ? offered.get(0) : highest(underWay, each -> underWayPoints(each, underWay));
    }

    private static int completePoints(Candidate one, List<Candidate> all) {
        return points(one, all, Candidate::valid, 1, 0) + points(one, all, each -> -each.lastValidDay(), 2, 1);
    }

    private static int underWayPoints(Candidate one, List<Candidate> all) {
        List<Candidate> finishing = those(all, Candidate::canBeFinished);
        return (one.isOfOneProduct() ? 2 : -2)
                + (one.canBeFinished() ? 3 : -3)
                + 2 * points(one, all, Candidate::valid, 1, 0)
                + 2 * points(one, all, each -> -each.judgement().left(), 1, 0)
                + (one.canBeFinished() ? points(one, finishing, each -> -each.finishDay(), 1, 0) : -1);
    }

    /** So many for the highest alone, so many for one of several highest, otherwise one less than none. */
    private static int points(
            Candidate one, List<Candidate> all, ToLongFunction<Candidate> value, int alone, int shared) {
        long own = value.applyAsLong(one);
        int asHigh = 0;
        for (Candidate each : all) {
            long other = value.applyAsLong(each);
            if (other > own) {
                return -1;
            }
            asHigh += other == own ? 1 : 0;
        }
        return asHigh == 1 ? alone : shared;
    }

    private static Candidate highest(List<Candidate> all, ToLongFunction<Candidate> points) {
        Candidate highest = all.get(0);
        for (Candidate each : all) {
            highest = points.applyAsLong(each) > points.applyAsLong(highest) ? each : highest;
        }
        return highest;
    }

    private static List<Candidate> those(List<Candidate> all, Predicate<Candidate> condition) {
        return all.stream().filter(condition).toList();
    }

    /** When it can be finished, counting the longest interval that remains from the next dose; null: never. */
    private static @Nullable LocalDate finish(Judgement judgement, Forecast forecast) {
        if (!(forecast instanceof Next next)) {
            return null;
        }
        List<SeriesDose> doses = judgement.regimen().doses();
        LocalDate finish = next.earliest();
        for (SeriesDose dose : doses.subList(doses.size() - judgement.left() + 1, doses.size())) {
            for (Interval interval : dose.intervals()) {
                LocalDate day = judgement.series().conventions().after(next.earliest(), interval.minimum());
                finish = day.isAfter(finish) ? day : finish;
            }
        }
        AgeLimits age = doses.get(doses.size() - 1).age();
        return age == null || age.latest() == null || finish.isBefore(judgement.atAge(age.latest())) ? finish : null;
    }

    /**
     * One of the regimens.
     *
     * @param finish when it can be finished; null where it cannot
     */
    private record Candidate(
            Judgement judgement,
            Forecast forecast,
            @Nullable LocalDate finish) {

        int valid() {
            return judgement.valid();
        }

        boolean isComplete() {
            return forecast instanceof Forecast.None none && none.why() == Forecast.Why.COMPLETE;
        }

        boolean canBeFinished() {
            return finish != null;
        }

        long finishDay() {
            return finish == null ? Long.MAX_VALUE : finish.toEpochDay();
        }

        long lastValidDay() {
            LocalDate last = judgement.lastValid();
            return last == null ? Long.MAX_VALUE : last.toEpochDay();
        }

        boolean isOfOneProduct() {
            return judgement.regimen().oneProduct()
                    && judgement.judged().stream().allMatch(dose -> dose.verdict() == Verdict.VALID);
        }
    }
}
