package org.openilp.examples.commandline.sample.childhood;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.ServiceEvent;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/**
 * The routine vaccines of a child, on open days of the Posyandu: mostly within a month of the age of the schedule, sometimes
 * much later; some children drop out, a few parents refuse.
 */
public final class Vaccines implements Programme {

    private static final int REMEMBERED_MONTHS = 120;
    private static final LocalDate ALWAYS = LocalDate.of(2013, 1, 1);
    private static final LocalDate PCV = LocalDate.of(2022, 9, 12);
    private static final LocalDate ROTAVIRUS = LocalDate.of(2023, 8, 15);
    private static final LocalDate SECOND_IPV = LocalDate.of(2023, 6, 12);
    private static final int ROTAVIRUS_LAST_MONTH = 7;
    private static final int LEAST_DAYS_APART = 28;

    private static final ImmutableList<Dose> SCHEDULE = ImmutableList.of(
            new Dose("IMM_BCG", "1", 1, ALWAYS),
            new Dose("IMM_OPV", "1", 1, ALWAYS),
            new Dose("IMM_DPT_HB_HIB", "1", 2, ALWAYS),
            new Dose("IMM_OPV", "2", 2, ALWAYS),
            new Dose("IMM_PCV", "1", 2, PCV),
            new Dose("IMM_ROTAVIRUS", "1", 2, ROTAVIRUS),
            new Dose("IMM_DPT_HB_HIB", "2", 3, ALWAYS),
            new Dose("IMM_OPV", "3", 3, ALWAYS),
            new Dose("IMM_PCV", "2", 3, PCV),
            new Dose("IMM_ROTAVIRUS", "2", 3, ROTAVIRUS),
            new Dose("IMM_DPT_HB_HIB", "3", 4, ALWAYS),
            new Dose("IMM_OPV", "4", 4, ALWAYS),
            new Dose("IMM_IPV", "1", 4, ALWAYS),
            new Dose("IMM_ROTAVIRUS", "3", 4, ROTAVIRUS),
            new Dose("IMM_MR", "1", 9, ALWAYS),
            new Dose("IMM_IPV", "2", 9, SECOND_IPV),
            new Dose("IMM_PCV", "3", 12, PCV),
            new Dose("IMM_DPT_HB_HIB", "4", 18, ALWAYS),
            new Dose("IMM_MR", "2", 18, ALWAYS));

    /**
     * A dose of the schedule.
     *
     * @param vaccine the vaccine
     * @param number the number of the dose
     * @param months the age in months at which it is due
     * @param since the day from which it is given in the area
     */
    private record Dose(String vaccine, String number, int months, LocalDate since) {}

    @Override
    public void write(Life life, Dice dice) {
        if (life.who().born() == null || life.months() >= REMEMBERED_MONTHS) {
            return;
        }
        birthDose(life, dice);
        boolean refuses = dice.chance(0.03);
        int dropsOutAfter = dice.chance(0.12) ? dice.between(2, 15) : REMEMBERED_MONTHS;
        int visitMonths = -1;
        LocalDate visit = life.who().birth();
        boolean comes = false;
        for (Dose dose : SCHEDULE) {
            if (dose.months() != visitMonths) {
                LocalDate wanted = life.who().birth().plusMonths(dose.months()).plusDays(dice.waitingDays(16));
                LocalDate least = visit.plusDays(LEAST_DAYS_APART);
                LocalDate open = life.home()
                        .posyandu()
                        .openOnOrAfter(visitMonths > 0 && wanted.isBefore(least) ? least : wanted);
                comes = dose.months() <= dropsOutAfter && life.reached(dose.months() > 6 ? 0.88 : 0.95, dice);
                visit = comes ? open : visit;
                visitMonths = dose.months();
            }
            boolean inStock = dice.chance(0.96);
            if (comes && inStock && isGiven(dose, life, visit)) {
                give(life, dose, visit, refuses);
            }
        }
        if (refuses) {
            life.journal()
                    .answer("IMMUNIZATION_REFUSED", true, life.who().birth().plusMonths(3));
        }
    }

    private static void birthDose(Life life, Dice dice) {
        int days = dice.weighted(0.86, 0.07, 0.03, 0.04);
        if (life.reached(0.95, dice)) {
            life.journal().event("IMM_HB0", "1", life.who().birth().plusDays(days), Spot.puskesmas(life.home()));
        }
    }

    private static boolean isGiven(Dose dose, Life life, LocalDate on) {
        return !on.isBefore(dose.since())
                && !(dose.vaccine().equals("IMM_ROTAVIRUS") && life.who().months(on) >= ROTAVIRUS_LAST_MONTH);
    }

    private static void give(Life life, Dose dose, LocalDate on, boolean refuses) {
        Spot spot = Spot.posyandu(life.home());
        life.journal()
                .event(ServiceEvent.builder(dose.vaccine(), on)
                        .occurrence(dose.number())
                        .level(spot.level())
                        .facility(spot.facility())
                        .status(refuses && dose.months() > 1 ? EventStatus.REFUSED : null)
                        .build());
    }
}
