package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import org.openilp.core.immunization.Conventions.Group;
import org.openilp.core.immunization.Conventions.GroupNumber;
import org.openilp.core.immunization.Conventions.LivePair;
import org.openilp.core.immunization.Conventions.MonthEnd;
import org.openilp.core.immunization.Conventions.RegimenChoice;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Fields;
import org.openilp.core.yaml.Yaml;
import org.openilp.core.yaml.YamlReader;

/** Reads {@code conventions.yaml}. What it does not say is as in Indonesia. */
final class ConventionsReader {

    private static final ImmutableList<String> KEYS = ImmutableList.of(
            "graceDays",
            "monthEnd",
            "liveSpacingDays",
            "liveOnOneDay",
            "liveProducts",
            "livePairs",
            "intervalsCountFromAnyDose",
            "overdueMoves",
            "regimens",
            "groups");

    private ConventionsReader() {}

    static Conventions read(String text, Errors errors) {
        Conventions national = Conventions.NATIONAL;
        Yaml document = YamlReader.read(text, errors);
        if (document == null) {
            return national;
        }
        Fields fields = Fields.of(document, "", errors).allow(KEYS);
        MonthEnd monthEnd = fields.constant("monthEnd", MonthEnd.class);
        RegimenChoice choice = fields.constant("regimens", RegimenChoice.class);
        int spacing = Values.number(fields, "liveSpacingDays", national.liveSpacingDays());
        ImmutableList.Builder<LivePair> pairs = ImmutableList.builder();
        Values.each(fields, "livePairs", pair -> pairs.add(pair(pair, spacing)));
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        Values.each(fields, "groups", group -> groups.add(group(group)));
        return new Conventions(
                Values.number(fields, "graceDays", national.graceDays()),
                monthEnd == null ? national.monthEnd() : monthEnd,
                spacing,
                Values.yes(fields, "liveOnOneDay", national.liveOnOneDay()),
                Values.words(fields, "liveProducts"),
                pairs.build(),
                Values.yes(fields, "intervalsCountFromAnyDose", national.countsFromAnyDose()),
                Values.yes(fields, "overdueMoves", national.overdueMoves()),
                choice == null ? national.choice() : choice,
                groups.build());
    }

    private static Group group(Fields fields) {
        fields.allow(ImmutableList.of("name", "series", "number"));
        String name = fields.required("name", "a name such as MMR");
        if (fields.list("series").isEmpty()) {
            fields.report("series", "the codes of at least one series", null);
        }
        GroupNumber number = fields.constant("number", GroupNumber.class);
        return new Group(
                name == null ? "" : name, Values.words(fields, "series"), number == null ? GroupNumber.LEAST : number);
    }

    private static LivePair pair(Fields fields, int spacing) {
        fields.allow(ImmutableList.of("first", "second", "validDays"));
        for (String key : ImmutableList.of("first", "second")) {
            if (!fields.has(key)) {
                fields.report(key, "a list of live products", null);
            }
        }
        Integer days = Values.optionalNumber(fields, "validDays");
        if (!fields.has("validDays") || days != null && days > spacing) {
            fields.report("validDays", "a number of days up to the liveSpacingDays, " + spacing, null);
        }
        return new LivePair(
                Values.words(fields, "first"), Values.words(fields, "second"), days == null ? spacing : days);
    }
}
