package org.openilp.rules.verbs;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule can say on its right side: {@link #due} in the rules that decide, {@link #find} in those that interpret.
 *
 * <p>The sentence of a rule is the same for every client, so it is read once, from its text; afterwards the match of its
 * left side alone counts, and nobody says it again.
 */
public final class Plan {

    private final List<Due> dues = new ArrayList<>();
    private final List<Find> finds = new ArrayList<>();

    private Plan() {}

    /** A plan that takes down the sentences of one rule. */
    public static Plan listening() {
        return new Plan();
    }

    /**
     * Says that a service is due. Without an occurrence it has no label; with several, each is due on the same days.
     *
     * @param occurrences labels such as {@code "K1"} or {@code "YEAR"}
     */
    public Due due(String... occurrences) {
        return said(new Due(occurrences.length == 0 ? ImmutableList.of("") : ImmutableList.copyOf(occurrences), false));
    }

    /**
     * Says that doses of a vaccine are due when its series says so: from, until and after which dose before.
     *
     * @param labels such as {@code "1"} or {@code "CLASS2"}, as the series names them
     */
    public Due dose(String... labels) {
        return said(new Due(ImmutableList.copyOf(labels), true));
    }

    private Due said(Due due) {
        dues.add(due);
        return due;
    }

    /** Says that something is found. */
    public Find find(String finding) {
        Find find = new Find(finding);
        finds.add(find);
        return find;
    }

    /** The sentences taken down that begin with {@code due}. */
    public ImmutableList<Due> dues() {
        return ImmutableList.copyOf(dues);
    }

    /** The sentences taken down that begin with {@code find}. */
    public ImmutableList<Find> finds() {
        return ImmutableList.copyOf(finds);
    }
}
