package io.luxuan.publicity;

import io.luxuan.workflow.Gate;
import org.springframework.stereotype.Component;

/** A final list is issued once, so it waits until no objection to any of its entries is open. */
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
