package org.openilp.rules.client;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.Truth;
import org.openilp.core.finding.Severity;

/** The findings concluded about a client so far. */
public interface Findings {

    /** None yet: the first stratum of interpreting rules reads none. */
    Findings NONE = new Findings() {
        @Override
        public Truth truth(String code) {
            return Truth.NO;
        }

        @Override
        public @Nullable LocalDate date(String code) {
            return null;
        }

        @Override
        public @Nullable LocalDate dateOnceFound(String code) {
            return null;
        }

        @Override
        public @Nullable LocalDate judgedOn(String code) {
            return null;
        }

        @Override
        public ImmutableSet<String> inputsOf(String code) {
            return ImmutableSet.of();
        }

        @Override
        public boolean isAbout(String code, String service) {
            return false;
        }

        @Override
        public boolean anyOf(Severity severity) {
            return false;
        }

        @Override
        public boolean anyForHospital() {
            return false;
        }

        @Override
        public Set<String> codes() {
            return Set.of();
        }
    };

    /** Whether a finding was concluded and still holds. */
    Truth truth(String code);

    /** Its day; null where it does not hold. */
    @Nullable
    LocalDate date(String code);

    /** Its day, whether or not it still holds; null where it was never concluded. */
    @Nullable
    LocalDate dateOnceFound(String code);

    /** The facts that a finding reads, through other findings and derived values too. */
    ImmutableSet<String> inputsOf(String code);

    /** Whether a finding is about a service that was done, such as a yearly check that it sums up. */
    boolean isAbout(String code, String service);

    /** The day of the newest value that the finding reads, whether it was concluded or not; null without a rule. */
    @Nullable
    LocalDate judgedOn(String code);

    /** Whether any of that severity holds, results of a whole check apart. */
    boolean anyOf(Severity severity);

    /** Whether any holds that a hospital follows up, results of a whole check apart. */
    boolean anyForHospital();

    /** Those that hold. */
    Set<String> codes();
}
