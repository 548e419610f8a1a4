package org.openilp.core.person;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person: who, where, and with which facility.
 *
 * @param id the id within the records at hand; not a NIK
 * @param birthDate the day of birth
 * @param sex the sex
 * @param nik the national identity number; null if not known
 * @param village the code of the village, such as {@code 53.07.01.2001}; null if not known
 * @param rw the RW (neighbourhood); null if not known
 * @param rt the RT (part of an RW); null if not known
 * @param dusun the dusun (hamlet); null if not known
 * @param household the id of the household; null if not known
 * @param mother the id of the mother; null if not known
 * @param posyandu the id of the Posyandu; null if not known
 * @param school the id of the school; null if not known
 * @param registeredFacility the id of the first-level facility they are registered with; null if not known
 * @param registeredOn since when they are registered; null if not known
 * @param movedOutOn the first day they no longer live here; null if they have not
 * @param diedOn the day of death; null if alive
 */
public record Person(
        String id,
        LocalDate birthDate,
        Sex sex,
        @Nullable Nik nik,
        @Nullable String village,
        @Nullable String rw,
        @Nullable String rt,
        @Nullable String dusun,
        @Nullable String household,
        @Nullable String mother,
        @Nullable String posyandu,
        @Nullable String school,
        @Nullable String registeredFacility,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate movedOutOn,
        @Nullable LocalDate diedOn) {

    /** Checks that id, birth date and sex are there. */
    public Person {
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(sex, "sex");
        if (id.isBlank()) {
            throw new IllegalArgumentException("person id is empty; expected the id within the records at hand");
        }
    }

    /** A person of whom nothing else is known. */
    public static Person of(String id, LocalDate birthDate, Sex sex) {
        return builder(id, birthDate, sex).build();
    }

    /** A builder of a person. */
    public static Builder builder(String id, LocalDate birthDate, Sex sex) {
        return new Builder(id, birthDate, sex);
    }

    /** The id alone, masked if it is a NIK after all. */
    @Override
    public String toString() {
        return "Person " + (Nik.isValid(id) ? Nik.of(id) : id);
    }

    /** Collects the parts of a {@link Person}. */
    public static final class Builder {
        private final String id;
        private final LocalDate birthDate;
        private final Sex sex;
        private @Nullable Nik nik;
        private @Nullable String village;
        private @Nullable String rw;
        private @Nullable String rt;
        private @Nullable String dusun;
        private @Nullable String household;
        private @Nullable String mother;
        private @Nullable String posyandu;
        private @Nullable String school;
        private @Nullable String registeredFacility;
        private @Nullable LocalDate registeredOn;
        private @Nullable LocalDate movedOutOn;
        private @Nullable LocalDate diedOn;

        private Builder(String id, LocalDate birthDate, Sex sex) {
            this.id = id;
            this.birthDate = birthDate;
            this.sex = sex;
        }

        /** Sets the national identity number. */
        public Builder nik(@Nullable Nik value) {
            this.nik = value;
            return this;
        }

        /** Sets the code of the village, such as {@code 53.07.01.2001}. */
        public Builder village(@Nullable String value) {
            this.village = value;
            return this;
        }

        /** Sets the RW (neighbourhood). */
        public Builder rw(@Nullable String value) {
            this.rw = value;
            return this;
        }

        /** Sets the RT (part of an RW). */
        public Builder rt(@Nullable String value) {
            this.rt = value;
            return this;
        }

        /** Sets the dusun (hamlet). */
        public Builder dusun(@Nullable String value) {
            this.dusun = value;
            return this;
        }

        /** Sets the id of the household. */
        public Builder household(@Nullable String value) {
            this.household = value;
            return this;
        }

        /** Sets the id of the mother. */
        public Builder mother(@Nullable String value) {
            this.mother = value;
            return this;
        }

        /** Sets the id of the Posyandu. */
        public Builder posyandu(@Nullable String value) {
            this.posyandu = value;
            return this;
        }

        /** Sets the id of the school. */
        public Builder school(@Nullable String value) {
            this.school = value;
            return this;
        }

        /** Sets the id of the first-level facility they are registered with. */
        public Builder registeredFacility(@Nullable String value) {
            this.registeredFacility = value;
            return this;
        }

        /** Sets since when they are registered. */
        public Builder registeredOn(@Nullable LocalDate value) {
            this.registeredOn = value;
            return this;
        }

        /** Sets the first day they no longer live here. */
        public Builder movedOutOn(@Nullable LocalDate value) {
            this.movedOutOn = value;
            return this;
        }

        /** Sets the day of death. */
        public Builder diedOn(@Nullable LocalDate value) {
            this.diedOn = value;
            return this;
        }

        /** The person. */
        public Person build() {
            return new Person(
                    id,
                    birthDate,
                    sex,
                    nik,
                    village,
                    rw,
                    rt,
                    dusun,
                    household,
                    mother,
                    posyandu,
                    school,
                    registeredFacility,
                    registeredOn,
                    movedOutOn,
                    diedOn);
        }
    }
}
