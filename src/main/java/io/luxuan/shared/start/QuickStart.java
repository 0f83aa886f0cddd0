package io.luxuan.shared.start;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

class QuickStart implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new NamedAfterItsType());
        context.addBeanFactoryPostProcessor(new MadeWhenAsked());
    }
}
