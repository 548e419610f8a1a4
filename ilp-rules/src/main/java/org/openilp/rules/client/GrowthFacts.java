package org.openilp.rules.client;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.growth.GrowthAge;
import org.openilp.core.growth.GrowthCard;
import org.openilp.core.growth.GrowthCard.Weighing;
import org.openilp.core.growth.GrowthResult;
import org.openilp.core.growth.GrowthStandards;
import org.openilp.core.growth.MinimumWeightGain;
import org.openilp.core.growth.Position;
import org.openilp.core.growth.Stature;
import org.openilp.core.person.Sex;
import org.openilp.rules.vocabulary.Answer;

/**
 * How a child grows, as z-scores and as the growth card sees it. A z-score is that of the day of its
 * newest measure and carries its date; one that is too far out to be true is kept. Weight and length must be of about the same
 * day, for a child outgrows a height that an adult keeps. Worked out only when a rule asks.
 */
final class GrowthFacts {

    private static final GrowthStandards WHO = GrowthStandards.who();

    /** Weight and length, or weight and swollen feet, of different days: as far apart as any two values may be. */
    private static final int SMALL_CHILD_DAYS = 30;
    /** Weight and height of a pupil: as far apart as the school measures. */
    private static final int PUPIL_DAYS = 184;

    private static final int LAST_DAY_OF_WHO_2006 = 1826;
    private static final int CARD_MONTHS = 60;
    private static final double RED_LINE = -3;
    private static final double ORANGE_LINE = 1;

    static final ImmutableMap<String, Function<Client, @Nullable Answer>> DERIVATIONS =
            ImmutableMap.<String, Function<Client, @Nullable Answer>>builder()
                    .put("Z_WEIGHT_FOR_AGE", GrowthFacts::weightForAge)
                    .put("Z_LENGTH_HEIGHT_FOR_AGE", GrowthFacts::lengthHeightForAge)
                    .put("Z_WEIGHT_FOR_LENGTH_HEIGHT", GrowthFacts::weightForLengthHeight)
                    .put("Z_BMI_FOR_AGE", GrowthFacts::bmiForAge)
                    .put("Z_HEAD_FOR_AGE", GrowthFacts::headForAge)
                    .put("BELOW_RED_LINE", client -> line(client, z -> z < RED_LINE))
                    .put("ABOVE_ORANGE_LINE", client -> line(client, z -> z > ORANGE_LINE))
                    .put("WEIGHT_GAIN_STATUS", GrowthFacts::weightGain)
                    .put("WEIGHT_NOT_RISING_COUNT", GrowthFacts::notRising)
                    .buildOrThrow();

    private static final ImmutableSet<String> WEIGHT = ImmutableSet.of("WEIGHT_KG");
    private static final ImmutableSet<String> WEIGHT_AND_STATURE =
            ImmutableSet.of("WEIGHT_KG", "LENGTH_CM", "HEIGHT_CM");

    /** What each of them is measured from. */
    static final ImmutableMap<String, ImmutableSet<String>> INPUTS =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put("Z_WEIGHT_FOR_AGE", WEIGHT)
                    .put("Z_LENGTH_HEIGHT_FOR_AGE", ImmutableSet.of("LENGTH_CM", "HEIGHT_CM"))
                    .put("Z_WEIGHT_FOR_LENGTH_HEIGHT", WEIGHT_AND_STATURE)
                    .put("Z_BMI_FOR_AGE", WEIGHT_AND_STATURE)
                    .put("Z_HEAD_FOR_AGE", ImmutableSet.of("HEAD_CIRCUMFERENCE_CM"))
                    .put("BELOW_RED_LINE", WEIGHT)
                    .put("ABOVE_ORANGE_LINE", WEIGHT)
                    .put("WEIGHT_GAIN_STATUS", WEIGHT)
                    .put("WEIGHT_NOT_RISING_COUNT", WEIGHT)
                    .buildOrThrow();

    private GrowthFacts() {}

    /** A measure and its day; the day is null where it is not known. */
    private record Measure(double value, @Nullable LocalDate day) {}

    /** A length or height and its day; the day is null where it is not known. */
    private record Tall(Stature stature, @Nullable LocalDate day) {}

    private static @Nullable Answer weightForAge(Client client) {
        Measure weight = measure(client, "WEIGHT_KG");
        return weight == null
                ? null
                : dry(client, small(client, weight.day(), age -> WHO.weightForAge(sex(client), age, weight.value())));
    }

    private static @Nullable Answer headForAge(Client client) {
        Measure head = measure(client, "HEAD_CIRCUMFERENCE_CM");
        return head == null
                ? null
                : small(client, head.day(), age -> WHO.headCircumferenceForAge(sex(client), age, head.value()));
    }

    private static @Nullable Answer lengthHeightForAge(Client client) {
        Tall tall = tall(client);
        return tall == null
                ? null
                : small(client, tall.day(), age -> WHO.lengthHeightForAge(sex(client), age, tall.stature()));
    }

    private static @Nullable Answer weightForLengthHeight(Client client) {
        Measure weight = measure(client, "WEIGHT_KG");
        Tall tall = tall(client);
        if (weight == null || tall == null || !isWithin(SMALL_CHILD_DAYS, weight.day(), tall.day())) {
            return null;
        }
        LocalDate day = newer(weight.day(), tall.day());
        Function<GrowthAge, GrowthResult> standard =
                age -> WHO.weightForLengthHeight(sex(client), age, tall.stature(), weight.value());
        return dry(client, small(client, day, standard));
    }

    /** By the day to 1826 days, then by completed month, as the tables of school age are printed. */
    private static @Nullable Answer bmiForAge(Client client) {
        Measure weight = measure(client, "WEIGHT_KG");
        Tall tall = tall(client);
        if (weight == null || tall == null) {
            return null;
        }
        LocalDate day = newer(weight.day(), tall.day());
        GrowthAge exact = ageOn(client, day);
        boolean small = exact.days() <= LAST_DAY_OF_WHO_2006;
        if (!isWithin(small ? SMALL_CHILD_DAYS : PUPIL_DAYS, weight.day(), tall.day())) {
            return null;
        }
        GrowthAge age = small ? exact : GrowthAge.ofMonths(exact.completedMonths());
        return dry(client, answer(WHO.bmiForAge(sex(client), age, tall.stature(), weight.value()), day));
    }

    /** What the standard of small children says; null beyond its ages. */
    private static @Nullable Answer small(
            Client client, @Nullable LocalDate day, Function<GrowthAge, GrowthResult> standard) {
        GrowthAge age = ageOn(client, day);
        return age.days() > LAST_DAY_OF_WHO_2006 ? null : answer(standard.apply(age), day);
    }

    private static @Nullable Answer answer(GrowthResult result, @Nullable LocalDate day) {
        return result.z().isEmpty() ? null : Answer.of(result.z().getAsDouble(), day);
    }

    private static @Nullable Answer line(Client client, DoublePredicate beyond) {
        Answer z = client.answer("Z_WEIGHT_FOR_AGE");
        return z.number().isEmpty() ? null : Answer.of(beyond.test(z.number().getAsDouble()), z.since());
    }

    private static @Nullable Measure measure(Client client, String fact) {
        Answer answer = client.answer(fact);
        OptionalDouble number = answer.number();
        return number.isEmpty() ? null : new Measure(number.getAsDouble(), answer.since());
    }

    /**
     * A z-score of the weight. The water of swollen feet is weighed too, so that the true z-score is lower: one below the red
     * line stays, any other is not known.
     */
    private static @Nullable Answer dry(Client client, @Nullable Answer z) {
        if (z == null || z.number().orElse(0) < RED_LINE) {
            return z;
        }
        Answer oedema = client.answer("OEDEMA_BILATERAL");
        return oedema.isYes() && isWithin(SMALL_CHILD_DAYS, oedema.since(), z.since()) ? null : z;
    }

    /** The newer of length and height, and of the same day the one that the age wants. */
    private static @Nullable Tall tall(Client client) {
        Measure length = measure(client, "LENGTH_CM");
        Measure height = measure(client, "HEIGHT_CM");
        if (length == null && height == null) {
            return null;
        }
        boolean lying = height == null || length != null && isLengthNewer(client, length, height);
        Measure measured = lying ? length : height;
        if (measured == null) {
            return null;
        }
        Position position = lying ? Position.LYING : Position.STANDING;
        Answer recorded = client.answer("MEASURE_POSITION");
        String word = recorded.word();
        if (word != null && isSameDay(recorded.since(), measured.day())) {
            position = Position.valueOf(word);
        }
        return new Tall(new Stature(measured.value(), position), measured.day());
    }

    private static boolean isLengthNewer(Client client, Measure length, Measure height) {
        LocalDate lengthDay = length.day();
        LocalDate heightDay = height.day();
        if (Objects.equals(lengthDay, heightDay)) {
            return ageOn(client, lengthDay).days() < Stature.STANDING_FROM_DAY;
        }
        return heightDay == null || lengthDay != null && lengthDay.isAfter(heightDay);
    }

    private static boolean isSameDay(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null || a.equals(b);
    }

    private static boolean isWithin(int days, @Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null || Math.abs(a.toEpochDay() - b.toEpochDay()) <= days;
    }

    private static @Nullable LocalDate newer(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static Sex sex(Client client) {
        return client.history().person().sex();
    }

    private static GrowthAge ageOn(Client client, @Nullable LocalDate day) {
        return GrowthAge.between(client.birthDate(), day == null ? client.ageDay() : day);
    }

    // the growth card

    /** One that is recorded counts only where the record knows no earlier weighing to compare with. */
    private static @Nullable Answer weightGain(Client client) {
        GrowthCard.Month latest = card(client).latest().orElse(null);
        if (latest == null
                || client.getAgeMonths() >= CARD_MONTHS
                || latest.status() == GrowthCard.Status.B && client.history().mentions("WEIGHT_GAIN_STATUS")) {
            return null;
        }
        return Answer.of(FactValue.of(latest.status().name()), latest.weighing().day());
    }

    private static @Nullable Answer notRising(Client client) {
        GrowthCard card = card(client);
        int months = card.months().size();
        return months < 2
                ? null
                : Answer.of(
                        card.notRisingInARow(),
                        card.months().get(months - 1).weighing().day());
    }

    private static GrowthCard card(Client client) {
        List<Weighing> weighings = new ArrayList<>();
        for (FactEntry entry : client.history().entries("WEIGHT_KG")) {
            LocalDate day = entry.since();
            if (day != null && entry.value() instanceof FactValue.Quantity kg) {
                weighings.add(new Weighing(day, kg.value()));
            }
        }
        return GrowthCard.of(client.birthDate(), weighings, MinimumWeightGain.national());
    }
}
