package org.openilp.examples.commandline.sample.life;

import java.time.LocalDate;
import org.openilp.examples.commandline.sample.body.Body;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.people.Household;
import org.openilp.examples.commandline.sample.people.Resident;
import org.openilp.examples.commandline.sample.place.Home;

/**
 * Someone of whom a record is kept.
 *
 * @param who the person
 * @param household the household
 * @param body the body
 * @param journal what is recorded
 * @param day the day of the sample
 */
public record Life(Resident who, Household household, Body body, Journal journal, LocalDate day) {

    public Home home() {
        return household.home();
    }

    public int years() {
        return who.years(day);
    }

    public int months() {
        return who.months(day);
    }

    /** Whether care of this kind reached the person this time: {@code usual} is how often it reaches people in the middle. */
    public boolean reached(double usual, Dice dice) {
        double shifted = usual + (household.reach() - 0.74) * 0.6;
        return dice.chance(Math.max(0.01, Math.min(0.995, shifted)));
    }

    /** Weight, and sometimes height, on a day. */
    public void weigh(LocalDate on, Spot spot, boolean height, Dice dice) {
        int days = who.days(on);
        if (days < 0) {
            return;
        }
        journal.measure("WEIGHT_KG", body.weight(days, dice), on, spot);
        if (height) {
            journal.measure(who.months(on) < 24 ? "LENGTH_CM" : "HEIGHT_CM", body.height(days, dice), on, spot);
        }
    }

    /** Blood pressure on a day; {@code shift} is what is added to the systolic one. */
    public void pressure(LocalDate on, Spot spot, double shift, Dice dice) {
        double systolic = body.systolic(Math.max(0, who.days(on)), dice) + shift;
        journal.measure("BP_SYSTOLIC", systolic, on, spot);
        journal.measure("BP_DIASTOLIC", body.diastolic(systolic, dice), on, spot);
    }
}
