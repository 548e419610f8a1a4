package org.openilp.examples.commandline.sample.care;

import java.time.LocalDate;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/**
 * The screenings of adults, at the Posyandu, the Pustu or as free health check: about two of three women and half of the men
 * had one within three years. Much was not asked or measured, as in life.
 */
public final class AdultChecks implements Programme {

    private static final int FIRST_YEAR = 18;
    private static final int KEPT_DAYS = 1200;
    private static final LocalDate FREE_CHECK = LocalDate.of(2025, 2, 10);

    @Override
    public void write(Life life, Dice dice) {
        if (life.years() < FIRST_YEAR || life.who().pregnancy(life.day()) != null) {
            return;
        }
        double usual = life.who().female() ? 0.66 : life.years() < 40 ? 0.38 : 0.52;
        if (!life.reached(usual, dice)) {
            return;
        }
        int ago = dice.between(2, 40) + dice.waitingDays(230);
        while (ago < KEPT_DAYS) {
            check(life, life.day().minusDays(ago), dice.fork());
            ago += 120 + dice.waitingDays(380);
        }
    }

    private static void check(Life life, LocalDate on, Dice dice) {
        LocalDate open = life.home().posyandu().openOnOrAfter(on.minusMonths(1));
        int where = dice.weighted(0.6, 0.25, 0.15);
        LocalDate day = where == 0 ? open : on;
        if (life.who().years(day) < FIRST_YEAR) {
            return;
        }
        Spot spot = where == 0
                ? Spot.posyandu(life.home())
                : where == 1 ? Spot.near(life.home()) : Spot.puskesmas(life.home());
        if (where == 0) {
            life.journal().event("POSYANDU_ATTENDANCE", "MONTH", day, spot);
        }
        measure(life, day, spot, dice);
        ask(life, day, spot, dice);
        if (!day.isBefore(FREE_CHECK) && dice.chance(where == 0 ? 0.3 : 0.6)) {
            life.journal().event("ANNUAL_HEALTH_CHECK", "YEAR", day, spot);
        }
        if (life.who().female() && life.who().married() && life.who().years(day) >= 30 && where == 2) {
            cancer(life, day, spot, dice);
        }
    }

    private static void measure(Life life, LocalDate on, Spot spot, Dice dice) {
        Journal journal = life.journal();
        int days = life.who().days(on);
        life.pressure(on, spot, 0, dice);
        if (dice.chance(0.9)) {
            life.weigh(on, spot, dice.chance(0.85), dice);
        }
        if (dice.chance(0.65)) {
            journal.measure("WAIST_CM", life.body().waist(days, dice), on, spot);
        }
        if (life.who().years(on) >= 40 ? dice.chance(0.7) : dice.chance(0.25)) {
            journal.measure("GLUCOSE_RANDOM_MG_DL", life.body().glucose(days, false, dice), on, spot);
        }
        if (life.who().years(on) >= 40 && dice.chance(0.35)) {
            double cholesterol = 165 + 0.5 * life.who().years(on) + dice.normal(0, 32);
            journal.measure("CHOLESTEROL_TOTAL_MG_DL", Math.rint(Math.max(95, cholesterol)), on, spot);
        }
        if (dice.chance(0.35)) {
            int worse = life.who().years(on) < 50 ? dice.weighted(0.85, 0.1, 0.05) : dice.weighted(0.5, 0.3, 0.2);
            journal.measure("VISUAL_ACUITY_WORSE_EYE", new double[] {6, 12, 60}[worse], on, spot);
        }
    }

    private static void ask(Life life, LocalDate on, Spot spot, Dice dice) {
        Journal journal = life.journal();
        if (dice.chance(0.55)) {
            journal.event("SMOKING_SCREENING", "YEAR", on, spot);
            journal.answer("SMOKING_STATUS", smoking(life, dice), on);
        }
        if (dice.chance(0.5)) {
            journal.event("TB_SYMPTOM_SCREENING", "YEAR", on, spot);
            journal.answer("TB_COUGH_2W", false, on);
            if (dice.chance(0.6)) {
                journal.answer("TB_COUGH_ANY", dice.chance(0.08), on);
                journal.answer("TB_FEVER_2W", false, on);
                journal.answer("TB_WEIGHT_LOSS", dice.chance(0.02), on);
                journal.answer("TB_LETHARGY", dice.chance(0.03), on);
            }
        }
        if (life.who().years(on) < 60 && dice.chance(0.15)) {
            boolean ready = dice.chance(0.9);
            journal.answer("PARQ_FIT", ready, on);
            if (ready) {
                journal.result("FITNESS_CLASS", dice.oneOf("GOOD", "FAIR", "FAIR", "POOR", "POOR"), on, spot);
            }
        }
        if (dice.chance(0.35)) {
            journal.event("PHYSICAL_ACTIVITY_SCREENING", "YEAR", on, spot);
            journal.answer("PHYSICAL_ACTIVITY_LEVEL", dice.chance(0.37) ? "LOW" : "ENOUGH", on);
        }
        if (dice.chance(0.3)) {
            double score = dice.chance(0.12) ? dice.between(6, 13) : dice.between(0, 4);
            journal.measure("SRQ20_SCORE", score, on, spot);
            journal.answer("SRQ20_ITEM17", score > 11 && dice.chance(0.3), on);
        }
        if (life.who().years(on) >= 40 && dice.chance(0.25)) {
            journal.measure("PUMA_SCORE", dice.between(0, 6), on, spot);
        }
    }

    private static String smoking(Life life, Dice dice) {
        if (life.who().female()) {
            return dice.chance(0.03) ? "CURRENT" : dice.chance(0.4) ? "PASSIVE" : "NEVER";
        }
        return dice.chance(0.57) ? "CURRENT" : dice.chance(0.25) ? "FORMER" : "NEVER";
    }

    private static void cancer(Life life, LocalDate on, Spot spot, Dice dice) {
        if (dice.chance(0.55)) {
            life.journal().result("VIA_RESULT", dice.chance(0.96) ? "NEGATIVE" : "POSITIVE", on, spot);
        }
        if (dice.chance(0.55)) {
            life.journal().result("BREAST_EXAM_RESULT", dice.chance(0.97) ? "NORMAL" : "LOW_RISK", on, spot);
        }
    }
}
