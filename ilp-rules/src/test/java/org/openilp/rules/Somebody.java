package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.AreaProfile;
import org.openilp.core.person.Condition;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Observation;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.FactIndex;
import org.openilp.rules.client.History;
import org.openilp.rules.client.RoutineDoses;
import org.openilp.rules.client.VisitWindows;
import org.openilp.rules.vocabulary.Occasion;

/**
 * A person made for one test, in words as short as those of the rules. Immutable: each word gives another person.
 *
 * @param record what is recorded
 * @param area facts about the area
 * @param visit where the person is seen; null without a visit
 */
public record Somebody(
        HealthRecord record,
        ImmutableList<FactEntry> area,
        @Nullable FacilityLevel visit) {

    private static final FactIndex FACTS = new FactIndex(Dictionary.national().facts());

    /** A woman or girl born on that day. */
    public static Somebody born(String day) {
        return of(day, Sex.FEMALE);
    }

    /** A man or boy born on that day. */
    public static Somebody maleBorn(String day) {
        return of(day, Sex.MALE);
    }

    private static Somebody of(String day, Sex sex) {
        return of(HealthRecord.of(Person.of("somebody", LocalDate.parse(day), sex)));
    }

    public static Somebody of(HealthRecord record) {
        return new Somebody(record, ImmutableList.of(), null);
    }

    /** An undated fact. */
    public Somebody fact(String code, Object value) {
        return fact(code, value, null);
    }

    public Somebody fact(String code, Object value, @Nullable String since) {
        return with(builder -> builder.fact(FactEntry.of(code, value(value), day(since))));
    }

    public Somebody fact(String code, Object value, @Nullable String since, String until) {
        return with(builder -> builder.fact(new FactEntry(code, value(value), day(since), day(until), null)));
    }

    /** A fact that was recorded at a level. */
    public Somebody factAt(FacilityLevel level, String code, Object value, String since) {
        return with(builder -> builder.fact(new FactEntry(code, value(value), day(since), null, level)));
    }

    public Somebody condition(String code, @Nullable String since) {
        return with(builder -> builder.condition(Condition.of(code, day(since))));
    }

    public Somebody condition(String code, @Nullable String since, @Nullable String until, @Nullable String recorded) {
        return with(builder -> builder.condition(new Condition(code, day(since), day(until), day(recorded), null)));
    }

    /** Something that was done: {@code "ANC_CONTACT"} or {@code "ANC_CONTACT K1"}. */
    public Somebody done(String service, String day) {
        Occasion occasion = Occasion.parse(service);
        return with(
                builder -> builder.event(ServiceEvent.of(occasion.service(), occasion.label(), LocalDate.parse(day))));
    }

    public Somebody doneAt(FacilityLevel level, String service, String day) {
        Occasion occasion = Occasion.parse(service);
        return with(builder -> builder.event(ServiceEvent.builder(occasion.service(), LocalDate.parse(day))
                .occurrence(occasion.label())
                .level(level)
                .build()));
    }

    public Somebody refused(String service, String day) {
        return with(builder -> builder.event(ServiceEvent.builder(service, LocalDate.parse(day))
                .status(EventStatus.REFUSED)
                .build()));
    }

    public Somebody result(String service, String day, String word) {
        return with(builder -> builder.event(
                ServiceEvent.builder(service, LocalDate.parse(day)).result(word).build()));
    }

    public Somebody measured(String code, Object value, String day) {
        return with(builder -> builder.observation(Observation.of(code, value(value), LocalDate.parse(day))));
    }

    public Somebody measuredAt(FacilityLevel level, String code, Object value, String day) {
        return with(builder ->
                builder.observation(new Observation(code, value(value), null, LocalDate.parse(day), level, null)));
    }

    /** A pregnancy that goes on, by its LMP. */
    public Somebody pregnantSince(String lmp) {
        return with(builder -> builder.pregnancy(Pregnancy.of(LocalDate.parse(lmp))));
    }

    public Somebody delivered(String lmp, String day) {
        return with(
                builder -> builder.pregnancy(Pregnancy.of(LocalDate.parse(lmp)).deliveredOn(LocalDate.parse(day))));
    }

    public Somebody miscarried(String lmp, String day) {
        return with(builder -> builder.pregnancy(
                Pregnancy.of(LocalDate.parse(lmp)).endedOn(LocalDate.parse(day), PregnancyOutcome.MISCARRIAGE)));
    }

    public Somebody livingWhere(String code, Object value) {
        return new Somebody(
                record,
                ImmutableList.<FactEntry>builder()
                        .addAll(area)
                        .add(FactEntry.of(code, value(value)))
                        .build(),
                visit);
    }

    public Somebody seenAt(FacilityLevel level) {
        return new Somebody(record, area, level);
    }

    /** As the rules see this person on a day, knowing of no visits. */
    public Client on(String day) {
        return on(LocalDate.parse(day), service -> List.of());
    }

    public Client on(LocalDate day, VisitWindows windows) {
        History history = new History(record, area, day, FACTS, SeriesCatalogue.national());
        return Client.today(history, windows, RoutineDoses.UNASKED, visit);
    }

    /** What a planner is asked about this person. */
    public PlanRequest request(String day) {
        return PlanRequest.on(LocalDate.parse(day)).seenAt(visit).inArea(AreaProfile.of(area));
    }

    private Somebody with(UnaryOperator<HealthRecord.Builder> more) {
        return new Somebody(more.apply(record.toBuilder()).build(), area, visit);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Yes, no, a number, a day, a word, or a list of codes, as Java writes it. */
    public static FactValue value(Object value) {
        if (value instanceof Boolean flag) {
            return FactValue.of(flag);
        }
        if (value instanceof Number number) {
            return FactValue.of(number.doubleValue());
        }
        if (value instanceof LocalDate day) {
            return FactValue.of(day);
        }
        if (value instanceof List<?> codes) {
            return FactValue.codes(codes.stream().map(String::valueOf).toList());
        }
        return FactValue.of(String.valueOf(value));
    }
}
