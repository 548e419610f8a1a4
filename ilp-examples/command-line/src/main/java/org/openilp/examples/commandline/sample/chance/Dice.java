package org.openilp.examples.commandline.sample.chance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * A stream of random numbers that is the same for the same seed on every machine. Only {@link SplittableRandom#nextLong}
 * and {@link StrictMath} are used, whose results are laid down to the last bit.
 */
public final class Dice {

    private static final double STEP = 0x1.0p-53;
    private static final int FRACTION_SHIFT = 11;

    private final SplittableRandom source;

    private Dice(long seed) {
        this.source = new SplittableRandom(seed);
    }

    /** The dice of one of many things that share a seed; the streams of different numbers have nothing in common. */
    public static Dice of(long seed, long number) {
        long base = new SplittableRandom(seed).nextLong();
        return new Dice(new SplittableRandom(base ^ new SplittableRandom(number).nextLong()).nextLong());
    }

    /** Dice of their own for a part, so that what is thrown for it moves nothing else. */
    public Dice fork() {
        return new Dice(source.nextLong());
    }

    /** A number from 0, included, to 1, excluded. */
    public double fraction() {
        return (source.nextLong() >>> FRACTION_SHIFT) * STEP;
    }

    /** Whether something of the given probability happens; always throws once. */
    public boolean chance(double probability) {
        return fraction() < probability;
    }

    /** A whole number from one to another, both included. */
    public int between(int first, int last) {
        return first + (int) (fraction() * (last - first + 1));
    }

    /** A number of a normal distribution. */
    public double normal(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
        return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * fraction());
    }

    /** A number of a normal distribution, kept within limits. */
    public double normal(double mean, double deviation, double least, double most) {
        return Math.max(least, Math.min(most, normal(mean, deviation)));
    }

    /** A waiting time: mostly short, sometimes long. */
    public double waiting(double mean) {
        return -mean * StrictMath.log(1 - fraction());
    }

    /** A waiting time in whole days. */
    public int waitingDays(double mean) {
        return (int) waiting(mean);
    }

    /** One of several, each as likely as the others. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[between(0, choices.length - 1)];
    }

    /** One of a list, each as likely as the others. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** The place of one in a list that fits, each as likely as the others; -1 if none does. */
    public <T> int place(List<T> entries, Predicate<? super T> fits) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (fits.test(entries.get(i))) {
                places.add(i);
            }
        }
        return places.isEmpty() ? -1 : oneOf(places);
    }

    /** A place in a list of weights, by weight. */
    public int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double thrown = fraction() * sum;
        for (int i = 0; i < weights.length; i++) {
            thrown -= weights[i];
            if (thrown < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A day from one, included, to another, excluded; the first where there is none between. */
    public LocalDate day(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        return days <= 0 ? from : from.plusDays((long) (fraction() * days));
    }
}
