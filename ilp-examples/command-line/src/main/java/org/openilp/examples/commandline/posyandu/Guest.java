package org.openilp.examples.commandline.posyandu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Finding;

/**
 * Someone whom a Posyandu serves, and what is to be done for them on its open day.
 *
 * @param person the id; there is no name
 * @param neighbourhood where they live
 * @param target the group in which they come
 * @param who sex, age and pregnancy in words
 * @param dangerSigns the findings that are danger signs
 * @param here what is due and may be done at the Posyandu
 * @param elsewhere what is due and must be done further up, or at school
 * @param atHome what is due and done on a visit to the home
 * @param questions the codes of the facts that decide whether more may be done at the Posyandu
 */
public record Guest(
        String person,
        Neighbourhood neighbourhood,
        Target target,
        String who,
        ImmutableList<Finding> dangerSigns,
        ImmutableList<Act> here,
        ImmutableList<Step> elsewhere,
        ImmutableList<Step> atHome,
        ImmutableSet<String> questions) {

    /** The act of coming, which everyone does each month. */
    public static final String ATTENDANCE = "POSYANDU_ATTENDANCE";

    /** Danger signs before everything, then who is late, then who is expected; within these by group, the longest due first. */
    static final Comparator<Guest> URGENT_FIRST = Comparator.comparing((Guest guest) -> !guest.isInDanger())
            .thenComparing(guest -> !guest.isOverdue())
            .thenComparing(guest -> !guest.isExpected())
            .thenComparing(Guest::target)
            .thenComparing(Guest::since)
            .thenComparing(Guest::person);

    /** What is due here, apart from coming. */
    public ImmutableList<Act> services() {
        return here.stream().filter(act -> !act.service().equals(ATTENDANCE)).collect(ImmutableList.toImmutableList());
    }

    /** Whether they should come, if only to come. */
    public boolean isInvited() {
        return !here.isEmpty();
    }

    /** Whether there is anything to do for them here but to come. */
    public boolean isExpected() {
        return !services().isEmpty();
    }

    /** Whether something that may be done here is late. */
    public boolean isOverdue() {
        return services().stream().anyMatch(Guest::isLate);
    }

    /** Whether there is a danger sign, or something to be done about one. */
    public boolean isInDanger() {
        return !dangerSigns.isEmpty()
                || elsewhere.stream().anyMatch(Step::danger)
                || atHome.stream().anyMatch(Step::danger);
    }

    static boolean isLate(Act act) {
        return act.state() == DecisionState.OVERDUE;
    }

    private LocalDate since() {
        return services().stream()
                .filter(act -> isLate(act) || !isOverdue())
                .map(Act::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
