package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openilp.core.yaml.Yaml;

/**
 * Lays what a check adds over a record. Events and observations come after those of the record. A fact stands in
 * place of the one of its code, a condition in place of the one of its code and {@code since}, a pregnancy in place
 * of the one with its dating, so that a story can end what it began; any other comes after them.
 */
final class Overlay {

    /** What tells the entries of a list apart; entries of other lists are all different. */
    private static final ImmutableMap<String, ImmutableSet<String>> IDENTITY = ImmutableMap.of(
            "conditions", ImmutableSet.of("code", "since"), "pregnancies", ImmutableSet.of("lmp", "edd", "ultrasound"));

    private Overlay() {}

    /** A record with additions; both with dates. */
    static Yaml.Mapping lay(Yaml.Mapping record, Yaml.Mapping additions) {
        Map<String, Yaml> sections = new LinkedHashMap<>(record.fields());
        additions
                .fields()
                .forEach((name, part) -> sections.merge(name, part, (old, added) -> section(name, old, added)));
        return new Yaml.Mapping(record.line(), ImmutableMap.copyOf(sections));
    }

    private static Yaml section(String name, Yaml old, Yaml added) {
        if (old instanceof Yaml.Mapping below && added instanceof Yaml.Mapping above) {
            Map<String, Yaml> fields = new LinkedHashMap<>(below.fields());
            fields.putAll(above.fields());
            return new Yaml.Mapping(below.line(), ImmutableMap.copyOf(fields));
        }
        if (old instanceof Yaml.Sequence below && added instanceof Yaml.Sequence above) {
            return entries(below, above, IDENTITY.getOrDefault(name, ImmutableSet.of()));
        }
        return added;
    }

    private static Yaml.Sequence entries(Yaml.Sequence below, Yaml.Sequence above, ImmutableSet<String> identity) {
        List<Yaml> entries = new ArrayList<>(below.items());
        for (Yaml added : above.items()) {
            Object id = identity(added, identity);
            int place = id == null ? -1 : ids(entries, identity).indexOf(id);
            if (place < 0) {
                entries.add(added);
            } else {
                entries.set(place, added);
            }
        }
        return new Yaml.Sequence(below.line(), ImmutableList.copyOf(entries));
    }

    private static List<@Nullable Object> ids(List<Yaml> entries, ImmutableSet<String> identity) {
        List<@Nullable Object> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add(identity(entry, identity)));
        return ids;
    }

    private static @Nullable Object identity(Yaml entry, ImmutableSet<String> keys) {
        ImmutableMap.Builder<String, Object> id = ImmutableMap.builder();
        for (String key : keys) {
            Yaml part = entry.child(key);
            if (part != null) {
                id.put(key, part.json());
            }
        }
        ImmutableMap<String, Object> found = id.buildOrThrow();
        return found.isEmpty() ? null : found;
    }
}
