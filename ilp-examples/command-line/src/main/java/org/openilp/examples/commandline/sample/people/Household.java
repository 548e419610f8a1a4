package org.openilp.examples.commandline.sample.people;

import com.google.common.collect.ImmutableList;
import org.openilp.examples.commandline.sample.place.Home;

/**
 * A household.
 *
 * @param number its number in the kecamatan, from 1 on
 * @param home where it lives
 * @param residents who lives there, the head first
 * @param poor whether it is poor
 * @param reach how well care reaches it, from 0 to 1; about 0.75 in the middle
 */
public record Household(int number, Home home, ImmutableList<Resident> residents, boolean poor, double reach) {

    /** The first of them, if more would be too many. */
    public Household first(int most) {
        return residents.size() <= most ? this : new Household(number, home, residents.subList(0, most), poor, reach);
    }
}
