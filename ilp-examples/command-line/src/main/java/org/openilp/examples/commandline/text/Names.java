package org.openilp.examples.commandline.text;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openilp.core.Dictionary;
import org.openilp.core.basis.Citation;
import org.openilp.core.basis.Pack;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.finding.FindingDefinition;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.DangerSigns;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.service.Service;

/** The words for codes in one language. A code that no dictionary knows stands for itself. */
public final class Names {

    private static final Pattern YEAR = Pattern.compile(" \\d{4}$");

    private static final ImmutableSet<FacilityLevel> CALLED_BY_LEVEL =
            ImmutableSet.of(FacilityLevel.POSYANDU, FacilityLevel.PUSTU, FacilityLevel.PUSKESMAS);

    private final Dictionary dictionary;
    private final Texts texts;
    private final Labels labels;
    private final Conditions conditions;

    /** The words for the codes of a dictionary. */
    public Names(Dictionary dictionary, Texts texts) {
        this.dictionary = dictionary;
        this.texts = texts;
        this.labels = new Labels(dictionary, texts);
        this.conditions = new Conditions(this, texts);
    }

    /** What of a plan is a danger sign. */
    public DangerSigns dangerSigns() {
        return new DangerSigns(dictionary.findings(), dictionary.services());
    }

    /** The name of a service. */
    public String service(String code) {
        return dictionary
                .services()
                .find(code)
                .map(inLanguage(Service::nameId, Service::nameEn))
                .orElse(code);
    }

    /** The name of a service with the label of a decision, as in {@code Kunjungan neonatal (KN1)}. */
    public String service(String code, String occurrence) {
        String label = label(code, occurrence);
        return service(code) + (label.isEmpty() ? "" : " (" + label + ")");
    }

    /** The name of a service with the labels of all decisions of an act, as in {@code Pelayanan antenatal (K2, K3)}. */
    public String act(Act act) {
        String labels = act.decisions().stream()
                .map(decision -> label(act.service(), decision.occurrence()))
                .filter(label -> !label.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return service(act.service()) + (labels.isEmpty() ? "" : " (" + labels + ")");
    }

    /** The words for the label of a decision of a service; empty for an empty label. */
    public String label(String service, String occurrence) {
        return labels.of(service, occurrence);
    }

    /** The name of a finding. */
    public String finding(String code) {
        return dictionary
                .findings()
                .find(code)
                .map(inLanguage(FindingDefinition::nameId, FindingDefinition::nameEn))
                .orElse(code);
    }

    /** The name of a fact, as a question is put. */
    public String fact(String code) {
        return dictionary
                .facts()
                .find(code)
                .map(inLanguage(FactDefinition::nameId, FactDefinition::name))
                .orElse(code);
    }

    /** The words for a condition as rules write it, or for the code of a fact. */
    public String condition(String condition) {
        return conditions.of(condition);
    }

    /** The name of a programme or edition; the dictionary has only the Indonesian one. */
    public String pack(String id) {
        return dictionary.packs().find(id).map(Pack::nameId).orElse(id);
    }

    /**
     * The names of programmes that count on a day, each once: of editions that differ only in their year, the newest.
     * Where none counts, all.
     */
    public List<String> programmes(Collection<String> packs, LocalDate day) {
        List<String> counting = packs.stream()
                .filter(id -> dictionary
                        .packs()
                        .find(id)
                        .map(pack -> pack.period().contains(day))
                        .orElse(true))
                .toList();
        Map<String, String> newest = new LinkedHashMap<>();
        for (String id : counting.isEmpty() ? packs : counting) {
            String name = pack(id);
            newest.merge(YEAR.matcher(name).replaceFirst(""), name, BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
        return List.copyOf(newest.values());
    }

    /** The word for a state, in capitals as it stands in a table. */
    public String state(DecisionState state) {
        return texts.get("state." + state.name());
    }

    /** The names of levels, in the order of the network, or how to say that there is none. */
    public String levels(Collection<FacilityLevel> levels) {
        if (levels.isEmpty()) {
            return texts.get("levels.none");
        }
        return EnumSet.copyOf(levels).stream()
                .map(inLanguage(FacilityLevel::nameId, FacilityLevel::nameEn))
                .collect(Collectors.joining(", "));
    }

    /** A facility with its level where that belongs to a name: {@code Posyandu Melati}. */
    public String facility(Facility facility) {
        String name = facility.name().isEmpty() ? facility.id() : facility.name();
        if (!CALLED_BY_LEVEL.contains(facility.level())) {
            return name;
        }
        String level = level(facility.level());
        return name.regionMatches(true, 0, level, 0, level.length()) ? name : level + " " + name;
    }

    /** The name of a level. */
    public String level(FacilityLevel level) {
        return inLanguage(FacilityLevel::nameId, FacilityLevel::nameEn).apply(level);
    }

    /** Why something is not done at a level. */
    public String obstacle(Obstacle obstacle) {
        return inLanguage(Obstacle::nameId, Obstacle::nameEn).apply(obstacle);
    }

    /** A source in a few words: the number of a regulation, the title of anything else. */
    public String shortSource(String id) {
        return dictionary
                .citations()
                .find(id)
                .map(source -> source.number().contains("/")
                        ? texts.find("regulation." + source.type())
                                        .map(word -> word + " ")
                                        .orElse("")
                                + source.number()
                        : source.title().replaceFirst(" \\(.*| beserta .*|, dengan .*| dalam berkas .*", ""))
                .orElse(id);
    }

    /** A source in full: title, number, and since when. */
    public String fullSource(String id) {
        return dictionary.citations().find(id).map(this::fullSource).orElse(id);
    }

    private String fullSource(Citation source) {
        String number = source.number().isEmpty() ? "" : ", " + source.number();
        String since = source.effectiveFrom().isEmpty() ? "" : ", " + texts.get("source.since", source.effectiveFrom());
        return source.title() + number + since;
    }

    private <T> Function<T, String> inLanguage(Function<T, String> indonesian, Function<T, String> english) {
        return texts.language() == Language.ID ? indonesian : english;
    }
}
