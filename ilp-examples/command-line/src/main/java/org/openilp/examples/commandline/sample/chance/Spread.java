package org.openilp.examples.commandline.sample.chance;

/**
 * Numbers from 0 to 1 that leave no gap: each next one lies in the widest stretch left open by those before it (golden
 * section). Pregnancies spread so are at all weeks.
 */
public final class Spread {

    private static final double GOLDEN = 0.618_033_988_749_894_9;

    private double last;

    /** A spread that begins somewhere. */
    public Spread(Dice dice) {
        this.last = dice.fraction();
    }

    /** The next number, 0 included, 1 excluded. */
    public double next() {
        last += GOLDEN;
        if (last >= 1) {
            last -= 1;
        }
        return last;
    }
}
