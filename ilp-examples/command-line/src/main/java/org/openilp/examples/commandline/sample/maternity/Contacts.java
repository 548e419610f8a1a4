package org.openilp.examples.commandline.sample.maternity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openilp.core.lifecycle.Trimester;
import org.openilp.core.person.Pregnancy;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Spot;

/** The antenatal contacts of one pregnancy, written one after the other. */
final class Contacts {

    private static final int HALF_WAY_DAYS = 140;

    private final Life life;
    private final Pregnancy pregnancy;
    private final boolean high;
    private final boolean thin;
    private final int before;
    private final Dice dice;
    private int done;
    private int second;
    private int third;

    Contacts(Life life, Pregnancy pregnancy, boolean high, boolean thin, int before, Dice dice) {
        this.life = life;
        this.pregnancy = pregnancy;
        this.high = high;
        this.thin = thin;
        this.before = before;
        this.dice = dice;
    }

    /** One contact with what belongs to it. */
    void write(LocalDate on) {
        int gestation = (int) ChronoUnit.DAYS.between(pregnancy.lmp(), on);
        String label = Antenatal.label(gestation, done, second, third);
        boolean doctor = label.equals("K1") || label.equals("K5");
        Spot spot = doctor || dice.chance(0.35) ? Spot.puskesmas(life.home()) : Spot.near(life.home());
        Journal journal = life.journal();
        journal.event("ANC_CONTACT", label, on, spot);
        if (done == 0) {
            first(on, spot);
        }
        measure(on, gestation, spot);
        tests(label, on, gestation, spot);
        done++;
        if (done > 1 && Trimester.ofGestationDays(gestation) == Trimester.THIRD) {
            third++;
        } else if (done > 1) {
            second++;
        }
    }

    private void first(LocalDate on, Spot spot) {
        Journal journal = life.journal();
        int lost = dice.chance(0.08) ? 1 : 0;
        journal.event("PREGNANCY_REGISTRATION", null, on, spot);
        journal.answer("GRAVIDA", before + lost + 1, on);
        journal.answer("PARITY", before, on);
        journal.answer("ABORTION_COUNT", lost, on);
        journal.answer("LIVING_CHILDREN", before, on);
        journal.answer("KIA_BOOK_OWNED", dice.chance(0.93), on);
        journal.answer("ANC_CLEARED_NORMAL", !high && life.who().carrying() < 2, on);
        if (life.who().carrying() > 1 && pregnancy.endedOn() == null) {
            journal.condition("MULTIPLE_PREGNANCY", on, on, spot);
        }
        journal.measure("HEIGHT_CM", life.body().height(life.who().days(on), dice), on, spot);
        double arm = life.body().arm(life.who().days(on), dice);
        journal.measure("MUAC_CM", thin ? Math.min(arm, 22.6) : arm, on, spot);
        journal.result("BLOOD_TYPE", bloodType(), on, spot);
        screen(on, spot, 0.85, "HIV_RESULT", 0.002, "NON_REACTIVE", "R0_REACTIVE");
        screen(on, spot, 0.8, "SYPHILIS_RESULT", 0.006, "NON_REACTIVE", "REACTIVE");
        screen(on, spot, 0.88, "HBSAG_RESULT", 0.016, "NON_REACTIVE", "REACTIVE");
        if (life.reached(0.7, dice)) {
            journal.event("TETANUS_STATUS_SCREENING", "K1", on, spot);
            if (dice.chance(0.35)) {
                journal.event("IMM_TD", "T" + Math.min(5, before + 2), on, spot);
            }
        }
        if (life.reached(0.45, dice)) {
            journal.event("DENTAL_EXAMINATION", "K1", on, spot);
        }
    }

    private void measure(LocalDate on, int gestation, Spot spot) {
        double weeks = gestation / 7.0;
        double gain = Math.max(0, weeks - 11) * 0.38;
        double weight = life.body().weight(life.who().days(on), dice) + gain;
        life.journal().measure("WEIGHT_KG", Math.round(weight * 10) / 10.0, on, spot);
        double shift = gestation < HALF_WAY_DAYS ? -5 : -2;
        life.pressure(on, spot, high && gestation >= HALF_WAY_DAYS ? dice.between(28, 48) : shift, dice);
        if (gestation >= HALF_WAY_DAYS && dice.chance(0.95)) {
            life.journal().measure("FUNDAL_HEIGHT_CM", Math.rint(weeks + dice.normal(-0.3, 1.3)), on, spot);
        }
        if (gestation >= 98 && dice.chance(0.95)) {
            life.journal().measure("FETAL_HEART_RATE", Math.rint(dice.normal(142, 8, 112, 168)), on, spot);
        }
        if (gestation >= 238) {
            life.journal().result("FETAL_PRESENTATION", dice.chance(0.95) ? "CEPHALIC" : "BREECH", on, spot);
        }
    }

    private void tests(String label, LocalDate on, int gestation, Spot spot) {
        Journal journal = life.journal();
        boolean first = label.equals("K1");
        double hemoglobin = first || label.equals("K5") ? 0.85 : label.equals("K4") ? 0.25 : 0;
        if (hemoglobin > 0 && life.reached(hemoglobin, dice)) {
            journal.measure("HEMOGLOBIN_G_DL", life.body().hemoglobin(life.who().days(on), true, dice), on, spot);
        }
        if ((first || label.equals("K3") || label.equals("K5")) && life.reached(0.75, dice)) {
            boolean protein = high && gestation >= HALF_WAY_DAYS && dice.chance(0.6);
            journal.result("URINE_PROTEIN", protein ? dice.oneOf("PLUS1", "PLUS2") : "NEGATIVE", on, spot);
        }
        if ((first || label.equals("K5")) && life.reached(0.7, dice)) {
            journal.event("OBSTETRIC_ULTRASOUND", label, on, spot);
        }
        if (first && life.reached(0.6, dice)) {
            journal.measure(
                    "GLUCOSE_RANDOM_MG_DL", life.body().glucose(life.who().days(on), false, dice), on, spot);
        }
        if (life.reached(0.75, dice)) {
            journal.event("ANTENATAL_COUNSELLING", label, on, spot);
        }
        if (life.reached(0.5, dice)) {
            journal.event("ANC_MENTAL_STATE_CHECK", label, on, spot);
        }
        if ((first || label.equals("K2")) && life.reached(0.5, dice)) {
            journal.event("PREECLAMPSIA_RISK_SCREENING", null, on, spot);
        }
        if (label.equals("K4") && life.reached(0.6, dice)) {
            journal.event("BIRTH_PREPAREDNESS_PLANNING", null, on, spot);
        }
        if (life.reached(0.6, dice)) {
            journal.event("DANGER_SIGN_CHECK", label, on, spot);
            journal.answer("DANGER_SIGN_PREGNANCY", false, on);
        }
        if (life.reached(0.65, dice)) {
            journal.event("TB_SYMPTOM_SCREENING", label, on, spot);
            journal.answer("TB_COUGH_2W", false, on);
        }
        if ((first || label.equals("K5")) && life.reached(0.4, dice)) {
            journal.measure("EPDS_SCORE", Math.rint(dice.normal(5, 3.5, 0, 22)), on, spot);
        }
    }

    private void screen(
            LocalDate on, Spot spot, double usual, String test, double positive, String usually, String seldom) {
        boolean seldomOne = dice.chance(positive);
        if (life.reached(usual, dice)) {
            life.journal().result(test, seldomOne ? seldom : usually, on, spot);
        }
    }

    private String bloodType() {
        return new String[] {"O_POS", "B_POS", "A_POS", "AB_POS", "O_NEG"}
                [dice.weighted(0.39, 0.29, 0.25, 0.065, 0.005)];
    }
}
