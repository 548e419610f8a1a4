package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The doses of one vaccine.
 *
 * @param vaccine its code; in the national series that of the service
 * @param title what it is, with amount and route, for people
 * @param liveness whether it is alive
 * @param liveValidDays a live injected dose that follows another live injected vaccine counts so many days after it
 * @param immuneBornUntil those born before this day had the disease; null: nobody is taken to have had it
 * @param counts what counts as this vaccine: its own code, products that hold it, campaigns whose dose replaces a routine one
 * @param uncounted what holds it without counting, such as the dose of an outbreak response
 * @param regimens its regimens; where several are for someone, the conventions say which is chosen
 * @param conventions how days are counted
 * @param file the file it was read from
 */
public record VaccineSeries(
        String vaccine,
        String title,
        Liveness liveness,
        int liveValidDays,
        @Nullable LocalDate immuneBornUntil,
        ImmutableSet<String> counts,
        ImmutableSet<String> uncounted,
        ImmutableList<Regimen> regimens,
        Conventions conventions,
        String file) {

    /** The regimen of a name; null if it has none. */
    public @Nullable Regimen regimen(String name) {
        for (Regimen regimen : regimens) {
            if (regimen.name().equals(name)) {
                return regimen;
            }
        }
        return null;
    }

    /** The longest regimen, of equals the last: what numbers the doses of someone whose regimen is not asked for. */
    public Regimen longest() {
        Regimen longest = regimens.get(0);
        for (Regimen regimen : regimens) {
            longest = regimen.doses().size() >= longest.doses().size() ? regimen : longest;
        }
        return longest;
    }

    /** Whether a product is of this vaccine, counted or not. */
    public boolean speaksOf(String product) {
        return counts.contains(product) || uncounted.contains(product);
    }
}
