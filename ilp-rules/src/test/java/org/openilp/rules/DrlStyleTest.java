package org.openilp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file of rules is written. */
class DrlStyleTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/openilp/rules");
    /** A family is never split; that of HPV, with four editions, is the longest. */
    private static final int LINES_OF_A_FILE = 215;

    private static final int LINES_OF_A_RULE = 25;
    private static final int COLUMNS = 120;

    /** What Drools can do and a rule of this library may not: order, time, state, and reading outside of the client. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|activation-group|ruleflow-group"
                    + "|no-loop|lock-on-active|date-effective|date-expires|duration|timer|enabled|auto-focus)\\b"
                    + "|\\beval\\s*\\(|\\baccumulate\\s*\\(|\\bcollect\\s*\\(|\\bforall\\s*\\(|\\bexists\\b|\\bnot\\s+Client\\b"
                    + "|\\)\\s*from\\s|\\bmodify\\s*\\(|\\bupdate\\s*\\(|\\binsert(?:Logical)?\\s*\\(|\\b(?:delete|retract)\\s*\\("
                    + "|\\bnow\\s*\\(|\\bdialect\\b|\\bfunction\\b|\\bquery\\b|\\bdeclare\\b|\\bmatches\\b|\\bmemberOf\\b|\\$\\w");

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]*)\".*?^end$");
    private static final Pattern LEFT = Pattern.compile("(?ms)^when$.*?^then$");
    private static final Pattern LIST = Pattern.compile("@(packs|basis|rows)\\(\\s*\"([^\"]*)\"");

    private record Drl(String path, String text) {

        /** Without comments, texts in quotes and names of rules, in which any word may stand. */
        String code() {
            return text.replaceAll("(?m)//.*$", "").replaceAll("\"[^\"]*\"", "\"\"");
        }

        List<String> rules() {
            List<String> rules = new ArrayList<>();
            Matcher matcher = RULE.matcher(text);
            while (matcher.find()) {
                rules.add(matcher.group());
            }
            return rules;
        }
    }

    private static List<Drl> files() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .map(DrlStyleTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Drl read(Path path) {
        try {
            return new Drl(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void thereAreFiles() {
        assertThat(files()).hasSizeGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> aFileIsShortAndItsLinesToo() {
        return each(file -> {
            assertThat(file.text().lines().count()).isLessThanOrEqualTo(LINES_OF_A_FILE);
            assertThat(file.text().lines())
                    .allSatisfy(line -> assertThat(line)
                            .hasSizeLessThanOrEqualTo(COLUMNS)
                            .doesNotContain("\t")
                            .doesNotEndWith(" "));
            assertThat(file.text()).endsWith("end\n").doesNotContain("\r");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRuleSaysOneThoughtInAFewLines() {
        return each(file -> assertThat(file.rules())
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(rule.lines().count()).as(name(rule)).isLessThanOrEqualTo(LINES_OF_A_RULE)));
    }

    @TestFactory
    Stream<DynamicTest> aFileUsesNothingThatIsForbidden() {
        return each(file -> assertThat(FORBIDDEN.matcher(file.code()).results().map(found -> found.group()))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    salience 10",
                "    agenda-group \"x\"",
                "    no-loop",
                "    lock-on-active true",
                "    date-effective \"\"",
                "    date-expires \"\"",
                "    eval( true )",
                "    accumulate( Client(), count(1) )",
                "    Client() from source",
                "    modify( client ) { }",
                "    update( client );",
                "    LocalDate.now()",
                "    $client : Client()",
                "    not Client()",
            })
    void theTestAboveSeesWhatIsForbidden(String line) {
        assertThat(FORBIDDEN.matcher(new Drl("", line).code()).find()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> aLeftSideNegatesByWordsAndComparesNothingButAges() {
        return each(file -> {
            Matcher left = LEFT.matcher(file.code());
            while (left.find()) {
                assertThat(left.group()).doesNotContain("!").doesNotContain("not(");
                assertThat(Pattern.compile("(\\w+)\\s*(>=|<=|==|<|>)")
                                .matcher(left.group())
                                .results()
                                .map(found -> found.group(1)))
                        .allMatch(name -> name.matches("age(Days|Months|Years)"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> importsAreSinglySortedAndAllUsed() {
        return each(file -> {
            List<String> imports = file.text()
                    .lines()
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replace("import static ", "").replace("import ", ""))
                    .toList();
            String body = file.code().replaceAll("(?m)^import .*$", "");

            assertThat(imports).doesNotHaveDuplicates().noneMatch(name -> name.endsWith("*"));
            assertThat(imports).contains("org.openilp.rules.client.Client");
            assertThat(imports)
                    .allSatisfy(name -> assertThat(body).containsPattern("\\b" + name.replaceAll(".*\\.", "") + "\\b"));
        });
    }

    @TestFactory
    Stream<DynamicTest> thePackageIsTheFolderAndThePlanTheOnlyGlobal() {
        return each(file -> {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            assertThat(file.text()).startsWith("package org.openilp.rules." + folder.replace('/', '.') + "\n");
            assertThat(file.text().lines().filter(line -> line.startsWith("global")))
                    .containsExactly("global org.openilp.rules.verbs.Plan plan");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRuleStandsInTheFolderOfItsName() {
        return each(file -> assertThat(file.rules())
                .allSatisfy(rule -> assertThat(name(rule))
                        .startsWith(
                                file.path().startsWith("findings/")
                                        ? "findings/"
                                        : file.path().split("/")[0] + "/")
                        .matches("findings/[A-Z0-9_]+|[a-z_]+/[a-z0-9-]+/[a-z0-9-]+")));
    }

    @TestFactory
    Stream<DynamicTest> aDecidingRuleIsWrittenInTheFileOfItsFamily() {
        return each(file -> {
            if (!file.path().startsWith("findings/")) {
                String family =
                        file.path().substring(file.path().lastIndexOf('/') + 1).replace(".drl", "");
                assertThat(file.rules())
                        .allSatisfy(rule -> assertThat(name(rule).split("/")[1]).isEqualTo(family));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aCommentStandsDirectlyAboveEveryRule() {
        return each(file -> {
            List<String> lines = file.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith("rule ")) {
                    assertThat(lines.get(i - 1)).as(lines.get(i)).startsWith("// ");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> listsAreSeparatedBySemicolonsWithoutBlanks() {
        return each(file -> {
            Matcher list = LIST.matcher(file.text());
            while (list.find()) {
                assertThat(list.group(2)).as(list.group()).matches("[^;\\s][^;]*(;[^;\\s][^;]*)*");
                if (!list.group(1).equals("basis")) {
                    assertThat(list.group(2)).as(list.group()).doesNotContain(",");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> metadataStandsInOneOrder() {
        List<String> order = List.of("service", "packs", "basis", "confidence", "from", "until", "rows");
        return each(file -> assertThat(file.rules()).allSatisfy(rule -> {
            List<Integer> places = Pattern.compile("(?m)^    @(\\w+)")
                    .matcher(rule)
                    .results()
                    .map(found -> order.indexOf(found.group(1)))
                    .toList();
            assertThat(places).as(name(rule)).isSorted().doesNotContain(-1);
            if (name(rule).startsWith("findings/")) {
                assertThat(places).as(name(rule)).isEmpty();
            } else {
                assertThat(places).as(name(rule)).contains(0, 1, 2, 3, 4);
            }
        }));
    }

    private static String name(String rule) {
        return rule.substring(rule.indexOf('"') + 1, rule.indexOf('"', rule.indexOf('"') + 1));
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Drl> test) {
        return files().stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> test.accept(file)));
    }
}
