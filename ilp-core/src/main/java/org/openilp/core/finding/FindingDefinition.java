package org.openilp.core.finding;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openilp.core.basis.Confidence;

/**
 * One interpretation of results: one row of findings.csv.
 *
 * @param code the code
 * @param nameId the Indonesian name
 * @param nameEn the English name
 * @param appliesTo whom it applies to, as the table has it; documentation, the rules decide
 * @param rule the cut-offs, as the table has them; documentation, the rules decide
 * @param severity how grave it is
 * @param validFor how long it holds after its day; null if until a newer value or the end of its episode
 * @param packs the ids of the packs that ask for it
 * @param basis the citations it rests on, each an id with an optional place after {@code #}
 * @param confidence how the row was come by
 * @param note what else the table says
 */
public record FindingDefinition(
        String code,
        String nameId,
        String nameEn,
        String appliesTo,
        String rule,
        Severity severity,
        @Nullable Period validFor,
        ImmutableList<String> packs,
        ImmutableList<String> basis,
        Confidence confidence,
        String note) {}
