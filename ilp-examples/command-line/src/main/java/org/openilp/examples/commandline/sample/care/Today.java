package org.openilp.examples.commandline.sample.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openilp.core.person.Pregnancy;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/**
 * What is true on the day of the sample alone: who is ill, who has a danger sign, who is in labour, who is here. More often
 * than in life, so that a small sample shows each.
 */
public final class Today implements Programme {

    private static final int KNOWN_DAYS = 60;

    private final Quota pregnant;
    private final Quota afterBirth;
    private final Quota newborns;
    private final Quota children;
    private final Quota ill;
    private final Quota crises;
    private final Quota labour;

    /** The programme with counts of its own. */
    public Today(Dice dice) {
        this.pregnant = new Quota(dice);
        this.afterBirth = new Quota(dice);
        this.newborns = new Quota(dice);
        this.children = new Quota(dice);
        this.ill = new Quota(dice);
        this.crises = new Quota(dice);
        this.labour = new Quota(dice);
    }

    @Override
    public void write(Life life, Dice dice) {
        Journal journal = life.journal();
        LocalDate day = life.day();
        if (life.who().female()) {
            mother(life);
        }
        int days = life.who().days(day);
        if (days < 29 && newborns.next(0.5)) {
            journal.answer("DANGER_SIGN_NEWBORN", true, day, Spot.home());
        } else if (life.months() >= 2 && life.months() < 60 && ill.next(0.03)) {
            journal.answer("SICK_TODAY", true, day);
            if (children.next(0.3)) {
                journal.answer("DANGER_SIGN_CHILD", true, day, Spot.home());
            }
        } else if (life.years() >= 18 && ill.next(0.006)) {
            journal.answer("SICK_TODAY", true, day);
        }
        if (life.years() >= 40 && crises.next(0.004)) {
            LocalDate yesterday = day.minusDays(1);
            journal.measure("BP_SYSTOLIC", dice.between(182, 204), yesterday, Spot.home());
            journal.measure("BP_DIASTOLIC", dice.between(111, 122), yesterday, Spot.home());
        }
        if (dice.chance(0.02)) {
            journal.answer("VISIT_TODAY", true, day);
        }
    }

    private void mother(Life life) {
        Pregnancy running = life.who().pregnancy(life.day());
        if (running != null) {
            long gestation = ChronoUnit.DAYS.between(running.lmp(), life.day());
            if (gestation >= 259 && labour.next(0.3)) {
                life.journal().answer("IN_LABOUR", true, life.day());
            } else if (gestation >= KNOWN_DAYS && pregnant.next(0.12)) {
                life.journal().answer("DANGER_SIGN_PREGNANCY", true, life.day(), Spot.home());
            }
            return;
        }
        for (Pregnancy pregnancy : life.who().pregnancies()) {
            LocalDate end = pregnancy.endedOn();
            if (end != null && end.isAfter(life.day().minusDays(43)) && afterBirth.next(0.25)) {
                life.journal().answer("DANGER_SIGN_POSTPARTUM", true, life.day(), Spot.home());
            }
        }
    }
}
