package org.openilp.examples.commandline.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.examples.commandline.sample.body.Body;
import org.openilp.examples.commandline.sample.body.Growth;
import org.openilp.examples.commandline.sample.care.AdultChecks;
import org.openilp.examples.commandline.sample.care.Couples;
import org.openilp.examples.commandline.sample.care.Elderly;
import org.openilp.examples.commandline.sample.care.LongTerm;
import org.openilp.examples.commandline.sample.care.Registration;
import org.openilp.examples.commandline.sample.care.Today;
import org.openilp.examples.commandline.sample.care.Tuberculosis;
import org.openilp.examples.commandline.sample.chance.Dice;
import org.openilp.examples.commandline.sample.chance.Quota;
import org.openilp.examples.commandline.sample.childhood.ChildCare;
import org.openilp.examples.commandline.sample.childhood.ChildGrowth;
import org.openilp.examples.commandline.sample.childhood.Newborn;
import org.openilp.examples.commandline.sample.childhood.School;
import org.openilp.examples.commandline.sample.childhood.Vaccines;
import org.openilp.examples.commandline.sample.life.Journal;
import org.openilp.examples.commandline.sample.life.Life;
import org.openilp.examples.commandline.sample.life.Programme;
import org.openilp.examples.commandline.sample.maternity.AfterBirth;
import org.openilp.examples.commandline.sample.maternity.Antenatal;
import org.openilp.examples.commandline.sample.people.Household;
import org.openilp.examples.commandline.sample.people.Resident;
import org.openilp.examples.commandline.sample.place.Home;

/**
 * Keeps the records of one kecamatan: of each household in turn, the records of those who live there. A few died or moved
 * away within the last year; their records end there.
 */
final class Records {

    private static final int OLD = 55;

    private final Dictionary dictionary = Dictionary.national();
    private final Growth growth;
    private final LocalDate day;
    private final long seed;
    private final ImmutableList<Programme> programmes;
    private final Quota died;
    private final Quota moved;
    private final @Nullable Mistakes mistakes;

    /** The records of a kecamatan up to a day. */
    Records(Growth growth, LocalDate day, long seed, boolean faultless) {
        this.growth = growth;
        this.day = day;
        this.seed = seed;
        Dice dice = Dice.of(seed, 0);
        this.programmes = ImmutableList.of(
                new Registration(),
                new Newborn(),
                new Vaccines(),
                new ChildGrowth(),
                new ChildCare(),
                new School(),
                new Antenatal(dice),
                new AfterBirth(),
                new Couples(dice),
                new AdultChecks(),
                new LongTerm(),
                new Elderly(),
                new Tuberculosis(dice),
                new Today(dice));
        this.died = new Quota(dice);
        this.moved = new Quota(dice);
        this.mistakes = faultless ? null : new Mistakes(dice, day);
    }

    /** The records of a household, the head first. */
    List<HealthRecord> of(Household household) {
        Dice dice = Dice.of(seed, household.number());
        List<HealthRecord> records = new ArrayList<>(household.residents().size());
        for (Resident resident : household.residents()) {
            HealthRecord record = record(resident, household, dice.fork());
            records.add(mistakes == null ? record : mistakes.in(record, dice.fork()));
        }
        return records;
    }

    private HealthRecord record(Resident who, Household household, Dice dice) {
        Body body = new Body(growth, who.sex(), dice.fork());
        Dice leaving = dice.fork();
        int years = who.years(day);
        LocalDate left = day.minusDays(leaving.between(2, 340));
        LocalDate diedOn = years >= OLD && died.next(0.02 + (years - OLD) * 0.002) ? left : null;
        boolean free = years >= 19 && years < 40 && who.pregnancy(day) == null;
        LocalDate movedOn = free && moved.next(0.02) ? left : null;
        LocalDate end = diedOn != null ? diedOn : movedOn != null ? movedOn : day;
        Journal journal = new Journal(dictionary.facts(), who.birth(), end);
        Life life = new Life(who, household, body, journal, day);
        for (Programme programme : programmes) {
            programme.write(life, dice.fork());
        }
        return journal.record(person(who, household, journal.school(), movedOn, diedOn, leaving));
    }

    private Person person(
            Resident who,
            Household household,
            @Nullable String school,
            @Nullable LocalDate movedOn,
            @Nullable LocalDate diedOn,
            Dice dice) {
        Home home = household.home();
        LocalDate registered = day.minusDays(dice.between(40, 2500));
        boolean known = dice.chance(0.8);
        return Person.builder(who.id(), who.birth(), who.sex())
                .village(home.village().code())
                .rw(home.rw())
                .rt(home.rt())
                .household(home.household())
                .mother(who.mother())
                .posyandu(home.posyandu().id())
                .school(school)
                .registeredFacility(known ? home.kecamatan().puskesmas() : null)
                .registeredOn(known ? registered.isBefore(who.birth()) ? who.birth() : registered : null)
                .movedOutOn(movedOn)
                .diedOn(diedOn)
                .build();
    }
}
