package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.ServiceTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

@ServiceTest
class ContextSmokeTest {
    @Autowired ApplicationContext context;
    @Autowired ConfigurableListableBeanFactory beans;

    @Test
    void the_program_starts_on_an_empty_database() {
        assertThat(context.getBeanDefinitionCount()).isPositive();
    }

    @Test
    void what_a_start_leaves_for_later_can_be_made() {
        List<String> later = Arrays.stream(context.getBeanDefinitionNames()).filter(name -> beans.getBeanDefinition(name).isLazyInit()).toList();

        assertThat(later).hasSizeGreaterThan(300).allSatisfy(name -> assertThat(context.getBean(name)).isNotNull());
    }
}
