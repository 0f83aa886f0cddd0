package io.luxuan.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.permission.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

class QuickStartTest {
    @Test
    void a_use_case_and_a_page_are_made_when_somebody_asks() {
        try (var context = started(SomePage.class, SomeUseCase.class, Always.class)) {
            assertThat(context.getBeanFactory().getSingletonNames()).anyMatch(name -> name.endsWith("Always"))
                    .noneMatch(name -> name.endsWith("SomePage") || name.endsWith("SomeUseCase"));
            assertThat(context.getBean(SomePage.class).asked).isSameAs(context.getBean(SomeUseCase.class));
        }
    }

    @Test
    void what_works_by_the_clock_is_made_at_the_start() {
        try (var context = started(EachNight.class)) {
            assertThat(context.getBeanFactory().getSingletonNames()).anyMatch(name -> name.endsWith("EachNight"));
        }
    }

    @Test
    void among_two_of_a_type_the_one_that_is_called_like_it_is_meant() {
        try (var context = started(TwoOfAType.class, NeedsOne.class)) {
            assertThat(context.getBean(NeedsOne.class).given.name).isEqualTo("called like its type");
        }
    }

    @Test
    void a_primary_one_and_a_named_one_go_before_the_type_s_name() {
        try (var context = started(OneIsPrimary.class, NeedsOne.class, NeedsNamed.class)) {
            assertThat(context.getBean(NeedsOne.class).given.name).isEqualTo("primary");
            assertThat(context.getBean(NeedsNamed.class).given.name).isEqualTo("called like its type");
        }
    }

    @Test
    void two_of_a_type_of_which_none_is_meant_are_refused_as_ever() {
        assertThatThrownBy(() -> started(NoneIsMeant.class, NeedsOne.class).close()).isInstanceOf(UnsatisfiedDependencyException.class);
    }

    private static AnnotationConfigApplicationContext started(Class<?>... classes) {
        var context = new AnnotationConfigApplicationContext();
        new QuickStart().initialize(context);
        context.register(classes);
        context.refresh();
        return context;
    }

    static class Thing {
        private final String name;

        Thing(String name) {
            this.name = name;
        }
    }

    @Component
    static class Always {}

    @UseCase
    static class SomeUseCase {}

    @Controller
    static class SomePage {
        private final SomeUseCase asked;

        SomePage(SomeUseCase asked) {
            this.asked = asked;
        }
    }

    @UseCase
    static class EachNight {
        @Scheduled(cron = "0 0 3 * * *")
        void work() {}
    }

    @Component
    static class NeedsOne {
        private final Thing given;

        NeedsOne(Thing given) {
            this.given = given;
        }
    }

    @Component
    static class NeedsNamed {
        private final Thing given;

        NeedsNamed(@Qualifier("thing") Thing given) {
            this.given = given;
        }
    }

    static class TwoOfAType {
        @Bean
        Thing other() {
            return new Thing("other");
        }

        @Bean(name = "thing")
        Thing thing() {
            return new Thing("called like its type");
        }
    }

    static class OneIsPrimary {
        @Bean
        @Primary
        Thing other() {
            return new Thing("primary");
        }

        @Bean
        Thing thing() {
            return new Thing("called like its type");
        }
    }

    static class NoneIsMeant {
        @Bean
        Thing one() {
            return new Thing("one");
        }

        @Bean
        Thing two() {
            return new Thing("two");
        }
    }
}
