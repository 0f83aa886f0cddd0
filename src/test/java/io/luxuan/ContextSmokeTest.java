package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceTest
class ContextSmokeTest {
    @Autowired
    ApplicationContext context;

    @Test
    void the_program_starts_on_an_empty_database() {
        assertThat(context.getBeanDefinitionCount()).isPositive();
    }
}
