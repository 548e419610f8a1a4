package org.openilp.rules.client;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The vaccine doses of a person, numbered by validity and not by their label: a dose given before the least age or too
 * soon after the one before does not count.
 */
final class VaccineHistory {

    private static final String PENTAVALENT = "IMM_DPT_HB_HIB";
    private static final String HEXAVALENT = "IMM_HEXAVALENT";
    private static final ImmutableSet<String> HEXAVALENT_COUNTS_AS = ImmutableSet.of(PENTAVALENT, "IMM_IPV");
    private static final ImmutableSet<String> TETANUS = ImmutableSet.of(PENTAVALENT, HEXAVALENT, "IMM_DT", "IMM_TD");
    private static final int LIVE_GAP = 28;

    /** Least time from one tetanus status to the next, T1 to T2 first. */
    private static final ImmutableList<Period> TETANUS_GAPS = ImmutableList.of(
            Period.ZERO, Period.ofDays(28), Period.ofMonths(6), Period.ofMonths(12), Period.ofMonths(12));

    private final History history;
    private final VaccineDoses doses;
    private final Map<String, List<LocalDate>> counted = new HashMap<>();

    VaccineHistory(History history, VaccineDoses doses) {
        this.history = history;
        this.doses = doses;
    }

    /**
     * A tetanus status.
     *
     * @param status 0 to 5
     * @param lastDose the dose that gave it; null for none
     */
    record Tetanus(int status, @Nullable LocalDate lastDose) {}

    static boolean isVaccine(String service) {
        return service.startsWith("IMM_");
    }

    /** The days of the doses that count, the first first. */
    List<LocalDate> validDoses(String vaccine) {
        List<LocalDate> known = counted.get(vaccine);
        if (known == null) {
            known = count(vaccine);
            counted.put(vaccine, known);
        }
        return known;
    }

    private List<LocalDate> count(String vaccine) {
        Set<String> products = HEXAVALENT_COUNTS_AS.contains(vaccine)
                ? ImmutableSet.of(vaccine, HEXAVALENT)
                : ImmutableSet.of(vaccine);
        List<LocalDate> valid = new ArrayList<>();
        for (LocalDate day : daysOf(products::contains)) {
            LocalDate before = valid.isEmpty() ? null : valid.get(valid.size() - 1);
            VaccineDoses.Least least = doses.of(vaccine, valid.size() + 1);
            boolean tooYoung =
                    least != null && day.isBefore(history.person().birthDate().plus(least.age()));
            boolean tooSoon = before != null
                    && (day.equals(before) || least != null && day.isBefore(before.plus(least.interval())));
            boolean tooCloseToLive = doses.liveInjectable().contains(vaccine) && followsLive(day);
            if (!tooYoung && !tooSoon && !tooCloseToLive) {
                valid.add(day);
            }
        }
        return valid;
    }

    private boolean followsLive(LocalDate day) {
        for (LocalDate live : daysOf(doses.liveInjectable()::contains)) {
            if (live.isBefore(day) && day.isBefore(live.plusDays(LIVE_GAP))) {
                return true;
            }
        }
        return false;
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
                && label.chars().allMatch(Character::isDigit)
                && !(vaccine.equals("IMM_MR") && (label.equals("0") || label.equals("3")));
    }

    /** The days on which any vaccine of this kind was given, oldest first, each once. */
    List<LocalDate> daysOf(Predicate<String> vaccine) {
        TreeSet<LocalDate> days = new TreeSet<>();
        history.allHappenings().forEach((service, happenings) -> {
            if (isVaccine(service) && vaccine.test(service)) {
                happenings.forEach(each -> days.add(each.date()));
            }
        });
        return List.copyOf(days);
    }

    /** The last of them; null where there is none. */
    @Nullable
    LocalDate lastOf(Predicate<String> vaccine) {
        List<LocalDate> days = daysOf(vaccine);
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    @Nullable
    LocalDate lastTetanusDose() {
        return lastOf(TETANUS::contains);
    }

    /** The last live injected dose of another vaccine than this. */
    @Nullable
    LocalDate lastLiveBut(String vaccine) {
        return lastOf(each -> doses.liveInjectable().contains(each) && !each.equals(vaccine));
    }

    /** T1 and T2 are reached by the infant series; every later dose counts after its least interval. */
    Tetanus tetanus() {
        List<LocalDate> infant = validDoses(PENTAVALENT);
        List<LocalDate> first = infant.subList(0, Math.min(3, infant.size()));
        int status = Math.min(2, first.size());
        LocalDate last = first.isEmpty() ? null : first.get(first.size() - 1);
        TreeSet<LocalDate> later = new TreeSet<>(infant.subList(first.size(), infant.size()));
        later.addAll(daysOf(service -> service.equals("IMM_DT") || service.equals("IMM_TD")));
        for (LocalDate day : later) {
            if (last == null || status < TETANUS_GAPS.size() && isLateEnough(day, last, status)) {
                status++;
                last = day;
            }
        }
        return new Tetanus(status, last);
    }

    /** From T3 on eleven months will do: doses are given at yearly rounds. */
    private static boolean isLateEnough(LocalDate day, LocalDate last, int status) {
        return !day.isBefore(last.plus(TETANUS_GAPS.get(status))) || status >= 3 && !day.isBefore(last.plusMonths(11));
    }
}
