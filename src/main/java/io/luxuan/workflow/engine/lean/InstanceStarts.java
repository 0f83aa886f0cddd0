package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells of beginnings when the instance's values are there; the history tells of them before. */
class InstanceStarts extends AbstractBpmnParseListener {
    private final InstanceEvents events;

    InstanceStarts(InstanceEvents events) {
        this.events = events;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        ExecutionListener listener = events::started;
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
    }
}
