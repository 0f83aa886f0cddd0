package io.luxuan.workflow.engine;

import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.InstanceStory;
import io.luxuan.workflow.PassedStep;
import io.luxuan.workflow.Picture;
import io.luxuan.workflow.PictureMarks;
import io.luxuan.workflow.WaitingFor;
import io.luxuan.workflow.WorkItem;
import io.luxuan.workflow.engine.lean.LeanProcess;
import io.luxuan.workflow.failure.FailedJobMapper;
import io.luxuan.workflow.instance.InstanceMapper;
import io.luxuan.workflow.instance.WayThrough;
import io.luxuan.workflow.task.WorkItems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;

@UseCase
@ForStaff
class EngineStory implements InstanceStory {
    private static final int MOST = 100;

    private final InstanceMapper mapper;
    private final PassedSteps steps;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessModels models;
    private final StepRegister register;
    private final WorkItems workItems;
    private final FailedJobMapper failures;
    private final FailureUpkeep upkeep;

    EngineStory(InstanceMapper mapper, PassedSteps steps, RuntimeService runtime, ManagementService management, ProcessModels models,
            StepRegister register, WorkItems workItems, FailedJobMapper failures, FailureUpkeep upkeep) {
        this.mapper = mapper;
        this.steps = steps;
        this.runtime = runtime;
        this.management = management;
        this.models = models;
        this.register = register;
        this.workItems = workItems;
        this.failures = failures;
        this.upkeep = upkeep;
    }

    @Override
    public Picture picture(FlowInstance instance) {
        return models.picture(instance.definitionId());
    }

    @Override
    public PictureMarks marks(FlowInstance instance) {
        Picture picture = picture(instance);
        Set<String> standing = instance.isRunning() ? mapper.standing(List.of(instance.id())).stream()
                .map(InstanceMapper.Standing::stepId).filter(step -> picture.node(step).isPresent()).collect(Collectors.toSet()) : Set.of();
        return LeanProcess.is(instance.processKey())
                ? WayThrough.guessed(picture, Set.copyOf(mapper.stepsDone(instance.id())), standing)
                : WayThrough.known(picture, new HashSet<>(mapper.nodesPassed(instance.id())), standing);
    }

    @Override
    public Slice<PassedStep> history(FlowInstance instance, String cursor, int limit) {
        return steps.of(instance, cursor, limit);
    }

    @Override
    public List<WorkItem> openTasks(FlowInstance instance) {
        return instance.subjectId() == null || !instance.isRunning() ? List.of()
                : workItems.written().ofProcess(instance.processKey(), instance.subjectId(), MOST);
    }

    @Override
    public List<WaitingFor> waits(FlowInstance instance) {
        if (!instance.isRunning()) {
            return List.of();
        }
        Map<String, String> steps = management.createJobDefinitionQuery().processDefinitionId(instance.definitionId()).list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        Stream<WaitingFor> timers = management.createJobQuery().processInstanceId(instance.id()).timers().orderByJobDuedate().asc()
                .listPage(0, MOST).stream().map(job -> timer(instance, job, steps.get(job.getJobDefinitionId())));
        Stream<WaitingFor> messages = runtime.createEventSubscriptionQuery().processInstanceId(instance.id()).eventType("message")
                .listPage(0, MOST).stream().map(subscription -> message(instance, subscription));
        return Stream.concat(timers, messages).toList();
    }

    @Override
    public List<FailedJob> failed(FlowInstance instance) {
        upkeep.markGone();
        return failures.ofInstance(instance.id(), MOST);
    }

    private WaitingFor timer(FlowInstance instance, Job job, String step) {
        return new WaitingFor(step, name(instance, step), null, false, ChinaTime.of(job.getDuedate()));
    }

    private WaitingFor message(FlowInstance instance, EventSubscription subscription) {
        String step = subscription.getActivityId();
        return new WaitingFor(step, name(instance, step), subscription.getEventName(),
                register.gates().containsKey(subscription.getEventName()), null);
    }

    private String name(FlowInstance instance, String stepId) {
        FlowStep step = models.steps(instance.definitionId()).get(stepId);
        return step == null ? stepId : step.name();
    }
}
