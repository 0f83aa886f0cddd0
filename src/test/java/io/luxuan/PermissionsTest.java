package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.luxuan.application.EnteredTogether;
import io.luxuan.application.EntryCondition;
import io.luxuan.audit.Anchors;
import io.luxuan.award.PaidAwards;
import io.luxuan.award.money.ReturnedMoney;
import io.luxuan.decision.DecisionCondition;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.told.Outgoing;
import io.luxuan.publicity.ListSource;
import io.luxuan.shared.ReadFace;
import io.luxuan.shared.actor.HandedOver;
import io.luxuan.shared.nodes.BeforeMigration;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.site.AnnouncedAccounts;
import io.luxuan.shared.site.SitePart;
import io.luxuan.shared.trail.TrailPart;
import io.luxuan.support.ProgramClasses;
import io.luxuan.unit.UnitSettled;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.TaskPage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import samples.ForgetfulController;
import samples.ForgottenComponent;
import samples.ForgottenUseCase;

/**
 * Every method of a use case, and of whatever a controller is given, says who may call it: by an annotation of
 * {@code io.luxuan.shared.permission} on the method or on its class. What a package keeps to itself counts too, since a
 * controller beside it may call it; beans of configurations (the clock, texts) are nobody's secrets.
 */
class PermissionsTest {
    private static final String PERMISSIONS = "io.luxuan.shared.permission";

    /** Called by the engine, the shell or from within another use case, never from a page. */
    private static final Set<String> PLUGGED_IN = Stream.of(
            ProcessStep.class, Deadline.class, Participants.class, Gate.class, TaskPage.class, AnnouncedAccounts.class,
            DecisionCondition.class, EntryCondition.class, EnteredTogether.class, ListSource.class, Anchors.class, BeforeMigration.class,
            UnitSettled.class, HandedOver.class, PaidAwards.class, ReturnedMoney.class, SitePart.class, TrailPart.class, Hearing.class,
            Outgoing.class)
            .map(Class::getName).collect(Collectors.toSet());

    @Test
    void every_public_method_that_people_reach_declares_its_permission() {
        assertThat(withoutPermission(ProgramClasses.all())).isEmpty();
    }

    @Test
    void a_use_case_with_a_forgotten_permission_is_found() {
        assertThat(withoutPermission(new ClassFileImporter().importClasses(ForgottenUseCase.class)))
                .containsExactly("samples.ForgottenUseCase.forgotten()");
    }

    @Test
    void a_component_without_permission_that_a_controller_is_given_is_found() {
        assertThat(withoutPermission(new ClassFileImporter().importClasses(
                ForgetfulController.class, ForgottenComponent.class, ForgetfulController.Face.class)))
                .containsExactly("samples.ForgottenComponent.forgotten()");
    }

    @Test
    void what_declares_a_permission_is_a_use_case() {
        assertThat(ProgramClasses.all().stream().filter(type -> !type.isInterface() && !type.isAnnotatedWith(UseCase.class))
                .filter(type -> declaresPermission(type) || type.getMethods().stream().anyMatch(PermissionsTest::declaresPermission)))
                .isEmpty();
    }

    private static List<String> withoutPermission(JavaClasses classes) {
        Set<String> open = new TreeSet<>();
        classes.stream().filter(type -> type.isAnnotatedWith(UseCase.class) || isBean(type) && implementsFace(type))
                .forEach(type -> collect(type, open));
        classes.stream().filter(type -> type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class))
                .flatMap(controller -> controller.getConstructors().stream())
                .flatMap(constructor -> constructor.getRawParameterTypes().stream())
                .flatMap(face -> classes.stream().filter(type -> isBean(type) && type.isAssignableTo(face.getName())))
                .forEach(type -> collect(type, open));
        return List.copyOf(open);
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class);
    }

    private static boolean implementsFace(JavaClass type) {
        return type.getAllRawInterfaces().stream().noneMatch(face -> PLUGGED_IN.contains(face.getName()))
                && type.getAllRawInterfaces().stream().anyMatch(face -> face.getPackageName().startsWith("io.luxuan.")
                        && !face.isAnnotatedWith(ReadFace.class)
                        && face.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static void collect(JavaClass type, Set<String> open) {
        if (!declaresPermission(type)) {
            type.getMethods().stream().filter(PermissionsTest::isCallable).filter(method -> !declaresPermission(method))
                    .forEach(method -> open.add(method.getFullName()));
        }
    }

    private static boolean isCallable(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return !modifiers.contains(JavaModifier.PRIVATE) && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static boolean declaresPermission(CanBeAnnotated code) {
        return code.isAnnotatedWith(new DescribedPredicate<>("permission") {
            @Override
            public boolean test(JavaAnnotation<?> annotation) {
                JavaClass kind = annotation.getRawType();
                return kind.getPackageName().equals(PERMISSIONS) && !kind.isEquivalentTo(UseCase.class);
            }
        });
    }
}
