package io.luxuan.workflow.engine.lean;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Lets a manager of ours stand in for the engine's. */
record LeanManager<T extends Session>(Class<T> standsFor, Supplier<? extends T> made) implements SessionFactory {
    @Override
    public Class<?> getSessionType() {
        return standsFor;
    }

    @Override
    public Session openSession() {
        return made.get();
    }
}
