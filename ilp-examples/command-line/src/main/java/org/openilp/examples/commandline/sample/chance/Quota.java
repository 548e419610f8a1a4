package org.openilp.examples.commandline.sample.chance;

/**
 * Makes something happen as often as its probability says, and never by luck: of a hundred chances of 3 % it happens three
 * times, however few people there are.
 */
public final class Quota {

    private double saved;

    /** A quota that begins somewhere between two times. */
    public Quota(Dice dice) {
        this.saved = dice.fraction();
    }

    /** Whether it happens this time. */
    public boolean next(double probability) {
        saved += probability;
        if (saved < 1) {
            return false;
        }
        saved -= 1;
        return true;
    }
}
