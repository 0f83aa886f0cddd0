package io.luxuan.workflow.process;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers every flow node that any test of processes has entered, as {@code process/node}. */
class VisitedNodes extends AbstractBpmnParseListener {
    private static final Set<String> VISITED = new ConcurrentSkipListSet<>();
    private static final ExecutionListener RECORDER = execution -> VISITED.add(
            key(execution.getProcessDefinitionId()) + "/" + execution.getCurrentActivityId());

    static Set<String> all() {
        return new TreeSet<>(VISITED);
    }

    private static String key(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    private static void record(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, RECORDER);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        record(activity);
    }
}
