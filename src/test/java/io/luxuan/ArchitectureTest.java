package io.luxuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.ReadFace;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.support.ProgramClasses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import samples.PeepingController;

class ArchitectureTest {
    private static final long MOST_FILES_OF_A_ROOM = 60;

    private static final Set<String> READ_DAYS = Set.of(LocalDate.class.getName(), LocalDateTime.class.getName());

    private static final ArchRule NO_CONTROLLER_READS_WITHOUT_A_GUARD = noClasses().that().areAnnotatedWith(Controller.class)
            .or().areMetaAnnotatedWith(Controller.class).should().dependOnClassesThat().areAnnotatedWith(ReadFace.class);

    @Test
    void only_one_room_knows_the_engine() {
        noClasses().that().resideOutsideOfPackage("io.luxuan.workflow.engine..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda.bpm..").check(ProgramClasses.all());
        noClasses().that().resideOutsideOfPackage("io.luxuan.programme.rule")
                .should().dependOnClassesThat().resideInAnyPackage("org.camunda.feel..", "camundajar..").check(ProgramClasses.all());
    }

    /** What the engine says of itself only inside changes with every version of it: see docs/decisions/01. */
    @Test
    void few_classes_know_the_engines_inside() {
        Set<String> who = ProgramClasses.all().stream().filter(given -> !given.getPackageName().endsWith(".lean"))
                .filter(given -> given.getDirectDependenciesFromSelf().stream()
                        .anyMatch(needs -> needs.getTargetClass().getPackageName().startsWith("org.camunda.bpm.engine.impl")))
                .map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(who).containsOnly("EngineClock", "EngineCommands", "EngineSetup", "FailureRecorder");
    }

    @Test
    void time_comes_from_the_one_clock() {
        noClasses().that().doNotBelongToAnyOf(MovableClock.class)
                .should().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(Date.class).check(ProgramClasses.all());
    }

    /** Others would take a day of the year 26 or of 999999999, which no database holds. */
    @Test
    void what_people_type_as_a_day_is_read_in_one_way() {
        Set<String> who = ProgramClasses.all().stream().filter(given -> given.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("parse") && READ_DAYS.contains(call.getTargetOwner().getName())))
                .map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(who).containsExactlyInAnyOrder("Days", "MomentCursor", // both refuse what no calendar page shows
                "CalendarReader", "ArrivalTicket", "RehearsalClockFile", // with bounds or a signature of their own
                "PolicyArticle", "Programme", "ValidityRules", "NamedDeadlines", "ProposeRound", "ConfirmRecognition", // checked when it came in
                "DrawCheck", "RedrawSubstitutes"); // verifiers, which must read what others wrote
    }

    @Test
    void what_a_class_needs_stands_in_its_constructor() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(ProgramClasses.all());
    }

    @Test
    void pages_go_through_services_to_the_database() {
        noClasses().that().areAnnotatedWith(Controller.class)
                .should().dependOnClassesThat().areAnnotatedWith(Mapper.class).check(ProgramClasses.all());
    }

    @Test
    void what_modules_read_of_each_other_is_never_given_to_a_controller() {
        NO_CONTROLLER_READS_WITHOUT_A_GUARD.check(ProgramClasses.all());
    }

    @Test
    void a_controller_that_reads_without_a_guard_is_found() {
        assertThat(NO_CONTROLLER_READS_WITHOUT_A_GUARD.evaluate(new ClassFileImporter()
                .importClasses(PeepingController.class, ApplicationFacts.class)).hasViolation()).isTrue();
    }

    @Test
    void a_refused_form_comes_back_in_one_way() {
        noClasses().that().areAnnotatedWith(Controller.class).or().areMetaAnnotatedWith(Controller.class)
                .should().callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setStatus"))).check(ProgramClasses.all());
        noClasses().that().doNotBelongToAnyOf(FormAgain.class)
                .should().accessField(HttpStatus.class, "UNPROCESSABLE_CONTENT").check(ProgramClasses.all());
    }

    @Test
    void verdicts_speak_for_themselves() {
        Set<String> who = ProgramClasses.all().stream().filter(given -> given.getInstanceofChecks().stream()
                .anyMatch(check -> check.getRawType().isEquivalentTo(Verdict.Refused.class)))
                .map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(who).containsExactly("Verdict");
    }

    @Test
    void rooms_form_no_circle() {
        SlicesRuleDefinition.slices().matching("io.luxuan.(**)").should().beFreeOfCycles().check(ProgramClasses.all());
    }

    @Test
    void no_room_is_crowded() {
        Map<String, Long> files = ProgramClasses.all().stream().filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES_OF_A_ROOM));
    }

    /** The proxy of a public interface stands in a package of its own and cannot see what is hidden in the mapper's. */
    @Test
    void a_mapper_that_is_public_speaks_of_public_types() {
        List<String> hidden = ProgramClasses.all().stream().filter(type -> type.isAnnotatedWith(Mapper.class) && isPublic(type))
                .flatMap(mapper -> mapper.getMethods().stream())
                .filter(method -> method.getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.getPackageName().startsWith("io.luxuan") && !isPublic(type)))
                .map(JavaMethod::getFullName).toList();
        assertThat(hidden).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
