package org.openilp.core;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.openilp.core.basis.Citation;
import org.openilp.core.basis.CitationDictionary;
import org.openilp.core.basis.Confidence;
import org.openilp.core.basis.EffectivePeriod;
import org.openilp.core.basis.Pack;
import org.openilp.core.basis.PackDictionary;
import org.openilp.core.fact.AbsentMeans;
import org.openilp.core.fact.DayLimit;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.fact.FactKind;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.Validity;
import org.openilp.core.finding.FindingDefinition;
import org.openilp.core.finding.FindingDictionary;
import org.openilp.core.finding.FollowUp;
import org.openilp.core.finding.FollowUpTable;
import org.openilp.core.finding.Severity;
import org.openilp.core.lifecycle.Cluster;
import org.openilp.core.lifecycle.LifeStage;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.CareCategory;
import org.openilp.core.service.Offer;
import org.openilp.core.service.OfferKind;
import org.openilp.core.service.Performer;
import org.openilp.core.service.Service;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.core.service.ServiceKind;
import org.openilp.core.service.Subject;
import org.openilp.core.table.Row;
import org.openilp.core.table.TableReader;
import org.openilp.core.table.TableSource;

/**
 * Reads the tables in the order in which they name each other, and checks each code where it is named: citations, packs,
 * services, facts, findings, follow-ups.
 */
final class DictionaryReader {

    private static final ImmutableMap<String, FacilityLevel> OFFER_COLUMNS = ImmutableMap.of(
            "puskesmas", FacilityLevel.PUSKESMAS,
            "pustu", FacilityLevel.PUSTU,
            "posyandu", FacilityLevel.POSYANDU,
            "home", FacilityLevel.HOME,
            "school", FacilityLevel.SCHOOL);
    private static final Set<String> LEVELS = Maps.uniqueIndex(EnumSet.allOf(FacilityLevel.class), FacilityLevel::name)
            .keySet();
    private static final Pattern PARTIAL_DATE = Pattern.compile("(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)?");
    private static final Pattern SATISFIED_BY = Pattern.compile("SATISFIED_BY ([A-Z0-9_]+)(?:[# ].*)?");
    private static final Splitter QUOTES = Splitter.on('\'');

    private final TableReader tables;
    private final Set<String> citations = new LinkedHashSet<>();
    private final Set<String> packs = new LinkedHashSet<>();
    private final Set<String> services = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> findings = new LinkedHashSet<>();
    private final Set<String> followUps = new HashSet<>();

    DictionaryReader(TableSource source) {
        this.tables = new TableReader(source);
    }

    Dictionary read() {
        List<Citation> citationRows = tables.read("citations.csv", "id", this::citation);
        List<Pack> packRows = tables.read("packs.csv", "id", this::pack);
        List<Service> serviceRows = tables.read("services.csv", "code", this::service);
        List<Map.Entry<String, String>> unruled = tables.read("services_without_rule.csv", "service", this::unruled);
        List<FactDefinition> factRows = tables.read("facts.csv", "code", this::fact);
        List<FindingDefinition> findingRows = tables.read("findings.csv", "code", this::finding);
        List<FollowUp> followUpRows = tables.read("follow_ups.csv", "finding", this::followUp);
        tables.finish();
        return new Dictionary(
                ServiceCatalog.of(serviceRows, ImmutableMap.copyOf(unruled)),
                FactDictionary.of(factRows),
                FindingDictionary.of(findingRows),
                FollowUpTable.of(followUpRows),
                CitationDictionary.of(citationRows),
                PackDictionary.of(packRows));
    }

    private Citation citation(Row row) {
        return new Citation(
                unique(row, "id", citations),
                row.required("title"),
                row.required("type"),
                row.text("number"),
                partialDate(row, "issued"),
                partialDate(row, "effective_from"),
                partialDate(row, "effective_to"),
                row.required("status"),
                row.text("replaces"),
                row.required("seen"),
                row.text("url"));
    }

    private Pack pack(Row row) {
        String citation = row.required("citation");
        row.checkKnown("citation", citation, citations, "citation");
        return new Pack(
                unique(row, "id", packs),
                row.required("name_id"),
                EffectivePeriod.of(row.requiredDate("from"), row.date("to")),
                citation);
    }

    private Service service(Row row) {
        return new Service(
                unique(row, "code", services),
                row.required("name_id"),
                row.required("name_en"),
                row.setOf("subject", Subject.class),
                row.oneOf("kind", ServiceKind.class),
                row.oneOf("category", CareCategory.class),
                row.setOf("cluster", Cluster.class),
                stages(row),
                row.required("occurrence"),
                offers(row),
                row.setOf("performers", Performer.class),
                packs(row),
                basis(row),
                confidence(row),
                row.text("note"));
    }

    private static ImmutableSet<LifeStage> stages(Row row) {
        return row.text("stages").equals("ALL")
                ? ImmutableSet.copyOf(LifeStage.values())
                : row.setOf("stages", LifeStage.class);
    }

    private static ImmutableMap<FacilityLevel, Offer> offers(Row row) {
        ImmutableMap.Builder<FacilityLevel, Offer> offers = ImmutableMap.builder();
        OFFER_COLUMNS.forEach((column, level) -> {
            Offer offer = row.read(column, Offer::parse, Offer.NONE);
            if (offer.kind() != OfferKind.NONE) {
                offers.put(level, offer);
            }
        });
        return offers.buildOrThrow();
    }

    private Map.Entry<String, String> unruled(Row row) {
        String service = row.required("service");
        row.checkKnown("service", service, services, "service");
        return Maps.immutableEntry(service, row.required("reason"));
    }

    private FactDefinition fact(Row row) {
        FactType type = row.oneOf("type", FactType.class);
        checkRange(row, type);
        checkAllowed(row, type);
        ImmutableList<String> evidences = row.list("evidences");
        evidences.forEach(service -> row.checkKnown("evidences", service, services, "service"));
        return FactDefinition.builder(
                        unique(row, "code", facts), row.required("name_en"), row.oneOf("kind", FactKind.class), type)
                .nameId(row.text("name_id"))
                .unit(row.text("unit"))
                .range(row.text("min"), row.text("max"))
                .below(row.text("below"))
                .allowed(row.list("allowed"))
                .pattern(row.text("pattern"))
                .listsServices(row.text("lists").equals("SERVICE"))
                .absentMeans(row.oneOf("absent_means", AbsentMeans.class))
                .derived(row.yes("derived"))
                .validity(row.oneOf("validity", Validity.class, Validity.LASTING))
                .askable(row.yes("askable"))
                .sensitive(row.yes("sensitive"))
                .evidences(evidences)
                .mapping(row.text("mapping"))
                .confidence(confidence(row))
                .note(row.text("note"))
                .build();
    }

    private static void checkRange(Row row, FactType type) {
        for (String column : List.of("min", "max")) {
            String limit = row.text(column);
            if (limit.isEmpty()) {
                continue;
            }
            switch (type) {
                case INTEGER, DECIMAL -> row.read(column, Double::valueOf, 0.0);
                case DATE, DATETIME -> row.read(column, DayLimit::parse, DayLimit.parse("AS_OF"));
                default -> row.report(column, limit, "nothing for a " + type);
            }
        }
        boolean number = type == FactType.INTEGER || type == FactType.DECIMAL;
        if (number == row.text("unit").isEmpty()) {
            row.report("unit", row.text("unit"), number ? "a UCUM unit, 1 for none" : "nothing for a " + type);
        }
    }

    private static void checkAllowed(Row row, FactType type) {
        boolean words = type == FactType.ENUM || type == FactType.SET;
        boolean pattern = !row.text("pattern").isEmpty();
        if ((words || pattern) == row.text("allowed").isEmpty()) {
            row.report(
                    "allowed", row.text("allowed"), words ? "the allowed words" : "the pattern in words, or nothing");
        }
        if (pattern && type != FactType.STRING) {
            row.report("pattern", row.text("pattern"), "nothing for a " + type);
        }
        try {
            Pattern.compile(row.text("pattern"));
        } catch (PatternSyntaxException impossible) {
            row.report("pattern", row.text("pattern"), "a regular expression");
        }
        String lists = row.text("lists");
        if (!lists.isEmpty() && (!lists.equals("SERVICE") || type != FactType.BOOLEAN)) {
            row.report("lists", lists, "SERVICE for a BOOLEAN, or nothing");
        }
    }

    private FindingDefinition finding(Row row) {
        return new FindingDefinition(
                unique(row, "code", findings),
                row.required("name_id"),
                row.required("name_en"),
                row.required("applies_to"),
                row.required("rule"),
                row.oneOf("severity", Severity.class),
                row.period("valid_for"),
                packs(row),
                basis(row),
                confidence(row),
                row.text("note"));
    }

    private FollowUp followUp(Row row) {
        row.checkKnown("finding", row.required("finding"), findings, "finding");
        row.checkKnown("service", row.required("service"), services, "service");
        checkLevels(row);
        checkSuppression(row);
        FollowUp followUp = new FollowUp(
                row.text("finding"),
                row.text("service"),
                row.text("occurrence"),
                row.period("earliest"),
                row.requiredPeriod("due"),
                row.period("overdue"),
                row.period("closes"),
                row.period("every"),
                row.integer("count"),
                row.text("levels"),
                row.setOf("found_at", FacilityLevel.class),
                row.text("suppressed_by"),
                packs(row),
                row.date("from"),
                row.date("to"),
                basis(row),
                confidence(row),
                row.text("row"),
                row.text("note"),
                row.line());
        if (!followUps.add(followUp.ruleId())) {
            row.report("occurrence", followUp.occurrence(), "one row for " + followUp.ruleId());
        }
        if (followUp.from() != null && followUp.to() != null) {
            EffectivePeriod.of(followUp.from(), followUp.to());
        }
        return followUp;
    }

    private void checkLevels(Row row) {
        for (String item : row.list("levels")) {
            String level = item.split(" ", 2)[0];
            row.checkKnown("levels", level, LEVELS, "level");
            checkQuoted(row, "levels", item);
        }
    }

    private void checkSuppression(Row row) {
        for (String item : row.list("suppressed_by")) {
            Matcher satisfied = SATISFIED_BY.matcher(item);
            if (satisfied.matches()) {
                row.checkKnown("suppressed_by", satisfied.group(1), services, "service");
            } else if (!item.startsWith("EXCLUDED_BY ") && !item.startsWith("POSTPONED_BY ")) {
                row.report("suppressed_by", item, "SATISFIED_BY SERVICE, EXCLUDED_BY or POSTPONED_BY a condition");
            }
            checkQuoted(row, "suppressed_by", item);
        }
    }

    /** Checks the codes in the quotes of a condition: has('FACT'), found('FINDING'), done('SERVICE LABEL'). */
    private void checkQuoted(Row row, String column, String condition) {
        for (int open = condition.indexOf("('"); open >= 0; open = condition.indexOf("('", open + 1)) {
            String function = wordBefore(condition, open);
            int close = condition.indexOf(')', open);
            List<String> quoted = QUOTES.splitToList(condition.substring(open, close < 0 ? condition.length() : close));
            for (int i = 1; i + 1 < quoted.size() && !function.isEmpty(); i += 2) {
                String words = quoted.get(i);
                int space = words.indexOf(' ');
                checkCode(row, column, function, space < 0 ? words : words.substring(0, space), i == 1);
            }
        }
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private void checkCode(Row row, String column, String function, String code, boolean first) {
        if (function.equals("foundAt")) {
            row.checkKnown(column, code, LEVELS, "level");
        } else if (function.equals("found") || function.equals("notFound")) {
            row.checkKnown(column, code, findings, "finding");
        } else if (function.startsWith("done")) {
            row.checkKnown(column, code, services, "service");
        } else if (first) {
            row.checkKnown(column, code, facts, "fact");
        }
    }

    private static String unique(Row row, String column, Set<String> seen) {
        String code = row.required(column);
        if (!seen.add(code)) {
            row.report(column, code, "each code once");
        }
        return code;
    }

    private static String partialDate(Row row, String column) {
        String text = row.text(column);
        if (!PARTIAL_DATE.matcher(text).matches()) {
            row.report(column, text, "a day, month or year such as 2023-08-29, 2023-08 or 2023");
        }
        return text;
    }

    private ImmutableList<String> packs(Row row) {
        ImmutableList<String> list = row.list("packs");
        if (list.isEmpty()) {
            row.report("packs", "", "at least one pack");
        }
        list.forEach(pack -> row.checkKnown("packs", pack, packs, "pack"));
        return list;
    }

    private ImmutableList<String> basis(Row row) {
        ImmutableList<String> list = row.list("basis");
        if (list.isEmpty()) {
            row.report("basis", "", "at least one citation");
        }
        for (String place : list) {
            row.checkKnown("basis", place.split("#", 2)[0], citations, "citation");
        }
        return list;
    }

    private static Confidence confidence(Row row) {
        return row.read("confidence", Confidence::parse, Confidence.UNCERTAIN);
    }
}
