package org.openilp.examples.commandline.sample.care;

import java.time.LocalDate;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/** Weddings that are planned, and family planning of married women (about two of three use a method). */
public final class Couples implements Programme {

    private static final String[] METHODS = {
        "NONE", "INJECTION_3M", "PILL", "IMPLANT", "IUD", "CONDOM", "TUBECTOMY", "INJECTION_1M", "TRADITIONAL"
    };
    private static final double[] SHARES = {0.33, 0.28, 0.12, 0.07, 0.06, 0.03, 0.04, 0.04, 0.03};
    private static final int KEPT_DAYS = 400;

    private final Quota weddings;

    /** The programme with counts of its own. */
    public Couples(Dice dice) {
        this.weddings = new Quota(dice);
    }

    @Override
    public void write(Life life, Dice dice) {
        int years = life.years();
        if (!life.who().married() && years >= 19 && years < 33 && weddings.next(0.035)) {
            wedding(life, dice);
        } else if (life.who().married() && life.who().female() && years >= 17 && years < 50) {
            planning(life, dice);
        }
    }

    private static void wedding(Life life, Dice dice) {
        Journal journal = life.journal();
        LocalDate told = life.day().minusDays(dice.between(3, 90));
        LocalDate wedding = life.day().plusDays(dice.between(5, 200));
        journal.answer("WEDDING_PLANNED", true, told);
        journal.answer("WEDDING_DATE", wedding, told);
        if (dice.chance(0.35)) {
            Spot spot = Spot.puskesmas(life.home());
            journal.event("PREMARITAL_HEALTH_CHECK", null, told, spot);
            journal.measure("HEMOGLOBIN_G_DL", life.body().hemoglobin(life.who().days(told), false, dice), told, spot);
            journal.measure("MUAC_CM", life.body().arm(life.who().days(told), dice), told, spot);
            if (dice.chance(0.6)) {
                journal.event("PREMARITAL_HEALTH_CERTIFICATE", null, told.plusDays(dice.between(0, 9)), spot);
            }
        }
    }

    private static void planning(Life life, Dice dice) {
        int method = dice.weighted(SHARES);
        boolean known = dice.chance(0.72);
        if (!known || life.who().pregnancy(life.day()) != null) {
            return;
        }
        LocalDate told = life.day().minusDays(dice.between(10, 600));
        life.journal().answer("CONTRACEPTIVE_METHOD", METHODS[method], told);
        if (METHODS[method].equals("INJECTION_3M")) {
            repeat(life, "CONTRACEPTIVE_INJECTION", "QUARTER", 84, dice);
        } else if (METHODS[method].equals("INJECTION_1M")) {
            repeat(life, "CONTRACEPTIVE_INJECTION", "MONTH", 28, dice);
        } else if (METHODS[method].equals("PILL")) {
            repeat(life, "CONTRACEPTIVE_PILL", "MONTH", 28, dice);
        } else if (METHODS[method].equals("IMPLANT") || METHODS[method].equals("IUD")) {
            life.journal().event("CONTRACEPTIVE_" + METHODS[method], null, told, Spot.puskesmas(life.home()));
        }
    }

    private static void repeat(Life life, String service, String label, int days, Dice dice) {
        for (int ago = KEPT_DAYS; ago > 0; ago -= days + dice.waitingDays(5)) {
            if (life.reached(0.85, dice)) {
                life.journal().event(service, label, life.day().minusDays(ago), Spot.near(life.home()));
            }
        }
    }
}
