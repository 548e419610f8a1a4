package org.openilp.rules.client;

import com.google.common.collect.ImmutableTable;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.Sex;

/**
 * From where the blood pressure of a child of 7 to 12 years counts as raised, in mmHg: the simplified limits by age and
 * sex of the ILP decree (K2015, table 14).
 */
final class ChildBloodPressure {

    private static final ImmutableTable<Sex, Integer, Limit> LIMITS = ImmutableTable.<Sex, Integer, Limit>builder()
            .put(Sex.MALE, 7, new Limit(106, 68))
            .put(Sex.MALE, 8, new Limit(107, 69))
            .put(Sex.MALE, 9, new Limit(107, 70))
            .put(Sex.MALE, 10, new Limit(108, 72))
            .put(Sex.MALE, 11, new Limit(110, 74))
            .put(Sex.MALE, 12, new Limit(113, 75))
            .put(Sex.FEMALE, 7, new Limit(106, 68))
            .put(Sex.FEMALE, 8, new Limit(107, 69))
            .put(Sex.FEMALE, 9, new Limit(108, 71))
            .put(Sex.FEMALE, 10, new Limit(109, 72))
            .put(Sex.FEMALE, 11, new Limit(111, 74))
            .put(Sex.FEMALE, 12, new Limit(114, 75))
            .buildOrThrow();

    private ChildBloodPressure() {}

    /** Raised from either of these, in mmHg. */
    record Limit(int systolic, int diastolic) {}

    /** The limit at an age in completed years; null outside 7 to 12. */
    static @Nullable Limit limit(Sex sex, int years) {
        return LIMITS.get(sex, years);
    }
}
