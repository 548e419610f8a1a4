package org.openilp.rules.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.basis.PackDictionary;

/** The dates of the programmes and editions, and when a rule is in force under them. */
record Packs(PackDictionary dictionary) {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /**
     * The days on which a rule speaks: its own dates where they overlap with its packs, which count as one stretch from
     * the earliest start to the latest end of any of them.
     *
     * @throws RuleException where a pack is unknown or nothing is left
     */
    EffectivePeriod force(Source source, List<String> packs, @Nullable LocalDate from, @Nullable LocalDate to) {
        EffectivePeriod stretch = null;
        for (String pack : packs) {
            EffectivePeriod period = dictionary
                    .find(pack)
                    .orElseThrow(() -> new RuleException(source + ": \"" + pack + "\" is no pack of packs.csv"))
                    .period();
            stretch = stretch == null ? period : stretch.span(period);
        }
        LocalDate start = from != null ? from : stretch == null ? ALWAYS : stretch.fromInclusive();
        LocalDate end = to;
        if (stretch != null) {
            start = start.isBefore(stretch.fromInclusive()) ? stretch.fromInclusive() : start;
            LocalDate last = stretch.toExclusive();
            end = end == null || last != null && last.isBefore(end) ? last : end;
        }
        if (end != null && !end.isAfter(start)) {
            throw new RuleException(source + ": never in force: from " + start + " to " + end
                    + "\nMaybe its dates do not overlap with those of its packs.");
        }
        return EffectivePeriod.of(start, end);
    }
}
