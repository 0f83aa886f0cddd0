package io.luxuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.luxuan.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.luxuan");

    @Test
    void only_the_workflow_knows_the_engine() {
        noClasses().that().resideOutsideOfPackages("io.luxuan.workflow..", "io.luxuan.bench.scale..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(PROGRAM);
    }

    @Test
    void time_comes_from_the_one_clock() {
        noClasses().that().doNotBelongToAnyOf(MovableClock.class)
                .should().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(Date.class).check(PROGRAM);
    }

    @Test
    void what_a_class_needs_stands_in_its_constructor() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(PROGRAM);
    }

    @Test
    void pages_go_through_services_to_the_database() {
        noClasses().that().areAnnotatedWith(Controller.class)
                .should().dependOnClassesThat().areAnnotatedWith(Mapper.class).check(PROGRAM);
    }
}
