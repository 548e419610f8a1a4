package org.openilp.examples.commandline.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openilp.examples.commandline.sample.chance.Dice;

/**
 * The births a woman had. She marries at about 22, has the first child one or two years later and the next ones three or
 * four years apart, until there are as many as women of her years have (total fertility fell from about 5 to 2.2).
 */
final class Motherhood {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final int LAST_BIRTH_YEARS = 44;

    private final Rare rare;
    private final LocalDate until;

    /** Births up to a day, excluded. */
    Motherhood(Rare rare, LocalDate until) {
        this.rare = rare;
        this.until = until;
    }

    /** The births of a woman, the oldest first. */
    List<Delivery> of(LocalDate birth, Dice dice) {
        int wanted = wanted(birth.getYear(), dice);
        double years = dice.normal(21.6, 3.1, 16.5, 33) + 0.8 + dice.waiting(0.9);
        List<Delivery> births = new ArrayList<>();
        for (int i = 0; i < wanted && years < LAST_BIRTH_YEARS; i++) {
            LocalDate day = birth.plusDays((long) (years * DAYS_PER_YEAR));
            if (!day.isBefore(until)) {
                break;
            }
            int pregnancyDays = (int) dice.normal(277, 10, 225, 293);
            births.add(new Delivery(day, pregnancyDays, rare.stillbirth() ? 0 : rare.twins() ? 2 : 1));
            years += 1.9 + dice.waiting(2.4);
        }
        return births;
    }

    private static int wanted(int yearOfBirth, Dice dice) {
        if (yearOfBirth >= 1985) {
            return dice.weighted(0.03, 0.15, 0.40, 0.28, 0.14);
        }
        return yearOfBirth >= 1965
                ? dice.weighted(0.04, 0.13, 0.38, 0.28, 0.17)
                : dice.weighted(0.04, 0.08, 0.20, 0.25, 0.23, 0.20);
    }
}
