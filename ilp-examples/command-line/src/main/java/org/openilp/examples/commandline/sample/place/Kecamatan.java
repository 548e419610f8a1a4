package org.openilp.examples.commandline.sample.place;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.Locale;
import org.openilp.core.network.OpenDays;
import org.openilp.examples.commandline.sample.chance.Dice;

/**
 * A kecamatan with one Puskesmas, four villages, three of them with a Pustu, and seven Posyandu.
 *
 * @param number its number, from 1 on
 * @param villages its villages
 */
public record Kecamatan(int number, ImmutableList<Desa> villages) {

    private static final int PER_KABUPATEN = 40;
    private static final int RW_PER_POSYANDU = 2;
    private static final int RT_PER_RW = 3;

    /** The kecamatan of a number. */
    public static Kecamatan of(int number) {
        Makers make = new Makers(number);
        return new Kecamatan(
                number,
                ImmutableList.of(
                        make.village(
                                1,
                                "Sukacontoh",
                                true,
                                make.posyandu(1, "Melati Contoh", 1, 2, TUESDAY),
                                make.posyandu(2, "Mawar Contoh", 2, 4, WEDNESDAY)),
                        make.village(
                                2,
                                "Contohjaya",
                                true,
                                make.posyandu(3, "Kenanga Contoh", 1, 1, THURSDAY),
                                make.posyandu(4, "Anggrek Contoh", 2, 3, MONDAY)),
                        make.village(
                                3,
                                "Mekarcontoh",
                                true,
                                make.posyandu(5, "Dahlia Contoh", 1, 2, SATURDAY),
                                make.posyandu(6, "Cempaka Contoh", 2, 3, WEDNESDAY)),
                        make.village(4, "Contohsari", false, make.posyandu(7, "Seruni Contoh", 1, 2, WEDNESDAY))));
    }

    /** Makes the places of one kecamatan. */
    private record Makers(int number) {

        Desa village(int place, String name, boolean hasPustu, Posyandu... posyandu) {
            int kabupaten = (number - 1) / PER_KABUPATEN + 1;
            int kecamatan = (number - 1) % PER_KABUPATEN + 1;
            String code = String.format(Locale.ROOT, "99.%02d.%02d.20%02d", kabupaten, kecamatan, place);
            return new Desa(
                    code,
                    "Desa " + name,
                    hasPustu ? id(number, "pustu-" + place) : null,
                    ImmutableList.copyOf(posyandu),
                    id(number, "sd-" + place));
        }

        Posyandu posyandu(int place, String name, int inVillage, int week, DayOfWeek weekday) {
            int firstRw = (inVillage - 1) * RW_PER_POSYANDU + 1;
            return new Posyandu(
                    id(number, "posyandu-" + place),
                    "Posyandu " + name,
                    ImmutableList.of(twoDigits(firstRw), twoDigits(firstRw + 1)),
                    OpenDays.monthly(week, weekday));
        }
    }

    /** The name. */
    public String name() {
        return "Kecamatan Contoh " + number;
    }

    /** The id of the Puskesmas. */
    public String puskesmas() {
        return id(number, "puskesmas");
    }

    /** The id of the hospital to which the Puskesmas refers. */
    public String hospital() {
        return id(number, "rs");
    }

    /** The id of the junior secondary school. */
    public String juniorSchool() {
        return id(number, "smp");
    }

    /** The id of the senior secondary school. */
    public String seniorSchool() {
        return id(number, "sma");
    }

    /** A home for the household of a number. */
    public Home home(int household, Dice dice) {
        int which = dice.between(0, 6);
        Desa village = villages.get(which / 2);
        Posyandu posyandu = village.posyandu().get(which % 2);
        return new Home(
                id(number, String.format(Locale.ROOT, "kk%04d", household)),
                village,
                dice.oneOf(posyandu.rws()),
                twoDigits(dice.between(1, RT_PER_RW)),
                posyandu,
                this);
    }

    private static String id(int kecamatan, String what) {
        return "k" + kecamatan + "-" + what;
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
