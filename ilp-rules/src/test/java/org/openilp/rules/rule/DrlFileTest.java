package org.openilp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openilp.rules.rule.DrlFile.RuleText;

class DrlFileTest {

    private static final String TWO_RULES = """
            package org.openilp.rules.adult

            import org.openilp.rules.client.Client
            global org.openilp.rules.verbs.Plan plan

            // What the first says,
            // in two lines.
            rule "adult/family/first"
                @service("HEALTH_EDUCATION")
                @packs("ILP_2023; POSYANDU_2023;")
                @basis( "K2015#Tabel 19" )
            when
                Client( female,
                        has("HYPERTENSION") )
            then
                plan.due().yearly();
            end

            // The second.
            rule "adult/family/second"
            when
                Client()
            then
                plan.due().yearly();
            end
            """;

    @Test
    void aFileIsItsRulesInOrderWithTheirPlacesAndComments() {
        DrlFile file = DrlFile.parse("adult/family.drl", TWO_RULES);

        assertThat(file.path()).isEqualTo("adult/family.drl");
        assertThat(file.rules())
                .extracting(RuleText::name)
                .containsExactly("adult/family/first", "adult/family/second");
        assertThat(file.rules())
                .extracting(RuleText::source)
                .containsExactly(
                        new Source("adult/family.drl", 8, "What the first says,\nin two lines."),
                        new Source("adult/family.drl", 20, "The second."));
        assertThat(file.rules().get(0).source()).hasToString("adult/family.drl:8");
    }

    @Test
    void theLeftSideIsWhatStandsInTheBracketsOfTheClient() {
        DrlFile file = DrlFile.parse("adult/family.drl", TWO_RULES);

        assertThat(file.rules().get(0).left()).matches("female,\\s+has\\(\"HYPERTENSION\"\\)");
        assertThat(file.rules().get(1).left()).isEmpty();
    }

    @Test
    void theRightSideIsWhatStandsBetweenThenAndEnd() {
        DrlFile file = DrlFile.parse("adult/family.drl", TWO_RULES);

        assertThat(file.rules().get(1).right()).isEqualTo("plan.due().yearly();");
    }

    @Test
    void annotationsAreTextAndListsAreSeparatedBySemicolons() {
        RuleText rule = DrlFile.parse("adult/family.drl", TWO_RULES).rules().get(0);

        assertThat(rule.annotations())
                .containsEntry("service", "HEALTH_EDUCATION")
                .containsEntry("basis", "K2015#Tabel 19")
                .hasSize(3);
        assertThat(rule.list("packs")).containsExactly("ILP_2023", "POSYANDU_2023");
        assertThat(rule.list("rows")).isEmpty();
    }

    @Test
    void aRuleWithoutACommentHasNone() {
        String bare = "rule \"a/b/c\"\nwhen\n    Client()\nthen\nend\n";

        assertThat(DrlFile.parse("a/b.drl", bare).rules().get(0).source()).isEqualTo(new Source("a/b.drl", 1, ""));
    }

    @Test
    void aCommentAboveAnEmptyLineBelongsToNoRule() {
        String text = "// of the file\n\nrule \"a/b/c\"\nwhen\n    Client()\nthen\nend\n";

        assertThat(DrlFile.parse("a/b.drl", text).rules().get(0).source().comment())
                .isEmpty();
    }

    @Test
    void aFileWithoutRulesHasNone() {
        assertThat(DrlFile.parse("a/b.drl", "package x\n").rules()).isEmpty();
    }

    @Test
    void aRuleThatIsNotInTheFormOfThisLibraryIsMissed() {
        String indented = TWO_RULES.replace("\nwhen\n    Client()", "\n  when\n    Client()");

        assertThatThrownBy(() -> DrlFile.parse("adult/family.drl", indented))
                .isInstanceOf(RuleException.class)
                .hasMessage("adult/family.drl: found 2 lines that begin with \"rule\" but could read 1 rules\n"
                        + "Maybe a \"when\", \"then\" or \"end\" does not stand alone at the beginning of its line.");
    }

    @Test
    void anotherPatternThanOneClientIsRefused() {
        for (String pattern : new String[] {"Person()", "$c : Client()", "Client() \n    not Client()x", ""}) {
            String text = "rule \"a/b/c\"\nwhen\n    " + pattern + "\nthen\nend\n";

            assertThatThrownBy(() -> DrlFile.parse("a/b.drl", text))
                    .as(pattern)
                    .isInstanceOf(RuleException.class)
                    .hasMessage("a/b.drl:1: rule \"a/b/c\": expected one Client( … ) between when and then");
        }
    }

    @Test
    void linesMayEndAsOnWindows() {
        DrlFile file = DrlFile.parse("adult/family.drl", TWO_RULES.replace("\n", "\r\n"));

        assertThat(file.rules()).hasSize(2);
    }
}
