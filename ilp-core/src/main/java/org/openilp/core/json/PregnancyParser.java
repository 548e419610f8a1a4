package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.GestationalAge;
import org.openilp.core.person.Dating;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.PregnancyOutcome;
import org.openilp.core.person.Sex;

/** Parses the pregnancies of a record, one by one; what has a problem becomes null. */
final class PregnancyParser {

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("lmp", "edd", "ultrasound", "deliveredOn", "endedOn", "outcome");
    private static final ImmutableSet<String> ULTRASOUND = ImmutableSet.of("date", "gestation");
    private static final Words<PregnancyOutcome> OUTCOMES = Words.of(PregnancyOutcome.class);

    private final Bearer bearer;
    private final ProblemList problems;

    PregnancyParser(Bearer bearer, ProblemList problems) {
        this.bearer = bearer;
        this.problems = problems;
    }

    @Nullable
    Pregnancy parse(JsonNode node, Place place) {
        Entry entry = Entry.of(node, place, problems, FIELDS);
        if (entry == null) {
            return null;
        }
        if (bearer.sex() == Sex.MALE) {
            problems.add(place, node, "no pregnancy of someone whose sex is MALE", null);
        }
        Dating dating = dating(entry);
        LocalDate delivered = entry.date("deliveredOn");
        LocalDate ended = entry.date("endedOn");
        PregnancyOutcome outcome = entry.oneOf("outcome", OUTCOMES);
        if (entry.has("deliveredOn") && entry.has("endedOn")) {
            entry.report("endedOn", "either deliveredOn or endedOn", null);
        }
        if (outcome != null) {
            checkOutcome(entry, outcome);
        }
        if (dating != null) {
            checkDays(entry, dating.lmp(), "deliveredOn", delivered);
            checkDays(entry, dating.lmp(), "endedOn", ended);
        }
        return dating == null || !entry.isClean()
                ? null
                : new Pregnancy(
                        dating.lmp(), delivered == null ? ended : delivered, outcome, dating, delivered != null);
    }

    private @Nullable Dating dating(Entry entry) {
        long given = FIELDS.stream().limit(3).filter(entry::has).count();
        if (given != 1) {
            problems.add(entry.place(), given == 0 ? "" : "several of them", "one of lmp, edd, ultrasound", null);
            return null;
        }
        LocalDate lmp = entry.date("lmp");
        LocalDate edd = entry.date("edd");
        Dating dating = lmp != null
                ? new Dating.ByLmp(lmp)
                : edd != null ? new Dating.ByDueDate(edd) : entry.has("ultrasound") ? ultrasound(entry) : null;
        if (dating != null && bearer.unbornOn(dating.lmp())) {
            String field = lmp != null ? "lmp" : edd != null ? "edd" : "ultrasound";
            entry.report(field, "a last menstrual period on or after the birth, " + bearer.birthDate(), null);
        }
        return dating;
    }

    private @Nullable Dating ultrasound(Entry pregnancy) {
        JsonNode node = pregnancy.get("ultrasound");
        Entry entry = Entry.of(node, pregnancy.place().field("ultrasound"), problems, ULTRASOUND);
        if (entry == null) {
            return null;
        }
        LocalDate date = entry.requiredDate("date");
        String text = entry.requiredText("gestation");
        GestationalAge gestation = GestationalAge.isValid(text) ? GestationalAge.parse(text) : null;
        if (gestation == null || gestation.days() > Pregnancy.LONGEST_DAYS) {
            if (entry.has("gestation") && !text.isEmpty()) {
                entry.report("gestation", "weeks and days up to 45w0d, such as 20w3d", null);
            }
            return null;
        }
        return date == null ? null : new Dating.ByUltrasound(date, gestation);
    }

    private static void checkOutcome(Entry entry, PregnancyOutcome outcome) {
        if (!entry.has("deliveredOn") && !entry.has("endedOn")) {
            entry.report("outcome", "deliveredOn or endedOn beside it", null);
        }
        if (entry.has("deliveredOn") && !outcome.isDelivery()) {
            entry.report(
                    "outcome", "LIVE_BIRTH or STILLBIRTH beside deliveredOn", "Maybe endedOn instead of deliveredOn?");
        }
    }

    private static void checkDays(Entry entry, LocalDate lmp, String field, @Nullable LocalDate end) {
        if (end != null && end.isBefore(lmp)) {
            entry.report(field, "a day on or after the last menstrual period, " + lmp, null);
        } else if (end != null && end.isAfter(lmp.plusDays(Pregnancy.LONGEST_DAYS))) {
            entry.report(
                    field,
                    "a day at most " + Pregnancy.LONGEST_DAYS + " days after the last menstrual period, " + lmp,
                    null);
        }
    }
}
