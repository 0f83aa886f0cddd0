package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.luxuan.application.store.Eligible;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.support.CaseTable;
import io.luxuan.support.ProgramClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samples.SlowStep;

/** Every step with a deadline is known, and judged by the moment when all that it says had arrived. */
class DeadlinesTest {
    private static final Pattern TIMER = Pattern.compile("steps\\.due\\(execution,'([^']+)'\\)");
    private static final Set<String> COMPARE = Set.of("isAfter", "isBefore", "isEqual", "compareTo");

    @Test
    void every_comparison_of_moments_is_told_to_be_a_deadline_or_not() {
        Set<String> found = ProgramClasses.all().stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(DeadlinesTest::compares).map(JavaMethodCall::getOrigin).map(DeadlinesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(table("deadlines.md", "comparison", "is").keySet());
    }

    @Test
    void every_step_that_may_be_late_is_judged_by_its_arrival() {
        assertThat(askers(ProgramClasses.all())).containsExactlyInAnyOrderEntriesOf(table("deadline-steps.md", "asks", "by"));
    }

    @Test
    void a_step_that_looks_at_the_clock_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(SlowStep.class, Eligible.class, Round.class);
        assertThat(askers(planted)).containsEntry("SlowStep.handIn", "clock").containsEntry("SlowStep.compare", "arrival");
    }

    @Test
    void every_timer_of_the_drawings_is_known() throws IOException {
        Set<String> drawn = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                TIMER.matcher(Files.readString(file)).results().forEach(found -> drawn.add(found.group(1)));
            }
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(table("deadline-timers.md", "timer", "when it is over").keySet());
    }

    /** Who brings the moment to a rule about a deadline, and from where; through methods that are only handed one. */
    private static Map<String, String> askers(JavaClasses program) {
        Set<String> judges = new HashSet<>(table("deadlines.md", "comparison", "is").entrySet().stream()
                .filter(row -> row.getValue().equals("deadline")).map(Map.Entry::getKey).collect(Collectors.toSet()));
        Set<JavaCodeUnit> asking = new HashSet<>();
        int before;
        do {
            before = judges.size();
            for (JavaMethodCall call : calls(program)) {
                if (judges.contains(target(call)) && !judges.contains(name(call.getOrigin()))) {
                    if (isHandedAMoment(call.getOrigin())) {
                        judges.add(name(call.getOrigin()));
                    } else {
                        asking.add(call.getOrigin());
                    }
                }
            }
        } while (judges.size() > before);
        return asking.stream().collect(Collectors.toMap(DeadlinesTest::name, DeadlinesTest::source, (one, other) -> one));
    }

    private static List<JavaMethodCall> calls(JavaClasses program) {
        return program.stream().flatMap(type -> type.getMethodCallsFromSelf().stream()).toList();
    }

    private static String source(JavaCodeUnit asker) {
        return asker.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(Arrival.class))
                ? "arrival" : "clock";
    }

    private static boolean isHandedAMoment(JavaCodeUnit method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(LocalDateTime.class) || type.isEquivalentTo(LocalDate.class));
    }

    private static boolean compares(JavaMethodCall call) {
        return COMPARE.contains(call.getName())
                && (call.getTargetOwner().isEquivalentTo(LocalDateTime.class) || call.getTargetOwner().isEquivalentTo(LocalDate.class));
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static String target(JavaMethodCall call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getName();
    }

    private static Map<String, String> table(String file, String key, String value) {
        return CaseTable.read(file).cases().stream().collect(Collectors.toMap(row -> row.get(key), row -> row.get(value)));
    }
}
