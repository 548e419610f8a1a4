package org.openilp.rules.series;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.Sex;

/**
 * Whom doses are given to.
 *
 * @param birth the day of birth
 * @param sex the sex; null where it is not known
 * @param has whether a trait or an area of a regimen holds for them: {@code IMMUNOCOMPROMISED}, {@code AREA_JE_ACTIVE}
 * @param immuneTo the vaccines they need no more, because they had the disease
 * @param contraindicated the vaccines they must not have
 */
public record Recipient(
        LocalDate birth,
        @Nullable Sex sex,
        Predicate<String> has,
        ImmutableSet<String> immuneTo,
        ImmutableSet<String> contraindicated) {

    /** Someone of whom only birth and sex are known. */
    public static Recipient of(LocalDate birth, @Nullable Sex sex) {
        return new Recipient(birth, sex, trait -> false, ImmutableSet.of(), ImmutableSet.of());
    }

    /** Whether one of these holds for them, or there are none. */
    boolean isAnyOf(ImmutableSet<String> traits) {
        if (traits.isEmpty()) {
            return true;
        }
        for (String trait : traits) {
            if (has.test(trait)) {
                return true;
            }
        }
        return false;
    }

    /** The same with traits. */
    public Recipient with(Predicate<String> traits) {
        return new Recipient(birth, sex, traits, immuneTo, contraindicated);
    }
}
