package org.openilp.rules.client;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.series.GivenDose;
import org.openilp.rules.series.Immunizations;
import org.openilp.rules.series.Recipient;
import org.openilp.rules.series.TetanusStatus;

/** The vaccine doses of a person, numbered by what they are worth and not by their label. */
final class VaccineHistory {

    private static final String PREFIX = "IMM_";
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final History history;
    private final SeriesCatalogue catalogue;
    private @Nullable Immunizations immunizations;

    VaccineHistory(History history, SeriesCatalogue catalogue) {
        this.history = history;
        this.catalogue = catalogue;
    }

    static boolean isVaccine(String service) {
        return service.startsWith(PREFIX);
    }

    /** What was given, as a series names it: by its product where a series knows that, or else by vaccine or campaign. */
    static List<GivenDose> given(Map<String, List<Happening>> happenings, SeriesCatalogue catalogue) {
        List<GivenDose> given = new ArrayList<>();
        happenings.forEach((service, ofService) -> {
            for (Happening each : ofService) {
                String campaign = service + " " + each.label();
                if (isVaccine(service)) {
                    String product = each.product();
                    boolean known =
                            product != null && !catalogue.speakingOf(product).isEmpty();
                    given.add(new GivenDose(known && product != null ? product : service, each.date()));
                } else if (!catalogue.speakingOf(campaign).isEmpty()) {
                    given.add(new GivenDose(campaign, each.date()));
                }
            }
        });
        return given;
    }

    /** The doses of a person of whom no trait is known, judged when first asked for: enough to number them. */
    Immunizations immunizations() {
        if (immunizations == null) {
            immunizations = immunizations(trait -> false, ImmutableSet.of());
        }
        return immunizations;
    }

    /** The doses of a person with some traits. */
    Immunizations immunizations(Predicate<String> traits, ImmutableSet<String> contraindicated) {
        Recipient recipient = new Recipient(
                history.person().birthDate(), history.person().sex(), traits, ImmutableSet.of(), contraindicated);
        return new Immunizations(catalogue, recipient, given(history.allHappenings(), catalogue), history.today());
    }

    /** The days of the doses that count, the first first. */
    List<LocalDate> validDoses(String vaccine) {
        return immunizations().numberedDays(vaccine);
    }

    /**
     * The day of a labelled dose: a number counts valid doses, any other label is taken as recorded. Null where it was
     * not given.
     */
    @Nullable
    LocalDate doseDay(String vaccine, String label) {
        if (isNumbered(vaccine, label)) {
            List<LocalDate> valid = validDoses(vaccine);
            int number = Integer.parseInt(label);
            return number >= 1 && number <= valid.size() ? valid.get(number - 1) : null;
        }
        if (vaccine.equals("IMM_TD") && label.startsWith("T")) {
            return null;
        }
        LocalDate last = null;
        for (Happening dose : history.happenings(vaccine)) {
            last = label.equals(dose.label()) ? dose.date() : last;
        }
        return last;
    }

    /** Whether the label is the number of a dose; doses 0 and 3 of measles-rubella stand outside the count. */
    private static boolean isNumbered(String vaccine, String label) {
        return !label.isEmpty()
                && DIGITS.matchesAllOf(label)
                && !(vaccine.equals("IMM_MR") && (label.equals("0") || label.equals("3")));
    }

    /** The last vaccination of any kind; null where there is none. */
    @Nullable
    LocalDate last() {
        LocalDate last = null;
        for (Map.Entry<String, List<Happening>> each : history.allHappenings().entrySet()) {
            if (isVaccine(each.getKey())) {
                for (Happening dose : each.getValue()) {
                    last = last == null || dose.date().isAfter(last) ? dose.date() : last;
                }
            }
        }
        return last;
    }

    @Nullable
    LocalDate lastTetanusDose() {
        List<LocalDate> days = immunizations().daysOf("IMM_TD");
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    /** The last live injected dose of another vaccine than this. */
    @Nullable
    LocalDate lastLiveBut(String vaccine) {
        return immunizations().lastLiveBut(vaccine);
    }

    TetanusStatus tetanus() {
        return immunizations().tetanus();
    }
}
