package org.openilp.examples.commandline.sample.people;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.core.person.Sex;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.place.Home;
import org.openilp.examples.commandline.sample.place.Kecamatan;

/** Makes the households of one kecamatan, one after the other; whoever makes them in the same order gets the same. */
public final class Families {

    /** Of a hundred heads of households, how many are 18-19, 20-24, 25-29 ... 80-84 years old; fitted to the ages of all. */
    private static final double[] HEADS_BY_AGE = {
        0.3, 3.5, 7.5, 10.7, 11.8, 12.5, 12.2, 11.1, 9.6, 7.9, 5.9, 3.9, 2.3, 1.2
    };

    private static final int PREGNANCIES_REMEMBERED_YEARS = 12;
    private static final double DAYS_PER_YEAR = 365.25;

    private final Kecamatan kecamatan;
    private final LocalDate day;
    private final long seed;
    private final Rare rare;
    private final Motherhood motherhood;

    /** The families of a kecamatan on a day. */
    public Families(Kecamatan kecamatan, LocalDate day, long seed) {
        this.kecamatan = kecamatan;
        this.day = day;
        this.seed = Dice.of(seed, kecamatan.number()).between(0, Integer.MAX_VALUE - 1);
        this.rare = new Rare(Dice.of(seed, -kecamatan.number()));
        this.motherhood = new Motherhood(rare, day);
    }

    /** The next household; call it with 1, 2, 3 ... */
    public Household household(int number) {
        Dice dice = Dice.of(seed, number);
        Home home = kecamatan.home(number, dice.fork());
        boolean poor = dice.chance(0.12);
        double reach = dice.normal(0.74, 0.16, 0.05, 0.97);
        Building building = new Building(home.household(), dice);
        building.fill();
        return new Household(number, home, ImmutableList.copyOf(building.residents), poor, reach);
    }

    /** One household as it fills. */
    private final class Building {
        private final String household;
        private final Dice dice;
        private final List<Resident> residents = new ArrayList<>();

        Building(String household, Dice dice) {
            this.household = household;
            this.dice = dice;
        }

        void fill() {
            double years = headYears();
            boolean couple = dice.chance(years < 25 ? 0.75 : years < 60 ? 0.91 : years < 70 ? 0.74 : 0.5);
            if (couple) {
                couple(Role.HEAD, Role.WIFE, years, Role.CHILD);
            } else {
                alone(years);
            }
            if (years > 26 && years < 56 && dice.chance(0.13)) {
                add(
                        dice.chance(0.62) ? Sex.FEMALE : Sex.MALE,
                        born(years + dice.normal(27, 4, 20, 38)),
                        Role.PARENT,
                        false);
            }
        }

        private double headYears() {
            int group = dice.weighted(HEADS_BY_AGE);
            return group == 0 ? 18 + 2 * dice.fraction() : 15 + 5 * (group + dice.fraction());
        }

        /** Husband, wife, their children at home, and what those have. */
        private void couple(Role husband, Role wife, double years, Role children) {
            add(Sex.MALE, born(years), husband, true);
            mother(wife, born(Math.max(17.2, years - dice.normal(3.4, 3, -4, 12))), true, children, null, null);
        }

        private void alone(double years) {
            boolean woman = dice.chance(years < 35 ? 0.3 : 0.72);
            if (woman && years >= 30) {
                mother(Role.HEAD, born(years), false, Role.CHILD, null, null);
            } else {
                add(woman ? Sex.FEMALE : Sex.MALE, born(years), Role.HEAD, false);
            }
        }

        /** A woman and the children she had who still live with her. */
        private void mother(
                Role role,
                LocalDate birth,
                boolean married,
                Role children,
                @Nullable String mother,
                @Nullable Delivery born) {
            List<Delivery> births = motherhood.of(birth, dice);
            int years = (int) ChronoUnit.YEARS.between(birth, day);
            LocalDate lmp = married ? rare.lmp(years, day) : null;
            if (lmp != null && !births.isEmpty() && !lmp.isAfter(last(births).plusDays(60))) {
                lmp = null;
            }
            String id = nextId();
            residents.add(new Resident(
                    id,
                    Sex.FEMALE,
                    birth,
                    role,
                    married,
                    mother,
                    born,
                    pregnancies(births, lmp, years),
                    lmp == null ? 0 : rare.carried()));
            for (Delivery delivery : births) {
                for (int i = 0; i < delivery.children(); i++) {
                    child(delivery, id, children);
                }
            }
        }

        private void child(Delivery delivery, String mother, Role role) {
            double years = (day.toEpochDay() - delivery.day().toEpochDay()) / DAYS_PER_YEAR;
            Sex sex = dice.chance(0.512) ? Sex.MALE : Sex.FEMALE;
            boolean atHome = dice.chance(athome(years));
            boolean marries = role == Role.CHILD && years >= 20 && years < 40 && dice.chance(0.32);
            if (!atHome) {
                return;
            }
            if (!marries) {
                residents.add(new Resident(
                        nextId(), sex, delivery.day(), role, false, mother, delivery, ImmutableList.of(), 0));
            } else if (sex == Sex.MALE) {
                residents.add(new Resident(
                        nextId(), sex, delivery.day(), role, true, mother, delivery, ImmutableList.of(), 0));
                double wife = Math.max(17.2, years - dice.normal(2.5, 2, -2, 8));
                mother(Role.IN_LAW, born(wife), true, Role.GRANDCHILD, null, null);
            } else {
                mother(role, delivery.day(), true, Role.GRANDCHILD, mother, delivery);
                add(Sex.MALE, born(years + dice.normal(3, 2.5, -2, 9)), Role.IN_LAW, true);
            }
        }

        private void add(Sex sex, LocalDate birth, Role role, boolean married) {
            residents.add(new Resident(nextId(), sex, birth, role, married, null, null, ImmutableList.of(), 0));
        }

        private String nextId() {
            return household + "-" + (residents.size() + 1);
        }

        private LocalDate born(double years) {
            return day.minusDays((long) (years * DAYS_PER_YEAR));
        }

        private ImmutableList<Pregnancy> pregnancies(List<Delivery> births, @Nullable LocalDate lmp, int years) {
            ImmutableList.Builder<Pregnancy> all = ImmutableList.builder();
            for (Delivery delivery : births) {
                if (delivery.day().isAfter(day.minusYears(PREGNANCIES_REMEMBERED_YEARS))) {
                    all.add(Pregnancy.of(delivery.lmp())
                            .endedOn(
                                    delivery.day(),
                                    delivery.children() == 0
                                            ? PregnancyOutcome.STILLBIRTH
                                            : PregnancyOutcome.LIVE_BIRTH));
                }
            }
            LocalDate busySince =
                    births.isEmpty() ? day.minusYears(2) : last(births).plusDays(120);
            LocalDate lost = day.minusDays(dice.between(3, 330));
            int lastedDays = dice.between(42, 110);
            if (lmp != null) {
                all.add(Pregnancy.of(lmp));
            } else if (years >= 18 && years < 45 && lost.minusDays(lastedDays).isAfter(busySince) && rare.loss()) {
                all.add(Pregnancy.of(lost.minusDays(lastedDays))
                        .endedOn(lost, dice.chance(0.93) ? PregnancyOutcome.MISCARRIAGE : PregnancyOutcome.ECTOPIC));
            }
            return all.build();
        }
    }

    private static LocalDate last(List<Delivery> births) {
        return births.get(births.size() - 1).day();
    }

    /** How likely a son or daughter of that age still lives with the parents. */
    private static double athome(double years) {
        return years < 15 ? 0.98 : years < 19 ? 0.93 : years < 25 ? 0.66 : years < 30 ? 0.42 : years < 40 ? 0.25 : 0.08;
    }
}
