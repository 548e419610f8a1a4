package org.openilp.core.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;

/**
 * What a code of the facts dictionary means: one row of facts.csv.
 *
 * @param code the code
 * @param name the English name
 * @param nameId the Indonesian name; where the table has none, the English one
 * @param kind what it is about
 * @param type the type of its values
 * @param unit the UCUM unit of its numbers; empty for facts without one
 * @param min the smallest plausible value, included, as the table has it: a number, a day, or an expression such as
 *     {@code AS_OF-P310D} counted from the day of the value; empty for no limit
 * @param max the largest plausible value, included, in the same forms
 * @param below the code of the fact whose value of the same day must be greater; empty for none
 * @param allowed the allowed words of an ENUM or SET; of a STRING with a pattern, the pattern in words; otherwise empty
 * @param pattern the regular expression that a STRING must match as a whole; empty where any text is allowed
 * @param absentMeans what it means that a record does not hold it
 * @param derived whether it is computed from other facts
 * @param validity how long a recorded value holds
 * @param askable whether an unknown answer may be asked of the person
 * @param sensitive whether its value must never be shown in messages
 * @param listsServices whether a yes may be given as a list of the services it holds for
 * @param evidences the services that count as done on the day this is observed
 * @param mapping codes of other systems, as text
 * @param confidence how the row was come by
 * @param note what else the table says
 */
public record FactDefinition(
        String code,
        String name,
        String nameId,
        FactKind kind,
        FactType type,
        String unit,
        String min,
        String max,
        String below,
        ImmutableSet<String> allowed,
        String pattern,
        AbsentMeans absentMeans,
        boolean derived,
        Validity validity,
        boolean askable,
        boolean sensitive,
        boolean listsServices,
        ImmutableSet<String> evidences,
        String mapping,
        Confidence confidence,
        String note) {

    /** A builder of a fact with the given code, name, kind and type; absence means unknown unless said otherwise. */
    public static Builder builder(String code, String name, FactKind kind, FactType type) {
        return new Builder(code, name, kind, type);
    }

    /** Collects the parts of a {@link FactDefinition}. */
    public static final class Builder {
        private final String code;
        private final String name;
        private final FactKind kind;
        private final FactType type;
        private @Nullable String nameId;
        private String unit = "";
        private String min = "";
        private String max = "";
        private String below = "";
        private ImmutableSet<String> allowed = ImmutableSet.of();
        private String pattern = "";
        private AbsentMeans absentMeans = AbsentMeans.UNKNOWN;
        private boolean derived;
        private Validity validity = Validity.LASTING;
        private boolean askable;
        private boolean sensitive;
        private boolean listsServices;
        private ImmutableSet<String> evidences = ImmutableSet.of();
        private String mapping = "";
        private Confidence confidence = Confidence.KNOWLEDGE;
        private String note = "";

        private Builder(String code, String name, FactKind kind, FactType type) {
            this.code = Objects.requireNonNull(code);
            this.name = Objects.requireNonNull(name);
            this.kind = Objects.requireNonNull(kind);
            this.type = Objects.requireNonNull(type);
        }

        /** Sets the Indonesian name; an empty one falls back to the English name. */
        public Builder nameId(String text) {
            this.nameId = text.isEmpty() ? null : text;
            return this;
        }

        /** Sets the UCUM unit. */
        public Builder unit(String ucum) {
            this.unit = ucum;
            return this;
        }

        /** Sets the plausible range, both ends included; empty text for an open end. */
        public Builder range(String smallest, String largest) {
            this.min = smallest;
            this.max = largest;
            return this;
        }

        /** Sets the code of the fact whose value of the same day must be greater. */
        public Builder below(String code) {
            this.below = code;
            return this;
        }

        /** Sets the allowed words. */
        public Builder allowed(Collection<String> words) {
            this.allowed = ImmutableSet.copyOf(words);
            return this;
        }

        /** Sets the regular expression of a STRING. */
        public Builder pattern(String regex) {
            this.pattern = regex;
            return this;
        }

        /** Sets what absence means. */
        public Builder absentMeans(AbsentMeans meaning) {
            this.absentMeans = meaning;
            return this;
        }

        /** Sets whether it is computed from other facts. */
        public Builder derived(boolean value) {
            this.derived = value;
            return this;
        }

        /** Sets how long a value holds. */
        public Builder validity(Validity value) {
            this.validity = value;
            return this;
        }

        /** Sets whether it may be asked. */
        public Builder askable(boolean value) {
            this.askable = value;
            return this;
        }

        /** Sets whether its value must never be shown. */
        public Builder sensitive(boolean value) {
            this.sensitive = value;
            return this;
        }

        /** Sets whether a yes may be a list of services. */
        public Builder listsServices(boolean value) {
            this.listsServices = value;
            return this;
        }

        /** Sets the services that count as done when it is observed. */
        public Builder evidences(Collection<String> services) {
            this.evidences = ImmutableSet.copyOf(services);
            return this;
        }

        /** Sets the codes of other systems. */
        public Builder mapping(String text) {
            this.mapping = text;
            return this;
        }

        /** Sets how the row was come by. */
        public Builder confidence(Confidence value) {
            this.confidence = value;
            return this;
        }

        /** Sets the note. */
        public Builder note(String text) {
            this.note = text;
            return this;
        }

        /** The definition. */
        public FactDefinition build() {
            return new FactDefinition(
                    code,
                    name,
                    nameId == null ? name : nameId,
                    kind,
                    type,
                    unit,
                    min,
                    max,
                    below,
                    allowed,
                    pattern,
                    absentMeans,
                    derived,
                    validity,
                    askable,
                    sensitive,
                    listsServices,
                    evidences,
                    mapping,
                    confidence,
                    note);
        }
    }
}
