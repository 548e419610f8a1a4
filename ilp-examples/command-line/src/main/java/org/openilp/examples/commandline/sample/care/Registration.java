package org.openilp.examples.commandline.sample.care;

import java.time.LocalDate;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;
import org.openilp.examples.commandline.sample.people.Role;

/** The household card and the home visits of the kader: who is head, who is married, who is insured, who is poor. */
public final class Registration implements Programme {

    private static final int ADULT = 17;

    @Override
    public void write(Life life, Dice dice) {
        Journal journal = life.journal();
        boolean head = life.who().role() == Role.HEAD;
        boolean registered = life.reached(0.86, dice);
        LocalDate card = life.day().minusDays(dice.between(5, 430));
        if (!registered) {
            return;
        }
        LocalDate entered = card.isBefore(life.who().birth()) ? life.day().minusDays(1) : card;
        journal.answer("IS_HOUSEHOLD_HEAD", head, entered);
        if (life.years() >= ADULT && dice.chance(0.9)) {
            journal.answer("MARITAL_STATUS", maritalStatus(life, dice), card);
        }
        if (dice.chance(0.8)) {
            journal.answer("JKN_STATUS", dice.chance(0.8) ? "ACTIVE" : dice.chance(0.6) ? "INACTIVE" : "NONE", card);
        }
        if (dice.chance(0.5)) {
            journal.answer("URBAN_POOR", false, card);
        }
        if (dice.chance(0.014)) {
            journal.answer("DISABILITY", true, card);
        }
        if (head) {
            visits(life, card, dice);
        }
    }

    private static void visits(Life life, LocalDate card, Dice dice) {
        Journal journal = life.journal();
        journal.event("HOUSEHOLD_REGISTRATION", "YEAR", card, Spot.home());
        journal.answer("HOUSEHOLD_DATA_COMPLETE", dice.chance(0.8), card);
        if (dice.chance(0.7)) {
            journal.answer("HOUSE_SANITATION_PROBLEM", dice.chance(0.15), card);
        }
        if (life.reached(0.5, dice)) {
            journal.event("ROUTINE_HOME_VISIT", "FIRST", life.day().minusDays(dice.between(380, 800)), Spot.home());
            if (life.reached(0.6, dice)) {
                journal.event("ROUTINE_HOME_VISIT", "YEAR", life.day().minusDays(dice.between(10, 370)), Spot.home());
            }
        }
    }

    private static String maritalStatus(Life life, Dice dice) {
        if (life.who().married()) {
            return "MARRIED";
        }
        Role role = life.who().role();
        boolean wasMarried = role == Role.PARENT || (role == Role.HEAD && life.years() >= 35);
        return !wasMarried ? "SINGLE" : life.years() > 50 || dice.chance(0.4) ? "WIDOWED" : "DIVORCED";
    }
}
