package org.openilp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;

class BookReaderTest {

    private static final String RULE = """
            // Why.
            rule "adult/%1$s/case"
                @service("HEALTH_EDUCATION")
                @packs("ILP_2023")
                @basis("K2015")
                @confidence("D")
            when
                Client( %2$s )
            then
                %3$s
            end
            """;
    private static final String SENTENCE = "plan.due(\"YEAR\").every(1, YEARS);";
    private static final DrlFile FINDINGS = DrlFile.parse("findings/kek.drl", """
            rule "findings/KEK"
            when
                Client( pregnant )
            then
                plan.find("KEK");
            end
            """);

    private static DrlFile file(String family, String left, String right) {
        return DrlFile.parse("adult/" + family + ".drl", RULE.formatted(family, left, right));
    }

    /** Files that tell which of them were asked for. */
    private record Shelf(List<DrlFile> all, List<String> asked) implements RuleFiles {
        Shelf(DrlFile... files) {
            this(List.of(files), new ArrayList<>());
        }

        @Override
        public DrlFile file(String path) {
            asked.add(path);
            return all.stream()
                    .filter(file -> file.path().equals(path))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static RuleBook read(RuleFiles files) {
        return BookReader.read(files, Dictionary.national(), SeriesCatalogue::national, null);
    }

    private static RuleBook read(RuleFiles files, Outline outline) {
        return BookReader.read(files, Dictionary.national(), SeriesCatalogue::national, outline);
    }

    @Test
    void withAnOutlineAFileIsReadWhenOneOfItsRulesIsAskedFor() {
        Shelf shelf = new Shelf(file("one", "", SENTENCE), file("two", "female", SENTENCE), FINDINGS);
        RuleBook slow = read(shelf);
        Outline outline = slow.outline();

        RuleBook book = read(shelf, outline);
        assertThat(shelf.asked()).containsExactly("findings/kek.drl");
        assertThat(book.find("adult/two/case")).isEqualTo(slow.find("adult/two/case"));
        assertThat(shelf.asked()).containsExactly("findings/kek.drl", "adult/two.drl");
        assertThat(book.find("adult/two/case")).isSameAs(book.find("adult/two/case"));
        assertThat(shelf.asked()).hasSize(2);
    }

    @Test
    void aBookIsTheSameWithItsOutlineAndWithout() {
        Shelf shelf = new Shelf(file("one", "", SENTENCE), file("two", "female", SENTENCE), FINDINGS);
        RuleBook slow = read(shelf);
        RuleBook book = read(shelf, Outline.parse(slow.outline().toText()));

        assertThat(book.rules()).isEqualTo(slow.rules());
        assertThat(book.findingRules()).isEqualTo(slow.findingRules());
        assertThat(book.outline()).isEqualTo(slow.outline());
        assertThat(book.headings())
                .extracting(Heading::inForce)
                .containsExactlyElementsOf(
                        slow.headings().stream().map(Heading::inForce).toList());
    }

    @Test
    void aRuleThatCannotBeReadIsToldWhenItIsAskedFor() {
        RuleBook book = read(new Shelf(file("one", "", SENTENCE), file("two", "old", SENTENCE)));

        assertThat(book.find("adult/one/case")).isNotNull();
        assertThatThrownBy(() -> book.find("adult/two/case"))
                .isInstanceOf(RuleException.class)
                .hasMessage("adult/two.drl:2: rule \"adult/two/case\": \"old\" is no word of the rules");
    }

    @Test
    void allRulesTogetherTellEverythingThatIsWrong() {
        RuleBook book = read(new Shelf(file("one", "old", SENTENCE), file("two", "", "plan.soon();")));

        assertThatThrownBy(book::rules)
                .isInstanceOf(RuleException.class)
                .hasMessage("adult/one.drl:2: rule \"adult/one/case\": \"old\" is no word of the rules\n"
                        + "adult/two.drl:2: rule \"adult/two/case\": \"soon\" is no verb of the rules");
    }

    @Test
    void whatIsWrongInOneHeadingIsToldWithWhatIsWrongInOthers() {
        DrlFile unnamed = DrlFile.parse("adult/x.drl", "rule \"adult/x\"\nwhen\n    Client()\nthen\nend\n");

        assertThatThrownBy(() -> read(new Shelf(file("one", "old", SENTENCE), unnamed)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("rule \"adult/x\": a rule is named folder/family/case")
                .hasMessageContaining("\"old\" is no word of the rules");
    }

    @Test
    void aRuleThatTheOutlineHasAndItsFileHasNotIsNamed() {
        Outline outline = read(new Shelf(file("one", "", SENTENCE))).outline();
        DrlFile without = DrlFile.parse("adult/one.drl", "package x\n");

        assertThatThrownBy(() -> read(new Shelf(without), outline).find("adult/one/case"))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("adult/one.drl: no rule \"adult/one/case\"");
    }

    @Test
    void anOutlineThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Outline.parse("verse\tone\n"))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("cannot read the outline of the rules at \"verse\tone\"");
    }
}
