package org.openilp.examples.commandline.sample.childhood;

import java.time.LocalDate;
import java.time.Month;
import org.openilp.core.lifecycle.SchoolYear;
import org.openilp.core.person.ServiceEvent;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/**
 * School: who goes, in which class, the yearly health screening, the vaccines of the school month (BIAS), weekly iron for
 * girls. Nearly all go to primary school, eight of ten to senior secondary school. Of the last three school years only.
 */
public final class School implements Programme {

    private static final int YEARS_KEPT = 3;
    private static final LocalDate HPV_NATIONAL = LocalDate.of(2023, 8, 8);
    private static final LocalDate HPV_SINGLE_DOSE = LocalDate.of(2025, 1, 21);
    private static final int JUNIOR = 7;
    private static final int SENIOR = 10;
    private static final int LAST = 12;

    @Override
    public void write(Life life, Dice dice) {
        SchoolYear year = SchoolYear.of(life.day());
        int usual = life.who().schoolClass(year);
        int now = usual - (dice.chance(0.04) ? 1 : 0);
        if (now < 1 || now > LAST) {
            return;
        }
        boolean enrolled = dice.chance(now < JUNIOR ? 0.99 : now < SENIOR ? 0.965 : 0.8)
                && !life.who().married();
        LocalDate told = year.start().plusDays(dice.between(12, 40));
        if (!enrolled) {
            if (dice.chance(0.6)) {
                life.journal().answer("SCHOOL_ENROLLED", false, told);
            }
            return;
        }
        Spot school = Spot.school(schoolOf(life, now));
        life.journal().attends(school.facility());
        if (dice.chance(0.94)) {
            life.journal().answer("SCHOOL_ENROLLED", true, told);
        }
        if (dice.chance(0.92)) {
            life.journal().answer("SCHOOL_CLASS", now, told);
        }
        for (int ago = YEARS_KEPT - 1; ago >= 0; ago--) {
            if (now - ago >= 1) {
                int then = now - ago;
                year(
                        life,
                        SchoolYear.of(life.day().minusYears(ago)),
                        then,
                        Spot.school(schoolOf(life, then)),
                        dice.fork());
            }
        }
    }

    private static String schoolOf(Life life, int schoolClass) {
        return schoolClass < JUNIOR
                ? life.home().village().school()
                : schoolClass < SENIOR
                        ? life.home().kecamatan().juniorSchool()
                        : life.home().kecamatan().seniorSchool();
    }

    private static void year(Life life, SchoolYear year, int schoolClass, Spot school, Dice dice) {
        screening(life, year, schoolClass, school, dice.fork());
        vaccines(life, year, schoolClass, school, dice.fork());
        if (schoolClass < JUNIOR && life.reached(0.7, dice)) {
            life.journal().event("DEWORMING", "AUG", inMonth(year, Month.AUGUST, dice), school);
        }
        if (life.who().female() && schoolClass >= JUNIOR) {
            girls(life, year, schoolClass, school, dice.fork());
        }
    }

    private static void screening(Life life, SchoolYear year, int schoolClass, Spot school, Dice dice) {
        LocalDate on = year.start().plusDays(dice.between(25, 200));
        if (!life.reached(0.8, dice)) {
            return;
        }
        Journal journal = life.journal();
        journal.event("SCHOOL_HEALTH_SCREENING", "SCHOOL_YEAR", on, school);
        life.weigh(on, school, true, dice);
        if (schoolClass >= 4 || dice.chance(0.3)) {
            life.pressure(on, school, 0, dice);
        }
        if (dice.chance(0.8)) {
            journal.measure(
                    "VISUAL_ACUITY_WORSE_EYE",
                    dice.weighted(0.9, 0.06, 0.04) == 0 ? 6 : dice.oneOf(9, 12, 24),
                    on,
                    school);
        }
        if (dice.chance(0.7)) {
            journal.see("DENTAL_CARIES", dice.chance(0.42), on, school);
        }
        if (dice.chance(0.5)) {
            journal.measure("WHISPER_WORDS_CORRECT", dice.chance(0.97) ? 5 : 3, on, school);
        }
        if (schoolClass >= JUNIOR && dice.chance(0.5)) {
            journal.answer("SMOKING_STATUS", !life.who().female() && dice.chance(0.14) ? "CURRENT" : "NEVER", on);
            journal.measure("SDQ_TOTAL", Math.rint(dice.normal(10, 4, 0, 30)), on, school);
        }
        if (dice.chance(0.4)) {
            journal.answer("TB_COUGH_2W", false, on);
        }
    }

    private static void vaccines(Life life, SchoolYear year, int schoolClass, Spot school, Dice dice) {
        LocalDate august = inMonth(year, Month.AUGUST, dice);
        LocalDate november = inMonth(year, Month.NOVEMBER, dice);
        boolean inAugust = life.reached(0.9, dice);
        boolean inNovember = life.reached(0.9, dice);
        if (schoolClass == 1) {
            give(life, inAugust, "IMM_MR", "3", august, school);
            give(life, inNovember, "IMM_DT", "1", november, school);
        } else if (schoolClass == 2) {
            give(life, inNovember, "IMM_TD", "CLASS2", november, school);
        } else if (schoolClass == 5) {
            give(life, inNovember, "IMM_TD", "CLASS5", november, school);
            boolean girl = life.who().female() && !august.isBefore(HPV_NATIONAL);
            give(life, girl && inAugust, "IMM_HPV", "1", august, school);
        } else if (schoolClass == 6) {
            boolean second = life.who().female() && august.isBefore(HPV_SINGLE_DOSE) && !august.isBefore(HPV_NATIONAL);
            give(life, second && inAugust, "IMM_HPV", "2", august, school);
        }
    }

    private static void give(Life life, boolean given, String vaccine, String number, LocalDate on, Spot school) {
        if (given) {
            life.journal()
                    .event(ServiceEvent.builder(vaccine, on)
                            .occurrence(number)
                            .level(school.level())
                            .facility(school.facility())
                            .build());
        }
    }

    private static void girls(Life life, SchoolYear year, int schoolClass, Spot school, Dice dice) {
        if ((schoolClass == JUNIOR || schoolClass == SENIOR) && life.reached(0.7, dice)) {
            LocalDate on = year.start().plusDays(dice.between(30, 170));
            life.journal()
                    .measure(
                            "HEMOGLOBIN_G_DL", life.body().hemoglobin(life.who().days(on), false, dice), on, school);
        }
        if (!year.contains(life.day())) {
            return;
        }
        for (int week = 9; week >= 0; week--) {
            if (life.reached(0.55, dice)) {
                LocalDate on = life.day().minusDays(5 + week * 7L);
                if (year.contains(on)) {
                    life.journal().event("IRON_FOLIC_ACID_SUPPLEMENTATION", "WEEKLY_GIRLS", on, school);
                }
            }
        }
    }

    private static LocalDate inMonth(SchoolYear year, Month month, Dice dice) {
        return LocalDate.of(year.start().getYear(), month, dice.between(3, 24));
    }
}
