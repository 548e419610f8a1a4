package org.openilp.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.rule.DrlFile.RuleText;

/** Reads the rules of the DRL files, with what follows the findings that they conclude, into a book. */
public final class BookReader {

    private final RuleReader reader;
    private final List<Heading> headings = new ArrayList<>();
    private final List<FindingRule> findingRules = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private BookReader(RuleReader reader) {
        this.reader = reader;
    }

    /**
     * The book of some files. What its deciding rules say is read when it is asked for.
     *
     * @param vaccines the series that say when their doses are due; asked for when a rule is read
     * @param outline what these rules say of time, where that is known
     * @throws RuleException where a heading or an interpreting rule cannot be read; lists every rule that cannot
     */
    public static RuleBook read(
            List<DrlFile> files, Dictionary dictionary, Supplier<SeriesCatalogue> vaccines, @Nullable Outline outline) {
        BookReader book = new BookReader(new RuleReader(dictionary, vaccines));
        for (DrlFile file : files) {
            file.rules().forEach(book::add);
        }
        for (FindingRule finding : List.copyOf(book.findingRules)) {
            book.headings.addAll(book.reader.followUps(finding.code()));
        }
        if (!book.wrong.isEmpty()) {
            book.headings.forEach(heading -> book.tried(Heading::rule, heading));
            throw new RuleException(String.join("\n", book.wrong));
        }
        return new RuleBook(book.headings, book.findingRules, outline);
    }

    private void add(RuleText text) {
        if (text.name().startsWith(RuleReader.FINDINGS)) {
            FindingRule rule = tried(reader::findingRule, text);
            if (rule != null) {
                findingRules.add(rule);
            }
        } else {
            Heading heading = tried(reader::heading, text);
            if (heading != null) {
                headings.add(heading);
            }
        }
    }

    private <F, T> @Nullable T tried(Function<F, T> read, F from) {
        try {
            return read.apply(from);
        } catch (RuleException problem) {
            wrong.add(problem.getMessage());
            return null;
        }
    }
}
