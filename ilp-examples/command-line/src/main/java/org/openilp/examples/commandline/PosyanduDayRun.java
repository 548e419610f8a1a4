package org.openilp.examples.commandline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.examples.commandline.posyandu.Guest;
import org.openilp.examples.commandline.posyandu.PosyanduDay;
import org.openilp.examples.commandline.posyandu.Reception;
import org.openilp.examples.commandline.posyandu.Report;
import org.openilp.examples.commandline.table.PersonLine;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;

/**
 * Reads records one after the other and keeps of them what the day of one Posyandu needs. Those whom it does not serve are
 * counted and not planned. Every refused record is reported; of the others whatever could not be used, if they are people
 * of this Posyandu, or if it says where someone lives.
 */
final class PosyanduDayRun {

    private static final String OF_THE_PERSON = "person.";

    private final CarePlanner planner;
    private final PlanRequest request;
    private final HealthNetwork network;
    private final Facility posyandu;
    private final Reception reception;
    private final Reports reports;
    private final Progress progress;

    private final List<Guest> guests = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Report> problems = new ArrayList<>();
    private int read;
    private int refused;
    private int elsewhere;
    private int problemsElsewhere;

    PosyanduDayRun(
            CarePlanner planner,
            LocalDate day,
            HealthNetwork network,
            Facility posyandu,
            Reports reports,
            Progress progress,
            PersonLine personLine) {
        Dictionary dictionary = planner.rules().dictionary();
        this.planner = planner;
        this.request = PlanRequest.on(day).seenAt(FacilityLevel.POSYANDU).network(network);
        this.network = network;
        this.posyandu = posyandu;
        this.reception = new Reception(posyandu, network, dictionary, personLine);
        this.reports = reports;
        this.progress = progress;
    }

    /** An answer, and the guest whom it is about; null for anyone else. */
    private record Seen(Answer answer, @Nullable Guest guest) {}

    /** Reads records and adds them to the day. */
    void add(Blocks blocks, Iterator<RawRecord> records, BooleanSupplier ready) {
        Planning planning = new Planning(record -> reception.serves(record)
                ? planner.plan(record, request)
                : CarePlan.empty(record.person().id(), request.day()));
        blocks.each(records, ready, raw -> see(planning.answer(raw)), this::take);
    }

    private Seen see(Answer answer) {
        Answer.Planned planned = answer.planned();
        if (planned == null || !reception.serves(planned.record())) {
            return new Seen(answer, null);
        }
        try {
            return new Seen(answer, reception.receive(planned.record(), planned.plan()));
        } catch (RuntimeException e) {
            return new Seen(answer.failed(e), null);
        }
    }

    private boolean take(List<Seen> block) {
        block.forEach(this::take);
        progress.read(read);
        return true;
    }

    private void take(Seen seen) {
        read++;
        Answer answer = seen.answer();
        Guest guest = seen.guest();
        if (answer.refused()) {
            refuse(answer);
        } else if (guest == null) {
            elsewhere++;
            ImmutableList<Problem> ofThePerson = answer.problems().stream()
                    .filter(problem -> problem.path().startsWith(OF_THE_PERSON))
                    .collect(ImmutableList.toImmutableList());
            problemsElsewhere += answer.problems().size() - ofThePerson.size();
            report(new Answer(answer.place(), answer.planned(), ofThePerson, null));
        } else if (ids.add(guest.person())) {
            guests.add(guest);
            report(answer);
        } else {
            Problem twice =
                    Problem.of("person.id", guest.person(), "each person once", "Maybe two records belong together.");
            refuse(new Answer(answer.place(), null, ImmutableList.of(twice), null));
        }
    }

    private void refuse(Answer answer) {
        refused++;
        report(answer);
    }

    private void report(Answer answer) {
        reports.add(answer);
        answer.problems().forEach(problem -> problems.add(new Report(answer.place(), answer.refused(), problem)));
        if (answer.failure() != null) {
            Problem failed = Problem.of("", Reports.where(answer.failure()), "a plan", "Please report it.");
            problems.add(new Report(answer.place(), true, failed));
        }
    }

    /** The day, of all that was read. */
    PosyanduDay day() {
        return new PosyanduDay(
                posyandu,
                network,
                request.day(),
                new PosyanduDay.Counts(read, refused, elsewhere, guests.size(), problemsElsewhere),
                ImmutableList.copyOf(guests),
                ImmutableList.copyOf(problems));
    }
}
