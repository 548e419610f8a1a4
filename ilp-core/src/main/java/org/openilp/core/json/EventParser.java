package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.person.EventStatus;
import org.openilp.core.person.ServiceEvent;

/** Parses the events of a record, one by one; what has a problem becomes null. */
final class EventParser {

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("service", "occurrence", "date", "facility", "level", "result", "product", "status");
    private static final Words<EventStatus> STATUSES = Words.of(EventStatus.class);

    private final Codes codes;
    private final Bearer bearer;
    private final ProblemList problems;

    EventParser(Codes codes, Bearer bearer, ProblemList problems) {
        this.codes = codes;
        this.bearer = bearer;
        this.problems = problems;
    }

    @Nullable
    ServiceEvent parse(JsonNode node, Place place) {
        Entry entry = Entry.of(node, place, problems, FIELDS);
        if (entry == null) {
            return null;
        }
        String service = entry.requiredText("service");
        if (!service.isEmpty() && codes.services().getOrNull(service) == null) {
            entry.report("service", "a code of the services catalogue", codes.guessService(service));
        }
        LocalDate date = entry.requiredDate("date");
        bearer.checkBorn(entry, "date", date);
        String occurrence = entry.text("occurrence");
        String facility = entry.text("facility");
        FacilityLevel level = entry.oneOf("level", FactParser.LEVELS);
        String result = entry.text("result");
        String product = entry.text("product");
        EventStatus status = entry.oneOf("status", STATUSES);
        return date == null || !entry.isClean()
                ? null
                : new ServiceEvent(service, occurrence, date, facility, level, result, product, status);
    }
}
