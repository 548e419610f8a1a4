package org.openilp.examples.commandline.sample.childhood;

import java.time.LocalDate;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;
import org.openilp.examples.commandline.sample.people.Delivery;

/** Birth and the first month of a child: weight, vitamin K, hepatitis B, thyroid, and the visits KN0 to KN3. */
public final class Newborn implements Programme {

    private static final int REMEMBERED_MONTHS = 72;
    private static final int VISITS_REMEMBERED_MONTHS = 13;
    private static final int[] FIRST_DAYS = {0, 0, 3, 8};
    private static final int[] LAST_DAYS = {0, 2, 7, 27};
    private static final double[] SHARE = {0.92, 0.92, 0.87, 0.8};

    @Override
    public void write(Life life, Dice dice) {
        Delivery born = life.who().born();
        if (born == null || life.months() >= REMEMBERED_MONTHS) {
            return;
        }
        LocalDate birth = life.who().birth();
        Spot spot = dice.chance(0.55) ? Spot.puskesmas(life.home()) : Spot.hospital(life.home());
        Journal journal = life.journal();
        if (dice.chance(0.95)) {
            journal.measure("BIRTH_WEIGHT_G", birthWeight(life, born), birth, spot);
            journal.measure("BIRTH_LENGTH_CM", life.body().birthLength(born.pregnancyDays()), birth, spot);
        }
        if (dice.chance(0.85)) {
            journal.measure("GA_AT_BIRTH_DAYS", born.pregnancyDays(), birth, spot);
        }
        if (born.children() > 1) {
            journal.answer("MULTIPLE_BIRTH", true, birth);
            journal.answer("SAME_SEX_TWIN", hasTwinOfSameSex(life), birth);
        }
        if (life.months() < VISITS_REMEMBERED_MONTHS) {
            firstMonth(life, birth, spot, dice);
        }
    }

    private static boolean hasTwinOfSameSex(Life life) {
        return life.household().residents().stream()
                .anyMatch(other -> !other.id().equals(life.who().id())
                        && other.born() != null
                        && other.birth().equals(life.who().birth())
                        && other.sex() == life.who().sex());
    }

    private static double birthWeight(Life life, Delivery born) {
        double alone = life.body().birthWeight(born.pregnancyDays());
        return born.children() > 1 ? Math.rint(alone * 0.08) * 10 : alone;
    }

    private static void firstMonth(Life life, LocalDate birth, Spot spot, Dice dice) {
        Journal journal = life.journal();
        if (life.reached(0.93, dice)) {
            journal.event("VITAMIN_K1_INJECTION", null, birth, spot);
            journal.event("NEWBORN_EYE_PROPHYLAXIS", null, birth, spot);
        }
        if (dice.chance(0.75)) {
            journal.event("EARLY_BREASTFEEDING_INITIATION", null, birth, spot);
        }
        if (life.reached(0.62, dice)) {
            double tsh = dice.chance(0.004) ? dice.between(25, 80) : StrictMath.exp(dice.normal(1.2, 0.55));
            journal.measure("TSH_MIU_L", Math.round(tsh * 10) / 10.0, birth.plusDays(dice.between(2, 3)), spot);
        }
        for (int i = 0; i < SHARE.length; i++) {
            if (life.reached(SHARE[i], dice)) {
                visit(life, birth.plusDays(dice.between(FIRST_DAYS[i], LAST_DAYS[i])), i, spot, dice);
            }
        }
    }

    private static void visit(Life life, LocalDate on, int number, Spot birth, Dice dice) {
        Journal journal = life.journal();
        String label = "KN" + number;
        Spot spot = number < 2 ? birth : dice.chance(0.45) ? Spot.home() : Spot.near(life.home());
        journal.event("NEONATAL_VISIT", label, on, spot);
        journal.answer("DANGER_SIGN_NEWBORN", false, on);
        if (dice.chance(0.8)) {
            journal.event("CORD_CARE", label, on, spot);
            journal.event("YOUNG_INFANT_ASSESSMENT", label, on, spot);
            journal.event("BREASTFEEDING_COUNSELLING", label, on, spot);
        }
        if (dice.chance(0.85)) {
            journal.measure("TEMPERATURE_C", Math.round(dice.normal(36.8, 0.2, 36, 37.4) * 10) / 10.0, on, spot);
        }
        if (number > 1) {
            life.weigh(on, spot, false, dice);
        }
    }
}
