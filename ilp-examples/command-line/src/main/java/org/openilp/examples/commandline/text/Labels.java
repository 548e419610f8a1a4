package org.openilp.examples.commandline.text;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openilp.core.Dictionary;
import org.openilp.core.finding.FindingDefinition;
import org.openilp.core.service.ServiceKind;

/**
 * The words for the labels that tell decisions of one service apart, such as {@code YEAR}, {@code M18} or the code of a
 * finding. Labels in common use, such as {@code K1}, and those without words stand for themselves.
 */
final class Labels {

    /** Labels with a number, and the key of their words. */
    private static final ImmutableMap<Pattern, String> NUMBERED = ImmutableMap.of(
            Pattern.compile("M(\\d+)"), "monthsOld",
            Pattern.compile("AGE(\\d+)"), "age",
            Pattern.compile("CLASS(\\d+)"), "class",
            Pattern.compile("MONTH(\\d+)"), "month",
            Pattern.compile("(\\d+)_MONTHLY"), "everyMonths",
            Pattern.compile("EVERY_(\\d+)_MONTHS"), "everyMonths",
            Pattern.compile("EVERY_(\\d+)_YEARS"), "everyYears",
            Pattern.compile("VAR_D(\\d+)"), "day");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Dictionary dictionary;
    private final Texts texts;

    Labels(Dictionary dictionary, Texts texts) {
        this.dictionary = dictionary;
        this.texts = texts;
    }

    /** The words for a label of a service; empty for an empty label. */
    String of(String service, String label) {
        int colon = label.indexOf(':');
        if (colon >= 0) {
            return of(service, label.substring(0, colon)) + ": " + of(service, label.substring(colon + 1));
        }
        if (NUMBER.matcher(label).matches()) {
            return texts.get(isVaccine(service) ? "label.dose" : "label.nth", label);
        }
        return texts.find("label." + label)
                .or(() -> dictionary.findings().find(label).map(this::name))
                .or(() -> numbered(label))
                .orElse(label);
    }

    private Optional<String> numbered(String label) {
        for (Map.Entry<Pattern, String> form : NUMBERED.entrySet()) {
            Matcher matcher = form.getKey().matcher(label);
            if (matcher.matches()) {
                return Optional.of(texts.get("label." + form.getValue(), matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private String name(FindingDefinition finding) {
        return texts.language() == Language.ID ? finding.nameId() : finding.nameEn();
    }

    private boolean isVaccine(String service) {
        return dictionary
                .services()
                .find(service)
                .map(found -> found.kind() == ServiceKind.IMMUNIZATION)
                .orElse(false);
    }
}
