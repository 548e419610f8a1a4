package org.openilp.examples.commandline.sample.childhood;

import java.time.LocalDate;
import java.time.YearMonth;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/**
 * The monthly weighing of children under five on the open day of the Posyandu: nine of ten infants come, half of the
 * four-year-olds. Of the last two years every visit is kept, of those before every third.
 */
public final class ChildGrowth implements Programme {

    private static final int LAST_MONTH = 66;
    private static final int FIRST_DAYS = 29;
    private static final int ALL_KEPT_MONTHS = 24;

    @Override
    public void write(Life life, Dice dice) {
        int age = life.months();
        if (age >= LAST_MONTH + 6) {
            return;
        }
        YearMonth first = YearMonth.from(life.who().birth());
        YearMonth last = YearMonth.from(life.day());
        YearMonth keptAllFrom = last.minusMonths(ALL_KEPT_MONTHS);
        int number = 0;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate on = life.home().posyandu().openDay(month);
            number++;
            boolean comes = life.reached(share(life.who().months(on)), dice);
            boolean kept = !month.isBefore(keptAllFrom) || number % 3 == 0;
            if (comes && kept && life.who().days(on) >= FIRST_DAYS && life.who().months(on) < LAST_MONTH) {
                visit(life, on, number, dice);
            }
        }
    }

    private static double share(int months) {
        return months < 12 ? 0.9 : months < 24 ? 0.82 : months < 36 ? 0.7 : months < 60 ? 0.58 : 0.3;
    }

    private static void visit(Life life, LocalDate on, int number, Dice dice) {
        Spot spot = Spot.posyandu(life.home());
        Journal journal = life.journal();
        int days = life.who().days(on);
        int months = life.who().months(on);
        journal.event("GROWTH_MEASUREMENT", "MONTH", on, spot);
        if (on.isAfter(life.day().minusMonths(6))) {
            journal.event("POSYANDU_ATTENDANCE", "MONTH", on, spot);
        }
        life.weigh(on, spot, dice.chance(0.8), dice);
        if (months < 60 && number % 3 == 0) {
            journal.measure("HEAD_CIRCUMFERENCE_CM", life.body().head(days, dice), on, spot);
        }
        if (months >= 6 && months < 60 && dice.chance(0.5)) {
            journal.measure("MUAC_CM", life.body().arm(days, dice), on, spot);
        }
        if (on.isAfter(life.day().minusMonths(4)) && dice.chance(0.6)) {
            journal.event("DEVELOPMENT_CHECKLIST", "MONTH", on, spot);
            journal.answer("DEVELOPMENT_CHECKLIST_COMPLETE", dice.chance(0.93), on);
        }
    }
}
