package io.luxuan.shared;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;

/** Outcomes: done, refused (by a rule, with nothing changed) or failed. */
class CommandTimer implements MethodInterceptor {
    private static final Duration[] STEPS = {Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200),
        Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10)};

    private final ObjectProvider<MeterRegistry> meters;

    CommandTimer(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        long start = System.nanoTime();
        String outcome = "failed";
        try {
            Object answer = invocation.proceed();
            outcome = "done";
            return answer;
        } catch (Refusal refusal) {
            outcome = "refused";
            throw refusal;
        } finally {
            record(invocation, outcome, System.nanoTime() - start);
        }
    }

    private void record(MethodInvocation invocation, String outcome, long nanos) {
        MeterRegistry registry = meters.getIfAvailable();
        if (registry != null) {
            Timer.builder("luxuan.command").description("Commands, their commits included").tag("command", name(invocation))
                    .tag("outcome", outcome).serviceLevelObjectives(STEPS).register(registry).record(nanos, TimeUnit.NANOSECONDS);
        }
    }

    private static String name(MethodInvocation invocation) {
        Class<?> type = AopUtils.getTargetClass(invocation.getThis());
        return AnnotationUtils.findAnnotation(AopUtils.getMostSpecificMethod(invocation.getMethod(), type), Measured.class).value();
    }
}
