package org.openilp.examples.commandline.sample.childhood;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/** Vitamin A in February and August, worm tablets, development screening, and illness of children under six. */
public final class ChildCare implements Programme {

    private static final int LAST_MONTH = 72;
    private static final int[] SCREENING_MONTHS = {3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66, 72};

    @Override
    public void write(Life life, Dice dice) {
        if (life.months() > LAST_MONTH + 1) {
            return;
        }
        capsules(life, dice.fork());
        development(life, dice.fork());
        illness(life, dice.fork());
    }

    private static void capsules(Life life, Dice dice) {
        Spot spot = Spot.posyandu(life.home());
        for (int year = life.day().getYear() - 2; year <= life.day().getYear(); year++) {
            for (Month month : new Month[] {Month.FEBRUARY, Month.AUGUST}) {
                LocalDate on = life.home().posyandu().openDay(YearMonth.of(year, month));
                int months = on.isBefore(life.who().birth()) ? -1 : life.who().months(on);
                String label = month == Month.FEBRUARY ? "FEB" : "AUG";
                if (months >= 6 && months < 60 && life.reached(0.82, dice)) {
                    life.journal().event("VITAMIN_A_SUPPLEMENTATION", label, on, spot);
                }
                if (months >= 12 && months < 72 && month == Month.AUGUST && life.reached(0.7, dice)) {
                    life.journal().event("DEWORMING", label, on, spot);
                }
            }
        }
    }

    private static void development(Life life, Dice dice) {
        for (int months : SCREENING_MONTHS) {
            LocalDate on =
                    life.home().posyandu().openOnOrAfter(life.who().birth().plusMonths(months));
            if (on.isAfter(life.day().minusMonths(14)) && life.reached(0.5, dice)) {
                Spot spot = dice.chance(0.6) ? Spot.posyandu(life.home()) : Spot.near(life.home());
                life.journal().event("DEVELOPMENT_SCREENING", "M" + months, on, spot);
                life.journal()
                        .measure("KPSP_YES", dice.chance(0.9) ? dice.between(9, 10) : dice.between(5, 8), on, spot);
            }
        }
    }

    private static void illness(Life life, Dice dice) {
        boolean wasIll = dice.chance(0.35);
        LocalDate on = life.day().minusDays(dice.between(12, 330));
        if (!wasIll
                || life.who().days(life.day()) < 90
                || life.who().birth().plusMonths(2).isAfter(on)) {
            return;
        }
        Spot spot = Spot.near(life.home());
        LocalDate back = on.plusDays(dice.oneOf(2, 3, 5));
        life.journal().event("SICK_CHILD_MANAGEMENT", "ILLNESS", on, spot);
        life.journal().result("MTBS_COLOR", dice.chance(0.7) ? "GREEN" : "YELLOW", on, spot);
        life.journal().measure("TEMPERATURE_C", Math.round(dice.normal(37.6, 0.7, 36.2, 39.8) * 10) / 10.0, on, spot);
        life.journal().answer("MTBS_RETURN_DATE", back, on);
        if (dice.chance(0.55)) {
            life.journal().event("SICK_CHILD_MANAGEMENT", "RETURN", back, spot);
        }
        if (dice.chance(0.5)) {
            life.journal().answer("DANGER_SIGN_CHILD", false, on);
        }
    }
}
