package org.openilp.core.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;

/**
 * A service that was given, refused, or recorded by mistake.
 *
 * @param service the code of the service
 * @param occurrence the label it was given under, such as {@code K1} or {@code 2}; null if none
 * @param date the day
 * @param facility the id of the facility; null if not known
 * @param level where it was given; null if not known
 * @param result the result in one word; null if none was recorded
 * @param product the product used, such as a vaccine; null if none was recorded
 * @param status why it does not count; null for a service that was given
 */
public record ServiceEvent(
        String service,
        @Nullable String occurrence,
        LocalDate date,
        @Nullable String facility,
        @Nullable FacilityLevel level,
        @Nullable String result,
        @Nullable String product,
        @Nullable EventStatus status) {

    /** A service given on a day. */
    public static ServiceEvent of(String service, LocalDate date) {
        return of(service, null, date);
    }

    /** A service given on a day under a label, or without one if it is null. */
    public static ServiceEvent of(String service, @Nullable String occurrence, LocalDate date) {
        return new ServiceEvent(service, occurrence, date, null, null, null, null, null);
    }

    /** A builder of an event. */
    public static Builder builder(String service, LocalDate date) {
        return new Builder(service, date);
    }

    /** Whether the service was given: neither refused nor recorded by mistake. */
    public boolean isGiven() {
        return status == null;
    }

    /** The service, its label and the day. */
    @Override
    public String toString() {
        return service + (occurrence == null ? "" : " " + occurrence) + " on " + date
                + (status == null ? "" : " (" + status + ")");
    }

    /** Collects the parts of a {@link ServiceEvent}. */
    public static final class Builder {
        private final String service;
        private final LocalDate date;
        private @Nullable String occurrence;
        private @Nullable String facility;
        private @Nullable FacilityLevel level;
        private @Nullable String result;
        private @Nullable String product;
        private @Nullable EventStatus status;

        private Builder(String service, LocalDate date) {
            this.service = service;
            this.date = date;
        }

        /** Sets the label it was given under. */
        public Builder occurrence(@Nullable String value) {
            this.occurrence = value;
            return this;
        }

        /** Sets the id of the facility. */
        public Builder facility(@Nullable String value) {
            this.facility = value;
            return this;
        }

        /** Sets where it was given. */
        public Builder level(@Nullable FacilityLevel value) {
            this.level = value;
            return this;
        }

        /** Sets the result. */
        public Builder result(@Nullable String value) {
            this.result = value;
            return this;
        }

        /** Sets the product used. */
        public Builder product(@Nullable String value) {
            this.product = value;
            return this;
        }

        /** Sets why it does not count. */
        public Builder status(@Nullable EventStatus value) {
            this.status = value;
            return this;
        }

        /** The event. */
        public ServiceEvent build() {
            return new ServiceEvent(service, occurrence, date, facility, level, result, product, status);
        }
    }
}
