package io.luxuan.workflow;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Two small processes of the tests alone, with a step, a deadline, participants and a gate of their own. */
@Configuration(proxyBeanMethods = false)
class Errands {
    static final LocalDateTime DUE = LocalDateTime.of(2031, 5, 6, 17, 30);
    static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();
    static final Set<String> BROKEN_GATES = ConcurrentHashMap.newKeySet();
    static final Set<String> OPEN = ConcurrentHashMap.newKeySet();
    private static final Map<String, List<String>> OWNERS = new ConcurrentHashMap<>();
    static final Map<String, LocalDateTime> WAKE = new ConcurrentHashMap<>();

    private final RepositoryService repository;

    Errands(RepositoryService repository) {
        this.repository = repository;
    }

    @EventListener(ApplicationReadyEvent.class)
    void deploy() {
        repository.createDeployment().addModelInstance("errand.bpmn", errand()).addModelInstance("party.bpmn", party())
                .addModelInstance("letter.bpmn", letter()).deploy();
    }

    private static BpmnModelInstance errand() {
        return Bpmn.createExecutableProcess("errand").camundaHistoryTimeToLive(1)
                .startEvent().userTask("run-errand").camundaCandidateGroups("role:MANAGER")
                .camundaDueDate("${steps.due(execution,'errand-due')}")
                .serviceTask("finish-errand").camundaExpression("${steps.run(execution,'finish-errand')}")
                .receiveTask("errand-gate").message("errand-gate")
                .intermediateCatchEvent("errand-wakes").timerWithDate("${steps.due(execution,'errand-wakes')}")
                .userTask("thank").camundaAssignee("${steps.who(execution,'party')}").endEvent().done();
    }

    private static BpmnModelInstance party() {
        return Bpmn.createExecutableProcess("party").camundaHistoryTimeToLive(1)
                .startEvent().userTask("toast").camundaAssignee("${assignmentId}").multiInstance().parallel()
                .camundaCollection("${steps.members(execution,'party')}").camundaElementVariable("assignmentId")
                .multiInstanceDone().endEvent().done();
    }

    private static BpmnModelInstance letter() {
        return Bpmn.createExecutableProcess("letter").camundaHistoryTimeToLive(1)
                .startEvent().userTask("write-letter").camundaAssignee("${steps.who(execution,'letter-writer')}").endEvent().done();
    }

    /** Whose letter it is, and of which unit. */
    static String ownedBy(String subject, String owner, String unit) {
        OWNERS.put(subject, List.of(owner, "org:" + unit));
        return subject;
    }

    @Bean
    static Stoppable errandsMayBeStopped() {
        return new Stoppable() {
            @Override
            public Set<String> processes() {
                return Set.of("errand");
            }

            @Override
            public void stop(String subjectId, String reason) {
                OPEN.remove(subjectId);
            }
        };
    }

    @Bean
    static Participants letterWriter() {
        return Participants.named("letter-writer", context -> OWNERS.get(context.subjectId()));
    }

    @Bean
    static ProcessStep finishErrand() {
        return new ProcessStep() {
            @Override
            public String name() {
                return "finish-errand";
            }

            @Override
            public Map<String, Object> run(StepContext context) {
                if (BROKEN.contains(context.subjectId())) {
                    throw new Refusal("errand.broken");
                }
                return Map.of("finished", true);
            }
        };
    }

    private record Moment(String name, MovableClock clock) implements Deadline {
        @Override
        public LocalDateTime of(StepContext context) {
            return name.equals("errand-due") ? DUE : WAKE.getOrDefault(context.subjectId(), DUE);
        }
    }

    @Bean
    static Deadline errandDue(MovableClock clock) {
        return new Moment("errand-due", clock);
    }

    @Bean
    static Deadline errandWakes(MovableClock clock) {
        return new Moment("errand-wakes", clock);
    }

    @Bean
    static Participants partyGuests() {
        return new Participants() {
            @Override
            public String name() {
                return "party";
            }

            @Override
            public List<String> of(StepContext context) {
                return List.of("guest1", "guest2", "guest3", "guest4", "guest5");
            }
        };
    }

    @Bean
    static Gate errandGate() {
        return new Gate() {
            @Override
            public String message() {
                return "errand-gate";
            }

            @Override
            public boolean isOpen(String subjectId) {
                if (BROKEN_GATES.contains(subjectId)) {
                    throw new IllegalStateException("the gate is stuck");
                }
                return OPEN.contains(subjectId);
            }
        };
    }
}
