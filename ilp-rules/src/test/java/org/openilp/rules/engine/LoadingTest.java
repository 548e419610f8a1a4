package org.openilp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.rules.rule.DrlFile;
import org.openilp.rules.rule.RuleException;

class LoadingTest {

    private static final ClassLoader LOADER = LoadingTest.class.getClassLoader();

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
        assertThat(CompiledRules.fromClassPath(LOADER).byPackage().size()).isEqualTo(built.size());
    }

    @Test
    void theCompiledRulesAreThoseOfTheTexts() {
        assertThat(CompiledRules.fromClassPath(LOADER).names())
                .containsExactlyInAnyOrderElementsOf(RuleTexts.fromClassPath(LOADER).stream()
                        .flatMap(file -> file.rules().stream())
                        .map(DrlFile.RuleText::name)
                        .toList());
    }

    @Test
    void textsThatWereNotCompiledAreNamed() {
        List<DrlFile> texts = RuleTexts.fromClassPath(LOADER);
        RuleLoader fewer = new RuleLoader(
                new CompiledRules(ImmutableListMultimap.of()),
                texts,
                Dictionary.national(),
                SeriesCatalogue.national());

        assertThatThrownBy(fewer::load)
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("the compiled rules are not those of the DRL files: [")
                .hasMessageContaining(texts.get(0).rules().get(0).name())
                .hasMessageEndingWith("\nMaybe build the module again from clean.");
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

        assertThatThrownBy(() -> CompiledRules.fromClassPath(stale))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("names org.openilp.rules.adult.RulesGone, which is not there\n"
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
