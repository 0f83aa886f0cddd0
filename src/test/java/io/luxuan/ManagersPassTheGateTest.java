package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.support.ProgramClasses;
import io.luxuan.workflow.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import samples.UngatedUseCase;

/**
 * Rounds have owners because the log of changes and the engine ask {@link RoundGate}. So whatever a manager changes must come
 * by one of the two, and what it writes of a round must name the round.
 */
class ManagersPassTheGateTest {
    /** Its action and the kind of its subject, to the end of the statement. */
    private static final Pattern EVENT = Pattern.compile("AuditEvent\\.of\\(\\s*([^,;]+),\\s*([^,;]+),[^;]*;");

    /** Subjects that belong to no round. The lines of an order's payments name their rounds beside the order's own. */
    private static final Set<String> OF_NO_ROUND = Set.of("account", "calendar", "department", "expert", "expert-file", "field", "fund",
            "institution", "letter", "organisation", "paper-template", "programme-draft", "programme-version", "retention", "target", "tie",
            "told-kind", "transfer-order", "unit", "unit-registration");

    /** Units that are named answer for themselves; what was read gets its round where it is written. */
    private static final Set<String> NOT_OF_MANAGERS = Set.of("takesPart ? \"application.naming-confirm\" : \"application.naming-deny\"",
            "note.action()");

    /** What use cases that write down their change call while they make it, one that only reads, and a manager's own filters. */
    private static final Set<String> OUTSIDE = Set.of("SettleLines.open", "RecordDraw.propose", "SettleDraw.confirm",
            "Substitutes.byHand", "Substitutes.next", "EngineManyAtOnce.remove", "EngineProcesses.refreshTimers",
            "EngineProcesses.remove", "EngineTasks.due", "EngineTasks.dueOf", "EngineTasks.reassign",
            "HoldTasks.hold", "SavedFilters.forget", "SavedFilters.save", "StoredApplications.note", "TakenChallenges.follow",
            "TakenChallenges.isTaken");

    @Test
    void whatever_a_manager_changes_comes_by_the_gate() {
        assertThat(ungated(ProgramClasses.all().stream())).containsExactlyInAnyOrderElementsOf(OUTSIDE);
    }

    @Test
    void a_use_case_that_goes_round_the_gate_is_found() {
        JavaClasses sample = new ClassFileImporter().importClasses(UngatedUseCase.class);
        assertThat(ungated(sample.stream())).containsExactly("UngatedUseCase.change");
    }

    @Test
    void what_the_log_says_of_a_round_names_the_round() {
        Set<String> without = new TreeSet<>();
        sources().forEach(source -> {
            Matcher event = EVENT.matcher(source);
            while (event.find()) {
                boolean free = OF_NO_ROUND.contains(event.group(2).replace("\"", "")) || NOT_OF_MANAGERS.contains(event.group(1));
                if (!free && !event.group().contains("inRound")) {
                    without.add(event.group(1));
                }
            }
        });
        assertThat(without).isEmpty();
    }

    private static Set<String> ungated(Stream<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        classes.filter(type -> type.isAnnotatedWith(UseCase.class)).forEach(type -> type.getMethods().stream()
                .filter(method -> changes(method) && isForManagers(method) && !reachesGate(method))
                .forEach(method -> found.add(method.getOwner().getSimpleName() + "." + method.getName())));
        return found;
    }

    private static boolean changes(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && method.tryGetAnnotationOfType(Transactional.class)
                .filter(transaction -> !transaction.readOnly()).isPresent();
    }

    private static boolean isForManagers(JavaMethod method) {
        boolean saysOther = method.getAnnotations().stream().anyMatch(one -> one.getRawType().getPackageName()
                .equals(ForManagers.class.getPackageName()) && !one.getRawType().isEquivalentTo(ForManagers.class));
        return method.isAnnotatedWith(ForManagers.class) || method.getOwner().isAnnotatedWith(ForManagers.class) && !saysOther;
    }

    private static boolean reachesGate(JavaMethod from) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.poll();
            if (!seen.add(unit.getFullName())) {
                continue;
            }
            List<CodeUnitAccessTarget> calls = Stream.concat(unit.getCallsFromSelf().stream().map(call -> (CodeUnitAccessTarget) call.getTarget()),
                    unit.getCodeUnitReferencesFromSelf().stream().map(reference -> (CodeUnitAccessTarget) reference.getTarget())).toList();
            if (calls.stream().anyMatch(ManagersPassTheGateTest::isGate)) {
                return true;
            }
            calls.forEach(call -> called(call).forEach(open::add));
        }
        return false;
    }

    private static boolean isGate(CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        return owner.isEquivalentTo(AuditTrail.class) || owner.isEquivalentTo(RoundGate.class)
                || owner.isEquivalentTo(Tasks.class) && call.getName().equals("complete");
    }

    /** The method itself, or what implements it. */
    private static Stream<JavaMethod> called(CodeUnitAccessTarget call) {
        if (!call.getOwner().getPackageName().startsWith("io.luxuan")) {
            return Stream.of();
        }
        return Stream.concat(Stream.of(call.getOwner()), call.getOwner().getAllSubclasses().stream())
                .flatMap(type -> type.tryGetMethod(call.getName(), names(call)).stream());
    }

    private static String[] names(CodeUnitAccessTarget call) {
        return call.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static Stream<String> sources() {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            return walk.filter(Files::isRegularFile).toList().stream().map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
