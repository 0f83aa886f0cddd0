package io.luxuan.publicity.objection;

import io.luxuan.workflow.Gate;
import org.springframework.stereotype.Component;

/** For rounds whose publicity began under the process's first version, which waits for all objections together. */
@Component
class ObjectionsSettled implements Gate {
    private final ObjectionMapper objections;

    ObjectionsSettled(ObjectionMapper objections) {
        this.objections = objections;
    }

    @Override
    public String message() {
        return "objections-settled";
    }

    @Override
    public boolean isOpen(String roundId) {
        return objections.open(roundId) == 0;
    }
}
