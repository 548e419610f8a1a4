package org.openilp.examples.commandline.sample.care;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;

/** The yearly simple screening of the elderly (SKILAS), their independence, and those who cannot be weighed. */
public final class Elderly implements Programme {

    private static final int FIRST_YEAR = 60;
    private static final int KEPT_DAYS = 1000;

    /** How often each domain is answered with a problem at 60. */
    private static final ImmutableMap<String, Double> DOMAINS = ImmutableMap.of(
            "SKILAS_COGNITION", 0.06,
            "SKILAS_MOBILITY", 0.08,
            "SKILAS_NUTRITION", 0.04,
            "SKILAS_VISION", 0.12,
            "SKILAS_HEARING", 0.05,
            "SKILAS_DEPRESSION", 0.04);

    @Override
    public void write(Life life, Dice dice) {
        int years = life.years();
        if (years < FIRST_YEAR) {
            return;
        }
        boolean bedridden = dice.chance(years < 75 ? 0.01 : 0.06);
        if (bedridden) {
            LocalDate since = life.day().minusDays(dice.between(20, 500));
            life.journal().see("WEIGHT_HEIGHT_NOT_MEASURABLE", true, since, Spot.home());
            life.journal().event("HOME_CARE", "MONTH", life.day().minusDays(dice.between(5, 60)), Spot.home());
        }
        attendance(life, dice.fork());
        if (!life.reached(0.6, dice)) {
            return;
        }
        for (int ago = dice.between(3, 60) + dice.waitingDays(200);
                ago < KEPT_DAYS;
                ago += 300 + dice.waitingDays(120)) {
            screening(life, life.day().minusDays(ago), dice.fork());
        }
    }

    /** A third come to the Posyandu most months. */
    private static void attendance(Life life, Dice dice) {
        boolean comes = life.reached(0.34, dice);
        for (int ago = 4; ago >= 0; ago--) {
            LocalDate on =
                    life.home().posyandu().openDay(YearMonth.from(life.day()).minusMonths(ago));
            if (comes && dice.chance(0.7)) {
                life.journal().event("POSYANDU_ATTENDANCE", "MONTH", on, Spot.posyandu(life.home()));
                if (dice.chance(0.5)) {
                    life.pressure(on, Spot.posyandu(life.home()), 0, dice);
                }
            }
        }
    }

    private static void screening(Life life, LocalDate about, Dice dice) {
        LocalDate on = life.home().posyandu().openOnOrAfter(about.minusMonths(1));
        int years = life.who().years(on);
        if (years < FIRST_YEAR) {
            return;
        }
        Journal journal = life.journal();
        Spot spot = Spot.posyandu(life.home());
        journal.event("GERIATRIC_SIMPLE_SCREENING", "YEAR", on, spot);
        double worse = 1 + (years - FIRST_YEAR) * 0.08;
        for (Map.Entry<String, Double> domain : DOMAINS.entrySet()) {
            boolean asked = dice.chance(0.93);
            boolean problem = dice.chance(domain.getValue() * worse);
            if (asked) {
                journal.answer(domain.getKey(), problem, on);
            }
        }
        if (dice.chance(0.6)) {
            double lost = dice.chance(0.8) ? dice.between(0, 1) : dice.waiting(3 * worse);
            journal.measure("ADL_SCORE", Math.max(0, 20 - Math.floor(lost)), on, spot);
        }
        if (dice.chance(0.25)) {
            journal.measure("IADL_SCORE", Math.max(0, 8 - Math.floor(dice.waiting(0.8 * worse))), on, spot);
        }
        if (dice.chance(0.25)) {
            journal.measure("GDS4_SCORE", dice.weighted(0.8, 0.12, 0.05, 0.02, 0.01), on, spot);
        }
        if (dice.chance(0.4)) {
            journal.event("ELDERLY_GROUP_ACTIVITY", "MONTH", on, spot);
        }
    }
}
