package io.luxuan.shared.start;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a start left for later is made once the platform answers: no visitor waits for it, and a fault stands in the log at once. */
@Component
@ConditionalOnBooleanProperty(name = "luxuan.made-after-start", matchIfMissing = true)
class MadeAfterTheStart {
    private static final Logger LOG = LoggerFactory.getLogger(MadeAfterTheStart.class);
    private final ConfigurableListableBeanFactory beans;

    MadeAfterTheStart(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::makeTheRest, "made-after-start");
        thread.setDaemon(true);
        thread.start();
    }

    private void makeTheRest() {
        Arrays.stream(beans.getBeanDefinitionNames()).filter(name -> beans.getBeanDefinition(name).isLazyInit()).forEach(this::make);
    }

    private void make(String name) {
        try {
            beans.getBean(name);
        } catch (BeansException fault) {
            LOG.error("cannot make {}", name, fault);
        }
    }
}
