package org.openilp.rules.series;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.Conventions;
import org.openilp.core.immunization.Regimen;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.immunization.Situation;
import org.openilp.core.immunization.VaccineSeries;
import org.openilp.rules.series.Forecast.Why;

/**
 * The vaccine doses of one person, judged, and the next ones, as of one day. The order in which the doses are given to it
 * does not matter; those dated after the day do not exist.
 *
 * <p>Not for several threads at once: it remembers what it judged.
 */
public final class Immunizations {

    private final SeriesCatalogue catalogue;
    private final Recipient recipient;
    private final LocalDate day;
    private final List<GivenDose> given;
    private final Map<String, List<GivenDose>> bySeries = new HashMap<>();
    private final List<GivenDose> live = new ArrayList<>();
    private final Map<String, List<LocalDate>> numbered = new HashMap<>();
    private @Nullable TetanusStatus tetanus;

    /**
     * @param catalogue the series
     * @param recipient whom the doses were given to
     * @param doses what was given
     * @param day the day asked for
     */
    public Immunizations(SeriesCatalogue catalogue, Recipient recipient, List<GivenDose> doses, LocalDate day) {
        this.catalogue = catalogue;
        this.recipient = recipient;
        this.day = day;
        this.given = new ArrayList<>(doses.size());
        for (GivenDose dose : doses) {
            LocalDate date = dose.date();
            if (date == null || !date.isAfter(day)) {
                given.add(dose);
            }
        }
        given.sort(GivenDose.BY_DAY);
        for (GivenDose dose : given) {
            for (VaccineSeries series : catalogue.speakingOf(dose.product())) {
                bySeries.computeIfAbsent(series.vaccine(), none -> new ArrayList<>())
                        .add(dose);
            }
            if (dose.date() != null && catalogue.isLiveInjected(dose.product())) {
                live.add(dose);
            }
        }
    }

    /** Every series, in the order of the catalogue. */
    public ImmutableList<SeriesStatus> all() {
        ImmutableList.Builder<SeriesStatus> all = ImmutableList.builder();
        for (VaccineSeries series : catalogue.all()) {
            all.add(status(series));
        }
        return all.build();
    }

    /**
     * One series.
     *
     * @throws IllegalArgumentException where the catalogue has none of that vaccine
     */
    public SeriesStatus of(String vaccine) {
        VaccineSeries series = catalogue.of(vaccine);
        if (series == null) {
            throw new IllegalArgumentException("no series of " + vaccine + "; expected one of "
                    + catalogue.all().stream().map(VaccineSeries::vaccine).toList());
        }
        return status(series);
    }

    /**
     * The series that are forecast together under a name.
     *
     * @throws IllegalArgumentException where the conventions know no such group
     */
    public GroupStatus ofGroup(String name) {
        Conventions.Group group = catalogue.group(name);
        if (group == null) {
            throw new IllegalArgumentException("no group " + name + " in the conventions of the series");
        }
        return GroupStatus.of(group, group.vaccines().stream().map(this::of).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The days of the valid doses of a vaccine by its longest regimen, the first first: what its doses are numbered by,
     * whoever it is for.
     */
    public List<LocalDate> numberedDays(String vaccine) {
        List<LocalDate> days = numbered.get(vaccine);
        if (days == null) {
            days = new ArrayList<>();
            for (JudgedDose dose : byLongest(vaccine)) {
                LocalDate date = dose.dose().date();
                if (dose.isValid() && date != null) {
                    days.add(date);
                }
            }
            numbered.put(vaccine, days);
        }
        return days;
    }

    /** The doses of a vaccine, judged by its longest regimen. */
    List<JudgedDose> byLongest(String vaccine) {
        VaccineSeries series = catalogue.of(vaccine);
        return series == null ? List.of() : new Judgement(this, series, series.longest()).judged();
    }

    /** The tetanus status, which every vaccine that holds tetanus raises. */
    public TetanusStatus tetanus() {
        if (tetanus == null) {
            tetanus = TetanusStatus.of(this, catalogue.of("IMM_TD"));
        }
        return tetanus;
    }

    private SeriesStatus status(VaccineSeries series) {
        List<Judgement> fitting = new ArrayList<>();
        Why why = Why.NOT_IN_FORCE;
        for (Regimen regimen : series.regimens()) {
            Why not = whyNot(regimen);
            if (not != null) {
                why = not.compareTo(why) < 0 ? not : why;
                continue;
            }
            Judgement judgement = new Judgement(this, series, regimen);
            if (isIn(regimen, judgement)) {
                fitting.add(judgement);
            } else {
                why = Why.NOT_IN_COHORT;
            }
        }
        RegimenChoice choice = RegimenChoice.of(series.conventions().choice(), day);
        boolean special = fitting.stream().anyMatch(Immunizations::isForATrait);
        for (Judgement judgement : fitting) {
            if (!special || isForATrait(judgement)) {
                choice.offer(judgement);
            }
        }
        SeriesStatus chosen = choice.chosen();
        return chosen != null
                ? chosen
                : RegimenChoice.status(new Judgement(this, series, series.longest()), new Forecast.None(why));
    }

    /** A regimen for those with a trait comes before the regimens for everybody. */
    private static boolean isForATrait(Judgement judgement) {
        return !judgement.regimen().traits().isEmpty();
    }

    private @Nullable Why whyNot(Regimen regimen) {
        if (!regimen.isUsedOn(day)) {
            return Why.NOT_IN_FORCE;
        }
        if (!regimen.isForThoseBorn(recipient.birth())
                || regimen.sex() != null && regimen.sex() != recipient.sex()
                || !recipient.isAnyOf(regimen.traits())) {
            return Why.NOT_IN_COHORT;
        }
        return recipient.isAnyOf(regimen.area()) ? null : Why.NOT_IN_AREA;
    }

    private boolean isIn(Regimen regimen, Judgement judgement) {
        if (regimen.when().isEmpty()) {
            return true;
        }
        for (Situation situation : regimen.when()) {
            if (judgement.holds(situation, day)) {
                return true;
            }
        }
        return false;
    }

    Recipient recipient() {
        return recipient;
    }

    /** The days of the doses that a series counts, whatever their verdict, the first first. */
    public List<LocalDate> daysOf(String vaccine) {
        VaccineSeries series = catalogue.of(vaccine);
        List<LocalDate> days = new ArrayList<>();
        for (GivenDose dose : given) {
            if (dose.date() != null && series != null && series.counts().contains(dose.product())) {
                days.add(dose.date());
            }
        }
        return days;
    }

    /** The last live injected vaccine that is not of this series; null for none. */
    public @Nullable LocalDate lastLiveBut(String vaccine) {
        VaccineSeries series = catalogue.of(vaccine);
        LocalDate last = null;
        for (GivenDose dose : given) {
            if (dose.date() != null
                    && catalogue.isLiveInjected(dose.product())
                    && (series == null || !series.speaksOf(dose.product()))) {
                last = dose.date();
            }
        }
        return last;
    }

    List<GivenDose> givenOf(VaccineSeries series) {
        return bySeries.getOrDefault(series.vaccine(), List.of());
    }

    /** The live injected vaccines with a day, the first first. */
    List<GivenDose> live() {
        return live;
    }

    /** The last of some products given before a day. */
    @Nullable
    LocalDate lastOf(ImmutableSet<String> products, LocalDate before) {
        LocalDate last = null;
        for (GivenDose dose : given) {
            LocalDate date = dose.date();
            if (date != null && date.isBefore(before) && products.contains(dose.product())) {
                last = date;
            }
        }
        return last;
    }

    /** The day of a dose of another series. */
    @Nullable
    LocalDate dayOf(String vaccine, String label) {
        for (JudgedDose dose : byLongest(vaccine)) {
            if (label.equals(dose.label())) {
                return dose.dose().date();
            }
        }
        return null;
    }
}
