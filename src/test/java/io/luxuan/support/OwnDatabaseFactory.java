package io.luxuan.support;

import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives a context its database when it is made; all customizers are equal, so contexts are shared as without it. It goes with its context. */
class OwnDatabaseFactory implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new OneEach();
    }

    private record OneEach() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestDatabase database = TestDatabase.fresh();
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own database", database.settings()));
            // What is registered first is ended last, after the engine and the pool.
            ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("own database", database::forget);
        }
    }
}
