package org.openilp.examples.commandline.posyandu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.TreeBasedTable;
import java.util.Comparator;
import java.util.List;
import org.openilp.core.plan.Act;

/** How many people need each service, in each neighbourhood. One person counts once for a service. */
public final class Tally {

    private final ImmutableTable<String, Neighbourhood, Integer> people;
    private final ImmutableTable<String, Neighbourhood, Integer> late;

    private Tally(
            ImmutableTable<String, Neighbourhood, Integer> people,
            ImmutableTable<String, Neighbourhood, Integer> late) {
        this.people = people;
        this.late = late;
    }

    /** The count of those expected. */
    static Tally of(List<Guest> expected) {
        TreeBasedTable<String, Neighbourhood, Integer> people = table();
        TreeBasedTable<String, Neighbourhood, Integer> late = table();
        for (Guest guest : expected) {
            for (Act act : guest.services()) {
                count(people, act, guest);
                if (Guest.isLate(act)) {
                    count(late, act, guest);
                }
            }
        }
        return new Tally(ImmutableTable.copyOf(people), ImmutableTable.copyOf(late));
    }

    private static TreeBasedTable<String, Neighbourhood, Integer> table() {
        return TreeBasedTable.create(Comparator.naturalOrder(), Neighbourhood.ORDER);
    }

    private static void count(TreeBasedTable<String, Neighbourhood, Integer> table, Act act, Guest guest) {
        Integer before = table.get(act.service(), guest.neighbourhood());
        table.put(act.service(), guest.neighbourhood(), before == null ? 1 : before + 1);
    }

    /** The services, those that most people need first. */
    ImmutableList<String> services() {
        return people.rowKeySet().stream()
                .sorted(Comparator.comparing((String service) -> -people(service))
                        .thenComparing(service -> service))
                .collect(ImmutableList.toImmutableList());
    }

    /** The neighbourhoods, in their order. */
    ImmutableSet<Neighbourhood> neighbourhoods() {
        return ImmutableSortedSet.copyOf(Neighbourhood.ORDER, people.columnKeySet());
    }

    /** How many need a service. */
    int people(String service) {
        return sum(people.row(service).values());
    }

    /** For how many a service is late. */
    int late(String service) {
        return sum(late.row(service).values());
    }

    /** How many need a service in a neighbourhood. */
    int people(String service, Neighbourhood neighbourhood) {
        Integer number = people.get(service, neighbourhood);
        return number == null ? 0 : number;
    }

    private static int sum(Iterable<Integer> numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
