package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.luxuan.audit.Anchors;
import io.luxuan.decision.DecisionCondition;
import io.luxuan.shared.nodes.BeforeMigration;
import io.luxuan.web.AnnouncedAccounts;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.TaskPage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import samples.UnsecuredService;

/** Every public method of a use case says who may call it, by an annotation of {@code io.luxuan.shared.permission}. */
class PermissionsTest {
    private static final String PERMISSIONS = "io.luxuan.shared.permission";

    /** Called by the engine, the shell or from within another use case, never from a page. */
    private static final Set<String> PLUGGED_IN = Stream.of(
            ProcessStep.class, Deadline.class, Participants.class, Gate.class, TaskPage.class, AnnouncedAccounts.class,
            DecisionCondition.class, Anchors.class, BeforeMigration.class)
            .map(Class::getName).collect(java.util.stream.Collectors.toSet());

    @Test
    void every_public_method_of_a_use_case_declares_its_permission() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.luxuan");
        assertThat(withoutPermission(program)).isEmpty();
    }

    @Test
    void a_forgotten_permission_is_found() {
        assertThat(withoutPermission(new ClassFileImporter().importClasses(UnsecuredService.class)))
                .containsExactly("samples.UnsecuredService.forgotten()");
    }

    private static List<String> withoutPermission(JavaClasses classes) {
        return classes.stream().filter(PermissionsTest::isUseCase)
                .filter(useCase -> !declaresPermission(useCase))
                .flatMap(useCase -> useCase.getMethods().stream())
                .filter(PermissionsTest::isCallable)
                .filter(method -> !declaresPermission(method))
                .map(JavaMethod::getFullName).sorted().toList();
    }

    private static boolean isUseCase(JavaClass type) {
        if (type.isInterface() || type.isAnnotatedWith(Controller.class) || isPluggedIn(type)) {
            return false;
        }
        return type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(Component.class) && implementsFace(type);
    }

    private static boolean isPluggedIn(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(face -> PLUGGED_IN.contains(face.getName()));
    }

    private static boolean implementsFace(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(face -> face.getPackageName().startsWith("io.luxuan.")
                && face.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isCallable(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static boolean declaresPermission(CanBeAnnotated code) {
        return code.isAnnotatedWith(new com.tngtech.archunit.base.DescribedPredicate<>("permission") {
            @Override
            public boolean test(com.tngtech.archunit.core.domain.JavaAnnotation<?> annotation) {
                return annotation.getRawType().getPackageName().equals(PERMISSIONS);
            }
        });
    }
}
