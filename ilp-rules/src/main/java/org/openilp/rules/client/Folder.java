package org.openilp.rules.client;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.SchoolYear;
import org.openilp.rules.vocabulary.Answer;

/**
 * A folder of rules, named after those to whom its rules speak. Ages are half-open and in calendar units; a rule in a
 * folder need not repeat them.
 */
public enum Folder {
    /** Everyone. */
    EVERYONE,
    /** From the tenth birthday; the rules carry their own conditions. */
    PRECONCEPTION,
    /** While pregnant. */
    PREGNANCY,
    /** In labour, the day of delivery and the day after. */
    CHILDBIRTH,
    /** Days 0 to 42 after delivery. */
    POSTPARTUM,
    /** Under 72 months. */
    CHILD,
    /** Days 0 to 28. */
    NEWBORN,
    /** From day 29, under 12 months. */
    INFANT,
    /** 12 to under 60 months. */
    UNDER_FIVE,
    /** 60 to under 72 months. */
    PRESCHOOL,
    /** 6 to under 18 years, and pupils of class 1 to 12 whatever their age. */
    SCHOOL,
    /** 10 to under 18 years, and pupils of class 7 to 12 whatever their age. */
    ADOLESCENT,
    /** From 18 years. */
    ADULT_AND_ELDERLY,
    /** 18 to under 60 years. */
    ADULT,
    /** From 60 years. */
    ELDERLY,
    /** Everyone: exposure, area, home visits, referral. */
    COMMUNITY;

    private static final int LAST_CLASS = 12;

    private final String folderName = name().toLowerCase(Locale.ROOT);

    /** The name of the folder, as rule ids begin with it: {@code adult_and_elderly}. */
    public String folderName() {
        return folderName;
    }

    /** The folder of that name. */
    public static Optional<Folder> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.folderName().equals(name))
                .findFirst();
    }

    /** Whether what was done counts for the present pregnancy alone. */
    public boolean isMaternal() {
        return this == PREGNANCY || this == CHILDBIRTH || this == POSTPARTUM;
    }

    /** Whether it is for children under six. */
    public boolean isOfChildren() {
        return this == CHILD || this == NEWBORN || this == INFANT || this == UNDER_FIVE || this == PRESCHOOL;
    }

    /** The stretches in which it speaks to this client, past and to come. */
    public List<Stretch> stretches(Client client) {
        LocalDate birth = client.birthDate();
        return switch (this) {
            case EVERYONE, COMMUNITY -> ImmutableList.of(new Stretch(birth, Stretch.NEVER));
            case PRECONCEPTION -> ages(birth, Period.ofYears(10), null);
            case CHILD -> ages(birth, Period.ZERO, Period.ofMonths(72));
            case NEWBORN -> ages(birth, Period.ZERO, Period.ofDays(29));
            case INFANT -> ages(birth, Period.ofDays(29), Period.ofMonths(12));
            case UNDER_FIVE -> ages(birth, Period.ofMonths(12), Period.ofMonths(60));
            case PRESCHOOL -> ages(birth, Period.ofMonths(60), Period.ofMonths(72));
            case ADULT_AND_ELDERLY -> ages(birth, Period.ofYears(18), null);
            case ADULT -> ages(birth, Period.ofYears(18), Period.ofYears(60));
            case ELDERLY -> ages(birth, Period.ofYears(60), null);
            case SCHOOL -> pupil(client, Period.ofYears(6), 1);
            case ADOLESCENT -> pupil(client, Period.ofYears(10), 7);
            case PREGNANCY -> pregnancies(client);
            case CHILDBIRTH -> childbirths(client);
            case POSTPARTUM -> postpartums(client);
        };
    }

    /** The stretch in which it speaks today, or else the last one begun; empty before the first. */
    public Optional<Stretch> current(Client client) {
        LocalDate today = client.today();
        Stretch current = null;
        for (Stretch stretch : stretches(client)) {
            if (stretch.start().isAfter(today)) {
                continue;
            }
            boolean better = current == null
                    || stretch.contains(today) && !current.contains(today)
                    || stretch.contains(today) == current.contains(today)
                            && stretch.start().isAfter(current.start());
            current = better ? stretch : current;
        }
        return Optional.ofNullable(current);
    }

    private static List<Stretch> ages(LocalDate birth, Period from, @Nullable Period until) {
        return ImmutableList.of(new Stretch(birth.plus(from), until == null ? Stretch.NEVER : birth.plus(until)));
    }

    private static List<Stretch> pupil(Client client, Period from, int firstClass) {
        LocalDate today = client.today();
        Stretch byAge =
                new Stretch(client.birthDate().plus(from), client.birthDate().plusYears(18));
        OptionalDouble schoolClass = client.answer("SCHOOL_CLASS").number();
        boolean inClass = client.answer("SCHOOL_ENROLLED").isYes()
                && schoolClass.isPresent()
                && schoolClass.getAsDouble() >= firstClass
                && schoolClass.getAsDouble() <= LAST_CLASS;
        if (byAge.contains(today) || !inClass) {
            return ImmutableList.of(byAge);
        }
        return ImmutableList.of(byAge, new Stretch(SchoolYear.of(today).start(), today.plusDays(1)));
    }

    private static List<Stretch> pregnancies(Client client) {
        List<Episode> episodes = client.history().episodes();
        if (!episodes.isEmpty()) {
            List<Stretch> stretches = new ArrayList<>(episodes.size());
            for (Episode episode : episodes) {
                stretches.add(new Stretch(episode.lmp(), episode.end() == null ? Stretch.NEVER : episode.end()));
            }
            return stretches;
        }
        Answer pregnant = client.answer("PREGNANT");
        LocalDate since = pregnant.since() == null ? client.today() : pregnant.since();
        return pregnant.isYes()
                ? ImmutableList.of(new Stretch(since, client.today().plusDays(1)))
                : ImmutableList.of();
    }

    private static List<Stretch> postpartums(Client client) {
        List<LocalDate> deliveries = client.history().deliveries();
        if (deliveries.isEmpty()) {
            return ImmutableList.of();
        }
        List<Stretch> stretches = new ArrayList<>(deliveries.size());
        for (LocalDate day : deliveries) {
            stretches.add(new Stretch(day, day.plusDays(43)));
        }
        return stretches;
    }

    private static List<Stretch> childbirths(Client client) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate delivery : client.history().deliveries()) {
            stretches.add(new Stretch(delivery, delivery.plusDays(2)));
        }
        if (client.answer("IN_LABOUR").isYes()) {
            stretches.add(new Stretch(client.today(), client.today().plusDays(1)));
        }
        return stretches;
    }
}
