package org.openilp.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

@AnalyzeClasses(packages = "org.openilp.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothing_reads_a_clock_a_zone_or_a_locale_of_the_machine = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule the_words_know_no_rule_engine_and_no_framework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.springframework..", "org.openilp.rules..");

    @ArchTest
    static final ArchRule json_is_known_where_it_is_read_and_written_and_nowhere_else = noClasses()
            .that()
            .resideOutsideOfPackages("org.openilp.core.json", "org.openilp.core.table", "org.openilp.core.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_a_circle =
            slices().matching("org.openilp.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_static_field_can_be_changed =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule fields_are_final_except_in_builders = fields().that()
            .areDeclaredInClassesThat(new DescribedPredicate<>("are no builders") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.getSimpleName().equals("Builder")
                            && !type.getSimpleName().equals("Lines")
                            && !type.getSimpleName().equals("Errors");
                }
            })
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule public_classes_are_final_or_records_or_enums_or_interfaces =
            classes().that().arePublic().and().areNotInterfaces().should().haveModifier(JavaModifier.FINAL);
}
