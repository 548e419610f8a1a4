package org.openilp.examples.commandline.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Timeline;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.VaccineCard;
import org.openilp.rules.series.Forecast;
import org.openilp.rules.series.JudgedDose;
import org.openilp.rules.series.Milestone;
import org.openilp.rules.series.TetanusStatus;

/** A vaccine card for people: the doses given with their verdict, and the next. */
public final class VaccineTable {

    private static final List<Integer> WIDTHS = List.of(26, 36, 34);
    private static final int SCHOOL_AGE = 6;

    private final Texts texts;
    private final Names names;
    private final PersonLine personLine;

    /** Tables in the language of some texts. */
    public VaccineTable(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
        this.personLine = new PersonLine(texts);
    }

    /** The table of a card. */
    public String of(HealthRecord record, VaccineCard card) {
        Page page = new Page().rule('=');
        page.paragraph(0, card.person() + "  ", personLine.of(record, card.date()));
        page.paragraph(texts.get("vaccines.day", card.date()));
        page.rule('-');
        page.row(
                WIDTHS,
                List.of(texts.get("vaccines.vaccine"), texts.get("vaccines.given"), texts.get("vaccines.next")));
        for (VaccineCard.Vaccine vaccine : card.vaccines()) {
            if (isWorthShowing(vaccine, isSmallChild(record, card.date()))) {
                page.row(WIDTHS, List.of(names.service(vaccine.code()), doses(vaccine), next(vaccine, card.date())));
            }
        }
        page.rule('-');
        page.paragraph(tetanus(card.tetanus()));
        if (isSmallChild(record, card.date())) {
            for (Milestone milestone : Milestone.values()) {
                page.paragraph(milestone(milestone, record, card));
            }
        }
        return page.blank().toString();
    }

    private static boolean isSmallChild(HealthRecord record, LocalDate today) {
        return today.isBefore(record.person().birthDate().plusYears(SCHOOL_AGE));
    }

    private String milestone(Milestone milestone, HealthRecord record, VaccineCard card) {
        String name = texts.get("milestone." + milestone);
        LocalDate reached = card.milestones().get(milestone);
        LocalDate end = record.person().birthDate().plus(milestone.before());
        if (reached != null) {
            return texts.get("vaccines.milestone", name, reached);
        }
        return card.date().isBefore(end)
                ? texts.get("vaccines.milestoneOpen", name, end)
                : texts.get("vaccines.milestoneMissed", name);
    }

    /** Vaccines of other ages, places and times, of which nothing was given, would only fill the page. */
    private static boolean isWorthShowing(VaccineCard.Vaccine vaccine, boolean smallChild) {
        Forecast.Why why = vaccine.whyNone();
        boolean elsewhere = why == Forecast.Why.NOT_IN_COHORT
                || why == Forecast.Why.NOT_IN_FORCE
                || why == Forecast.Why.BY_RULE
                || why == Forecast.Why.AGED_OUT && !smallChild;
        boolean given = vaccine.status().doses().stream()
                .anyMatch(dose -> dose.dose().product().startsWith(vaccine.code()));
        return given || !elsewhere;
    }

    private String doses(VaccineCard.Vaccine vaccine) {
        List<String> doses = new ArrayList<>();
        for (JudgedDose dose : vaccine.status().doses()) {
            doses.add(dose(dose));
        }
        return doses.isEmpty() ? "-" : String.join("; ", doses);
    }

    private String dose(JudgedDose dose) {
        String day = texts.day(dose.dose().date());
        return switch (dose.verdict()) {
            case VALID ->
                texts.get("vaccines.valid", String.valueOf(dose.label()), day)
                        + (dose.early() ? texts.get("vaccines.early") : "");
            case INVALID -> texts.get("vaccines.invalid", day, texts.get("fault." + dose.fault()));
            case SURPLUS -> texts.get("vaccines.surplus", day);
            case NOT_COUNTED -> texts.get("vaccines.notCounted", day);
        };
    }

    private String next(VaccineCard.Vaccine vaccine, LocalDate today) {
        Decision next = vaccine.next();
        if (next == null
                && vaccine.status().forecast() instanceof Forecast.Next later
                && later.recommended().isAfter(today)) {
            return texts.get("vaccines.later", later.label(), later.recommended());
        }
        if (next == null) {
            Forecast.Why why = vaccine.whyNone();
            return texts.get("why." + (why == null ? Forecast.Why.BY_RULE : why));
        }
        Timeline days = next.timeline();
        List<String> words = new ArrayList<>();
        words.add(texts.get("vaccines.dose", next.occurrence(), names.state(next.state())));
        Postponement postponement = next.postponement();
        if (postponement != null && postponement.permanent()) {
            return texts.postponement(names.condition(postponement.reason()), postponement);
        }
        if (postponement != null) {
            words.add(texts.postponement(names.condition(postponement.reason()), postponement));
        }
        words.add(texts.get("vaccines.due", texts.day(days.due())));
        if (days.overdue() != null) {
            words.add(texts.get("vaccines.overdue", days.overdue()));
        }
        if (days.closes() != null) {
            words.add(texts.get("vaccines.closes", days.closes()));
        }
        return words.stream().collect(Collectors.joining("; "));
    }

    private String tetanus(TetanusStatus tetanus) {
        return tetanus.protectedUntil() == null
                ? texts.get("vaccines.tetanus", tetanus.status())
                : texts.get("vaccines.tetanusUntil", tetanus.status(), tetanus.protectedUntil());
    }
}
