package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.nodes.NodeId;
import io.luxuan.workflow.failure.FailedJobMapper;
import io.luxuan.workflow.instance.FlowLog;
import io.luxuan.workflow.task.WorkItems;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.annotation.Transactional;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkflowConfiguration {
    @Bean
    Steps steps(StepRegister register) {
        return new Steps(register);
    }

    /** For every transactional command of every module, before its transaction begins. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor retryOnConflict() {
        Pointcut methods = new AnnotationMatchingPointcut(null, Transactional.class, true);
        Pointcut classes = new AnnotationMatchingPointcut(Transactional.class, true);
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new ComposablePointcut(methods).union(classes), new RetryOnConflict());
        advisor.setOrder(0);
        return advisor;
    }

    @Bean
    EngineSetup engineSetup(WorkItems workItems, FlowLog log, TermOfTask terms, FailedJobMapper failures, MovableClock clock,
            NodeId node) {
        return new EngineSetup(workItems, log, terms, failures, clock, node);
    }
}
