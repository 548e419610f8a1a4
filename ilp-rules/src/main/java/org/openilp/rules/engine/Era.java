package org.openilp.rules.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openilp.rules.client.Folder;
import org.openilp.rules.rule.Heading;

/**
 * A stretch of time in which no deciding rule ends. There is one tree of conditions for each folder, built when it is first
 * needed and shared by all threads.
 */
final class Era {

    private final Supplier<CompiledRules> compiled;
    private final ImmutableListMultimap<Folder, Heading> rules;
    private final Map<Folder, ConditionTree<Heading>> trees = new ConcurrentHashMap<>();

    /** @param rules those that have not ended before */
    Era(Supplier<CompiledRules> compiled, ImmutableListMultimap<Folder, Heading> rules) {
        this.compiled = compiled;
        this.rules = rules;
    }

    /** The rules of a folder. */
    ConditionTree<Heading> tree(Folder folder) {
        ConditionTree<Heading> ready = trees.get(folder);
        return ready == null ? trees.computeIfAbsent(folder, this::build) : ready;
    }

    private ConditionTree<Heading> build(Folder folder) {
        return compiled.get().tree(folder.folderName(), Maps.uniqueIndex(rules.get(folder), Heading::id));
    }
}
