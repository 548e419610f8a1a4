package org.openilp.examples.commandline.sample;

import com.google.common.collect.AbstractIterator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.person.HealthRecord;
import org.openilp.examples.commandline.sample.body.Growth;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.people.Families;
import org.openilp.examples.commandline.sample.people.Household;
import org.openilp.examples.commandline.sample.place.Kecamatan;
import org.openilp.examples.commandline.sample.place.Network;

/**
 * A kecamatan with its people and what was recorded about them; several such, beside each other, for more than {@value
 * #MOST_PER_KECAMATAN} people. The same seed, number of people and day give the same records.
 *
 * <p>The records are as people keep them: with gaps, lateness and mistakes, some of which {@link
 * org.openilp.core.json.RecordReader} reports.
 */
public final class SampleKecamatan {

    /** The most people of one kecamatan: what seven Posyandu serve at about 700 people each. */
    public static final int MOST_PER_KECAMATAN = 5_000;

    /** The day of the examples. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 25);

    private final long seed;
    private final int people;
    private final LocalDate day;
    private final boolean faultless;

    private SampleKecamatan(long seed, int people, LocalDate day, boolean faultless) {
        if (people < 1) {
            throw new IllegalArgumentException("people is " + people + "; expected 1 or more");
        }
        this.seed = seed;
        this.people = people;
        this.day = day;
        this.faultless = faultless;
    }

    /** The sample of a seed with so many people, on the {@linkplain #USUAL_DAY usual day}. */
    public static SampleKecamatan of(long seed, int people) {
        return of(seed, people, USUAL_DAY);
    }

    /**
     * The sample of a seed with so many people on a day.
     *
     * @throws IllegalArgumentException if there are fewer than one
     */
    public static SampleKecamatan of(long seed, int people, LocalDate day) {
        return new SampleKecamatan(seed, people, day, false);
    }

    /** The same sample, kept without mistakes: nothing in it is reported. */
    public SampleKecamatan faultless() {
        return new SampleKecamatan(seed, people, day, true);
    }

    /** The day up to which records were kept. */
    public LocalDate day() {
        return day;
    }

    /** The records, household by household; made as the stream goes on, none is kept. */
    public Stream<HealthRecord> records() {
        int kind = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliterator(new InOrder(), people, kind), false);
    }

    /** The places where the people live and are cared for. */
    public HealthNetwork network() {
        return Network.of(kecamatan());
    }

    /** How many kecamatan there are. */
    public int kecamatan() {
        return (people - 1) / MOST_PER_KECAMATAN + 1;
    }

    /** How many people live in a kecamatan, from number 1 on. */
    private int peopleOf(int number) {
        return people / kecamatan() + (number <= people % kecamatan() ? 1 : 0);
    }

    private final class InOrder extends AbstractIterator<HealthRecord> {
        private final Growth growth = Growth.who();
        private int number;
        private int left;
        private int household;
        private Iterator<HealthRecord> ready = Collections.emptyIterator();
        private Families families = new Families(Kecamatan.of(1), day, seed);
        private Records records = new Records(growth, day, seed, faultless);

        @Override
        protected @Nullable HealthRecord computeNext() {
            while (!ready.hasNext()) {
                if (left == 0 && !nextKecamatan()) {
                    return endOfData();
                }
                Household next = families.household(++household).first(left);
                left -= next.residents().size();
                ready = records.of(next).iterator();
            }
            return ready.next();
        }

        /** Goes on to the next kecamatan; false after the last. */
        private boolean nextKecamatan() {
            if (number == kecamatan()) {
                return false;
            }
            number++;
            left = peopleOf(number);
            household = 0;
            long own = Dice.of(seed, number).between(0, Integer.MAX_VALUE - 1);
            families = new Families(Kecamatan.of(number), day, own);
            records = new Records(growth, day, own, faultless);
            return true;
        }
    }
}
