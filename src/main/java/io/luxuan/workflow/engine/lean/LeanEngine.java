package io.luxuan.workflow.engine.lean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** Makes an engine lean before it starts. */
public final class LeanEngine {
    private LeanEngine() {}

    /**
     * @param keeper makes a listener for the candidate groups of a drawn task, which the engine does not keep
     * @param events hears of instances
     */
    public static void of(ProcessEngineConfigurationImpl engine, Function<Collection<Expression>, TaskListener> keeper,
            InstanceEvents events) {
        engine.setHistoryLevel(new InstanceHistory());
        engine.setCustomHistoryLevels(List.of(new InstanceHistory()));
        engine.setHistoryEventProducer(new LeanHistory());
        engine.setCorrelationHandler(new LeanCorrelation());
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), managers()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), List.<CommandInterceptor>of(new Fleeting())));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), List.<CommandInterceptor>of(new Fleeting())));
        engine.setCustomPostBPMNParseListeners(
                with(engine.getCustomPostBPMNParseListeners(), List.of(new LeanParsing(keeper), new InstanceStarts(events))));
        engine.setCustomHistoryEventHandlers(with(engine.getCustomHistoryEventHandlers(), List.of(new InstanceEnds(events))));
    }

    private static List<SessionFactory> managers() {
        return List.of(new LeanManager<>(TaskManager.class, LeanTasks::new),
                new LeanManager<>(VariableInstanceManager.class, LeanVariables::new),
                new LeanManager<>(IdentityLinkManager.class, LeanIdentityLinks::new),
                new LeanManager<>(JobManager.class, LeanJobs::new),
                new LeanManager<>(ProcessDefinitionManager.class, LeanDefinitions::new));
    }

    private static <T> List<T> with(List<T> given, List<T> more) {
        List<T> all = given == null ? new ArrayList<>() : new ArrayList<>(given);
        all.addAll(more);
        return all;
    }
}
