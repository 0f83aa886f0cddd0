package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.support.CaseTable;
import io.luxuan.support.ProgramClasses;
import io.luxuan.workflow.TaskTerms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Walks every user task of every drawing: none becomes a dead end because somebody does not act. */
class WaysOnTest extends ProcessScenarios {
    private static final String COLLEAGUE = "a colleague";
    private static final String MESSAGE = "message ";
    private static final String USE_CASE = "use case ";

    private static final Map<String, UserTask> TASKS = tasks();
    private static final Map<String, String> WAYS = CaseTable.read("ways-on.md").cases().stream()
            .collect(Collectors.toMap(row -> row.get("step"), row -> row.get("when nobody acts")));

    private static Map<String, UserTask> tasks() {
        Map<String, UserTask> tasks = new TreeMap<>();
        files().stream().flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                .forEach(task -> tasks.put(process(task) + "/" + task.getId(), task));
        return tasks;
    }

    private static String process(UserTask task) {
        return task.getModelInstance().getModelElementsByType(Process.class).iterator().next().getAttributeValue("id");
    }

    @Test
    void every_step_of_a_person_has_a_way_on_when_nobody_acts() {
        assertThat(WAYS.keySet()).isEqualTo(TASKS.keySet());
        assertThat(WAYS.values()).allMatch(way -> way.equals(COLLEAGUE) || way.startsWith(MESSAGE) || way.startsWith(USE_CASE));
    }

    @Test
    void what_managers_do_is_open_to_each_of_them() {
        TASKS.forEach((step, task) -> assertThat("role:MANAGER".equals(task.getCamundaCandidateGroups())).as(step)
                .isEqualTo(WAYS.get(step).equals(COLLEAGUE)));
    }

    @Test
    void the_message_ends_what_stands_at_the_step() {
        WAYS.forEach((step, way) -> {
            if (way.startsWith(MESSAGE)) {
                ProcessInstance standing = standAt(step);
                ENGINE.getRuntimeService().createMessageCorrelation(way.substring(MESSAGE.length())).processInstanceId(standing.getId()).correlate();
                assertThat(ENGINE.getRuntimeService().createProcessInstanceQuery().processInstanceId(standing.getId()).count()).as(step).isZero();
            }
        });
    }

    @Test
    void the_use_case_is_there_and_the_managers() {
        Map<String, JavaClass> useCases = ProgramClasses.all().stream().filter(type -> type.isAnnotatedWith(UseCase.class))
                .collect(Collectors.toMap(JavaClass::getSimpleName, type -> type, (one, other) -> one));
        WAYS.forEach((step, way) -> {
            if (way.startsWith(USE_CASE)) {
                assertThat(useCases.get(way.substring(USE_CASE.length()))).as(step).isNotNull().matches(WaysOnTest::isManagers);
            }
        });
    }

    private static boolean isManagers(JavaClass useCase) {
        return useCase.isAnnotatedWith(ForManagers.class)
                || useCase.getMethods().stream().anyMatch((JavaCodeUnit method) -> method.isAnnotatedWith(ForManagers.class));
    }

    @Test
    void every_step_has_a_due_moment_and_leads_to_an_end() {
        TASKS.forEach((step, task) -> {
            assertThat(task.getCamundaDueDate() != null || TaskTerms.of(task.getId()).isPresent()).as("due: " + step).isTrue();
            assertThat(reaches(task)).as("end: " + step).isTrue();
        });
    }

    private static boolean reaches(FlowNode from) {
        Set<String> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            FlowNode node = next.poll();
            if (node instanceof EndEvent) {
                return true;
            }
            node.getOutgoing().stream().map(flow -> flow.getTarget()).filter(target -> seen.add(target.getId())).forEach(next::add);
        }
        return false;
    }

    /** As if all before it had been done. */
    private ProcessInstance standAt(String step) {
        String[] parts = step.split("/", -1);
        return ENGINE.getRuntimeService().createProcessInstanceByKey(parts[0]).businessKey(step).setVariable("roundId", step)
                .startBeforeActivity(parts[1]).execute();
    }
}
