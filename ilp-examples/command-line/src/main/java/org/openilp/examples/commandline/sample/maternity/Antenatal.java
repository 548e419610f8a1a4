package org.openilp.examples.commandline.sample.maternity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openilp.core.lifecycle.GestationalAge;
import org.openilp.core.lifecycle.Trimester;
import org.openilp.core.person.Dating;
import org.openilp.core.person.Pregnancy;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/**
 * Antenatal care: six contacts, the first at about ten weeks, with their measurements, tests and tablets. A quarter come
 * late or miss some, one in twenty never comes, one in sixteen has high blood pressure in the second half.
 */
public final class Antenatal implements Programme {

    private static final int[] USUAL_DAYS = {70, 119, 154, 192, 231, 259};
    private static final double[] USUAL_SHARE = {0.94, 0.92, 0.88, 0.88, 0.82, 0.74};
    private static final int REMEMBERED_MONTHS = 20;

    private final Quota highPressure;
    private final Quota thin;

    /** The programme with counts of its own. */
    public Antenatal(Dice dice) {
        this.highPressure = new Quota(dice);
        this.thin = new Quota(dice);
    }

    @Override
    public void write(Life life, Dice dice) {
        int before = 0;
        for (Pregnancy pregnancy : life.who().pregnancies()) {
            Dice own = dice.fork();
            LocalDate end = pregnancy.endedOn();
            long knownDays = ChronoUnit.DAYS.between(pregnancy.lmp(), life.day());
            if (end == null && knownDays < 60 && own.chance(0.25)) {
                continue;
            }
            life.journal().pregnancy(end == null ? dated(pregnancy, life, own) : pregnancy);
            if (end == null || end.isAfter(life.day().minusMonths(REMEMBERED_MONTHS))) {
                contacts(life, pregnancy, before, own);
            }
            before++;
        }
    }

    /** The pregnancy as it is written down: by the last period, the expected day of birth, or ultrasound. */
    private static Pregnancy dated(Pregnancy pregnancy, Life life, Dice dice) {
        LocalDate scan = pregnancy.lmp().plusDays(dice.between(56, 110));
        int how = dice.weighted(0.7, 0.1, 0.2);
        if (how == 1) {
            return Pregnancy.of(new Dating.ByDueDate(pregnancy.lmp().plusDays(GestationalAge.DAYS_TO_DUE_DATE)));
        }
        int age = (int) ChronoUnit.DAYS.between(pregnancy.lmp(), scan);
        return how == 2 && !scan.isAfter(life.day())
                ? Pregnancy.of(new Dating.ByUltrasound(scan, GestationalAge.ofDays(age)))
                : pregnancy;
    }

    private void contacts(Life life, Pregnancy pregnancy, int before, Dice dice) {
        boolean high = highPressure.next(0.06);
        boolean veryThin = thin.next(0.05);
        LocalDate detected = pregnancy.lmp().plusDays(dice.between(33, 75));
        life.journal().answer("PREGNANCY_DETECTED_DATE", detected, detected);
        if (dice.chance(0.05)) {
            return;
        }
        int late = dice.chance(0.24) ? dice.between(20, 100) : 0;
        LocalDate last = detected;
        LocalDate end = pregnancy.endedOn() == null ? life.day().plusDays(1) : pregnancy.endedOn();
        Contacts contacts = new Contacts(life, pregnancy, high, veryThin, before, dice);
        for (int i = 0; i < USUAL_DAYS.length; i++) {
            LocalDate on = pregnancy.lmp().plusDays(USUAL_DAYS[i] + late + (int) dice.normal(3, 8));
            late = Math.max(0, late - 40);
            boolean comes = i == 0 || life.reached(USUAL_SHARE[i], dice);
            if (on.isBefore(last.plusDays(14))) {
                on = last.plusDays(14);
            }
            if (comes && on.isBefore(end)) {
                contacts.write(on);
                last = on;
            }
        }
        tablets(life, detected, end, dice);
    }

    /** A pack of thirty iron tablets a month, with gaps. */
    private static void tablets(Life life, LocalDate detected, LocalDate end, Dice dice) {
        for (LocalDate on = detected.plusDays(dice.between(1, 20));
                on.isBefore(end);
                on = on.plusDays(dice.between(27, 40))) {
            if (life.reached(0.8, dice)) {
                life.journal().event("IRON_FOLIC_ACID_SUPPLEMENTATION", "PREGNANCY_DAILY", on, Spot.near(life.home()));
            }
        }
    }

    /** Counts contacts: K1 is the first, K2 and K3 are those of trimester 2, K4 to K6 those of trimester 3. */
    static String label(int gestationDays, int done, int second, int third) {
        if (done == 0) {
            return "K1";
        }
        return Trimester.ofGestationDays(gestationDays) == Trimester.THIRD
                ? "K" + Math.min(6, 4 + third)
                : "K" + Math.min(3, 2 + second);
    }
}
