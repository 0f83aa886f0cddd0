package io.luxuan.shared.start;

import io.luxuan.shared.permission.UseCase;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;

/** Pages and use cases do nothing before somebody asks them, so that a start leaves them for later. */
class MadeWhenAsked implements BeanFactoryPostProcessor {
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Arrays.stream(beans.getBeanDefinitionNames()).map(beans::getBeanDefinition)
                .filter(MadeWhenAsked::canWait).forEach(bean -> bean.setLazyInit(true));
    }

    static boolean canWait(BeanDefinition bean) {
        return bean instanceof AnnotatedBeanDefinition annotated && canWait(annotated.getMetadata());
    }

    private static boolean canWait(AnnotationMetadata type) {
        return (type.hasAnnotation(UseCase.class.getName()) || type.isAnnotated(Controller.class.getName()))
                && !type.hasAnnotatedMethods(Scheduled.class.getName());
    }
}
