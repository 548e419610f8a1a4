package org.openilp.examples.commandline.sample.care;

import java.time.LocalDate;
import java.util.List;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.life.Spot;
import org.openilp.examples.commandline.sample.people.Resident;

/**
 * Tuberculosis: in one household of two hundred someone is under treatment, about as often as 387 new cases a year among
 * 100,000 people make it; the others there are contacts, of whom half were asked about symptoms.
 */
public final class Tuberculosis implements Programme {

    private static final int ADULT = 15;

    private final Quota households;
    private final Quota symptoms;
    private String household = "";
    private String sick = "";
    private LocalDate start = LocalDate.MIN;

    /** The programme with counts of its own. */
    public Tuberculosis(Dice dice) {
        this.households = new Quota(dice);
        this.symptoms = new Quota(dice);
    }

    @Override
    public void write(Life life, Dice dice) {
        if (!life.home().household().equals(household)) {
            household = life.home().household();
            sick = households.next(0.006) ? oneOf(life, dice) : "";
            start = life.day().minusDays(dice.between(20, 200));
        }
        if (life.who().id().equals(sick)) {
            treatment(life, dice);
        } else if (!sick.isEmpty()) {
            contact(life, dice);
        } else if (life.years() >= ADULT && symptoms.next(0.004)) {
            life.journal().answer("TB_COUGH_2W", true, life.day().minusDays(dice.between(0, 9)));
        }
    }

    private static String oneOf(Life life, Dice dice) {
        List<String> grown = life.household().residents().stream()
                .filter(resident -> resident.years(life.day()) >= ADULT)
                .map(Resident::id)
                .toList();
        return grown.isEmpty() ? "" : dice.oneOf(grown);
    }

    private void treatment(Life life, Dice dice) {
        Journal journal = life.journal();
        Spot spot = Spot.puskesmas(life.home());
        LocalDate tested = start.minusDays(dice.between(1, 6));
        journal.event("TB_SYMPTOM_SCREENING", null, tested, spot);
        journal.answer("TB_COUGH_2W", true, tested);
        journal.result("TB_TEST_RESULT", "POSITIVE_SENSITIVE", tested, spot);
        journal.condition("TB_ACTIVE", tested, tested, spot);
        journal.answer("TB_DIAGNOSIS_DATE", tested, tested);
        journal.answer("TB_TREATMENT_START_DATE", start, start);
        journal.answer("TB_BACTERIOLOGICALLY_CONFIRMED", true, tested);
        journal.event("TB_TREATMENT", "START", start, spot);
        for (int month = 1; month <= 6; month++) {
            LocalDate on = start.plusMonths(month).plusDays(dice.chance(0.75) ? 0 : dice.between(1, 12));
            if (life.reached(0.93, dice)) {
                journal.event("TB_TREATMENT", "MONTH", on, spot);
            }
        }
        if (dice.chance(0.5)) {
            journal.result("HIV_RESULT", "NON_REACTIVE", start.plusDays(3), spot);
        }
    }

    private void contact(Life life, Dice dice) {
        Journal journal = life.journal();
        LocalDate told = start.plusDays(dice.between(0, 15));
        if (!life.who().birth().isBefore(start)) {
            return;
        }
        journal.answer("TB_CONTACT_HOUSEHOLD", true, start);
        journal.answer("TB_CONTACT_DATE", start, told);
        if (life.reached(0.5, dice)) {
            journal.event("TB_SYMPTOM_SCREENING", "CONTACT", told, Spot.home());
            journal.answer("TB_COUGH_2W", false, told);
            journal.answer("TB_FEVER_2W", false, told);
        }
    }
}
