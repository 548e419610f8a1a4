package org.openilp.examples.commandline.sample.care;

import java.time.LocalDate;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/**
 * Long-term conditions that are known: hypertension of 6 % below 60 and 23 % from 60 (Survei Kesehatan Indonesia 2023: 5.9
 * and 22.9 % diagnosed), diabetes of about 2 and 6 %, and some rarer ones. Control is monthly on paper, and has gaps.
 */
public final class LongTerm implements Programme {

    private static final int FIRST_YEAR = 20;
    private static final int CONTROLS_KEPT_MONTHS = 13;

    @Override
    public void write(Life life, Dice dice) {
        int years = life.years();
        if (years < FIRST_YEAR || life.who().pregnancy(life.day()) != null) {
            return;
        }
        if (dice.chance(years < 30 ? 0.005 : years < 45 ? 0.035 : years < 60 ? 0.125 : 0.23)) {
            hypertension(life, dice.fork());
        }
        if (dice.chance(years < 35 ? 0.002 : years < 45 ? 0.014 : years < 55 ? 0.038 : 0.062)) {
            diabetes(life, dice.fork());
        }
        rarer(life, years, dice.fork());
    }

    private static void hypertension(Life life, Dice dice) {
        LocalDate since = since(life, dice);
        found(life, "HYPERTENSION", since, dice);
        boolean controlled = dice.chance(0.45);
        months(
                life,
                since,
                "HYPERTENSION_CONTROL",
                dice,
                (on, spot) -> life.pressure(on, spot, controlled ? -4 : 22, dice));
        if (dice.chance(0.7)) {
            life.journal().answer("CONTROLLED", controlled, life.day().minusDays(dice.between(5, 70)));
        }
    }

    private static void diabetes(Life life, Dice dice) {
        LocalDate since = since(life, dice);
        found(life, "DIABETES", since, dice);
        months(
                life,
                since,
                "DIABETES_CONTROL",
                dice,
                (on, spot) -> life.journal()
                        .measure(
                                "GLUCOSE_FASTING_MG_DL",
                                life.body().glucose(life.who().days(on), true, dice) - 20,
                                on,
                                spot));
        if (dice.chance(0.3)) {
            double hba1c = Math.round(dice.normal(8, 1.5, 5.4, 13) * 10) / 10.0;
            LocalDate on = life.day().minusDays(dice.between(10, 300));
            life.journal().measure("HBA1C_PERCENT", hba1c, on, Spot.puskesmas(life.home()));
        }
    }

    private interface Visit {
        void at(LocalDate on, Spot spot);
    }

    /** Monthly visits with gaps; a third stopped coming. */
    private static void months(Life life, LocalDate since, String service, Dice dice, Visit visit) {
        int stopped = dice.chance(0.33) ? dice.between(2, 10) : 0;
        for (int ago = CONTROLS_KEPT_MONTHS; ago >= stopped; ago--) {
            LocalDate on = life.day().minusDays(ago * 30L + dice.between(1, 27));
            if (life.reached(0.62, dice) && on.isAfter(since)) {
                Spot spot = dice.chance(0.5) ? Spot.puskesmas(life.home()) : Spot.near(life.home());
                life.journal().event(service, "MONTH", on, spot);
                visit.at(on, spot);
            }
        }
    }

    private static void rarer(Life life, int years, Dice dice) {
        double old = years < 45 ? 0 : years < 60 ? 1 : 3;
        one(life, "DYSLIPIDEMIA", 0.006 + 0.012 * old, dice);
        one(life, "STROKE_HISTORY", 0.001 + 0.008 * old, dice);
        one(life, "CVD_KNOWN", 0.003 + 0.007 * old, dice);
        one(life, "COPD_KNOWN", 0.001 + 0.006 * old, dice);
        one(life, "CHRONIC_KIDNEY_DISEASE", 0.001 + 0.002 * old, dice);
        one(life, "CANCER_KNOWN", 0.001 + 0.001 * old, dice);
        if (dice.chance(0.002)) {
            LocalDate since = since(life, dice);
            found(life, "SEVERE_MENTAL_ILLNESS", since, dice);
            months(life, since, "SEVERE_MENTAL_ILLNESS_CARE", dice, (on, spot) -> {});
        }
    }

    private static void one(Life life, String condition, double share, Dice dice) {
        if (dice.chance(share)) {
            found(life, condition, since(life, dice), dice);
        }
    }

    private static void found(Life life, String condition, LocalDate since, Dice dice) {
        LocalDate recorded = since.plusDays(dice.waitingDays(40));
        life.journal()
                .condition(
                        condition,
                        since,
                        recorded.isBefore(life.day()) ? recorded : since,
                        Spot.puskesmas(life.home()));
    }

    private static LocalDate since(Life life, Dice dice) {
        LocalDate since = life.day().minusDays(60 + dice.waitingDays(1500));
        LocalDate grown = life.who().birth().plusYears(FIRST_YEAR - 1);
        return since.isBefore(grown) ? grown : since;
    }
}
