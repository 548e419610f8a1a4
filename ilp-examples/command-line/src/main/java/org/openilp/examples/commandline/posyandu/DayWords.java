package org.openilp.examples.commandline.posyandu;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.Placement;
import org.openilp.examples.commandline.table.PlacementLine;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** The words for people, places and numbers on the page of a day. */
record DayWords(Texts texts, Names names, PosyanduDay day) {

    private static final ImmutableSet<String> RHYTHMS = ImmutableSet.of(
            "YEAR",
            "YEARLY",
            "MONTH",
            "MONTHLY",
            "WEEK",
            "WEEKLY",
            "DAY",
            "DAILY",
            "QUARTER",
            "SCHOOL_YEAR",
            "EACH_VISIT");

    /** Sex, age and RW of a guest. */
    String who(Guest guest) {
        String rw = guest.neighbourhood().rw();
        return guest.who() + (rw.isEmpty() ? "" : ", RW" + Texts.UNBROKEN_SPACE + rw);
    }

    /** A service with its labels, without those that say only that it comes again and again. */
    String act(Act act) {
        return names.act(new Act(
                act.service(),
                act.state(),
                act.due(),
                act.decisions().stream()
                        .map(decision -> isRhythm(decision.occurrence())
                                ? decision.toBuilder().occurrence("").build()
                                : decision)
                        .collect(ImmutableList.toImmutableList())));
    }

    private static boolean isRhythm(String label) {
        return RHYTHMS.contains(label) || label.startsWith("EVERY_");
    }

    /** A place with the day. */
    String place(Placement placement) {
        return new PlacementLine(texts, names, day.network()).of(placement, day.date());
    }

    /** A number at the right of its column; a dash for none. */
    static String number(int number, int width) {
        return Strings.padStart(number == 0 ? "-" : String.valueOf(number), width, ' ');
    }

    /** The first words of a list, and how many more there are. */
    String first(List<String> words, int most, String separator) {
        String some = words.stream().limit(most).collect(Collectors.joining(separator));
        return words.size() <= most ? some : some + separator + texts.get("day.more", words.size() - most);
    }
}
