package org.openilp.examples.commandline.sample.life;

import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.examples.commandline.sample.place.Home;

/**
 * Where something was done.
 *
 * @param level the level
 * @param facility the id of the facility; null at home
 */
public record Spot(FacilityLevel level, @Nullable String facility) {

    public static Spot home() {
        return new Spot(FacilityLevel.HOME, null);
    }

    public static Spot posyandu(Home home) {
        return new Spot(FacilityLevel.POSYANDU, home.posyandu().id());
    }

    public static Spot puskesmas(Home home) {
        return new Spot(FacilityLevel.PUSKESMAS, home.kecamatan().puskesmas());
    }

    public static Spot hospital(Home home) {
        return new Spot(FacilityLevel.HOSPITAL, home.kecamatan().hospital());
    }

    public static Spot school(String school) {
        return new Spot(FacilityLevel.SCHOOL, school);
    }

    /** The Pustu of the village, or the Puskesmas where there is none. */
    public static Spot near(Home home) {
        String pustu = home.pustu();
        return pustu == null ? puskesmas(home) : new Spot(FacilityLevel.PUSTU, pustu);
    }
}
