package org.openilp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.rule.DrlFile;
import org.openilp.rules.rule.DrlFile.RuleText;
import org.openilp.rules.rule.Outline;
import org.openilp.rules.rule.RuleException;
import org.openilp.rules.rule.RuleReader;
import org.openilp.rules.verbs.Plan;

class LoadingTest {

    private static final ClassLoader LOADER = LoadingTest.class.getClassLoader();
    private static final CompiledRules COMPILED = CompiledRules.fromClassPath(LOADER);
    private static final List<DrlFile> TEXTS = RuleTexts.fromClassPath(LOADER);

    @Test
    void theModelListAndTheModelClassesAgree() throws Exception {
        Path classes = Path.of(RuleEngine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/openilp/rules");
        Pattern model = Pattern.compile("Rules[0-9a-f]{32}\\.class");
        List<String> built;
        try (Stream<Path> files = Files.walk(classes)) {
            built = files.filter(
                            file -> model.matcher(file.getFileName().toString()).matches())
                    .map(file -> "org.openilp.rules."
                            + classes.relativize(file)
                                    .toString()
                                    .replace('/', '.')
                                    .replace(".class", ""))
                    .toList();
        }
        List<String> listed;
        try (InputStream list = LOADER.getResourceAsStream("META-INF/kie/org.openilp/ilp-rules/drools-model")) {
            listed = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("org."))
                    .toList();
        }

        assertThat(listed).containsExactlyInAnyOrderElementsOf(built).doesNotHaveDuplicates();
    }

    @Test
    void theCompiledRulesAreThoseOfTheTextsAndFoundByTheirNames() {
        for (String name : COMPILED.packages()) {
            Set<String> written = new HashSet<>();
            for (DrlFile file : TEXTS) {
                if (file.path()
                        .substring(0, file.path().lastIndexOf('/'))
                        .replace('/', '.')
                        .equals(name)) {
                    file.rules().forEach(rule -> written.add(rule.name()));
                }
            }

            assertThat(COMPILED.all(name).getRules())
                    .extracting(Rule::getName)
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(written);
            assertThat(COMPILED.some(name, written).getRules())
                    .extracting(Rule::getName)
                    .containsExactlyElementsOf(written);
        }
        assertThat(COMPILED.packages().stream()
                        .mapToInt(name -> COMPILED.all(name).getRules().size())
                        .sum())
                .isEqualTo(TEXTS.stream().mapToInt(file -> file.rules().size()).sum());
    }

    /** Rules are read from their text; this holds that against what Java runs. */
    @Test
    void aCompiledRightSideSaysWhatIsReadOfItsText() throws Exception {
        RuleReader reader = new RuleReader(Dictionary.national(), SeriesCatalogue::national);
        Map<String, Plan> said = new HashMap<>();
        for (String name : COMPILED.packages()) {
            for (Rule rule : COMPILED.all(name).getRules()) {
                Plan plan = Plan.listening();
                rule.getDefaultConsequence().getBlock().execute(plan);
                said.put(rule.getName(), plan);
            }
        }
        for (DrlFile file : TEXTS) {
            for (RuleText text : file.rules()) {
                if (text.name().startsWith(RuleReader.FINDINGS)) {
                    assertThat(reader.findingRule(text)).isEqualTo(reader.findingRule(text, said.get(text.name())));
                } else {
                    assertThat(reader.heading(text).rule()).isEqualTo(reader.rule(text, said.get(text.name())));
                }
            }
        }
    }

    @Test
    void theOutlineThatTheBuildWroteIsThatOfTheRules() {
        RuleEngine slow = RuleEngine.fromClassPath(Dictionary.national(), SeriesCatalogue.national());

        assertThat(RuleTexts.outline(LOADER)).isEqualTo(slow.book().outline().toText());
        assertThat(Outline.parse(slow.book().outline().toText()))
                .isEqualTo(slow.book().outline());
    }

    @Test
    void withoutAnOutlineTheRulesAreRead() {
        assertThat(RuleTexts.outline(answering(null))).isNull();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new RuleTexts(LOADER).file("everyone/nothing.drl"))
                .isInstanceOf(RuleException.class)
                .hasMessage("everyone/nothing.drl is not on the class path\nMaybe build the module again from clean.");
        assertThat(new RuleTexts(LOADER).file("everyone/registration.drl")).isIn(TEXTS);
    }

    @Test
    void aRuleThatWasNotCompiledIsNamed() {
        assertThatThrownBy(() -> COMPILED.some("everyone", Set.of("everyone/new-rule/case")))
                .isInstanceOf(RuleException.class)
                .hasMessage("the compiled rules are not those of the DRL files: \"everyone/new-rule/case\" of"
                        + " org.openilp.rules.everyone was not compiled\nMaybe build the module again from clean.");
    }

    @Test
    void withoutTheModelListTheMendIsToBuildWithMaven() {
        assertThatThrownBy(() -> CompiledRules.fromClassPath(answering(null)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("drools-model is not on the class path: the rules were not compiled")
                .hasMessageContaining("Maybe build the module with Maven");
    }

    @Test
    void aListedModelThatIsNotThereIsNamed() {
        ClassLoader stale = answering("Drools-Model-Version:10.2.0\norg.openilp.rules.adult.RulesGone\n");

        assertThatThrownBy(() -> CompiledRules.fromClassPath(stale).all("adult"))
                .isInstanceOf(RuleException.class)
                .hasMessage("the build listed org.openilp.rules.adult.RulesGone, which is not there\n"
                        + "Maybe build again from clean.");
    }

    private static ClassLoader answering(@Nullable String list) {
        return new ClassLoader(null) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                return list == null ? null : new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Test
    void withoutTheTextsTheMendIsToBuildWithMaven() {
        assertThatThrownBy(() -> RuleTexts.fromClassPath(new ClassLoader(null) {}))
                .isInstanceOf(RuleException.class)
                .hasMessage("org/openilp/rules/everyone/registration.drl is not on the class path\n"
                        + "Maybe build the module with Maven.");
    }

    @Test
    void textsAreReadInTheOrderOfTheirPathsAndNamedBelowTheirFolder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.createDirectories(folder.resolve("a/deep"));
        Files.writeString(folder.resolve("b/x.drl"), "rule \"b/x/y\"\nwhen\n    Client()\nthen\nend\n");
        Files.writeString(folder.resolve("a/deep/z.drl"), "package z\n");
        Files.writeString(folder.resolve("a/note.txt"), "rule");

        assertThat(RuleTexts.read(folder)).extracting(DrlFile::path).containsExactly("a/deep/z.drl", "b/x.drl");
    }
}
