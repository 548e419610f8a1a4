package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openilp.rules.client.Folder;

/**
 * A stretch of time in which no deciding rule ends. There is one {@link Sessions} for each set of folders, built when it
 * is first needed and shared by all threads.
 */
final class Era {

    private final RuleBase base;
    private final ImmutableSetMultimap<Folder, String> rules;
    private final Map<Set<Folder>, Sessions> sessions = new ConcurrentHashMap<>();

    /** @param rules the ids of those that have not ended before */
    Era(RuleBase base, ImmutableSetMultimap<Folder, String> rules) {
        this.base = base;
        this.rules = rules;
    }

    /** The sessions over the rules of some folders. */
    Sessions sessions(Set<Folder> folders) {
        Sessions ready = sessions.get(folders);
        return ready == null ? sessions.computeIfAbsent(folders, this::build) : ready;
    }

    private Sessions build(Set<Folder> folders) {
        ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
        folders.forEach(folder -> names.putAll(folder.folderName(), rules.get(folder)));
        return base.some(names.build());
    }
}
