package org.openilp.rules.rule;

import java.util.List;

/** The DRL files of a pack, by their paths below the rules folder. */
public interface RuleFiles {

    /** All of them, in the order of their paths. */
    List<DrlFile> all();

    /**
     * One of them.
     *
     * @throws RuleException where there is no such file, or a rule in it is not in the form of this library
     */
    DrlFile file(String path);
}
