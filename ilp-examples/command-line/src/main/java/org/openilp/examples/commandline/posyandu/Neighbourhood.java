package org.openilp.examples.commandline.posyandu;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.openilp.core.network.Facility;
import org.openilp.core.person.Person;

/**
 * The RW of a village.
 *
 * @param village the code of the village; empty if it is not known
 * @param rw the number of the RW, with at least two digits; empty if it is not known
 */
public record Neighbourhood(String village, String rw) {

    /** By village, then RW; what is not known comes last. */
    static final Comparator<Neighbourhood> ORDER = Comparator.comparing(
                    (Neighbourhood each) -> each.village().isEmpty())
            .thenComparing(Neighbourhood::village)
            .thenComparing(each -> each.rw().isEmpty())
            .thenComparing(Neighbourhood::rw);

    private static final Pattern PREFIX = Pattern.compile("^\\s*(?:RW)?[\\s.]*", Pattern.CASE_INSENSITIVE);

    /** Where a person lives; whose village is not known lives in that of their Posyandu. */
    static Neighbourhood of(Person person, Facility posyandu) {
        String village = Strings.nullToEmpty(person.village() == null ? posyandu.village() : person.village());
        String number = person.rw() == null
                ? ""
                : PREFIX.matcher(person.rw()).replaceFirst("").strip();
        String bare = CharMatcher.is('0').trimLeadingFrom(number);
        return new Neighbourhood(village, bare.isEmpty() ? number : Strings.padStart(bare, 2, '0'));
    }
}
