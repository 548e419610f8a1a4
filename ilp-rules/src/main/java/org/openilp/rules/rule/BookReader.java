package org.openilp.rules.rule;

import com.google.common.base.Suppliers;
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
     * @param outline of these rules, where it is known: then most files are read when they are asked for too
     * @throws RuleException where a heading or an interpreting rule cannot be read; lists every rule that cannot
     */
    public static RuleBook read(
            RuleFiles files, Dictionary dictionary, Supplier<SeriesCatalogue> vaccines, @Nullable Outline outline) {
        BookReader book = new BookReader(new RuleReader(dictionary, vaccines));
        if (outline == null) {
            files.all().forEach(book::add);
        } else {
            outline.rules().forEach(entry -> book.headings.add(book.heading(entry, files)));
            outline.findingFiles().forEach(path -> book.add(files.file(path)));
        }
        for (FindingRule finding : book.findingRules) {
            book.headings.addAll(book.reader.followUps(finding.code()));
        }
        if (!book.wrong.isEmpty()) {
            book.headings.forEach(heading -> book.tried(Heading::rule, heading));
            throw new RuleException(String.join("\n", book.wrong));
        }
        return new RuleBook(book.headings, book.findingRules, outline);
    }

    private Heading heading(Outline.Entry entry, RuleFiles files) {
        return new Heading(
                entry.id(),
                Rule.Kind.DECISION,
                entry.folder(),
                entry.service(),
                entry.inForce(),
                entry.source(),
                Suppliers.memoize(
                        () -> reader.rule(files.file(entry.source().file()).rule(entry.id()))));
    }

    private void add(DrlFile file) {
        file.rules().forEach(this::add);
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
