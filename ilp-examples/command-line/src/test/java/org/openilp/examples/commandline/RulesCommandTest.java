package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openilp.core.json.IlpJson;
import org.openilp.rules.RulePack;

class RulesCommandTest {

    private static final ImmutableList<String> KEYS = ImmutableList.of(
            "kind",
            "id",
            "rows",
            "service",
            "occurrence",
            "basis",
            "packs",
            "from",
            "until",
            "confidence",
            "file",
            "line");

    @Test
    void json_has_one_object_for_each_rule_and_occurrence() throws IOException {
        JsonNode list = list();
        Set<String> seen = new HashSet<>();

        for (JsonNode rule : list) {
            assertThat(ImmutableList.copyOf(rule.fieldNames())).isEqualTo(KEYS);
            assertThat(seen.add(rule.get("id").asText() + " "
                            + rule.get("occurrence").asText()))
                    .as("%s", rule)
                    .isTrue();
        }
        assertThat(seen).contains("adult_and_elderly/blood-pressure/ilp-yearly YEAR");
    }

    @Test
    void a_rule_is_listed_with_all_that_is_known_of_it() throws IOException {
        JsonNode rule = find("adult_and_elderly/blood-pressure/ilp-yearly");

        assertThat(rule.get("kind").asText()).isEqualTo("DECISION");
        assertThat(rule.get("service").asText()).isEqualTo("BLOOD_PRESSURE_MEASUREMENT");
        assertThat(rule.get("basis")).extracting(JsonNode::asText).contains("K2015#Tabel 19");
        assertThat(rule.get("packs")).extracting(JsonNode::asText).contains("ILP_2023");
        assertThat(rule.get("from").asText()).isEqualTo("2023-08-29");
        assertThat(rule.get("until").isNull()).isTrue();
        assertThat(rule.get("confidence").asText()).isEqualTo("D");
        assertThat(rule.get("file").asText()).isEqualTo("adult_and_elderly/blood-pressure.drl");
        assertThat(rule.get("line").asInt()).isPositive();
    }

    @Test
    void follow_ups_are_listed_only_of_findings_that_a_rule_concludes() throws IOException {
        Set<String> findings = new HashSet<>();
        RulePack.national().findingRules().forEach(rule -> findings.add(rule.code()));

        for (JsonNode rule : list()) {
            if (rule.get("kind").asText().equals("FOLLOW_UP")) {
                assertThat(findings).contains(rule.get("id").asText().split("/")[1]);
            }
        }
    }

    @Test
    void the_table_fits_the_page() {
        Run run = Run.ilp("rules");

        assertThat(run.out())
                .contains("adult_and_elderly/blood-pressure/ilp-yearly", "Pengukuran tekanan darah (tahunan)");
        assertThat(run.outLines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(run.code()).isZero();
    }

    private static JsonNode find(String id) throws IOException {
        for (JsonNode rule : list()) {
            if (rule.get("id").asText().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + id);
    }

    private static JsonNode list() throws IOException {
        Run run = Run.ilp("rules", "--format", "json");
        assertThat(run.code()).isZero();
        return IlpJson.mapper().readTree(run.out());
    }
}
