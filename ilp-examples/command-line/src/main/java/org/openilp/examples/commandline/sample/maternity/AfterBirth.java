package org.openilp.examples.commandline.sample.maternity;

import java.time.LocalDate;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/** The delivery and the weeks after it, of the mother: four visits, vitamin A, iron, family planning. */
public final class AfterBirth implements Programme {

    private static final int REMEMBERED_MONTHS = 15;
    private static final int[] FIRST_DAYS = {0, 3, 9, 30};
    private static final int[] LAST_DAYS = {2, 7, 26, 42};
    private static final double[] SHARE = {0.93, 0.85, 0.8, 0.68};

    @Override
    public void write(Life life, Dice dice) {
        for (Pregnancy pregnancy : life.who().pregnancies()) {
            LocalDate end = pregnancy.endedOn();
            if (end != null && pregnancy.delivered() && end.isAfter(life.day().minusMonths(REMEMBERED_MONTHS))) {
                delivery(life, end, pregnancy.outcome() == PregnancyOutcome.LIVE_BIRTH, dice.fork());
            }
        }
    }

    private static void delivery(Life life, LocalDate end, boolean alive, Dice dice) {
        Journal journal = life.journal();
        int where = dice.weighted(0.5, 0.4, 0.1);
        Spot spot = where == 0 ? Spot.puskesmas(life.home()) : where == 1 ? Spot.hospital(life.home()) : Spot.home();
        if (where < 2) {
            journal.event("FACILITY_DELIVERY", null, end, spot);
        }
        journal.answer("DELIVERY_MODE", where == 1 && dice.chance(0.5) ? "CAESAREAN" : "VAGINAL", end);
        journal.answer("DELIVERY_PLACE_LEVEL", spot.level().name(), end);
        if (alive) {
            if (dice.chance(0.75)) {
                journal.event("EARLY_BREASTFEEDING_INITIATION", null, end, spot);
            }
            journal.answer("BREASTFEEDING", dice.chance(0.92), end.plusDays(dice.between(1, 40)));
        }
        visits(life, end, spot, dice);
        if (life.reached(0.85, dice)) {
            journal.event("VITAMIN_A_POSTPARTUM", "1", end.plusDays(dice.between(0, 2)), spot);
            if (life.reached(0.75, dice)) {
                journal.event("VITAMIN_A_POSTPARTUM", "2", end.plusDays(dice.between(3, 9)), Spot.near(life.home()));
            }
        }
    }

    private static void visits(Life life, LocalDate end, Spot birth, Dice dice) {
        for (int i = 0; i < SHARE.length; i++) {
            LocalDate on = end.plusDays(dice.between(FIRST_DAYS[i], LAST_DAYS[i]));
            if (!life.reached(SHARE[i], dice)) {
                continue;
            }
            String label = "KF" + (i + 1);
            Spot spot = i == 0 ? birth : dice.chance(0.4) ? Spot.home() : Spot.near(life.home());
            life.journal().event("POSTPARTUM_VISIT", label, on, spot);
            life.pressure(on, spot, 0, dice);
            life.journal().answer("DANGER_SIGN_POSTPARTUM", false, on);
            if (dice.chance(0.7)) {
                life.journal().event("DANGER_SIGN_CHECK", label, on, spot);
                life.journal().event("POSTPARTUM_EDUCATION", label, on, spot);
            }
            if (dice.chance(0.6)) {
                life.journal().event("FAMILY_PLANNING_COUNSELLING", label, on, spot);
            }
            if (i > 0 && dice.chance(0.7)) {
                life.journal().event("IRON_FOLIC_ACID_SUPPLEMENTATION", "POSTPARTUM_DAILY", on, spot);
            }
            if (i == 2 && dice.chance(0.45)) {
                life.journal().measure("EPDS_SCORE", Math.rint(dice.normal(5, 3.5, 0, 24)), on, spot);
            }
        }
    }
}
