package org.openilp.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openilp.rules.client.Folder;

/** Who may know whom. Only what is written by hand is looked at: the build adds classes made from the rules. */
@AnalyzeClasses(
        packages = "org.openilp.rules",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
class ArchitectureTest {

    /** Leaves out what Drools makes of the rules: everything in the packages of DRL. */
    static final class WrittenByHand implements ImportOption {
        private static final Pattern GENERATED = Pattern.compile(".*/org/openilp/rules/(?:findings|"
                + Arrays.stream(Folder.values()).map(Folder::folderName).collect(Collectors.joining("|"))
                + ")/.*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(GENERATED);
        }
    }

    private static final String[] DROOLS = {"org.drools..", "org.kie..", "org.mvel.."};

    @ArchTest
    static final ArchRule drools_is_known_to_the_engine_and_the_tools_of_authors_alone = noClasses()
            .that()
            .resideOutsideOfPackages("org.openilp.rules.engine..", "org.openilp.rules.author..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS);

    @ArchTest
    static final ArchRule clients_of_the_engine_see_no_session = noClasses()
            .that()
            .resideOutsideOfPackage("org.openilp.rules.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie.api.runtime..");

    @ArchTest
    static final ArchRule the_words_know_nothing_of_clients_decisions_and_engines = noClasses()
            .that()
            .resideInAPackage("org.openilp.rules.vocabulary..")
            .should()
            .dependOnClassesThat(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage("org.openilp.rules..")
                            .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                                    "org.openilp.rules.vocabulary..")));

    @ArchTest
    static final ArchRule schedules_know_the_words_alone = noClasses()
            .that()
            .resideInAPackage("org.openilp.rules.schedule..")
            .should()
            .dependOnClassesThat(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage("org.openilp.rules..")
                            .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages(
                                    "org.openilp.rules.vocabulary..", "org.openilp.rules.schedule..")));

    @ArchTest
    static final ArchRule the_verbs_know_words_and_schedules_alone = noClasses()
            .that()
            .resideInAPackage("org.openilp.rules.verbs..")
            .should()
            .dependOnClassesThat(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage("org.openilp.rules..")
                            .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages(
                                    "org.openilp.rules.vocabulary..",
                                    "org.openilp.rules.schedule..",
                                    "org.openilp.rules.verbs..")));

    @ArchTest
    static final ArchRule clients_know_nothing_of_rules_decisions_and_engines = noClasses()
            .that()
            .resideInAPackage("org.openilp.rules.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.openilp.rules.rule..",
                    "org.openilp.rules.decide..",
                    "org.openilp.rules.engine..",
                    "org.openilp.rules.verbs..",
                    "org.openilp.rules.schedule..");

    @ArchTest
    static final ArchRule decisions_know_nothing_of_the_engine = noClasses()
            .that()
            .resideInAnyPackage("org.openilp.rules.decide..", "org.openilp.rules.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openilp.rules.engine..", "org.openilp.rules.author..");

    @ArchTest
    static final ArchRule nobody_but_authors_needs_their_tools = noClasses()
            .that()
            .resideOutsideOfPackage("org.openilp.rules.author..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openilp.rules.author..");

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_a_circle =
            slices().matching("org.openilp.rules.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_framework_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta..",
                    "javax.inject..",
                    "io.quarkus..",
                    "lombok..",
                    "org.openilp.examples..");

    @ArchTest
    static final ArchRule nothing_reads_the_clock_the_zone_or_the_locale_of_the_machine = noClasses()
            .should()
            .callMethodWhere(call(
                    "now",
                    LocalDate.class,
                    LocalDateTime.class,
                    LocalTime.class,
                    Instant.class,
                    ZonedDateTime.class,
                    OffsetDateTime.class,
                    YearMonth.class,
                    java.time.Year.class))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> call(
            String name, Class<?>... owners) {
        Set<String> names = Arrays.stream(owners).map(Class::getName).collect(Collectors.toSet());
        return new com.tngtech.archunit.base.DescribedPredicate<>("ask what day it is") {
            @Override
            public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                return call.getName().equals(name)
                        && names.contains(call.getTargetOwner().getName());
            }
        };
    }

    @ArchTest
    static final ArchRule no_static_field_can_be_changed =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule public_classes_are_final_or_sealed_or_made_to_be_extended = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule no_class_is_a_helper =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto)");

    @ArchTest
    static void every_package_tells_its_story_and_none_is_a_drawer(JavaClasses written) throws ClassNotFoundException {
        Set<String> packages =
                written.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        for (String each : packages) {
            assertThat(each).doesNotMatch(".*\\.(util|utils|common|helper|helpers|impl|misc|base)(\\..*)?");
            Class<?> info = Class.forName(each + ".package-info");
            assertThat(info.isAnnotationPresent(org.jspecify.annotations.NullMarked.class))
                    .as(each)
                    .isTrue();
        }
    }

    @ArchTest
    static void no_package_holds_more_types_than_a_reader_can(JavaClasses written) {
        written.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                .forEach((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(25));
    }

    @Test
    void theCoreKnowsNothingOfRulesAndDrools() {
        JavaClasses core = ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.openilp.core");
        });

        assertThat(core).hasSizeGreaterThan(50);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openilp.rules..", "org.openilp.examples..", "org.drools..", "org.kie..")
                .check(core);
    }

    @ArchTest
    static void these_tests_look_at_the_hand_written_classes_and_at_nothing_else(JavaClasses written) {
        assertThat(written.contain(CarePlanner.class)).isTrue();
        assertThat(written).noneMatch(type -> type.getName().matches(".*Rules[0-9a-f]{32}.*|.*\\.P[0-9A-F]{2}\\..*"));
    }
}
